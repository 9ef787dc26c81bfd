// Generated from Linux 7.3.4 <asm/fcntl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type PerArch,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly O_DIRECT: PerArch<16384, 16384, 65536, 16384, 65536, 16384, 16384, 131072>;
  readonly O_DIRECTORY: PerArch<65536, 65536, 16384, 65536, 16384, 65536, 65536, 16384>;
  readonly O_LARGEFILE: PerArch<32768, 32768, 131072, 32768, 131072, 32768, 32768, 65536>;
  readonly O_NOFOLLOW: PerArch<131072, 131072, 32768, 131072, 32768, 131072, 131072, 32768>;
  readonly O_TMPFILE: PerArch<
    4259840,
    4259840,
    4210688,
    4259840,
    4210688,
    4259840,
    4259840,
    4210688
  >;
} & OnlyOnThese<
  'x86' | 'arm',
  {
    F_GETLK64: 12;
    F_SETLK64: 13;
    F_SETLKW64: 14;
  }
> = /* @__PURE__ */ perArchOf(
  {
    O_DIRECT: [16384, 16384, 65536, 16384, 65536, 16384, 16384, 131072],
    O_DIRECTORY: [65536, 65536, 16384, 65536, 16384, 65536, 65536, 16384],
    O_LARGEFILE: [32768, 32768, 131072, 32768, 131072, 32768, 32768, 65536],
    O_NOFOLLOW: [131072, 131072, 32768, 131072, 32768, 131072, 131072, 32768],
    O_TMPFILE: [4259840, 4259840, 4210688, 4259840, 4210688, 4259840, 4259840, 4210688],
  },
  {},
  {
    'x86 arm': {
      F_GETLK64: 12,
      F_SETLK64: 13,
      F_SETLKW64: 14,
    },
  },
);

/** `<asm/fcntl.h>`: 12 on x86, arm. */
export const F_GETLK64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_GETLK64);
/** `<asm/fcntl.h>`: 13 on x86, arm. */
export const F_SETLK64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_SETLK64);
/** `<asm/fcntl.h>`: 14 on x86, arm. */
export const F_SETLKW64: number | undefined = /* @__PURE__ */ hereOf(perArch.F_SETLKW64);
/** `<asm/fcntl.h>`: 65536 on arm, aarch64; 131072 on ppc64le; 16384 elsewhere. */
export const O_DIRECT: number = /* @__PURE__ */ hereOf(perArch.O_DIRECT);
/** `<asm/fcntl.h>`: 16384 on arm, aarch64, ppc64le; 65536 elsewhere. */
export const O_DIRECTORY: number = /* @__PURE__ */ hereOf(perArch.O_DIRECTORY);
/** `<asm/fcntl.h>`: 131072 on arm, aarch64; 65536 on ppc64le; 32768 elsewhere. */
export const O_LARGEFILE: number = /* @__PURE__ */ hereOf(perArch.O_LARGEFILE);
/** `<asm/fcntl.h>`: 32768 on arm, aarch64, ppc64le; 131072 elsewhere. */
export const O_NOFOLLOW: number = /* @__PURE__ */ hereOf(perArch.O_NOFOLLOW);
/** `<asm/fcntl.h>`: 4210688 on arm, aarch64, ppc64le; 4259840 elsewhere. */
export const O_TMPFILE: number = /* @__PURE__ */ hereOf(perArch.O_TMPFILE);
export const FASYNC = 8192,
  FD_CLOEXEC = 1,
  F_DUPFD = 0,
  F_EXLCK = 4,
  F_GETFD = 1,
  F_GETFL = 3,
  F_GETLK = 5,
  F_GETOWN = 9,
  F_GETOWNER_UIDS = 17,
  F_GETOWN_EX = 16,
  F_GETSIG = 11,
  F_LINUX_SPECIFIC_BASE = 1024,
  F_OFD_GETLK = 36,
  F_OFD_SETLK = 37,
  F_OFD_SETLKW = 38,
  F_OWNER_PGRP = 2,
  F_OWNER_PID = 1,
  F_OWNER_TID = 0,
  F_RDLCK = 0,
  F_SETFD = 2,
  F_SETFL = 4,
  F_SETLK = 6,
  F_SETLKW = 7,
  F_SETOWN = 8,
  F_SETOWN_EX = 15,
  F_SETSIG = 10,
  F_SHLCK = 8,
  F_UNLCK = 2,
  F_WRLCK = 1,
  LOCK_EX = 2,
  LOCK_MAND = 32,
  LOCK_NB = 4,
  LOCK_READ = 64,
  LOCK_RW = 192,
  LOCK_SH = 1,
  LOCK_UN = 8,
  LOCK_WRITE = 128,
  O_ACCMODE = 3,
  O_APPEND = 1024,
  O_CLOEXEC = 524288,
  O_CREAT = 64,
  O_DSYNC = 4096,
  O_EMPTYPATH = 67108864,
  O_EXCL = 128,
  O_NDELAY = 2048,
  O_NOATIME = 262144,
  O_NOCTTY = 256,
  O_NONBLOCK = 2048,
  O_PATH = 2097152,
  O_RDONLY = 0,
  O_RDWR = 2,
  O_SYNC = 1052672,
  O_TRUNC = 512,
  O_WRONLY = 1,
  __O_SYNC = 1048576,
  __O_TMPFILE = 4194304;
export declare namespace struct {
  /** `<asm/fcntl.h>`: 8 bytes. */
  interface f_owner_ex extends RecordView<'struct f_owner_ex'> {
    type: number;
    pid: number;
  }

  /** `<asm/fcntl.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface flock extends RecordView<'struct flock'> {
    l_type: number;
    l_whence: number;
    l_start: number;
    l_len: number;
    l_pid: number;
  }

  /** `<asm/fcntl.h>`: 24 bytes on x86; 32 bytes elsewhere. */
  interface flock64 extends RecordView<'struct flock64'> {
    l_type: number;
    l_whence: number;
    get l_start(): bigint;
    set l_start(value: Integer);
    get l_len(): bigint;
    set l_len(value: Integer);
    l_pid: number;
  }
}

export const struct: {
  readonly f_owner_ex: Descriptor<struct.f_owner_ex>;
  readonly flock: Descriptor<struct.flock>;
  readonly flock64: Descriptor<struct.flock64>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"f_owner_ex": "int type;int pid;",
"flock": "short l_type;short l_whence;long l_start;long l_len;int l_pid;",
"flock64": "short l_type;short l_whence;long long l_start;long long l_len;int l_pid;"
}`),
);
