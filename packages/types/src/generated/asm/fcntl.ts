// Generated from Linux 7.3.4 <asm/fcntl.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  F_GETLK64: { x86_64: undefined, x86: 12, arm: 12, riscv64: undefined, aarch64: undefined },
  F_SETLK64: { x86_64: undefined, x86: 13, arm: 13, riscv64: undefined, aarch64: undefined },
  F_SETLKW64: { x86_64: undefined, x86: 14, arm: 14, riscv64: undefined, aarch64: undefined },
  O_DIRECT: { x86_64: 16384, x86: 16384, arm: 65536, riscv64: 16384, aarch64: 65536 },
  O_DIRECTORY: { x86_64: 65536, x86: 65536, arm: 16384, riscv64: 65536, aarch64: 16384 },
  O_LARGEFILE: { x86_64: 32768, x86: 32768, arm: 131072, riscv64: 32768, aarch64: 131072 },
  O_NOFOLLOW: { x86_64: 131072, x86: 131072, arm: 32768, riscv64: 131072, aarch64: 32768 },
  O_TMPFILE: { x86_64: 4259840, x86: 4259840, arm: 4210688, riscv64: 4259840, aarch64: 4210688 },
} as const;

export const FASYNC = 8192;
export const FD_CLOEXEC = 1;
export const F_DUPFD = 0;
export const F_EXLCK = 4;
export const F_GETFD = 1;
export const F_GETFL = 3;
export const F_GETLK = 5;
/** `<asm/fcntl.h>`: x86_64 none, x86 12, arm 12, riscv64 none, aarch64 none. */
export const F_GETLK64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_GETLK64);
export const F_GETOWN = 9;
export const F_GETOWNER_UIDS = 17;
export const F_GETOWN_EX = 16;
export const F_GETSIG = 11;
export const F_LINUX_SPECIFIC_BASE = 1024;
export const F_OFD_GETLK = 36;
export const F_OFD_SETLK = 37;
export const F_OFD_SETLKW = 38;
export const F_OWNER_PGRP = 2;
export const F_OWNER_PID = 1;
export const F_OWNER_TID = 0;
export const F_RDLCK = 0;
export const F_SETFD = 2;
export const F_SETFL = 4;
export const F_SETLK = 6;
/** `<asm/fcntl.h>`: x86_64 none, x86 13, arm 13, riscv64 none, aarch64 none. */
export const F_SETLK64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_SETLK64);
export const F_SETLKW = 7;
/** `<asm/fcntl.h>`: x86_64 none, x86 14, arm 14, riscv64 none, aarch64 none. */
export const F_SETLKW64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_SETLKW64);
export const F_SETOWN = 8;
export const F_SETOWN_EX = 15;
export const F_SETSIG = 10;
export const F_SHLCK = 8;
export const F_UNLCK = 2;
export const F_WRLCK = 1;
export const LOCK_EX = 2;
export const LOCK_MAND = 32;
export const LOCK_NB = 4;
export const LOCK_READ = 64;
export const LOCK_RW = 192;
export const LOCK_SH = 1;
export const LOCK_UN = 8;
export const LOCK_WRITE = 128;
export const O_ACCMODE = 3;
export const O_APPEND = 1024;
export const O_CLOEXEC = 524288;
export const O_CREAT = 64;
/** `<asm/fcntl.h>`: x86_64 16384, x86 16384, arm 65536, riscv64 16384, aarch64 65536. */
export const O_DIRECT: number = /* @__PURE__ */ hereOf(perArch.O_DIRECT);
/** `<asm/fcntl.h>`: x86_64 65536, x86 65536, arm 16384, riscv64 65536, aarch64 16384. */
export const O_DIRECTORY: number = /* @__PURE__ */ hereOf(perArch.O_DIRECTORY);
export const O_DSYNC = 4096;
export const O_EMPTYPATH = 67108864;
export const O_EXCL = 128;
/** `<asm/fcntl.h>`: x86_64 32768, x86 32768, arm 131072, riscv64 32768, aarch64 131072. */
export const O_LARGEFILE: number = /* @__PURE__ */ hereOf(perArch.O_LARGEFILE);
export const O_NDELAY = 2048;
export const O_NOATIME = 262144;
export const O_NOCTTY = 256;
/** `<asm/fcntl.h>`: x86_64 131072, x86 131072, arm 32768, riscv64 131072, aarch64 32768. */
export const O_NOFOLLOW: number = /* @__PURE__ */ hereOf(perArch.O_NOFOLLOW);
export const O_NONBLOCK = 2048;
export const O_PATH = 2097152;
export const O_RDONLY = 0;
export const O_RDWR = 2;
export const O_SYNC = 1052672;
/** `<asm/fcntl.h>`: x86_64 4259840, x86 4259840, arm 4210688, riscv64 4259840, aarch64 4210688. */
export const O_TMPFILE: number = /* @__PURE__ */ hereOf(perArch.O_TMPFILE);
export const O_TRUNC = 512;
export const O_WRONLY = 1;
export const __O_SYNC = 1048576;
export const __O_TMPFILE = 4194304;
export * as struct from './fcntl.struct.ts';
