// Generated from Linux 7.3.4 <asm-generic/mman-common.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86' | 'arm' | 'riscv64' | 'loongarch64' | 's390x',
  {
    PKEY_ACCESS_MASK: 3;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86 arm riscv64 loongarch64 s390x': {
      PKEY_ACCESS_MASK: 3,
    },
  },
);

/** `<asm-generic/mman-common.h>`: none on aarch64, ppc64le; 3 elsewhere. */
export const PKEY_ACCESS_MASK: number | undefined = /* @__PURE__ */ hereOf(
  perArch.PKEY_ACCESS_MASK,
);
export const MADV_COLD = 20,
  MADV_COLLAPSE = 25,
  MADV_DODUMP = 17,
  MADV_DOFORK = 11,
  MADV_DONTDUMP = 16,
  MADV_DONTFORK = 10,
  MADV_DONTNEED = 4,
  MADV_DONTNEED_LOCKED = 24,
  MADV_FREE = 8,
  MADV_GUARD_INSTALL = 102,
  MADV_GUARD_REMOVE = 103,
  MADV_HUGEPAGE = 14,
  MADV_HWPOISON = 100,
  MADV_KEEPONFORK = 19,
  MADV_MERGEABLE = 12,
  MADV_NOHUGEPAGE = 15,
  MADV_NORMAL = 0,
  MADV_PAGEOUT = 21,
  MADV_POPULATE_READ = 22,
  MADV_POPULATE_WRITE = 23,
  MADV_RANDOM = 1,
  MADV_REMOVE = 9,
  MADV_SEQUENTIAL = 2,
  MADV_SOFT_OFFLINE = 101,
  MADV_UNMERGEABLE = 13,
  MADV_WILLNEED = 3,
  MADV_WIPEONFORK = 18,
  MAP_ANONYMOUS = 32,
  MAP_FILE = 0,
  MAP_FIXED = 16,
  MAP_FIXED_NOREPLACE = 1048576,
  MAP_HUGETLB = 262144,
  MAP_NONBLOCK = 65536,
  MAP_POPULATE = 32768,
  MAP_STACK = 131072,
  MAP_SYNC = 524288,
  MAP_TYPE = 15,
  MAP_UNINITIALIZED = 67108864,
  MLOCK_ONFAULT = 1,
  MS_ASYNC = 1,
  MS_INVALIDATE = 2,
  MS_SYNC = 4,
  PKEY_DISABLE_ACCESS = 1,
  PKEY_DISABLE_WRITE = 2,
  PKEY_UNRESTRICTED = 0,
  PROT_EXEC = 4,
  PROT_GROWSDOWN = 16777216,
  PROT_GROWSUP = 33554432,
  PROT_NONE = 0,
  PROT_READ = 1,
  PROT_SEM = 8,
  PROT_WRITE = 2;
