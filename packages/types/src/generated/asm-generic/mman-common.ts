// Generated from Linux 7.3.4 <asm-generic/mman-common.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  PKEY_ACCESS_MASK: { x86_64: 3, x86: 3, arm: 3, riscv64: 3, aarch64: undefined },
} as const;

export const MADV_COLD = 20;
export const MADV_COLLAPSE = 25;
export const MADV_DODUMP = 17;
export const MADV_DOFORK = 11;
export const MADV_DONTDUMP = 16;
export const MADV_DONTFORK = 10;
export const MADV_DONTNEED = 4;
export const MADV_DONTNEED_LOCKED = 24;
export const MADV_FREE = 8;
export const MADV_GUARD_INSTALL = 102;
export const MADV_GUARD_REMOVE = 103;
export const MADV_HUGEPAGE = 14;
export const MADV_HWPOISON = 100;
export const MADV_KEEPONFORK = 19;
export const MADV_MERGEABLE = 12;
export const MADV_NOHUGEPAGE = 15;
export const MADV_NORMAL = 0;
export const MADV_PAGEOUT = 21;
export const MADV_POPULATE_READ = 22;
export const MADV_POPULATE_WRITE = 23;
export const MADV_RANDOM = 1;
export const MADV_REMOVE = 9;
export const MADV_SEQUENTIAL = 2;
export const MADV_SOFT_OFFLINE = 101;
export const MADV_UNMERGEABLE = 13;
export const MADV_WILLNEED = 3;
export const MADV_WIPEONFORK = 18;
export const MAP_ANONYMOUS = 32;
export const MAP_FILE = 0;
export const MAP_FIXED = 16;
export const MAP_FIXED_NOREPLACE = 1048576;
export const MAP_HUGETLB = 262144;
export const MAP_NONBLOCK = 65536;
export const MAP_POPULATE = 32768;
export const MAP_STACK = 131072;
export const MAP_SYNC = 524288;
export const MAP_TYPE = 15;
export const MAP_UNINITIALIZED = 67108864;
export const MLOCK_ONFAULT = 1;
export const MS_ASYNC = 1;
export const MS_INVALIDATE = 2;
export const MS_SYNC = 4;
/** `<asm-generic/mman-common.h>`: x86_64 3, x86 3, arm 3, riscv64 3, aarch64 none. */
export const PKEY_ACCESS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_ACCESS_MASK,
);
export const PKEY_DISABLE_ACCESS = 1;
export const PKEY_DISABLE_WRITE = 2;
export const PKEY_UNRESTRICTED = 0;
export const PROT_EXEC = 4;
export const PROT_GROWSDOWN = 16777216;
export const PROT_GROWSUP = 33554432;
export const PROT_NONE = 0;
export const PROT_READ = 1;
export const PROT_SEM = 8;
export const PROT_WRITE = 2;
