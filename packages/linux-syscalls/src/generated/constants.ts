// Generated from Linux 7.3.4 and abi/src/families.ts by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

/** Flags of `open`, <asm/fcntl.h>. */
export const FASYNC = 8192;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_ACCMODE = 3;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_APPEND = 1024;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_CLOEXEC = 524288;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_CREAT = 64;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 16384, x86: 16384, arm: 65536, riscv64: 16384, aarch64: 65536, loongarch64: 16384, s390x: 16384, ppc64le: 131072. */
export const O_DIRECT: number = /* @__PURE__ */ choose<number>(16384, {
  arm: 65536,
  aarch64: 65536,
  ppc64le: 131072,
});

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 65536, x86: 65536, arm: 16384, riscv64: 65536, aarch64: 16384, loongarch64: 65536, s390x: 65536, ppc64le: 16384. */
export const O_DIRECTORY: number = /* @__PURE__ */ choose<number>(65536, {
  arm: 16384,
  aarch64: 16384,
  ppc64le: 16384,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_DSYNC = 4096;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_EMPTYPATH = 67108864;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_EXCL = 128;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 32768, x86: 32768, arm: 131072, riscv64: 32768, aarch64: 131072, loongarch64: 32768, s390x: 32768, ppc64le: 65536. */
export const O_LARGEFILE: number = /* @__PURE__ */ choose<number>(32768, {
  arm: 131072,
  aarch64: 131072,
  ppc64le: 65536,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NDELAY = 2048;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NOATIME = 262144;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NOCTTY = 256;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 131072, x86: 131072, arm: 32768, riscv64: 131072, aarch64: 32768, loongarch64: 131072, s390x: 131072, ppc64le: 32768. */
export const O_NOFOLLOW: number = /* @__PURE__ */ choose<number>(131072, {
  arm: 32768,
  aarch64: 32768,
  ppc64le: 32768,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NONBLOCK = 2048;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_PATH = 2097152;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_RDONLY = 0;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_RDWR = 2;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_SYNC = 1052672;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 4259840, x86: 4259840, arm: 4210688, riscv64: 4259840, aarch64: 4210688, loongarch64: 4259840, s390x: 4259840, ppc64le: 4210688. */
export const O_TMPFILE: number = /* @__PURE__ */ choose<number>(4259840, {
  arm: 4210688,
  aarch64: 4210688,
  ppc64le: 4210688,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_TRUNC = 512;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_WRONLY = 1;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_EACCESS = 512;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_EMPTY_PATH = 4096;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_EXECVE_CHECK = 65536;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_FDCWD = -100;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_HANDLE_CONNECTABLE = 2;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_HANDLE_FID = 512;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_HANDLE_MNT_ID_UNIQUE = 1;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_NO_AUTOMOUNT = 2048;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_RECURSIVE = 32768;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_REMOVEDIR = 512;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_RENAME_EXCHANGE = 2;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_RENAME_NOREPLACE = 1;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_RENAME_WHITEOUT = 4;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_STATX_DONT_SYNC = 16384;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_STATX_FORCE_SYNC = 8192;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_STATX_SYNC_AS_STAT = 0;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_STATX_SYNC_TYPE = 24576;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_SYMLINK_FOLLOW = 1024;

/** Flags and sentinels of the calls that end in `at`, <linux/fcntl.h>. */
export const AT_SYMLINK_NOFOLLOW = 256;

/** File types and permissions, <linux/stat.h>. */
export const S_IALLUGO = 4095;

/** File types and permissions, <linux/stat.h>. */
export const S_IFBLK = 24576;

/** File types and permissions, <linux/stat.h>. */
export const S_IFCHR = 8192;

/** File types and permissions, <linux/stat.h>. */
export const S_IFDIR = 16384;

/** File types and permissions, <linux/stat.h>. */
export const S_IFIFO = 4096;

/** File types and permissions, <linux/stat.h>. */
export const S_IFLNK = 40960;

/** File types and permissions, <linux/stat.h>. */
export const S_IFMT = 61440;

/** File types and permissions, <linux/stat.h>. */
export const S_IFREG = 32768;

/** File types and permissions, <linux/stat.h>. */
export const S_IFSOCK = 49152;

/** File types and permissions, <linux/stat.h>. */
export const S_IRGRP = 32;

/** File types and permissions, <linux/stat.h>. */
export const S_IROTH = 4;

/** File types and permissions, <linux/stat.h>. */
export const S_IRUGO = 292;

/** File types and permissions, <linux/stat.h>. */
export const S_IRUSR = 256;

/** File types and permissions, <linux/stat.h>. */
export const S_IRWXG = 56;

/** File types and permissions, <linux/stat.h>. */
export const S_IRWXO = 7;

/** File types and permissions, <linux/stat.h>. */
export const S_IRWXU = 448;

/** File types and permissions, <linux/stat.h>. */
export const S_IRWXUGO = 511;

/** File types and permissions, <linux/stat.h>. */
export const S_ISGID = 1024;

/** File types and permissions, <linux/stat.h>. */
export const S_ISUID = 2048;

/** File types and permissions, <linux/stat.h>. */
export const S_ISVTX = 512;

/** File types and permissions, <linux/stat.h>. */
export const S_IWGRP = 16;

/** File types and permissions, <linux/stat.h>. */
export const S_IWOTH = 2;

/** File types and permissions, <linux/stat.h>. */
export const S_IWUGO = 146;

/** File types and permissions, <linux/stat.h>. */
export const S_IWUSR = 128;

/** File types and permissions, <linux/stat.h>. */
export const S_IXGRP = 8;

/** File types and permissions, <linux/stat.h>. */
export const S_IXOTH = 1;

/** File types and permissions, <linux/stat.h>. */
export const S_IXUGO = 73;

/** File types and permissions, <linux/stat.h>. */
export const S_IXUSR = 64;

/** Modes of `access`, <linux/fcntl.h>. */
export const F_OK = 0;

/** Modes of `access`, <linux/fcntl.h>. */
export const R_OK = 4;

/** Modes of `access`, <linux/fcntl.h>. */
export const W_OK = 2;

/** Modes of `access`, <linux/fcntl.h>. */
export const X_OK = 1;

/** Values of `tv_nsec`, <linux/stat.h>. */
export const UTIME_NOW = 1073741823;

/** Values of `tv_nsec`, <linux/stat.h>. */
export const UTIME_OMIT = 1073741822;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ALL = 4095;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATIME = 32;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_APPEND = 32;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_AUTOMOUNT = 4096;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_COMPRESSED = 4;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_DAX = 2097152;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_ENCRYPTED = 2048;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_IMMUTABLE = 16;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_MOUNT_ROOT = 8192;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_NODUMP = 64;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_VERITY = 1048576;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_ATTR_WRITE_ATOMIC = 4194304;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_BASIC_STATS = 2047;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_BLOCKS = 1024;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_BTIME = 2048;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_CTIME = 128;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_DIOALIGN = 8192;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_DIO_READ_ALIGN = 131072;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_GID = 16;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_INO = 256;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_MNT_ID = 4096;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_MNT_ID_UNIQUE = 16384;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_MODE = 2;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_MTIME = 64;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_NLINK = 4;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_SIZE = 512;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_SUBVOL = 32768;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_TYPE = 1;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_UID = 8;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX_WRITE_ATOMIC = 65536;

/** What `statx` is asked for, <linux/stat.h>. */
export const STATX__RESERVED = 2147483648;

/** Flags of `renameat2`, <linux/fs.h>. */
export const RENAME_EXCHANGE = 2;

/** Flags of `renameat2`, <linux/fs.h>. */
export const RENAME_NOREPLACE = 1;

/** Flags of `renameat2`, <linux/fs.h>. */
export const RENAME_WHITEOUT = 4;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_APPEND = 16;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_ATOMIC = 64;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_DONTCACHE = 128;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_DSYNC = 2;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_HIPRI = 1;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_NOAPPEND = 32;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_NOSIGNAL = 256;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_NOWAIT = 8;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_SUPPORTED = 511;

/** Flags of `preadv2` and `pwritev2`, <linux/fs.h>. */
export const RWF_SYNC = 4;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_ALLOCATE_RANGE = 0;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_COLLAPSE_RANGE = 8;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_INSERT_RANGE = 32;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_KEEP_SIZE = 1;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_NO_HIDE_STALE = 4;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_PUNCH_HOLE = 2;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_UNSHARE_RANGE = 64;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_WRITE_ZEROES = 128;

/** Modes of `fallocate`, <linux/falloc.h>. */
export const FALLOC_FL_ZERO_RANGE = 16;

/** Advice on how a file will be read, <linux/fadvise.h>; it differs: x86_64: 4, x86: 4, arm: 4, riscv64: 4, aarch64: 4, loongarch64: 4, s390x: 6, ppc64le: 4. */
export const POSIX_FADV_DONTNEED: number = /* @__PURE__ */ choose<number>(4, { s390x: 6 });

/** Advice on how a file will be read, <linux/fadvise.h>; it differs: x86_64: 5, x86: 5, arm: 5, riscv64: 5, aarch64: 5, loongarch64: 5, s390x: 7, ppc64le: 5. */
export const POSIX_FADV_NOREUSE: number = /* @__PURE__ */ choose<number>(5, { s390x: 7 });

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_NORMAL = 0;

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_RANDOM = 1;

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_SEQUENTIAL = 2;

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_WILLNEED = 3;

/** What `sync_file_range` does, <linux/fs.h>. */
export const SYNC_FILE_RANGE_WAIT_AFTER = 4;

/** What `sync_file_range` does, <linux/fs.h>. */
export const SYNC_FILE_RANGE_WAIT_BEFORE = 1;

/** What `sync_file_range` does, <linux/fs.h>. */
export const SYNC_FILE_RANGE_WRITE = 2;

/** What `sync_file_range` does, <linux/fs.h>. */
export const SYNC_FILE_RANGE_WRITE_AND_WAIT = 7;

/** Flags of `splice`, `tee` and `vmsplice`, <linux/splice.h>. */
export const SPLICE_F_ALL = 15;

/** Flags of `splice`, `tee` and `vmsplice`, <linux/splice.h>. */
export const SPLICE_F_GIFT = 8;

/** Flags of `splice`, `tee` and `vmsplice`, <linux/splice.h>. */
export const SPLICE_F_MORE = 4;

/** Flags of `splice`, `tee` and `vmsplice`, <linux/splice.h>. */
export const SPLICE_F_MOVE = 1;

/** Flags of `splice`, `tee` and `vmsplice`, <linux/splice.h>. */
export const SPLICE_F_NONBLOCK = 2;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_DUPFD = 0;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETFD = 1;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETFL = 3;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETLK = 5;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>; it differs: x86_64: undefined, x86: 12, arm: 12, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const F_GETLK64: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  x86: 12,
  arm: 12,
});

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETOWN = 9;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETOWNER_UIDS = 17;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETOWN_EX = 16;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_GETSIG = 11;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OFD_GETLK = 36;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OFD_SETLK = 37;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OFD_SETLKW = 38;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OWNER_PGRP = 2;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OWNER_PID = 1;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_OWNER_TID = 0;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_RDLCK = 0;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETFD = 2;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETFL = 4;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETLK = 6;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>; it differs: x86_64: undefined, x86: 13, arm: 13, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const F_SETLK64: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  x86: 13,
  arm: 13,
});

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETLKW = 7;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>; it differs: x86_64: undefined, x86: 14, arm: 14, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const F_SETLKW64: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86: 14, arm: 14 },
);

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETOWN = 8;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETOWN_EX = 15;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_SETSIG = 10;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_UNLCK = 2;

/** Operations of `fcntl`, and kinds of locks and owners, <asm/fcntl.h>. */
export const F_WRLCK = 1;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_ADD_SEALS = 1033;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_CREATED_QUERY = 1028;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_DUPFD_CLOEXEC = 1030;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_DUPFD_QUERY = 1027;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GETDELEG = 1039;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GETLEASE = 1025;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GETPIPE_SZ = 1032;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GET_FILE_RW_HINT = 1037;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GET_RW_HINT = 1035;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_GET_SEALS = 1034;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_NOTIFY = 1026;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_SETDELEG = 1040;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_SETLEASE = 1024;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_SETPIPE_SZ = 1031;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_SET_FILE_RW_HINT = 1038;

/** Operations of `fcntl`, and kinds of locks and owners, <linux/fcntl.h>. */
export const F_SET_RW_HINT = 1036;

/** Flags of a descriptor, <asm/fcntl.h>. */
export const FD_CLOEXEC = 1;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_EXEC = 32;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_FUTURE_WRITE = 16;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_GROW = 4;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_SEAL = 1;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_SHRINK = 2;

/** Seals of a memory file, <linux/fcntl.h>. */
export const F_SEAL_WRITE = 8;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_ACCESS = 1;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_ATTRIB = 32;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_CREATE = 4;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_DELETE = 8;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_MODIFY = 2;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_MULTISHOT = 2147483648;

/** Changes to a directory, <linux/fcntl.h>. */
export const DN_RENAME = 16;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_EXTREME = 5;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_LONG = 4;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_MEDIUM = 3;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_NONE = 1;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_NOT_SET = 0;

/** Hints at the lifetime of written data, <linux/fcntl.h>. */
export const RWH_WRITE_LIFE_SHORT = 2;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_EX = 2;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_MAND = 32;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_NB = 4;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_READ = 64;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_RW = 192;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_SH = 1;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_UN = 8;

/** Operations of `flock`, <asm/fcntl.h>. */
export const LOCK_WRITE = 128;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_BENEATH = 8;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_CACHED = 32;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_IN_ROOT = 16;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_NO_MAGICLINKS = 2;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_NO_SYMLINKS = 4;

/** How `openat2` looks up a path, <linux/openat2.h>. */
export const RESOLVE_NO_XDEV = 1;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_CUR = 1;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_DATA = 3;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_END = 2;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_HOLE = 4;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_MAX = 4;

/** Where an offset counts from, <linux/fs.h>. */
export const SEEK_SET = 0;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_BLK = 6;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_CHR = 2;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_DIR = 4;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_FIFO = 1;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_LNK = 10;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_REG = 8;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_SOCK = 12;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_UNKNOWN = 0;

/** Types of directory entries, <linux/dirent.h>. */
export const DT_WHT = 14;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_ALLOW_SEALING = 2;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_CLOEXEC = 1;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_EXEC = 16;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGETLB = 4;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_16GB = 2281701376;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_16MB = 1610612736;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_1GB = 2013265920;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_1MB = 1342177280;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_256MB = 1879048192;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_2GB = 2080374784;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_2MB = 1409286144;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_32MB = 1677721600;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_512KB = 1275068416;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_512MB = 1946157056;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_64KB = 1073741824;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_8MB = 1543503872;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_MASK = 63;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_HUGE_SHIFT = 26;

/** Flags of `memfd_create`, <linux/memfd.h>. */
export const MFD_NOEXEC_SEAL = 8;

/** Flags of `getrandom`, <linux/random.h>. */
export const GRND_INSECURE = 4;

/** Flags of `getrandom`, <linux/random.h>. */
export const GRND_NONBLOCK = 1;

/** Flags of `getrandom`, <linux/random.h>. */
export const GRND_RANDOM = 2;

/** Clocks, <linux/time.h>. */
export const CLOCK_AUX = 16;

/** Clocks, <linux/time.h>. */
export const CLOCK_AUX_LAST = 23;

/** Clocks, <linux/time.h>. */
export const CLOCK_BOOTTIME = 7;

/** Clocks, <linux/time.h>. */
export const CLOCK_BOOTTIME_ALARM = 9;

/** Clocks, <linux/time.h>. */
export const CLOCK_MONOTONIC = 1;

/** Clocks, <linux/time.h>. */
export const CLOCK_MONOTONIC_COARSE = 6;

/** Clocks, <linux/time.h>. */
export const CLOCK_MONOTONIC_RAW = 4;

/** Clocks, <linux/time.h>. */
export const CLOCK_PROCESS_CPUTIME_ID = 2;

/** Clocks, <linux/time.h>. */
export const CLOCK_REALTIME = 0;

/** Clocks, <linux/time.h>. */
export const CLOCK_REALTIME_ALARM = 8;

/** Clocks, <linux/time.h>. */
export const CLOCK_REALTIME_COARSE = 5;

/** Clocks, <linux/time.h>. */
export const CLOCK_SGI_CYCLE = 10;

/** Clocks, <linux/time.h>. */
export const CLOCK_TAI = 11;

/** Clocks, <linux/time.h>. */
export const CLOCK_THREAD_CPUTIME_ID = 3;

/** Protections of memory, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 16, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const PROT_BTI: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  aarch64: 16,
});

/** Protections of memory, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 32, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const PROT_MTE: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  aarch64: 32,
});

/** Protections of memory, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 16. */
export const PROT_SAO: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 16,
});

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_EXEC = 4;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_GROWSDOWN = 16777216;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_GROWSUP = 33554432;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_NONE = 0;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_READ = 1;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_SEM = 8;

/** Protections of memory, <asm-generic/mman-common.h>. */
export const PROT_WRITE = 2;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_DROPPABLE = 8;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_16GB = 2281701376;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_16KB = 939524096;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_16MB = 1610612736;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_1GB = 2013265920;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_1MB = 1342177280;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_256MB = 1879048192;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_2GB = 2080374784;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_2MB = 1409286144;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_32MB = 1677721600;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_512KB = 1275068416;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_512MB = 1946157056;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_64KB = 1073741824;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_8MB = 1543503872;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_MASK = 63;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_HUGE_SHIFT = 26;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_PRIVATE = 2;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_SHARED = 1;

/** Kinds of mappings, <linux/mman.h>. */
export const MAP_SHARED_VALIDATE = 3;

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 64, x86: 64, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const MAP_32BIT: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  x86_64: 64,
  x86: 64,
});

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 128, x86: 128, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const MAP_ABOVE4G: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 128, x86: 128 },
);

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_DENYWRITE = 2048;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_EXECUTABLE = 4096;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_GROWSDOWN = 256;

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 8192, x86: 8192, arm: 8192, riscv64: 8192, aarch64: 8192, loongarch64: 8192, s390x: 8192, ppc64le: 128. */
export const MAP_LOCKED: number = /* @__PURE__ */ choose<number>(8192, { ppc64le: 128 });

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 16384, x86: 16384, arm: 16384, riscv64: 16384, aarch64: 16384, loongarch64: 16384, s390x: 16384, ppc64le: 64. */
export const MAP_NORESERVE: number = /* @__PURE__ */ choose<number>(16384, { ppc64le: 64 });

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 32. */
export const MAP_RENAME: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { ppc64le: 32 },
);

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_ANONYMOUS = 32;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_FILE = 0;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_FIXED = 16;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_FIXED_NOREPLACE = 1048576;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_HUGETLB = 262144;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_NONBLOCK = 65536;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_POPULATE = 32768;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_STACK = 131072;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_SYNC = 524288;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_TYPE = 15;

/** Kinds of mappings, <asm-generic/mman-common.h>. */
export const MAP_UNINITIALIZED = 67108864;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_COLD = 20;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_COLLAPSE = 25;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DODUMP = 17;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DOFORK = 11;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DONTDUMP = 16;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DONTFORK = 10;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DONTNEED = 4;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_DONTNEED_LOCKED = 24;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_FREE = 8;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_GUARD_INSTALL = 102;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_GUARD_REMOVE = 103;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_HUGEPAGE = 14;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_HWPOISON = 100;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_KEEPONFORK = 19;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_MERGEABLE = 12;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_NOHUGEPAGE = 15;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_NORMAL = 0;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_PAGEOUT = 21;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_POPULATE_READ = 22;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_POPULATE_WRITE = 23;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_RANDOM = 1;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_REMOVE = 9;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_SEQUENTIAL = 2;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_SOFT_OFFLINE = 101;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_UNMERGEABLE = 13;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_WILLNEED = 3;

/** Advice of `madvise`, <asm-generic/mman-common.h>. */
export const MADV_WIPEONFORK = 18;

/** Flags of `mremap`, <linux/mman.h>. */
export const MREMAP_DONTUNMAP = 4;

/** Flags of `mremap`, <linux/mman.h>. */
export const MREMAP_FIXED = 2;

/** Flags of `mremap`, <linux/mman.h>. */
export const MREMAP_MAYMOVE = 1;

/** Flags of `msync`, <asm-generic/mman-common.h>. */
export const MS_ASYNC = 1;

/** Flags of `msync`, <asm-generic/mman-common.h>. */
export const MS_INVALIDATE = 2;

/** Flags of `msync`, <asm-generic/mman-common.h>. */
export const MS_SYNC = 4;

/** Flags of `mlock2`, <asm-generic/mman-common.h>. */
export const MLOCK_ONFAULT = 1;

/** Flags of `mlockall`, <asm/mman.h>; it differs: x86_64: 1, x86: 1, arm: 1, riscv64: 1, aarch64: 1, loongarch64: 1, s390x: 1, ppc64le: 8192. */
export const MCL_CURRENT: number = /* @__PURE__ */ choose<number>(1, { ppc64le: 8192 });

/** Flags of `mlockall`, <asm/mman.h>; it differs: x86_64: 2, x86: 2, arm: 2, riscv64: 2, aarch64: 2, loongarch64: 2, s390x: 2, ppc64le: 16384. */
export const MCL_FUTURE: number = /* @__PURE__ */ choose<number>(2, { ppc64le: 16384 });

/** Flags of `mlockall`, <asm/mman.h>; it differs: x86_64: 4, x86: 4, arm: 4, riscv64: 4, aarch64: 4, loongarch64: 4, s390x: 4, ppc64le: 32768. */
export const MCL_ONFAULT: number = /* @__PURE__ */ choose<number>(4, { ppc64le: 32768 });

/** Rights that protection keys take away, <asm-generic/mman-common.h>; it differs: x86_64: 3, x86: 3, arm: 3, riscv64: 3, aarch64: 15, loongarch64: 3, s390x: 3, ppc64le: 7. */
export const PKEY_ACCESS_MASK: number = /* @__PURE__ */ choose<number>(3, {
  aarch64: 15,
  ppc64le: 7,
});

/** Rights that protection keys take away, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 4, loongarch64: undefined, s390x: undefined, ppc64le: 4. */
export const PKEY_DISABLE_EXECUTE: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { aarch64: 4, ppc64le: 4 },
);

/** Rights that protection keys take away, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 8, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const PKEY_DISABLE_READ: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { aarch64: 8 },
);

/** Rights that protection keys take away, <asm-generic/mman-common.h>. */
export const PKEY_DISABLE_ACCESS = 1;

/** Rights that protection keys take away, <asm-generic/mman-common.h>. */
export const PKEY_DISABLE_WRITE = 2;

/** Rights that protection keys take away, <asm-generic/mman-common.h>. */
export const PKEY_UNRESTRICTED = 0;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_BIND = 2;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_DEFAULT = 0;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_ADDR = 2;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_MEMS_ALLOWED = 4;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_MOF = 8;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_MORON = 16;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_NODE = 1;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_NUMA_BALANCING = 8192;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_RELATIVE_NODES = 16384;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_SHARED = 1;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_F_STATIC_NODES = 32768;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_INTERLEAVE = 3;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_LOCAL = 4;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MAX = 7;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_INTERNAL = 16;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_LAZY = 8;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_MOVE = 2;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_MOVE_ALL = 4;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_STRICT = 1;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MF_VALID = 7;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_MODE_FLAGS = 57344;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_PREFERRED = 1;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_PREFERRED_MANY = 5;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_USER_NODEMASK_FLAGS = 49152;

/** Policies of NUMA memory, <linux/mempolicy.h>. */
export const MPOL_WEIGHTED_INTERLEAVE = 6;

/** Flags of `map_shadow_stack`, <asm/mman.h>; it differs: x86_64: 2, x86: 2, arm: 2, riscv64: 2, aarch64: 2, loongarch64: 2, s390x: 2, ppc64le: undefined. */
export const SHADOW_STACK_SET_MARKER: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(2, { ppc64le: undefined });

/** Flags of `map_shadow_stack`, <asm/mman.h>; it differs: x86_64: 1, x86: 1, arm: 1, riscv64: 1, aarch64: 1, loongarch64: 1, s390x: 1, ppc64le: undefined. */
export const SHADOW_STACK_SET_TOKEN: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(1, { ppc64le: undefined });

/** Flags of `userfaultfd`, <linux/userfaultfd.h>. */
export const UFFD_USER_MODE_ONLY = 1;

/** Flags of `setxattr`, <linux/xattr.h>. */
export const XATTR_CREATE = 1;

/** Flags of `setxattr`, <linux/xattr.h>. */
export const XATTR_REPLACE = 2;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_ACTIVE = 1073741824;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_BIND = 4096;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_BORN = 536870912;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_DIRSYNC = 128;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_I_VERSION = 8388608;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_KERNMOUNT = 4194304;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_LAZYTIME = 33554432;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_MANDLOCK = 64;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_MGC_MSK = 4294901760;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_MGC_VAL = 3236757504;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_MOVE = 8192;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOATIME = 1024;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NODEV = 4;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NODIRATIME = 2048;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOEXEC = 8;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOREMOTELOCK = 134217728;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOSEC = 268435456;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOSUID = 2;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOSYMFOLLOW = 256;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_NOUSER = -2147483648;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_POSIXACL = 65536;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_PRIVATE = 262144;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_RDONLY = 1;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_REC = 16384;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_RELATIME = 2097152;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_REMOUNT = 32;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_RMT_MASK = 41943121;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_SHARED = 1048576;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_SILENT = 32768;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_SLAVE = 524288;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_STRICTATIME = 16777216;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_SUBMOUNT = 67108864;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_SYNCHRONOUS = 16;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_UNBINDABLE = 131072;

/** Flags of `mount`, <linux/mount.h>. */
export const MS_VERBOSE = 32768;

/** Flags of `umount2`, <linux/mount.h>. */
export const MNT_DETACH = 2;

/** Flags of `umount2`, <linux/mount.h>. */
export const MNT_EXPIRE = 4;

/** Flags of `umount2`, <linux/mount.h>. */
export const MNT_FORCE = 1;

/** Flags of `umount2`, <linux/mount.h>. */
export const UMOUNT_NOFOLLOW = 8;

/** Flags of `fsopen`, <linux/mount.h>. */
export const FSOPEN_CLOEXEC = 1;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_CMD_CREATE = 6;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_CMD_CREATE_EXCL = 8;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_CMD_RECONFIGURE = 7;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_BINARY = 2;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_FD = 5;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_FLAG = 0;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_PATH = 3;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_PATH_EMPTY = 4;

/** Commands of `fsconfig`, <linux/mount.h>. */
export const FSCONFIG_SET_STRING = 1;

/** Flags of `fsmount`, <linux/mount.h>. */
export const FSMOUNT_CLOEXEC = 1;

/** Flags of `fsmount`, <linux/mount.h>. */
export const FSMOUNT_NAMESPACE = 2;

/** Flags of `fspick`, <linux/mount.h>. */
export const FSPICK_CLOEXEC = 1;

/** Flags of `fspick`, <linux/mount.h>. */
export const FSPICK_EMPTY_PATH = 8;

/** Flags of `fspick`, <linux/mount.h>. */
export const FSPICK_NO_AUTOMOUNT = 4;

/** Flags of `fspick`, <linux/mount.h>. */
export const FSPICK_SYMLINK_NOFOLLOW = 2;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_IDMAP = 1048576;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NOATIME = 16;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NODEV = 4;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NODIRATIME = 128;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NOEXEC = 8;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NOSUID = 2;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_NOSYMFOLLOW = 2097152;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_RDONLY = 1;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_RELATIME = 0;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_SIZE_VER0 = 32;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR_STRICTATIME = 32;

/** Attributes of mounts, <linux/mount.h>. */
export const MOUNT_ATTR__ATIME = 112;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_BENEATH = 512;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_F_AUTOMOUNTS = 2;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_F_EMPTY_PATH = 4;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_F_SYMLINKS = 1;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_SET_GROUP = 256;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_T_AUTOMOUNTS = 32;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_T_EMPTY_PATH = 64;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT_T_SYMLINKS = 16;

/** Flags of `move_mount`, <linux/mount.h>. */
export const MOVE_MOUNT__MASK = 887;

/** Flags of `open_tree`, beside those of `AT_`, <linux/mount.h>. */
export const OPEN_TREE_CLOEXEC = 524288;

/** Flags of `open_tree`, beside those of `AT_`, <linux/mount.h>. */
export const OPEN_TREE_CLONE = 1;

/** Flags of `open_tree`, beside those of `AT_`, <linux/mount.h>. */
export const OPEN_TREE_NAMESPACE = 2;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_BY_FD = 1;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_FS_SUBTYPE = 256;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_FS_TYPE = 32;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_BASIC = 2;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_GIDMAP = 16384;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_NS_ID = 64;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_OPTS = 128;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_POINT = 16;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_ROOT = 8;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_MNT_UIDMAP = 8192;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_OPT_ARRAY = 1024;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_OPT_SEC_ARRAY = 2048;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_PROPAGATE_FROM = 4;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_SB_BASIC = 1;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_SB_SOURCE = 512;

/** What `statmount` is asked for, <linux/mount.h>. */
export const STATMOUNT_SUPPORTED_MASK = 4096;

/** Flags of `listmount`, <linux/mount.h>. */
export const LISTMOUNT_REVERSE = 1;

/** Flags of `swapon`, <linux/swap.h>. */
export const SWAP_FLAG_DISCARD = 65536;

/** Flags of `swapon`, <linux/swap.h>. */
export const SWAP_FLAG_DISCARD_ONCE = 131072;

/** Flags of `swapon`, <linux/swap.h>. */
export const SWAP_FLAG_DISCARD_PAGES = 262144;

/** Flags of `swapon`, <linux/swap.h>. */
export const SWAP_FLAG_PREFER = 32768;

/** Flags of `swapon`, <linux/swap.h>. */
export const SWAP_FLAG_PRIO_MASK = 32767;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const GRPQUOTA = 1;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const IIF_ALL = 7;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const IIF_BGRACE = 1;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const IIF_FLAGS = 4;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const IIF_IGRACE = 2;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const PRJQUOTA = 2;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QFMT_OCFS2 = 3;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QFMT_SHMEM = 5;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QFMT_VFS_OLD = 1;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QFMT_VFS_V0 = 2;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QFMT_VFS_V1 = 4;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_ALL = 63;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_BLIMITS = 1;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_BLIMITS_B = 0;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_BTIME = 16;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_BTIME_B = 4;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_DQBLKSIZE = 1024;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_DQBLKSIZE_BITS = 10;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_ILIMITS = 4;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_ILIMITS_B = 2;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_INODES = 8;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_INODES_B = 3;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_ITIME = 32;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_ITIME_B = 5;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_LIMITS = 5;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_SPACE = 2;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_SPACE_B = 1;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_TIMES = 48;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const QIF_USAGE = 10;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_GETFMT = 8388612;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_GETINFO = 8388613;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_GETNEXTQUOTA = 8388617;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_GETQUOTA = 8388615;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_QUOTAOFF = 8388611;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_QUOTAON = 8388610;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_SETINFO = 8388614;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_SETQUOTA = 8388616;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const Q_SYNC = 8388609;

/** Commands, kinds and fields of `quotactl`, <linux/quota.h>. */
export const USRQUOTA = 0;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLERR = 8;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLET = 2147483648;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLEXCLUSIVE = 268435456;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLHUP = 16;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLIN = 1;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLMSG = 1024;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLNVAL = 32;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLONESHOT = 1073741824;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLOUT = 4;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLPRI = 2;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLRDBAND = 128;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLRDHUP = 8192;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLRDNORM = 64;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLWAKEUP = 536870912;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLWRBAND = 512;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLLWRNORM = 256;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLL_CLOEXEC = 524288;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLL_CTL_ADD = 1;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLL_CTL_DEL = 2;

/** Operations, flags and events of epoll, <linux/eventpoll.h>. */
export const EPOLL_CTL_MOD = 3;

/** Events of `poll`, <asm/poll.h>. */
export const POLLERR = 8;

/** Events of `poll`, <asm/poll.h>. */
export const POLLHUP = 16;

/** Events of `poll`, <asm/poll.h>. */
export const POLLIN = 1;

/** Events of `poll`, <asm/poll.h>. */
export const POLLMSG = 1024;

/** Events of `poll`, <asm/poll.h>. */
export const POLLNVAL = 32;

/** Events of `poll`, <asm/poll.h>. */
export const POLLOUT = 4;

/** Events of `poll`, <asm/poll.h>. */
export const POLLPRI = 2;

/** Events of `poll`, <asm/poll.h>. */
export const POLLRDBAND = 128;

/** Events of `poll`, <asm/poll.h>. */
export const POLLRDHUP = 8192;

/** Events of `poll`, <asm/poll.h>. */
export const POLLRDNORM = 64;

/** Events of `poll`, <asm/poll.h>. */
export const POLLREMOVE = 4096;

/** Events of `poll`, <asm/poll.h>. */
export const POLLWRBAND = 512;

/** Events of `poll`, <asm/poll.h>. */
export const POLLWRNORM = 256;

/** Families of sockets, <linux/socket.h>. */
export const AF_ALG = 38;

/** Families of sockets, <linux/socket.h>. */
export const AF_APPLETALK = 5;

/** Families of sockets, <linux/socket.h>. */
export const AF_ASH = 18;

/** Families of sockets, <linux/socket.h>. */
export const AF_ATMPVC = 8;

/** Families of sockets, <linux/socket.h>. */
export const AF_ATMSVC = 20;

/** Families of sockets, <linux/socket.h>. */
export const AF_AX25 = 3;

/** Families of sockets, <linux/socket.h>. */
export const AF_BLUETOOTH = 31;

/** Families of sockets, <linux/socket.h>. */
export const AF_BRIDGE = 7;

/** Families of sockets, <linux/socket.h>. */
export const AF_CAIF = 37;

/** Families of sockets, <linux/socket.h>. */
export const AF_CAN = 29;

/** Families of sockets, <linux/socket.h>. */
export const AF_DECnet = 12;

/** Families of sockets, <linux/socket.h>. */
export const AF_ECONET = 19;

/** Families of sockets, <linux/socket.h>. */
export const AF_IB = 27;

/** Families of sockets, <linux/socket.h>. */
export const AF_IEEE802154 = 36;

/** Families of sockets, <linux/socket.h>. */
export const AF_INET = 2;

/** Families of sockets, <linux/socket.h>. */
export const AF_INET6 = 10;

/** Families of sockets, <linux/socket.h>. */
export const AF_IPX = 4;

/** Families of sockets, <linux/socket.h>. */
export const AF_IRDA = 23;

/** Families of sockets, <linux/socket.h>. */
export const AF_ISDN = 34;

/** Families of sockets, <linux/socket.h>. */
export const AF_IUCV = 32;

/** Families of sockets, <linux/socket.h>. */
export const AF_KCM = 41;

/** Families of sockets, <linux/socket.h>. */
export const AF_KEY = 15;

/** Families of sockets, <linux/socket.h>. */
export const AF_LLC = 26;

/** Families of sockets, <linux/socket.h>. */
export const AF_LOCAL = 1;

/** Families of sockets, <linux/socket.h>. */
export const AF_MAX = 46;

/** Families of sockets, <linux/socket.h>. */
export const AF_MCTP = 45;

/** Families of sockets, <linux/socket.h>. */
export const AF_MPLS = 28;

/** Families of sockets, <linux/socket.h>. */
export const AF_NETBEUI = 13;

/** Families of sockets, <linux/socket.h>. */
export const AF_NETLINK = 16;

/** Families of sockets, <linux/socket.h>. */
export const AF_NETROM = 6;

/** Families of sockets, <linux/socket.h>. */
export const AF_NFC = 39;

/** Families of sockets, <linux/socket.h>. */
export const AF_PACKET = 17;

/** Families of sockets, <linux/socket.h>. */
export const AF_PHONET = 35;

/** Families of sockets, <linux/socket.h>. */
export const AF_PPPOX = 24;

/** Families of sockets, <linux/socket.h>. */
export const AF_QIPCRTR = 42;

/** Families of sockets, <linux/socket.h>. */
export const AF_RDS = 21;

/** Families of sockets, <linux/socket.h>. */
export const AF_ROSE = 11;

/** Families of sockets, <linux/socket.h>. */
export const AF_ROUTE = 16;

/** Families of sockets, <linux/socket.h>. */
export const AF_RXRPC = 33;

/** Families of sockets, <linux/socket.h>. */
export const AF_SECURITY = 14;

/** Families of sockets, <linux/socket.h>. */
export const AF_SMC = 43;

/** Families of sockets, <linux/socket.h>. */
export const AF_SNA = 22;

/** Families of sockets, <linux/socket.h>. */
export const AF_TIPC = 30;

/** Families of sockets, <linux/socket.h>. */
export const AF_UNIX = 1;

/** Families of sockets, <linux/socket.h>. */
export const AF_UNSPEC = 0;

/** Families of sockets, <linux/socket.h>. */
export const AF_VSOCK = 40;

/** Families of sockets, <linux/socket.h>. */
export const AF_WANPIPE = 25;

/** Families of sockets, <linux/socket.h>. */
export const AF_X25 = 9;

/** Families of sockets, <linux/socket.h>. */
export const AF_XDP = 44;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_BUF_LOCK_MASK = 3;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_RCVBUF_LOCK = 2;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_SNDBUF_LOCK = 1;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_TXREHASH_DEFAULT = 255;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_TXREHASH_DISABLED = 0;

/** Types of sockets, <linux/socket.h>. */
export const SOCK_TXREHASH_ENABLED = 1;

/** Types of sockets, <linux/net.h>. */
export const SOCK_CLOEXEC = 524288;

/** Types of sockets, <linux/net.h>. */
export const SOCK_COREDUMP = 256;

/** Types of sockets, <linux/net.h>. */
export const SOCK_DCCP = 6;

/** Types of sockets, <linux/net.h>. */
export const SOCK_DGRAM = 2;

/** Types of sockets, <linux/net.h>. */
export const SOCK_MAX = 11;

/** Types of sockets, <linux/net.h>. */
export const SOCK_NONBLOCK = 2048;

/** Types of sockets, <linux/net.h>. */
export const SOCK_PACKET = 10;

/** Types of sockets, <linux/net.h>. */
export const SOCK_RAW = 3;

/** Types of sockets, <linux/net.h>. */
export const SOCK_RDM = 4;

/** Types of sockets, <linux/net.h>. */
export const SOCK_SEQPACKET = 5;

/** Types of sockets, <linux/net.h>. */
export const SOCK_STREAM = 1;

/** Types of sockets, <linux/net.h>. */
export const SOCK_TYPE_MASK = 15;

/** Levels of socket options, <asm/socket.h>. */
export const SOL_SOCKET = 1;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_AAL = 265;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_ALG = 279;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_ATALK = 258;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_ATM = 264;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_AX25 = 257;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_BLUETOOTH = 274;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_CAIF = 278;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_DCCP = 269;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_DECNET = 261;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_ICMPV6 = 58;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_IP = 0;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_IPV6 = 41;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_IPX = 256;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_IRDA = 266;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_IUCV = 277;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_KCM = 281;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_LLC = 268;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_MCTP = 285;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_MPTCP = 284;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_NETBEUI = 267;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_NETLINK = 270;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_NETROM = 259;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_NFC = 280;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_PACKET = 263;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_PNPIPE = 275;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_PPPOL2TP = 273;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_RAW = 255;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_ROSE = 260;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_RXRPC = 272;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_SCTP = 132;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_SMC = 286;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_TCP = 6;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_TIPC = 271;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_TLS = 282;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_UDP = 17;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_UDPLITE = 136;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_X25 = 262;

/** Levels of socket options, <linux/socket.h>. */
export const SOL_XDP = 283;

/** Options of sockets, <asm/socket.h>. */
export const SO_ACCEPTCONN = 30;

/** Options of sockets, <asm/socket.h>. */
export const SO_ATTACH_BPF = 50;

/** Options of sockets, <asm/socket.h>. */
export const SO_ATTACH_FILTER = 26;

/** Options of sockets, <asm/socket.h>. */
export const SO_ATTACH_REUSEPORT_CBPF = 51;

/** Options of sockets, <asm/socket.h>. */
export const SO_ATTACH_REUSEPORT_EBPF = 52;

/** Options of sockets, <asm/socket.h>. */
export const SO_BINDTODEVICE = 25;

/** Options of sockets, <asm/socket.h>. */
export const SO_BINDTOIFINDEX = 62;

/** Options of sockets, <asm/socket.h>. */
export const SO_BPF_EXTENSIONS = 48;

/** Options of sockets, <asm/socket.h>. */
export const SO_BROADCAST = 6;

/** Options of sockets, <asm/socket.h>. */
export const SO_BSDCOMPAT = 14;

/** Options of sockets, <asm/socket.h>. */
export const SO_BUF_LOCK = 72;

/** Options of sockets, <asm/socket.h>. */
export const SO_BUSY_POLL = 46;

/** Options of sockets, <asm/socket.h>. */
export const SO_BUSY_POLL_BUDGET = 70;

/** Options of sockets, <asm/socket.h>. */
export const SO_CNX_ADVICE = 53;

/** Options of sockets, <asm/socket.h>. */
export const SO_COOKIE = 57;

/** Options of sockets, <asm/socket.h>. */
export const SO_DEBUG = 1;

/** Options of sockets, <asm/socket.h>. */
export const SO_DETACH_BPF = 27;

/** Options of sockets, <asm/socket.h>. */
export const SO_DETACH_FILTER = 27;

/** Options of sockets, <asm/socket.h>. */
export const SO_DETACH_REUSEPORT_BPF = 68;

/** Options of sockets, <asm/socket.h>. */
export const SO_DEVMEM_DMABUF = 79;

/** Options of sockets, <asm/socket.h>. */
export const SO_DEVMEM_DONTNEED = 80;

/** Options of sockets, <asm/socket.h>. */
export const SO_DEVMEM_LINEAR = 78;

/** Options of sockets, <asm/socket.h>. */
export const SO_DOMAIN = 39;

/** Options of sockets, <asm/socket.h>. */
export const SO_DONTROUTE = 5;

/** Options of sockets, <asm/socket.h>. */
export const SO_ERROR = 4;

/** Options of sockets, <asm/socket.h>. */
export const SO_GET_FILTER = 26;

/** Options of sockets, <asm/socket.h>. */
export const SO_INCOMING_CPU = 49;

/** Options of sockets, <asm/socket.h>. */
export const SO_INCOMING_NAPI_ID = 56;

/** Options of sockets, <asm/socket.h>. */
export const SO_INQ = 84;

/** Options of sockets, <asm/socket.h>. */
export const SO_KEEPALIVE = 9;

/** Options of sockets, <asm/socket.h>. */
export const SO_LINGER = 13;

/** Options of sockets, <asm/socket.h>. */
export const SO_LOCK_FILTER = 44;

/** Options of sockets, <asm/socket.h>. */
export const SO_MARK = 36;

/** Options of sockets, <asm/socket.h>. */
export const SO_MAX_PACING_RATE = 47;

/** Options of sockets, <asm/socket.h>. */
export const SO_MEMINFO = 55;

/** Options of sockets, <asm/socket.h>. */
export const SO_NETNS_COOKIE = 71;

/** Options of sockets, <asm/socket.h>. */
export const SO_NOFCS = 43;

/** Options of sockets, <asm/socket.h>. */
export const SO_NO_CHECK = 11;

/** Options of sockets, <asm/socket.h>. */
export const SO_OOBINLINE = 10;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 16, x86: 16, arm: 16, riscv64: 16, aarch64: 16, loongarch64: 16, s390x: 16, ppc64le: 20. */
export const SO_PASSCRED: number = /* @__PURE__ */ choose<number>(16, { ppc64le: 20 });

/** Options of sockets, <asm/socket.h>. */
export const SO_PASSPIDFD = 76;

/** Options of sockets, <asm/socket.h>. */
export const SO_PASSRIGHTS = 83;

/** Options of sockets, <asm/socket.h>. */
export const SO_PASSSEC = 34;

/** Options of sockets, <asm/socket.h>. */
export const SO_PEEK_OFF = 42;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 17, x86: 17, arm: 17, riscv64: 17, aarch64: 17, loongarch64: 17, s390x: 17, ppc64le: 21. */
export const SO_PEERCRED: number = /* @__PURE__ */ choose<number>(17, { ppc64le: 21 });

/** Options of sockets, <asm/socket.h>. */
export const SO_PEERGROUPS = 59;

/** Options of sockets, <asm/socket.h>. */
export const SO_PEERNAME = 28;

/** Options of sockets, <asm/socket.h>. */
export const SO_PEERPIDFD = 77;

/** Options of sockets, <asm/socket.h>. */
export const SO_PEERSEC = 31;

/** Options of sockets, <asm/socket.h>. */
export const SO_PREFER_BUSY_POLL = 69;

/** Options of sockets, <asm/socket.h>. */
export const SO_PRIORITY = 12;

/** Options of sockets, <asm/socket.h>. */
export const SO_PROTOCOL = 38;

/** Options of sockets, <asm/socket.h>. */
export const SO_RCVBUF = 8;

/** Options of sockets, <asm/socket.h>. */
export const SO_RCVBUFFORCE = 33;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 18, x86: 18, arm: 18, riscv64: 18, aarch64: 18, loongarch64: 18, s390x: 18, ppc64le: 16. */
export const SO_RCVLOWAT: number = /* @__PURE__ */ choose<number>(18, { ppc64le: 16 });

/** Options of sockets, <asm/socket.h>. */
export const SO_RCVMARK = 75;

/** Options of sockets, <asm/socket.h>. */
export const SO_RCVPRIORITY = 82;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 20, x86: 66, arm: 66, riscv64: 20, aarch64: 20, loongarch64: 20, s390x: 20, ppc64le: 18. */
export const SO_RCVTIMEO: number = /* @__PURE__ */ choose<number>(20, {
  x86: 66,
  arm: 66,
  ppc64le: 18,
});

/** Options of sockets, <asm/socket.h>. */
export const SO_RCVTIMEO_NEW = 66;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 20, x86: 20, arm: 20, riscv64: 20, aarch64: 20, loongarch64: 20, s390x: 20, ppc64le: 18. */
export const SO_RCVTIMEO_OLD: number = /* @__PURE__ */ choose<number>(20, { ppc64le: 18 });

/** Options of sockets, <asm/socket.h>. */
export const SO_RESERVE_MEM = 73;

/** Options of sockets, <asm/socket.h>. */
export const SO_REUSEADDR = 2;

/** Options of sockets, <asm/socket.h>. */
export const SO_REUSEPORT = 15;

/** Options of sockets, <asm/socket.h>. */
export const SO_RIGHTS_NOTRUNC = 85;

/** Options of sockets, <asm/socket.h>. */
export const SO_RXQ_OVFL = 40;

/** Options of sockets, <asm/socket.h>. */
export const SO_SECURITY_AUTHENTICATION = 22;

/** Options of sockets, <asm/socket.h>. */
export const SO_SECURITY_ENCRYPTION_NETWORK = 24;

/** Options of sockets, <asm/socket.h>. */
export const SO_SECURITY_ENCRYPTION_TRANSPORT = 23;

/** Options of sockets, <asm/socket.h>. */
export const SO_SELECT_ERR_QUEUE = 45;

/** Options of sockets, <asm/socket.h>. */
export const SO_SNDBUF = 7;

/** Options of sockets, <asm/socket.h>. */
export const SO_SNDBUFFORCE = 32;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 19, x86: 19, arm: 19, riscv64: 19, aarch64: 19, loongarch64: 19, s390x: 19, ppc64le: 17. */
export const SO_SNDLOWAT: number = /* @__PURE__ */ choose<number>(19, { ppc64le: 17 });

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 21, x86: 67, arm: 67, riscv64: 21, aarch64: 21, loongarch64: 21, s390x: 21, ppc64le: 19. */
export const SO_SNDTIMEO: number = /* @__PURE__ */ choose<number>(21, {
  x86: 67,
  arm: 67,
  ppc64le: 19,
});

/** Options of sockets, <asm/socket.h>. */
export const SO_SNDTIMEO_NEW = 67;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 21, x86: 21, arm: 21, riscv64: 21, aarch64: 21, loongarch64: 21, s390x: 21, ppc64le: 19. */
export const SO_SNDTIMEO_OLD: number = /* @__PURE__ */ choose<number>(21, { ppc64le: 19 });

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 29, x86: 63, arm: 63, riscv64: 29, aarch64: 29, loongarch64: 29, s390x: 29, ppc64le: 29. */
export const SO_TIMESTAMP: number = /* @__PURE__ */ choose<number>(29, { x86: 63, arm: 63 });

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 37, x86: 65, arm: 65, riscv64: 37, aarch64: 37, loongarch64: 37, s390x: 37, ppc64le: 37. */
export const SO_TIMESTAMPING: number = /* @__PURE__ */ choose<number>(37, { x86: 65, arm: 65 });

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMPING_NEW = 65;

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMPING_OLD = 37;

/** Options of sockets, <asm/socket.h>; it differs: x86_64: 35, x86: 64, arm: 64, riscv64: 35, aarch64: 35, loongarch64: 35, s390x: 35, ppc64le: 35. */
export const SO_TIMESTAMPNS: number = /* @__PURE__ */ choose<number>(35, { x86: 64, arm: 64 });

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMPNS_NEW = 64;

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMPNS_OLD = 35;

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMP_NEW = 63;

/** Options of sockets, <asm/socket.h>. */
export const SO_TIMESTAMP_OLD = 29;

/** Options of sockets, <asm/socket.h>. */
export const SO_TXREHASH = 74;

/** Options of sockets, <asm/socket.h>. */
export const SO_TXTIME = 61;

/** Options of sockets, <asm/socket.h>. */
export const SO_TYPE = 3;

/** Options of sockets, <asm/socket.h>. */
export const SO_WIFI_STATUS = 41;

/** Options of sockets, <asm/socket.h>. */
export const SO_ZEROCOPY = 60;

/** Flags of messages, <linux/socket.h>. */
export const MSG_BATCH = 262144;

/** Flags of messages, <linux/socket.h>. */
export const MSG_CMSG_CLOEXEC = 1073741824;

/** Flags of messages, <linux/socket.h>. */
export const MSG_CONFIRM = 2048;

/** Flags of messages, <linux/socket.h>. */
export const MSG_CTRUNC = 8;

/** Flags of messages, <linux/socket.h>. */
export const MSG_DONTROUTE = 4;

/** Flags of messages, <linux/socket.h>. */
export const MSG_DONTWAIT = 64;

/** Flags of messages, <linux/socket.h>. */
export const MSG_EOF = 512;

/** Flags of messages, <linux/socket.h>. */
export const MSG_EOR = 128;

/** Flags of messages, <linux/socket.h>. */
export const MSG_ERRQUEUE = 8192;

/** Flags of messages, <linux/socket.h>. */
export const MSG_FASTOPEN = 536870912;

/** Flags of messages, <linux/socket.h>. */
export const MSG_FIN = 512;

/** Flags of messages, <linux/socket.h>. */
export const MSG_MORE = 32768;

/** Flags of messages, <linux/socket.h>. */
export const MSG_NOSIGNAL = 16384;

/** Flags of messages, <linux/socket.h>. */
export const MSG_OOB = 1;

/** Flags of messages, <linux/socket.h>. */
export const MSG_PEEK = 2;

/** Flags of messages, <linux/socket.h>. */
export const MSG_PROBE = 16;

/** Flags of messages, <linux/socket.h>. */
export const MSG_RST = 4096;

/** Flags of messages, <linux/socket.h>. */
export const MSG_SOCK_DEVMEM = 33554432;

/** Flags of messages, <linux/socket.h>. */
export const MSG_SYN = 1024;

/** Flags of messages, <linux/socket.h>. */
export const MSG_TRUNC = 32;

/** Flags of messages, <linux/socket.h>. */
export const MSG_TRYHARD = 4;

/** Flags of messages, <linux/socket.h>. */
export const MSG_WAITALL = 256;

/** Flags of messages, <linux/socket.h>. */
export const MSG_WAITFORONE = 65536;

/** Flags of messages, <linux/socket.h>. */
export const MSG_ZEROCOPY = 67108864;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_AGGFRAG = 144;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_AH = 51;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_BEETPH = 94;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_COMP = 108;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_DCCP = 33;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_EGP = 8;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_ENCAP = 98;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_ESP = 50;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_ETHERNET = 143;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_GRE = 47;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_ICMP = 1;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_IDP = 22;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_IGMP = 2;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_IP = 0;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_IPIP = 4;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_IPV6 = 41;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_L2TP = 115;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_MPLS = 137;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_MPTCP = 262;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_MTP = 92;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_PIM = 103;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_PUP = 12;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_RAW = 255;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_RSVP = 46;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_SCTP = 132;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_SMC = 256;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_TCP = 6;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_TP = 29;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_UDP = 17;

/** Protocols of internet sockets, <linux/in.h>. */
export const IPPROTO_UDPLITE = 136;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_DSTOPTS = 60;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_FRAGMENT = 44;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_HOPOPTS = 0;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_ICMPV6 = 58;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_MH = 135;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_NONE = 59;

/** Protocols of internet sockets, <linux/in6.h>. */
export const IPPROTO_ROUTING = 43;

/** Kinds of control messages, <linux/socket.h>. */
export const SCM_CREDENTIALS = 2;

/** Kinds of control messages, <linux/socket.h>. */
export const SCM_PIDFD = 4;

/** Kinds of control messages, <linux/socket.h>. */
export const SCM_RIGHTS = 1;

/** Kinds of control messages, <linux/socket.h>. */
export const SCM_SECURITY = 3;

/** Directions of `shutdown`, <linux/net.h>. */
export const SHUT_RD = 0;

/** Directions of `shutdown`, <linux/net.h>. */
export const SHUT_RDWR = 2;

/** Directions of `shutdown`, <linux/net.h>. */
export const SHUT_WR = 1;

/** Flags of `eventfd2`, <linux/eventfd.h>. */
export const EFD_CLOEXEC = 524288;

/** Flags of `eventfd2`, <linux/eventfd.h>. */
export const EFD_NONBLOCK = 2048;

/** Flags of `eventfd2`, <linux/eventfd.h>. */
export const EFD_SEMAPHORE = 1;

/** Flags of `signalfd4`, <linux/signalfd.h>. */
export const SFD_CLOEXEC = 524288;

/** Flags of `signalfd4`, <linux/signalfd.h>. */
export const SFD_NONBLOCK = 2048;

/** Flags of timer descriptors, <linux/timerfd.h>. */
export const TFD_CLOEXEC = 524288;

/** Flags of timer descriptors, <linux/timerfd.h>; it differs: x86_64: 1074287616, x86: 1074287616, arm: 1074287616, riscv64: 1074287616, aarch64: 1074287616, loongarch64: 1074287616, s390x: 1074287616, ppc64le: 2148029440. */
export const TFD_IOC_SET_TICKS: number = /* @__PURE__ */ choose<number>(1074287616, {
  ppc64le: 2148029440,
});

/** Flags of timer descriptors, <linux/timerfd.h>. */
export const TFD_NONBLOCK = 2048;

/** Flags of timer descriptors, <linux/timerfd.h>. */
export const TFD_TIMER_ABSTIME = 1;

/** Flags of timer descriptors, <linux/timerfd.h>. */
export const TFD_TIMER_CANCEL_ON_SET = 2;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ACCESS = 1;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ALL_EVENTS = 4095;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ATTRIB = 4;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_CLOEXEC = 524288;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_CLOSE = 24;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_CLOSE_NOWRITE = 16;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_CLOSE_WRITE = 8;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_CREATE = 256;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_DELETE = 512;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_DELETE_SELF = 1024;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_DONT_FOLLOW = 33554432;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_EXCL_UNLINK = 67108864;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_IGNORED = 32768;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ISDIR = 1073741824;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MASK_ADD = 536870912;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MASK_CREATE = 268435456;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MODIFY = 2;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MOVE = 192;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MOVED_FROM = 64;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MOVED_TO = 128;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_MOVE_SELF = 2048;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_NONBLOCK = 2048;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ONESHOT = 2147483648;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_ONLYDIR = 16777216;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_OPEN = 32;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_Q_OVERFLOW = 16384;

/** Events and flags of inotify, <linux/inotify.h>. */
export const IN_UNMOUNT = 8192;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ACCESS = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ACCESS_PERM = 131072;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALLOW = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_CLASS_BITS = 12;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_EVENTS = 59;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_INIT_FLAGS = 63;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_MARK_FLAGS = 255;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_OUTGOING_EVENTS = 213051;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ALL_PERM_EVENTS = 196608;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ATTRIB = 4;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_AUDIT = 16;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLASS_CONTENT = 4;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLASS_NOTIF = 0;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLASS_PRE_CONTENT = 8;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLOEXEC = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLOSE = 24;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLOSE_NOWRITE = 16;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CLOSE_WRITE = 8;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_CREATE = 256;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_DELETE = 512;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_DELETE_SELF = 1024;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_DENY = 2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ENABLE_AUDIT = 64;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EPIDFD = -2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ERRNO_BITS = 8;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ERRNO_MASK = 255;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ERRNO_SHIFT = 24;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_DFID = 3;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_DFID_NAME = 2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_ERROR = 5;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_FID = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_MNT = 7;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_NEW_DFID_NAME = 12;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_OLD_DFID_NAME = 10;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_PIDFD = 4;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_INFO_TYPE_RANGE = 6;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_METADATA_LEN = 24;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_EVENT_ON_CHILD = 134217728;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_FS_ERROR = 32768;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_INFO = 32;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_ADD = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_DONT_FOLLOW = 4;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_EVICTABLE = 512;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_FILESYSTEM = 256;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_FLUSH = 128;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_IGNORE = 1024;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_IGNORED_MASK = 32;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_IGNORED_SURV_MODIFY = 64;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_IGNORE_SURV = 1088;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_INODE = 0;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_MNTNS = 272;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_MOUNT = 16;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_ONLYDIR = 8;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MARK_REMOVE = 2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MNT_ATTACH = 16777216;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MNT_DETACH = 33554432;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MODIFY = 2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MOVE = 192;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MOVED_FROM = 64;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MOVED_TO = 128;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_MOVE_SELF = 2048;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_NOFD = -1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_NONBLOCK = 2;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_NOPIDFD = -1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_ONDIR = 1073741824;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_OPEN = 32;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_OPEN_EXEC = 4096;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_OPEN_EXEC_PERM = 262144;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_OPEN_PERM = 65536;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_PRE_ACCESS = 1048576;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_Q_OVERFLOW = 16384;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_RENAME = 268435456;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_DFID_NAME = 3072;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_DFID_NAME_TARGET = 7680;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_DIR_FID = 1024;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_FD_ERROR = 8192;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_FID = 512;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_MNT = 16384;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_NAME = 2048;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_PIDFD = 128;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_TARGET_FID = 4096;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_REPORT_TID = 256;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_RESPONSE_INFO_AUDIT_RULE = 1;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_RESPONSE_INFO_NONE = 0;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_UNLIMITED_MARKS = 32;

/** Events and flags of fanotify, <linux/fanotify.h>. */
export const FAN_UNLIMITED_QUEUE = 16;

/** Kinds of targets of `getpriority` and `setpriority`, <linux/resource.h>. */
export const PRIO_MAX = 20;

/** Kinds of targets of `getpriority` and `setpriority`, <linux/resource.h>. */
export const PRIO_MIN = -20;

/** Kinds of targets of `getpriority` and `setpriority`, <linux/resource.h>. */
export const PRIO_PGRP = 1;

/** Kinds of targets of `getpriority` and `setpriority`, <linux/resource.h>. */
export const PRIO_PROCESS = 0;

/** Kinds of targets of `getpriority` and `setpriority`, <linux/resource.h>. */
export const PRIO_USER = 2;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_AS = 9;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_CORE = 4;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_CPU = 0;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_DATA = 2;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_FSIZE = 1;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_LOCKS = 10;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_MEMLOCK = 8;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_MSGQUEUE = 12;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_NICE = 13;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_NOFILE = 7;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_NPROC = 6;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_RSS = 5;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_RTPRIO = 14;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_RTTIME = 15;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_SIGPENDING = 11;

/** Resources with a limit, <asm/resource.h>. */
export const RLIMIT_STACK = 3;

/** Resources with a limit, <linux/resource.h>. */
export const RLIM64_INFINITY = 18446744073709551615n;

/** Targets of `getrusage`, <linux/resource.h>. */
export const RUSAGE_BOTH = -2;

/** Targets of `getrusage`, <linux/resource.h>. */
export const RUSAGE_CHILDREN = -1;

/** Targets of `getrusage`, <linux/resource.h>. */
export const RUSAGE_SELF = 0;

/** Targets of `getrusage`, <linux/resource.h>. */
export const RUSAGE_THREAD = 1;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WCONTINUED = 8;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WEXITED = 4;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WNOHANG = 1;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WNOWAIT = 16777216;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WSTOPPED = 2;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const WUNTRACED = 2;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const __WALL = 1073741824;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const __WCLONE = 2147483648;

/** Flags of `wait4` and `waitid`, <linux/wait.h>. */
export const __WNOTHREAD = 536870912;

/** Kinds of targets of `waitid`, <linux/wait.h>. */
export const P_ALL = 0;

/** Kinds of targets of `waitid`, <linux/wait.h>. */
export const P_PGID = 2;

/** Kinds of targets of `waitid`, <linux/wait.h>. */
export const P_PID = 1;

/** Kinds of targets of `waitid`, <linux/wait.h>. */
export const P_PIDFD = 3;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_NONBLOCK = 2048;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_SELF = -10000;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_SELF_PROCESS = -10001;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_SIGNAL_PROCESS_GROUP = 4;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_SIGNAL_THREAD = 1;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_SIGNAL_THREAD_GROUP = 2;

/** Flags and sentinels of descriptors of processes, <linux/pidfd.h>. */
export const PIDFD_THREAD = 128;

/** Personas and their flags, <linux/personality.h>. */
export const ADDR_COMPAT_LAYOUT = 2097152;

/** Personas and their flags, <linux/personality.h>. */
export const ADDR_LIMIT_32BIT = 8388608;

/** Personas and their flags, <linux/personality.h>. */
export const ADDR_LIMIT_3GB = 134217728;

/** Personas and their flags, <linux/personality.h>. */
export const ADDR_NO_RANDOMIZE = 262144;

/** Personas and their flags, <linux/personality.h>. */
export const FDPIC_FUNCPTRS = 524288;

/** Personas and their flags, <linux/personality.h>. */
export const MMAP_PAGE_ZERO = 1048576;

/** Personas and their flags, <linux/personality.h>. */
export const PER_BSD = 6;

/** Personas and their flags, <linux/personality.h>. */
export const PER_CLEAR_ON_SETID = 7602176;

/** Personas and their flags, <linux/personality.h>. */
export const PER_IRIX32 = 67108873;

/** Personas and their flags, <linux/personality.h>. */
export const PER_IRIX64 = 67108875;

/** Personas and their flags, <linux/personality.h>. */
export const PER_IRIXN32 = 67108874;

/** Personas and their flags, <linux/personality.h>. */
export const PER_ISCR4 = 67108869;

/** Personas and their flags, <linux/personality.h>. */
export const PER_LINUX = 0;

/** Personas and their flags, <linux/personality.h>. */
export const PER_LINUX32 = 8;

/** Personas and their flags, <linux/personality.h>. */
export const PER_LINUX32_3GB = 134217736;

/** Personas and their flags, <linux/personality.h>. */
export const PER_LINUX_32BIT = 8388608;

/** Personas and their flags, <linux/personality.h>. */
export const PER_LINUX_FDPIC = 524288;

/** Personas and their flags, <linux/personality.h>. */
export const PER_MASK = 255;

/** Personas and their flags, <linux/personality.h>. */
export const PER_OSF4 = 15;

/** Personas and their flags, <linux/personality.h>. */
export const PER_OSR5 = 100663299;

/** Personas and their flags, <linux/personality.h>. */
export const PER_RISCOS = 12;

/** Personas and their flags, <linux/personality.h>. */
export const PER_SCOSVR3 = 117440515;

/** Personas and their flags, <linux/personality.h>. */
export const PER_SOLARIS = 67108877;

/** Personas and their flags, <linux/personality.h>. */
export const PER_SUNOS = 67108870;

/** Personas and their flags, <linux/personality.h>. */
export const PER_SVR3 = 83886082;

/** Personas and their flags, <linux/personality.h>. */
export const PER_SVR4 = 68157441;

/** Personas and their flags, <linux/personality.h>. */
export const PER_UW7 = 68157454;

/** Personas and their flags, <linux/personality.h>. */
export const PER_WYSEV386 = 83886084;

/** Personas and their flags, <linux/personality.h>. */
export const PER_XENIX = 83886087;

/** Personas and their flags, <linux/personality.h>. */
export const READ_IMPLIES_EXEC = 4194304;

/** Personas and their flags, <linux/personality.h>. */
export const SHORT_INODE = 16777216;

/** Personas and their flags, <linux/personality.h>. */
export const STICKY_TIMEOUTS = 67108864;

/** Personas and their flags, <linux/personality.h>. */
export const UNAME26 = 131072;

/** Personas and their flags, <linux/personality.h>. */
export const WHOLE_SECONDS = 33554432;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_EPOLL_TFD = 7;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_FILE = 0;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_FILES = 2;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_FS = 3;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_IO = 5;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_SIGHAND = 4;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_SYSVSEM = 6;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_TYPES = 8;

/** What `kcmp` compares, <linux/kcmp.h>. */
export const KCMP_VM = 1;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_ARGS_SIZE_VER0 = 64;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_ARGS_SIZE_VER1 = 80;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_ARGS_SIZE_VER2 = 88;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_AUTOREAP = 17179869184;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_CHILD_CLEARTID = 2097152;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_CHILD_SETTID = 16777216;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_CLEAR_SIGHAND = 4294967296;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_DETACHED = 4194304;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_EMPTY_MNTNS = 137438953472;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_FILES = 1024;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_FS = 512;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_INTO_CGROUP = 8589934592;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_IO = 2147483648;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWCGROUP = 33554432;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWIPC = 134217728;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWNET = 1073741824;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWNS = 131072;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWPID = 536870912;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWTIME = 128;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWUSER = 268435456;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_NEWUTS = 67108864;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_NNP = 34359738368;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_PARENT = 32768;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_PARENT_SETTID = 1048576;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_PIDFD = 4096;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. It has more than 32 bits, which `|` loses: combine it by `+`, or as bigints. */
export const CLONE_PIDFD_AUTOKILL = 68719476736;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_PTRACE = 8192;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_SETTLS = 524288;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_SIGHAND = 2048;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_SYSVSEM = 262144;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_THREAD = 65536;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_UNTRACED = 8388608;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_VFORK = 16384;

/** Flags of `clone`, `unshare` and `setns`, <linux/sched.h>. */
export const CLONE_VM = 256;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_AUDIT_CONTROL = 30;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_AUDIT_READ = 37;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_AUDIT_WRITE = 29;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_BLOCK_SUSPEND = 36;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_BPF = 39;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_CHECKPOINT_RESTORE = 40;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_CHOWN = 0;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_DAC_OVERRIDE = 1;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_DAC_READ_SEARCH = 2;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_FOWNER = 3;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_FSETID = 4;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_IPC_LOCK = 14;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_IPC_OWNER = 15;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_KILL = 5;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_LAST_CAP = 40;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_LEASE = 28;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_LINUX_IMMUTABLE = 9;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_MAC_ADMIN = 33;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_MAC_OVERRIDE = 32;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_MKNOD = 27;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_NET_ADMIN = 12;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_NET_BIND_SERVICE = 10;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_NET_BROADCAST = 11;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_NET_RAW = 13;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_PERFMON = 38;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SETFCAP = 31;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SETGID = 6;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SETPCAP = 8;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SETUID = 7;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYSLOG = 34;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_ADMIN = 21;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_BOOT = 22;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_CHROOT = 18;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_MODULE = 16;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_NICE = 23;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_PACCT = 20;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_PTRACE = 19;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_RAWIO = 17;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_RESOURCE = 24;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_TIME = 25;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_SYS_TTY_CONFIG = 26;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const CAP_WAKE_ALARM = 35;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_U32S = 1;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_U32S_1 = 1;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_U32S_2 = 2;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_U32S_3 = 2;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_VERSION = 429392688;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_VERSION_1 = 429392688;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_VERSION_2 = 537333798;

/** Capabilities, and versions of their calls, <linux/capability.h>. */
export const _LINUX_CAPABILITY_VERSION_3 = 537396514;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_FLAG_CPU = 1;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_GET_REGISTRATIONS = 512;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_GLOBAL = 1;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_GLOBAL_EXPEDITED = 2;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED = 8;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ = 128;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE = 32;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_QUERY = 0;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED = 4;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED = 16;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ = 256;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE = 64;

/** Commands and flags of `membarrier`, <linux/membarrier.h>. */
export const MEMBARRIER_CMD_SHARED = 1;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_BATCH = 3;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_DEADLINE = 6;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_EXT = 7;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FIFO = 1;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_ALL = 127;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_DL_OVERRUN = 4;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_KEEP_ALL = 24;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_KEEP_PARAMS = 16;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_KEEP_POLICY = 8;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_RECLAIM = 2;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_RESET_ON_FORK = 1;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_UTIL_CLAMP = 96;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_UTIL_CLAMP_MAX = 64;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_FLAG_UTIL_CLAMP_MIN = 32;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_GETATTR_FLAG_DL_DYNAMIC = 1;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_IDLE = 5;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_NORMAL = 0;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_RESET_ON_FORK = 1073741824;

/** Policies of scheduling, and flags, <linux/sched.h>. */
export const SCHED_RR = 2;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_BE_NORM = 4;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_BE_NR = 8;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_BE = 2;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_IDLE = 3;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_INVALID = 7;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_MASK = 7;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_NONE = 0;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_RT = 1;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_CLASS_SHIFT = 13;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_1 = 1;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_2 = 2;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_3 = 3;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_4 = 4;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_5 = 5;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_6 = 6;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_DEV_DURATION_LIMIT_7 = 7;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_MASK = 1023;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_NONE = 0;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_NR_BITS = 10;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_HINT_SHIFT = 3;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_LEVEL_MASK = 7;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_LEVEL_NR_BITS = 3;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_NORM = 4;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_NR_CLASSES = 8;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_NR_HINTS = 1024;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_NR_LEVELS = 8;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_PRIO_MASK = 8191;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_WHO_PGRP = 2;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_WHO_PROCESS = 1;

/** Priorities of input and output, <linux/ioprio.h>. */
export const IOPRIO_WHO_USER = 3;

/** Timers of a process, <linux/time.h>. */
export const ITIMER_PROF = 2;

/** Timers of a process, <linux/time.h>. */
export const ITIMER_REAL = 0;

/** Timers of a process, <linux/time.h>. */
export const ITIMER_VIRTUAL = 1;

/** Flags of timers, <linux/time.h>. */
export const TIMER_ABSTIME = 1;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_ESTERROR = 8;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_FREQUENCY = 2;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_MAXERROR = 4;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_MICRO = 4096;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_NANO = 8192;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_OFFSET = 1;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_OFFSET_SINGLESHOT = 32769;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_OFFSET_SS_READ = 40961;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_SETOFFSET = 256;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_STATUS = 16;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_TAI = 128;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_TICK = 16384;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const ADJ_TIMECONST = 32;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_CLK = 32768;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_CLOCKERR = 4096;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_DEL = 32;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_FLL = 8;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_FREQHOLD = 128;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_INS = 16;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_MODE = 16384;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_NANO = 8192;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PLL = 1;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSERROR = 2048;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSFREQ = 2;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSJITTER = 512;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSSIGNAL = 256;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSTIME = 4;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_PPSWANDER = 1024;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_RONLY = 65280;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const STA_UNSYNC = 64;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_BAD = 5;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_DEL = 2;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_ERROR = 5;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_INS = 1;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_OK = 0;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_OOP = 3;

/** Fields, status and states of a clock that is adjusted, <linux/timex.h>. */
export const TIME_WAIT = 4;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGABRT = 6;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGALRM = 14;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGBUS = 7;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGCHLD = 17;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGCONT = 18;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGFPE = 8;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGHUP = 1;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGILL = 4;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGINT = 2;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGIO = 29;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGIOT = 6;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGKILL = 9;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGPIPE = 13;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGPOLL = 29;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGPROF = 27;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGPWR = 30;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGQUIT = 3;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGRTMAX = 64;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGRTMIN = 32;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGSEGV = 11;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGSTKFLT = 16;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>; it differs: x86_64: 8192, x86: 8192, arm: 8192, riscv64: 8192, aarch64: 16384, loongarch64: 16384, s390x: 8192, ppc64le: 32768. */
export const SIGSTKSZ: number = /* @__PURE__ */ choose<number>(8192, {
  aarch64: 16384,
  loongarch64: 16384,
  ppc64le: 32768,
});

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGSTOP = 19;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>; it differs: x86_64: undefined, x86: undefined, arm: 32, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const SIGSWI: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  arm: 32,
});

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGSYS = 31;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGTERM = 15;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGTRAP = 5;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGTSTP = 20;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGTTIN = 21;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGTTOU = 22;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGUNUSED = 31;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGURG = 23;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGUSR1 = 10;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGUSR2 = 12;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGVTALRM = 26;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGWINCH = 28;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGXCPU = 24;

/** Signals, their handlers and what is done with a mask, <asm/signal.h>. */
export const SIGXFSZ = 25;

/** Signals, their handlers and what is done with a mask, <asm-generic/signal-defs.h>. */
export const SIG_BLOCK = 0;

/** Signals, their handlers and what is done with a mask, <asm-generic/signal-defs.h>. */
export const SIG_DFL = 0;

/** Signals, their handlers and what is done with a mask, <asm-generic/signal-defs.h>. */
export const SIG_IGN = 1;

/** Signals, their handlers and what is done with a mask, <asm-generic/signal-defs.h>. */
export const SIG_SETMASK = 2;

/** Signals, their handlers and what is done with a mask, <asm-generic/signal-defs.h>. */
export const SIG_UNBLOCK = 1;

/** Flags of `sigaction`, <asm/signal.h>; it differs: x86_64: 67108864, x86: 67108864, arm: 67108864, riscv64: undefined, aarch64: 67108864, loongarch64: undefined, s390x: 67108864, ppc64le: 67108864. */
export const SA_RESTORER: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  67108864,
  { riscv64: undefined, loongarch64: undefined },
);

/** Flags of `sigaction`, <asm/signal.h>; it differs: x86_64: undefined, x86: undefined, arm: 33554432, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const SA_THIRTYTWO: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { arm: 33554432 },
);

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_EXPOSE_TAGBITS = 2048;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_NOCLDSTOP = 1;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_NOCLDWAIT = 2;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_NODEFER = 1073741824;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_NOMASK = 1073741824;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_ONESHOT = 2147483648;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_ONSTACK = 134217728;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_RESETHAND = 2147483648;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_RESTART = 268435456;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_SIGINFO = 4;

/** Flags of `sigaction`, <asm-generic/signal-defs.h>. */
export const SA_UNSUPPORTED = 1024;

/** Flags of a signal stack, <linux/signal.h>. */
export const SS_AUTODISARM = 2147483648;

/** Flags of a signal stack, <linux/signal.h>. */
export const SS_DISABLE = 2;

/** Flags of a signal stack, <linux/signal.h>. */
export const SS_FLAG_BITS = 2147483648;

/** Flags of a signal stack, <linux/signal.h>. */
export const SS_ONSTACK = 1;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_CONTINUED = 6;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_DUMPED = 3;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_EXITED = 1;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_KILLED = 2;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_STOPPED = 5;

/** Why a signal was sent, <asm/siginfo.h>. */
export const CLD_TRAPPED = 4;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_ASYNCIO = -4;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_ASYNCNL = -60;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_DETHREAD = -7;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_KERNEL = 128;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_MAX_SIZE = 128;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_MESGQ = -3;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_QUEUE = -1;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_SIGIO = -5;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_TIMER = -2;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_TKILL = -6;

/** Why a signal was sent, <asm/siginfo.h>. */
export const SI_USER = 0;

/** Ways in which a timer notifies, <asm/siginfo.h>. */
export const SIGEV_MAX_SIZE = 64;

/** Ways in which a timer notifies, <asm/siginfo.h>. */
export const SIGEV_NONE = 1;

/** Ways in which a timer notifies, <asm/siginfo.h>; it differs: x86_64: 12, x86: 13, arm: 13, riscv64: 12, aarch64: 12, loongarch64: 12, s390x: 12, ppc64le: 12. */
export const SIGEV_PAD_SIZE: number = /* @__PURE__ */ choose<number>(12, { x86: 13, arm: 13 });

/** Ways in which a timer notifies, <asm/siginfo.h>. */
export const SIGEV_SIGNAL = 0;

/** Ways in which a timer notifies, <asm/siginfo.h>. */
export const SIGEV_THREAD = 2;

/** Ways in which a timer notifies, <asm/siginfo.h>. */
export const SIGEV_THREAD_ID = 4;

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 16386, x86: 16386, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_ENABLE_TAGGED_ADDR: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { x86_64: 16386, x86: 16386 });

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 16388, x86: 16388, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_FORCE_TAGGED_SVA: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 16388, x86: 16388 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4113, x86: 4113, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_CPUID: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4113, x86: 4113 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4099, x86: 4099, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_FS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4099, x86: 4099 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4100, x86: 4100, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_GS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4100, x86: 4100 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 16387, x86: 16387, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_MAX_TAG_BITS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 16387, x86: 16387 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 16385, x86: 16385, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_UNTAG_MASK: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 16385, x86: 16385 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4132, x86: 4132, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_XCOMP_GUEST_PERM: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { x86_64: 4132, x86: 4132 });

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4130, x86: 4130, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_XCOMP_PERM: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4130, x86: 4130 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4129, x86: 4129, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_GET_XCOMP_SUPP: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4129, x86: 4129 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 8194, x86: 8194, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_MAP_VDSO_32: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 8194, x86: 8194 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 8195, x86: 8195, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_MAP_VDSO_64: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 8195, x86: 8195 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 8193, x86: 8193, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_MAP_VDSO_X32: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 8193, x86: 8193 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4133, x86: 4133, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_REQ_XCOMP_GUEST_PERM: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { x86_64: 4133, x86: 4133 });

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4131, x86: 4131, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_REQ_XCOMP_PERM: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4131, x86: 4131 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4114, x86: 4114, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SET_CPUID: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4114, x86: 4114 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4098, x86: 4098, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SET_FS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4098, x86: 4098 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 4097, x86: 4097, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SET_GS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 4097, x86: 4097 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 20482, x86: 20482, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_DISABLE: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 20482, x86: 20482 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 20481, x86: 20481, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_ENABLE: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 20481, x86: 20481 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 20483, x86: 20483, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_LOCK: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 20483, x86: 20483 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 1, x86: 1, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_SHSTK: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 1, x86: 1 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 20485, x86: 20485, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_STATUS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 20485, x86: 20485 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 20484, x86: 20484, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_UNLOCK: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 20484, x86: 20484 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 2, x86: 2, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_SHSTK_WRSS: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 2, x86: 2 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 17, x86: 17, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_XCOMP_TILECFG: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 17, x86: 17 },
);

/** Operations of `arch_prctl`, <asm/prctl.h>; it differs: x86_64: 18, x86: 18, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const ARCH_XCOMP_TILEDATA: number | undefined = /* @__PURE__ */ choose<number | undefined>(
  undefined,
  { x86_64: 18, x86: 18 },
);

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 3, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_BASE_BEHAVIOR: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 3 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 5, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_CPUPERF_0: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 5 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 7, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_HIGHEST_VIRT_ADDRESS: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 7 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 4, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_IMA_EXT_0: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 4 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 16, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_IMA_EXT_1: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 16 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 1, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_MARCHID: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 1 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 2, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_MIMPID: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 2 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 9, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_MISALIGNED_SCALAR_PERF: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 9 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 10, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_MISALIGNED_VECTOR_PERF: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 10 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 0, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_MVENDORID: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 0 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 8, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_TIME_CSR_FREQ: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 8 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 14, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_MIPS_0: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 14 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 13, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_SIFIVE_0: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 13 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 11, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_VENDOR_EXT_THEAD_0: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 11 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 12, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_ZICBOM_BLOCK_SIZE: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 12 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 15, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_ZICBOP_BLOCK_SIZE: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 15 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 6, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_KEY_ZICBOZ_BLOCK_SIZE: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 6 });

/** Keys and flags of `riscv_hwprobe`; values are in the header’s module, <asm/hwprobe.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: 1, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: undefined. */
export const RISCV_HWPROBE_WHICH_CPUS: number | undefined = /* @__PURE__ */ choose<
  number | undefined
>(undefined, { riscv64: 1 });

/** Flags of `close_range`, <linux/close_range.h>. */
export const CLOSE_RANGE_CLOEXEC = 4;

/** Flags of `close_range`, <linux/close_range.h>. */
export const CLOSE_RANGE_UNSHARE = 2;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_32 = 2;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_BITSET_MATCH_ANY = 4294967295;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CLOCK_REALTIME = 256;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CMD_MASK = -1921;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CMP_REQUEUE = 4;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CMP_REQUEUE_PI = 12;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CMP_REQUEUE_PI_PRIVATE = 140;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_CMP_REQUEUE_PRIVATE = 132;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_FD = 2;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_LOCK_PI = 6;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_LOCK_PI2 = 13;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_LOCK_PI2_PRIVATE = 141;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_LOCK_PI_PRIVATE = 134;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_NO_NODE = -1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_ADD = 1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_ANDN = 3;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_EQ = 0;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_GE = 5;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_GT = 4;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_LE = 3;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_LT = 2;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_CMP_NE = 1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_OPARG_SHIFT = 8;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_OR = 2;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_SET = 0;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OP_XOR = 4;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_OWNER_DIED = 1073741824;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_PRIVATE_FLAG = 128;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_REQUEUE = 3;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_REQUEUE_PRIVATE = 131;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_ROBUST_LIST32 = 1024;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_ROBUST_MOD_MASK = 1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_ROBUST_MOD_PI = 1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_ROBUST_UNLOCK = 512;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_TID_MASK = 1073741823;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_TRYLOCK_PI = 8;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_TRYLOCK_PI_PRIVATE = 136;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_BITSET_LIST32 = 1546;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_BITSET_LIST32_PRIVATE = 1674;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_BITSET_LIST64 = 522;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_BITSET_LIST64_PRIVATE = 650;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI = 7;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI_LIST32 = 1543;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI_LIST32_PRIVATE = 1671;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI_LIST64 = 519;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI_LIST64_PRIVATE = 647;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_PI_PRIVATE = 135;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_WAKE_LIST32 = 1537;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_WAKE_LIST32_PRIVATE = 1665;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_WAKE_LIST64 = 513;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_UNLOCK_WAKE_LIST64_PRIVATE = 641;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT = 0;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAITERS = 2147483648;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAITV_MAX = 128;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT_BITSET = 9;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT_BITSET_PRIVATE = 137;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT_PRIVATE = 128;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT_REQUEUE_PI = 11;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAIT_REQUEUE_PI_PRIVATE = 139;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE = 1;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE_BITSET = 10;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE_BITSET_PRIVATE = 138;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE_OP = 5;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE_OP_PRIVATE = 133;

/** Operations and flags of `futex`, <linux/futex.h>. */
export const FUTEX_WAKE_PRIVATE = 129;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_MPOL = 8;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_NUMA = 4;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_PRIVATE = 128;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_SIZE_MASK = 3;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_SIZE_U16 = 1;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_SIZE_U32 = 2;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_SIZE_U64 = 3;

/** Flags of `futex_wait` and its kin, <linux/futex.h>. */
export const FUTEX2_SIZE_U8 = 0;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_64 = 256;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_CREAT = 512;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_EXCL = 1024;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_INFO = 3;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_NOWAIT = 2048;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_PRIVATE = 0;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_RMID = 0;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_SET = 1;

/** Operations and flags of System V IPC, <linux/ipc.h>. */
export const IPC_STAT = 2;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const GETALL = 13;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const GETNCNT = 14;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const GETPID = 11;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const GETVAL = 12;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const GETZCNT = 15;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SEM_INFO = 19;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SEM_STAT = 18;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SEM_STAT_ANY = 20;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SEM_UNDO = 4096;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SETALL = 17;

/** Operations and flags of System V semaphores, <linux/sem.h>. */
export const SETVAL = 16;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_EXEC = 32768;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGETLB = 2048;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_16GB = 2281701376;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_16MB = 1610612736;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_1GB = 2013265920;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_1MB = 1342177280;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_256MB = 1879048192;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_2GB = 2080374784;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_2MB = 1409286144;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_32MB = 1677721600;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_512KB = 1275068416;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_512MB = 1946157056;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_64KB = 1073741824;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_8MB = 1543503872;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_MASK = 63;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_HUGE_SHIFT = 26;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_INFO = 14;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_LOCK = 11;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_NORESERVE = 4096;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_R = 256;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_RDONLY = 4096;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_REMAP = 16384;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_RND = 8192;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_STAT = 13;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_STAT_ANY = 15;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_UNLOCK = 12;

/** Operations and flags of System V shared memory, <linux/shm.h>. */
export const SHM_W = 128;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_COPY = 16384;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_EXCEPT = 8192;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_INFO = 12;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_NOERROR = 4096;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_STAT = 11;

/** Operations and flags of System V message queues, <linux/msg.h>. */
export const MSG_STAT_ANY = 13;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_FDSYNC = 3;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_FSYNC = 2;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_NOOP = 6;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_POLL = 5;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_PREAD = 0;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_PREADV = 7;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_PWRITE = 1;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_CMD_PWRITEV = 8;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_FLAG_IOPRIO = 2;

/** Requests of `io_submit`, <linux/aio_abi.h>. */
export const IOCB_FLAG_RESFD = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_ABS_TIMER = 32;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_EXT_ARG = 8;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_EXT_ARG_REG = 64;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_GETEVENTS = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_NO_IOWAIT = 128;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_REGISTERED_RING = 16;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_SQ_WAIT = 4;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_ENTER_SQ_WAKEUP = 2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_CQE_SKIP = 2048;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_CUR_PERSONALITY = 16;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_EXT_ARG = 256;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_FAST_POLL = 32;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_LINKED_FILE = 4096;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_MIN_TIMEOUT = 32768;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_NATIVE_WORKERS = 512;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_NODROP = 2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_NO_IOWAIT = 131072;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_POLL_32BITS = 64;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_RECVSEND_BUNDLE = 16384;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_REG_REG_RING = 8192;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_RSRC_TAGS = 1024;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_RW_ATTR = 65536;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_RW_CUR_POS = 8;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_SINGLE_MMAP = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_SQPOLL_NONFIXED = 128;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_FEAT_SUBMIT_STABLE = 4;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_CQ_RING = 134217728;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_MMAP_MASK = 4160749568;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_PBUF_RING = 2147483648;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_PBUF_SHIFT = 16;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_SQES = 268435456;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_OFF_SQ_RING = 0;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_BPF_FILTER = 37;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_BUFFERS = 0;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_BUFFERS2 = 15;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_BUFFERS_UPDATE = 16;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_CLOCK = 29;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_CLONE_BUFFERS = 30;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_DST_REPLACE = 2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_ENABLE_RINGS = 12;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_EVENTFD = 4;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_EVENTFD_ASYNC = 7;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILES = 2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILES2 = 13;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILES_SKIP = -2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILES_UPDATE = 6;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILES_UPDATE2 = 14;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_FILE_ALLOC_RANGE = 25;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_IOWQ_AFF = 17;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_IOWQ_MAX_WORKERS = 19;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_MEM_REGION = 34;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_NAPI = 27;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_PBUF_RING = 22;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_PBUF_STATUS = 26;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_PERSONALITY = 9;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_PROBE = 8;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_QUERY = 35;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_RESIZE_RINGS = 33;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_RESTRICTIONS = 11;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_RING_FDS = 20;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_SEND_MSG_RING = 31;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_SRC_REGISTERED = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_SYNC_CANCEL = 24;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_USE_REGISTERED_RING = 2147483648;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_ZCRX_CTRL = 36;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_REGISTER_ZCRX_IFQ = 32;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_ATTACH_WQ = 32;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_CLAMP = 16;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_COOP_TASKRUN = 256;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_CQE32 = 2048;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_CQE_MIXED = 262144;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_CQSIZE = 8;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_DEFER_TASKRUN = 8192;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_HYBRID_IOPOLL = 131072;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_IOPOLL = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_NO_MMAP = 16384;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_NO_SQARRAY = 65536;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_REGISTERED_FD_ONLY = 32768;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_R_DISABLED = 64;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SINGLE_ISSUER = 4096;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SQE128 = 1024;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SQE_MIXED = 524288;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SQPOLL = 2;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SQ_AFF = 4;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SQ_REWIND = 1048576;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_SUBMIT_ALL = 128;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_SETUP_TASKRUN_FLAG = 512;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_BUFFERS = 1;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_EVENTFD = 5;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_FILES = 3;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_IOWQ_AFF = 18;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_NAPI = 28;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_PBUF_RING = 23;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_PERSONALITY = 10;

/** Commands, flags, features and offsets of io_uring; what its rings hold is in the header’s module, <linux/io_uring.h>. */
export const IORING_UNREGISTER_RING_FDS = 21;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21586, x86: 21586, arm: 21586, riscv64: 21586, aarch64: 21586, loongarch64: 21586, s390x: 21586, ppc64le: 2147772029. */
export const FIOASYNC: number = /* @__PURE__ */ choose<number>(21586, { ppc64le: 2147772029 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21585, x86: 21585, arm: 21585, riscv64: 21585, aarch64: 21585, loongarch64: 21585, s390x: 21585, ppc64le: 536897025. */
export const FIOCLEX: number = /* @__PURE__ */ choose<number>(21585, { ppc64le: 536897025 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21537, x86: 21537, arm: 21537, riscv64: 21537, aarch64: 21537, loongarch64: 21537, s390x: 21537, ppc64le: 2147772030. */
export const FIONBIO: number = /* @__PURE__ */ choose<number>(21537, { ppc64le: 2147772030 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21584, x86: 21584, arm: 21584, riscv64: 21584, aarch64: 21584, loongarch64: 21584, s390x: 21584, ppc64le: 536897026. */
export const FIONCLEX: number = /* @__PURE__ */ choose<number>(21584, { ppc64le: 536897026 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21531, x86: 21531, arm: 21531, riscv64: 21531, aarch64: 21531, loongarch64: 21531, s390x: 21531, ppc64le: 1074030207. */
export const FIONREAD: number = /* @__PURE__ */ choose<number>(21531, { ppc64le: 1074030207 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21600, x86: 21600, arm: 21598, riscv64: 21600, aarch64: 21600, loongarch64: 21600, s390x: 21598, ppc64le: 1074292352. */
export const FIOQSIZE: number = /* @__PURE__ */ choose<number>(21600, {
  arm: 21598,
  s390x: 21598,
  ppc64le: 1074292352,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21515, x86: 21515, arm: 21515, riscv64: 21515, aarch64: 21515, loongarch64: 21515, s390x: 21515, ppc64le: 536900639. */
export const TCFLSH: number = /* @__PURE__ */ choose<number>(21515, { ppc64le: 536900639 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21509, x86: 21509, arm: 21509, riscv64: 21509, aarch64: 21509, loongarch64: 21509, s390x: 21509, ppc64le: 1075082263. */
export const TCGETA: number = /* @__PURE__ */ choose<number>(21509, { ppc64le: 1075082263 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21505, x86: 21505, arm: 21505, riscv64: 21505, aarch64: 21505, loongarch64: 21505, s390x: 21505, ppc64le: 1076655123. */
export const TCGETS: number = /* @__PURE__ */ choose<number>(21505, { ppc64le: 1076655123 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2150388778, x86: 2150388778, arm: 2150388778, riscv64: 2150388778, aarch64: 2150388778, loongarch64: 2150388778, s390x: 2150388778, ppc64le: undefined. */
export const TCGETS2: number | undefined = /* @__PURE__ */ choose<number | undefined>(2150388778, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21554, x86: 21554, arm: 21554, riscv64: 21554, aarch64: 21554, loongarch64: 21554, s390x: 21554, ppc64le: undefined. */
export const TCGETX: number | undefined = /* @__PURE__ */ choose<number | undefined>(21554, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21513, x86: 21513, arm: 21513, riscv64: 21513, aarch64: 21513, loongarch64: 21513, s390x: 21513, ppc64le: 536900637. */
export const TCSBRK: number = /* @__PURE__ */ choose<number>(21513, { ppc64le: 536900637 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TCSBRKP = 21541;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21510, x86: 21510, arm: 21510, riscv64: 21510, aarch64: 21510, loongarch64: 21510, s390x: 21510, ppc64le: 2148824088. */
export const TCSETA: number = /* @__PURE__ */ choose<number>(21510, { ppc64le: 2148824088 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21512, x86: 21512, arm: 21512, riscv64: 21512, aarch64: 21512, loongarch64: 21512, s390x: 21512, ppc64le: 2148824092. */
export const TCSETAF: number = /* @__PURE__ */ choose<number>(21512, { ppc64le: 2148824092 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21511, x86: 21511, arm: 21511, riscv64: 21511, aarch64: 21511, loongarch64: 21511, s390x: 21511, ppc64le: 2148824089. */
export const TCSETAW: number = /* @__PURE__ */ choose<number>(21511, { ppc64le: 2148824089 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21506, x86: 21506, arm: 21506, riscv64: 21506, aarch64: 21506, loongarch64: 21506, s390x: 21506, ppc64le: 2150396948. */
export const TCSETS: number = /* @__PURE__ */ choose<number>(21506, { ppc64le: 2150396948 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 1076646955, x86: 1076646955, arm: 1076646955, riscv64: 1076646955, aarch64: 1076646955, loongarch64: 1076646955, s390x: 1076646955, ppc64le: undefined. */
export const TCSETS2: number | undefined = /* @__PURE__ */ choose<number | undefined>(1076646955, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21508, x86: 21508, arm: 21508, riscv64: 21508, aarch64: 21508, loongarch64: 21508, s390x: 21508, ppc64le: 2150396950. */
export const TCSETSF: number = /* @__PURE__ */ choose<number>(21508, { ppc64le: 2150396950 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 1076646957, x86: 1076646957, arm: 1076646957, riscv64: 1076646957, aarch64: 1076646957, loongarch64: 1076646957, s390x: 1076646957, ppc64le: undefined. */
export const TCSETSF2: number | undefined = /* @__PURE__ */ choose<number | undefined>(1076646957, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21507, x86: 21507, arm: 21507, riscv64: 21507, aarch64: 21507, loongarch64: 21507, s390x: 21507, ppc64le: 2150396949. */
export const TCSETSW: number = /* @__PURE__ */ choose<number>(21507, { ppc64le: 2150396949 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 1076646956, x86: 1076646956, arm: 1076646956, riscv64: 1076646956, aarch64: 1076646956, loongarch64: 1076646956, s390x: 1076646956, ppc64le: undefined. */
export const TCSETSW2: number | undefined = /* @__PURE__ */ choose<number | undefined>(1076646956, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21555, x86: 21555, arm: 21555, riscv64: 21555, aarch64: 21555, loongarch64: 21555, s390x: 21555, ppc64le: undefined. */
export const TCSETX: number | undefined = /* @__PURE__ */ choose<number | undefined>(21555, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21556, x86: 21556, arm: 21556, riscv64: 21556, aarch64: 21556, loongarch64: 21556, s390x: 21556, ppc64le: undefined. */
export const TCSETXF: number | undefined = /* @__PURE__ */ choose<number | undefined>(21556, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21557, x86: 21557, arm: 21557, riscv64: 21557, aarch64: 21557, loongarch64: 21557, s390x: 21557, ppc64le: undefined. */
export const TCSETXW: number | undefined = /* @__PURE__ */ choose<number | undefined>(21557, {
  ppc64le: undefined,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21514, x86: 21514, arm: 21514, riscv64: 21514, aarch64: 21514, loongarch64: 21514, s390x: 21514, ppc64le: 536900638. */
export const TCXONC: number = /* @__PURE__ */ choose<number>(21514, { ppc64le: 536900638 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCCBRK = 21544;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCCONS = 21533;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCEXCL = 21516;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2147767346, x86: 2147767346, arm: 2147767346, riscv64: 2147767346, aarch64: 2147767346, loongarch64: 2147767346, s390x: 2147767346, ppc64le: 1074025522. */
export const TIOCGDEV: number = /* @__PURE__ */ choose<number>(2147767346, { ppc64le: 1074025522 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 1074164754. */
export const TIOCGETC: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 1074164754,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGETD = 21540;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 1074164744. */
export const TIOCGETP: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 1074164744,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2147767360, x86: 2147767360, arm: 2147767360, riscv64: 2147767360, aarch64: 2147767360, loongarch64: 2147767360, s390x: 2147767360, ppc64le: 1074025536. */
export const TIOCGEXCL: number = /* @__PURE__ */ choose<number>(2147767360, {
  ppc64le: 1074025536,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGICOUNT = 21597;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2150126658, x86: 2150126658, arm: 2150126658, riscv64: 2150126658, aarch64: 2150126658, loongarch64: 2150126658, s390x: 2150126658, ppc64le: 1076384834. */
export const TIOCGISO7816: number = /* @__PURE__ */ choose<number>(2150126658, {
  ppc64le: 1076384834,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGLCKTRMIOS = 21590;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 1074164852. */
export const TIOCGLTC: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 1074164852,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21519, x86: 21519, arm: 21519, riscv64: 21519, aarch64: 21519, loongarch64: 21519, s390x: 21519, ppc64le: 1074033783. */
export const TIOCGPGRP: number = /* @__PURE__ */ choose<number>(21519, { ppc64le: 1074033783 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2147767352, x86: 2147767352, arm: 2147767352, riscv64: 2147767352, aarch64: 2147767352, loongarch64: 2147767352, s390x: 2147767352, ppc64le: 1074025528. */
export const TIOCGPKT: number = /* @__PURE__ */ choose<number>(2147767352, { ppc64le: 1074025528 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2147767353, x86: 2147767353, arm: 2147767353, riscv64: 2147767353, aarch64: 2147767353, loongarch64: 2147767353, s390x: 2147767353, ppc64le: 1074025529. */
export const TIOCGPTLCK: number = /* @__PURE__ */ choose<number>(2147767353, {
  ppc64le: 1074025529,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 2147767344, x86: 2147767344, arm: 2147767344, riscv64: 2147767344, aarch64: 2147767344, loongarch64: 2147767344, s390x: 2147767344, ppc64le: 1074025520. */
export const TIOCGPTN: number = /* @__PURE__ */ choose<number>(2147767344, { ppc64le: 1074025520 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21569, x86: 21569, arm: 21569, riscv64: 21569, aarch64: 21569, loongarch64: 21569, s390x: 21569, ppc64le: 536892481. */
export const TIOCGPTPEER: number = /* @__PURE__ */ choose<number>(21569, { ppc64le: 536892481 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGRS485 = 21550;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSERIAL = 21534;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSID = 21545;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSOFTCAR = 21529;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21523, x86: 21523, arm: 21523, riscv64: 21523, aarch64: 21523, loongarch64: 21523, s390x: 21523, ppc64le: 1074295912. */
export const TIOCGWINSZ: number = /* @__PURE__ */ choose<number>(21523, { ppc64le: 1074295912 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21531, x86: 21531, arm: 21531, riscv64: 21531, aarch64: 21531, loongarch64: 21531, s390x: 21531, ppc64le: 1074030207. */
export const TIOCINQ: number = /* @__PURE__ */ choose<number>(21531, { ppc64le: 1074030207 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCLINUX = 21532;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCMBIC = 21527;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCMBIS = 21526;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCMGET = 21525;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCMIWAIT = 21596;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCMSET = 21528;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_CAR = 64;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_CD = 64;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_CTS = 32;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_DSR = 256;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_DTR = 2;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_LE = 1;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_LOOP = 32768;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_OUT1 = 8192;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_OUT2 = 16384;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_RI = 128;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_RNG = 128;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_RTS = 4;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_SR = 16;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/termios.h>. */
export const TIOCM_ST = 8;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCNOTTY = 21538;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCNXCL = 21517;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21521, x86: 21521, arm: 21521, riscv64: 21521, aarch64: 21521, loongarch64: 21521, s390x: 21521, ppc64le: 1074033779. */
export const TIOCOUTQ: number = /* @__PURE__ */ choose<number>(21521, { ppc64le: 1074033779 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT = 21536;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_DATA = 0;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_DOSTOP = 32;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_FLUSHREAD = 1;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_FLUSHWRITE = 2;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_IOCTL = 64;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_NOSTOP = 16;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_START = 8;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_STOP = 4;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSBRK = 21543;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSCTTY = 21518;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERCONFIG = 21587;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGETLSR = 21593;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGETMULTI = 21594;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGSTRUCT = 21592;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGWILD = 21588;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERSETMULTI = 21595;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERSWILD = 21589;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSER_TEMT = 1;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 2147906577. */
export const TIOCSETC: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 2147906577,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSETD = 21539;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 2147906570. */
export const TIOCSETN: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 2147906570,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 2147906569. */
export const TIOCSETP: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 2147906569,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 1074025526, x86: 1074025526, arm: 1074025526, riscv64: 1074025526, aarch64: 1074025526, loongarch64: 1074025526, s390x: 1074025526, ppc64le: 2147767350. */
export const TIOCSIG: number = /* @__PURE__ */ choose<number>(1074025526, { ppc64le: 2147767350 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSISO7816 = 3223868483;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSLCKTRMIOS = 21591;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 2147906677. */
export const TIOCSLTC: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 2147906677,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21520, x86: 21520, arm: 21520, riscv64: 21520, aarch64: 21520, loongarch64: 21520, s390x: 21520, ppc64le: 2147775606. */
export const TIOCSPGRP: number = /* @__PURE__ */ choose<number>(21520, { ppc64le: 2147775606 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 1074025521, x86: 1074025521, arm: 1074025521, riscv64: 1074025521, aarch64: 1074025521, loongarch64: 1074025521, s390x: 1074025521, ppc64le: 2147767345. */
export const TIOCSPTLCK: number = /* @__PURE__ */ choose<number>(1074025521, {
  ppc64le: 2147767345,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSRS485 = 21551;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSSERIAL = 21535;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSSOFTCAR = 21530;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 536900718. */
export const TIOCSTART: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 536900718,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCSTI = 21522;

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: undefined, loongarch64: undefined, s390x: undefined, ppc64le: 536900719. */
export const TIOCSTOP: number | undefined = /* @__PURE__ */ choose<number | undefined>(undefined, {
  ppc64le: 536900719,
});

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21524, x86: 21524, arm: 21524, riscv64: 21524, aarch64: 21524, loongarch64: 21524, s390x: 21524, ppc64le: 2148037735. */
export const TIOCSWINSZ: number = /* @__PURE__ */ choose<number>(21524, { ppc64le: 2148037735 });

/** Requests of `ioctl`, and the lines of modems that some take; drivers have their own, <asm/ioctls.h>. */
export const TIOCVHANGUP = 21559;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAPBSET_DROP = 24;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAPBSET_READ = 23;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAP_AMBIENT = 47;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAP_AMBIENT_CLEAR_ALL = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAP_AMBIENT_IS_SET = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAP_AMBIENT_LOWER = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CAP_AMBIENT_RAISE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CFI_BRANCH_LANDING_PADS = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CFI_DISABLE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CFI_ENABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_CFI_LOCK = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_ENDIAN_BIG = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_ENDIAN_LITTLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_ENDIAN_PPC_LITTLE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FPEMU_NOPRINT = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FPEMU_SIGFPE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_ASYNC = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_DISABLED = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_DIV = 65536;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_INV = 1048576;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_NONRECOV = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_OVF = 131072;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_PRECISE = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_RES = 524288;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_SW_ENABLE = 128;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_EXC_UND = 262144;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_MODE_FR = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FP_MODE_FRE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FUTEX_HASH = 78;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FUTEX_HASH_GET_SLOTS = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_FUTEX_HASH_SET_SLOTS = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_AUXV = 1096112214;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_CFI = 80;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_CHILD_SUBREAPER = 37;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_DUMPABLE = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_ENDIAN = 19;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_FPEMU = 9;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_FPEXC = 11;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_FP_MODE = 46;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_IO_FLUSHER = 58;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_KEEPCAPS = 7;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_MDWE = 66;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_MEMORY_MERGE = 68;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_NAME = 16;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_NO_NEW_PRIVS = 39;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_PDEATHSIG = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_SECCOMP = 21;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_SECUREBITS = 27;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_SHADOW_STACK_STATUS = 74;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_SPECULATION_CTRL = 52;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_TAGGED_ADDR_CTRL = 56;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_THP_DISABLE = 42;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_TID_ADDRESS = 40;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_TIMERSLACK = 30;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_TIMING = 13;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_TSC = 25;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_GET_UNALIGN = 5;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_LOCK_SHADOW_STACK_STATUS = 76;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL = 33;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_CLEAR = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_DEFAULT = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_EARLY = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_GET = 34;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_LATE = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MCE_KILL_SET = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MDWE_NO_INHERIT = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MDWE_REFUSE_EXEC_GAIN = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MPX_DISABLE_MANAGEMENT = 44;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MPX_ENABLE_MANAGEMENT = 43;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_STORE_ONLY = 524288;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TAG_MASK = 524280;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TAG_SHIFT = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TCF_ASYNC = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TCF_MASK = 6;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TCF_NONE = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TCF_SHIFT = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_MTE_TCF_SYNC = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_APDAKEY = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_APDBKEY = 8;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_APGAKEY = 16;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_APIAKEY = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_APIBKEY = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_GET_ENABLED_KEYS = 61;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_RESET_KEYS = 54;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PAC_SET_ENABLED_KEYS = 60;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PMLEN_MASK = 2130706432;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PMLEN_SHIFT = 24;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_CLEAR = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC = 16;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_EDITABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_MASK = 31;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_SET = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_CTRL_SET_ONEXEC = 8;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_IBRTPD = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_NPHIE = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_SBHE = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_DEXCR_SRAPD = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_GET_DEXCR = 72;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_PPC_SET_DEXCR = 73;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_CTX_SW_FENCEI_OFF = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_CTX_SW_FENCEI_ON = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_SCOPE_PER_PROCESS = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_SCOPE_PER_THREAD = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_SET_ICACHE_FLUSH_CTX = 71;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_GET_CONTROL = 70;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_SET_CONTROL = 69;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_CUR_MASK = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_DEFAULT = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_INHERIT = 16;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_MASK = 31;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_NEXT_MASK = 12;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_OFF = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RISCV_V_VSTATE_CTRL_ON = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RSEQ_SLICE_EXTENSION = 79;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RSEQ_SLICE_EXTENSION_GET = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RSEQ_SLICE_EXTENSION_SET = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_RSEQ_SLICE_EXT_ENABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE = 62;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_CREATE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_GET = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_MAX = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_SCOPE_PROCESS_GROUP = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_SCOPE_THREAD = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_SCOPE_THREAD_GROUP = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_SHARE_FROM = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SCHED_CORE_SHARE_TO = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_CFI = 81;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_CHILD_SUBREAPER = 36;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_DUMPABLE = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_ENDIAN = 20;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_FPEMU = 10;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_FPEXC = 12;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_FP_MODE = 45;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_IO_FLUSHER = 57;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_KEEPCAPS = 8;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MDWE = 65;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MEMORY_MERGE = 67;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM = 35;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_ARG_END = 9;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_ARG_START = 8;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_AUXV = 12;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_BRK = 7;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_END_CODE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_END_DATA = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_ENV_END = 11;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_ENV_START = 10;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_EXE_FILE = 13;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_MAP = 14;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_MAP_SIZE = 15;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_START_BRK = 6;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_START_CODE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_START_DATA = 3;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_MM_START_STACK = 5;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_NAME = 15;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_NO_NEW_PRIVS = 38;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_PDEATHSIG = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_PTRACER = 1499557217;

/** Operations of `prctl`, and what they take, <linux/prctl.h>; it differs: x86_64: 18446744073709551615n, x86: 4294967295n, arm: 4294967295n, riscv64: 18446744073709551615n, aarch64: 18446744073709551615n, loongarch64: 18446744073709551615n, s390x: 18446744073709551615n, ppc64le: 18446744073709551615n. */
export const PR_SET_PTRACER_ANY: bigint = /* @__PURE__ */ choose<bigint>(18446744073709551615n, {
  x86: 4294967295n,
  arm: 4294967295n,
});

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_SECCOMP = 22;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_SECUREBITS = 28;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_SHADOW_STACK_STATUS = 75;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_SPECULATION_CTRL = 53;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_SYSCALL_USER_DISPATCH = 59;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_TAGGED_ADDR_CTRL = 55;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_THP_DISABLE = 41;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_TIMERSLACK = 29;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_TIMING = 14;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_TSC = 26;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_UNALIGN = 6;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_VMA = 1398164801;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SET_VMA_ANON_NAME = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SHADOW_STACK_ENABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SHADOW_STACK_PUSH = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SHADOW_STACK_WRITE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SME_GET_VL = 64;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SME_SET_VL = 63;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SME_SET_VL_ONEXEC = 262144;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SME_VL_INHERIT = 131072;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SME_VL_LEN_MASK = 65535;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_DISABLE = 4;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_DISABLE_NOEXEC = 16;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_ENABLE = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_FORCE_DISABLE = 8;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_INDIRECT_BRANCH = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_L1D_FLUSH = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_NOT_AFFECTED = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_PRCTL = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SPEC_STORE_BYPASS = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SVE_GET_VL = 51;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SVE_SET_VL = 50;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SVE_SET_VL_ONEXEC = 262144;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SVE_VL_INHERIT = 131072;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SVE_VL_LEN_MASK = 65535;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SYS_DISPATCH_EXCLUSIVE_ON = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SYS_DISPATCH_INCLUSIVE_ON = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SYS_DISPATCH_OFF = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_SYS_DISPATCH_ON = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TAGGED_ADDR_ENABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TASK_PERF_EVENTS_DISABLE = 31;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TASK_PERF_EVENTS_ENABLE = 32;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_THP_DISABLE_EXCEPT_ADVISED = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMER_CREATE_RESTORE_IDS = 77;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMER_CREATE_RESTORE_IDS_GET = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMER_CREATE_RESTORE_IDS_OFF = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMER_CREATE_RESTORE_IDS_ON = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMING_STATISTICAL = 0;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TIMING_TIMESTAMP = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TSC_ENABLE = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_TSC_SIGSEGV = 2;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_UNALIGN_NOPRINT = 1;

/** Operations of `prctl`, and what they take, <linux/prctl.h>. */
export const PR_UNALIGN_SIGBUS = 2;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_ADDFD_FLAG_SEND = 2;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_ADDFD_FLAG_SETFD = 1;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_LOG = 2;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_NEW_LISTENER = 8;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_SPEC_ALLOW = 4;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_TSYNC = 1;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_TSYNC_ESRCH = 16;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV = 32;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_GET_ACTION_AVAIL = 2;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_GET_NOTIF_SIZES = 3;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>; it differs: x86_64: 1075323139, x86: 1075323139, arm: 1075323139, riscv64: 1075323139, aarch64: 1075323139, loongarch64: 1075323139, s390x: 1075323139, ppc64le: 2149064963. */
export const SECCOMP_IOCTL_NOTIF_ADDFD: number = /* @__PURE__ */ choose<number>(1075323139, {
  ppc64le: 2149064963,
});

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>; it differs: x86_64: 1074274562, x86: 1074274562, arm: 1074274562, riscv64: 1074274562, aarch64: 1074274562, loongarch64: 1074274562, s390x: 1074274562, ppc64le: 2148016386. */
export const SECCOMP_IOCTL_NOTIF_ID_VALID: number = /* @__PURE__ */ choose<number>(1074274562, {
  ppc64le: 2148016386,
});

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_IOCTL_NOTIF_RECV = 3226476800;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_IOCTL_NOTIF_SEND = 3222806785;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>; it differs: x86_64: 1074274564, x86: 1074274564, arm: 1074274564, riscv64: 1074274564, aarch64: 1074274564, loongarch64: 1074274564, s390x: 1074274564, ppc64le: 2148016388. */
export const SECCOMP_IOCTL_NOTIF_SET_FLAGS: number = /* @__PURE__ */ choose<number>(1074274564, {
  ppc64le: 2148016388,
});

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_MODE_DISABLED = 0;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_MODE_FILTER = 2;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_MODE_STRICT = 1;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_ACTION = 2147418112;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_ACTION_FULL = 4294901760;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_ALLOW = 2147418112;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_DATA = 65535;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_ERRNO = 327680;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_KILL = 0;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_KILL_PROCESS = 2147483648;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_KILL_THREAD = 0;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_LOG = 2147221504;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_TRACE = 2146435072;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_TRAP = 196608;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_RET_USER_NOTIF = 2143289344;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_SET_MODE_FILTER = 1;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_SET_MODE_STRICT = 0;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP = 1;

/** Operations and flags of `seccomp`, and what filters answer, <linux/seccomp.h>. */
export const SECCOMP_USER_NOTIF_FLAG_CONTINUE = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_EXECUTE = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_IOCTL_DEV = 32768;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_BLOCK = 2048;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_CHAR = 64;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_DIR = 128;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_FIFO = 1024;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_REG = 256;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_SOCK = 512;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_MAKE_SYM = 4096;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_READ_DIR = 8;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_READ_FILE = 4;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_REFER = 8192;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_REMOVE_DIR = 16;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_REMOVE_FILE = 32;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_RESOLVE_UNIX = 65536;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_TRUNCATE = 16384;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_FS_WRITE_FILE = 2;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_NET_BIND_TCP = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_NET_BIND_UDP = 4;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP = 8;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ACCESS_NET_CONNECT_TCP = 2;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_ADD_RULE_QUIET = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_CREATE_RULESET_ERRATA = 2;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_CREATE_RULESET_VERSION = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON = 2;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF = 4;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RESTRICT_SELF_NO_NEW_PRIVS = 16;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RESTRICT_SELF_TSYNC = 8;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RULE_NET_PORT = 2;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_RULE_PATH_BENEATH = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET = 1;

/** Rights, rules and flags of Landlock, <linux/landlock.h>. */
export const LANDLOCK_SCOPE_SIGNAL = 2;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_CURRENT = 100;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_EXEC = 101;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_FSCREATE = 102;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_KEYCREATE = 103;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_PREV = 104;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_SOCKCREATE = 105;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ATTR_UNDEF = 0;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_FLAG_SINGLE = 1;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_APPARMOR = 104;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_BPF = 109;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_CAPABILITY = 100;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_EVM = 112;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_IMA = 111;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_IPE = 113;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_LANDLOCK = 110;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_LOADPIN = 106;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_LOCKDOWN = 108;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_SAFESETID = 107;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_SELINUX = 101;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_SMACK = 102;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_TOMOYO = 103;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_UNDEF = 0;

/** Security modules and attributes, <linux/lsm.h>. */
export const LSM_ID_YAMA = 105;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_ASSUME_AUTHORITY = 16;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPABILITIES = 31;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_BIG_KEY = 16;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_CAPABILITIES = 1;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_DIFFIE_HELLMAN = 4;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_INVALIDATE = 32;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_MOVE = 128;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_PERSISTENT_KEYRINGS = 2;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_PUBLIC_KEY = 8;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS0_RESTRICT_KEYRING = 64;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS1_NOTIFICATIONS = 4;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS1_NS_KEYRING_NAME = 1;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CAPS1_NS_KEY_TAG = 2;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CHOWN = 4;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_CLEAR = 7;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_DESCRIBE = 6;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_DH_COMPUTE = 23;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_GET_KEYRING_ID = 0;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_GET_PERSISTENT = 22;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_GET_SECURITY = 17;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_INSTANTIATE = 12;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_INSTANTIATE_IOV = 20;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_INVALIDATE = 21;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_JOIN_SESSION_KEYRING = 1;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_LINK = 8;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_MOVE = 30;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_MOVE_EXCL = 1;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_NEGATE = 13;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_PKEY_DECRYPT = 26;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_PKEY_ENCRYPT = 25;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_PKEY_QUERY = 24;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_PKEY_SIGN = 27;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_PKEY_VERIFY = 28;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_READ = 11;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_REJECT = 19;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_RESTRICT_KEYRING = 29;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_REVOKE = 3;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SEARCH = 10;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SESSION_TO_PARENT = 18;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SETPERM = 5;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SET_REQKEY_KEYRING = 14;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SET_TIMEOUT = 15;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SUPPORTS_DECRYPT = 2;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SUPPORTS_ENCRYPT = 1;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SUPPORTS_SIGN = 4;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_SUPPORTS_VERIFY = 8;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_UNLINK = 9;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_UPDATE = 2;

/** Operations of `keyctl`, <linux/keyctl.h>. */
export const KEYCTL_WATCH_KEY = 32;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_DEFAULT = 0;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_GROUP_KEYRING = 6;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_NO_CHANGE = -1;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_PROCESS_KEYRING = 2;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_REQUESTOR_KEYRING = 7;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_SESSION_KEYRING = 3;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_THREAD_KEYRING = 1;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_USER_KEYRING = 4;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_REQKEY_DEFL_USER_SESSION_KEYRING = 5;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_GROUP_KEYRING = -6;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_PROCESS_KEYRING = -2;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_REQKEY_AUTH_KEY = -7;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_REQUESTOR_KEYRING = -8;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_SESSION_KEYRING = -3;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_THREAD_KEYRING = -1;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_USER_KEYRING = -4;

/** Sentinels of keyrings, <linux/keyctl.h>. */
export const KEY_SPEC_USER_SESSION_KEYRING = -5;

/** Flags of `finit_module`, <linux/module.h>. */
export const MODULE_INIT_COMPRESSED_FILE = 4;

/** Flags of `finit_module`, <linux/module.h>. */
export const MODULE_INIT_IGNORE_MODVERSIONS = 1;

/** Flags of `finit_module`, <linux/module.h>. */
export const MODULE_INIT_IGNORE_VERMAGIC = 2;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_386 = 196608;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_68K = 262144;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_AARCH64 = 11993088;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_ARM = 2621440;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_DEFAULT = 0;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_IA_64 = 3276800;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_LOONGARCH = 16908288;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_MASK = 4294901760;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_MIPS = 524288;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_MIPS_LE = 655360;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_PARISC = 983040;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_PPC = 1310720;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_PPC64 = 1376256;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_RISCV = 15925248;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_S390 = 1441792;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_SH = 2752512;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ARCH_X86_64 = 4063232;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_CRASH_HOTPLUG_SUPPORT = 8;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_DEBUG = 8;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_FORCE_DTB = 32;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_NO_CMA = 16;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_NO_INITRAMFS = 4;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_ON_CRASH = 2;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_FILE_UNLOAD = 1;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_ON_CRASH = 1;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_PRESERVE_CONTEXT = 2;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_SEGMENT_MAX = 16;

/** Flags of `kexec_load` and `kexec_file_load`, <linux/kexec.h>. */
export const KEXEC_UPDATE_ELFCOREHDR = 4;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_CAD_OFF = 0;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_CAD_ON = 2309737967;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_HALT = 3454992675;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_KEXEC = 1163412803;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_POWER_OFF = 1126301404;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_RESTART = 19088743;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_RESTART2 = 2712847316;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_CMD_SW_SUSPEND = 3489725666;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_MAGIC1 = 4276215469;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_MAGIC2 = 672274793;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_MAGIC2A = 85072278;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_MAGIC2B = 369367448;

/** Magic numbers and commands of `reboot`, <linux/reboot.h>. */
export const LINUX_REBOOT_MAGIC2C = 537993216;

/** Flags of `perf_event_open`; what is counted is in the header’s module, <linux/perf_event.h>. */
export const PERF_FLAG_FD_CLOEXEC = 8;

/** Flags of `perf_event_open`; what is counted is in the header’s module, <linux/perf_event.h>. */
export const PERF_FLAG_FD_NO_GROUP = 1;

/** Flags of `perf_event_open`; what is counted is in the header’s module, <linux/perf_event.h>. */
export const PERF_FLAG_FD_OUTPUT = 2;

/** Flags of `perf_event_open`; what is counted is in the header’s module, <linux/perf_event.h>. */
export const PERF_FLAG_PID_CGROUP = 4;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_BTF_GET_FD_BY_ID = 19;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_BTF_GET_NEXT_ID = 23;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_BTF_LOAD = 18;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_COMMON_ATTRS = 65536;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_ENABLE_STATS = 32;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_ITER_CREATE = 33;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_LINK_CREATE = 28;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_LINK_DETACH = 34;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_LINK_GET_FD_BY_ID = 30;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_LINK_GET_NEXT_ID = 31;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_LINK_UPDATE = 29;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_CREATE = 0;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_DELETE_BATCH = 27;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_DELETE_ELEM = 3;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_FREEZE = 22;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_GET_FD_BY_ID = 14;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_GET_NEXT_ID = 12;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_GET_NEXT_KEY = 4;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_LOOKUP_AND_DELETE_BATCH = 25;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_LOOKUP_AND_DELETE_ELEM = 21;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_LOOKUP_BATCH = 24;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_LOOKUP_ELEM = 1;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_UPDATE_BATCH = 26;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_MAP_UPDATE_ELEM = 2;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_OBJ_GET = 7;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_OBJ_GET_INFO_BY_FD = 15;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_OBJ_PIN = 6;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_ASSOC_STRUCT_OPS = 38;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_ATTACH = 8;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_BIND_MAP = 35;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_DETACH = 9;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_GET_FD_BY_ID = 13;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_GET_NEXT_ID = 11;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_LOAD = 5;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_QUERY = 16;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_RUN = 10;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_STREAM_READ_BY_FD = 37;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_PROG_TEST_RUN = 10;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_RAW_TRACEPOINT_OPEN = 17;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_TASK_FD_QUERY = 20;

/** Commands of `bpf`; the rest is in the header’s module, <linux/bpf.h>. */
export const BPF_TOKEN_CREATE = 36;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_ATTACH = 16;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_CONT = 7;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_DETACH = 17;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENTMSG_SYSCALL_ENTRY = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENTMSG_SYSCALL_EXIT = 2;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_CLONE = 3;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_EXEC = 4;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_EXIT = 6;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_FORK = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_SECCOMP = 7;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_STOP = 128;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_VFORK = 2;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_EVENT_VFORK_DONE = 5;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GETEVENTMSG = 16897;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GETREGSET = 16900;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GETSIGINFO = 16898;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GETSIGMASK = 16906;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GET_RSEQ_CONFIGURATION = 16911;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GET_SYSCALL_INFO = 16910;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG = 16913;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_INTERRUPT = 16903;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_KILL = 8;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_LISTEN = 16904;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_EXITKILL = 1048576;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_MASK = 3145983;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_SUSPEND_SECCOMP = 2097152;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACECLONE = 8;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACEEXEC = 16;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACEEXIT = 64;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACEFORK = 2;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACESECCOMP = 128;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACESYSGOOD = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACEVFORK = 4;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_O_TRACEVFORKDONE = 32;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_PEEKDATA = 2;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_PEEKSIGINFO = 16905;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_PEEKSIGINFO_SHARED = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_PEEKTEXT = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_PEEKUSR = 3;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_POKEDATA = 5;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_POKETEXT = 4;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_POKEUSR = 6;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SECCOMP_GET_FILTER = 16908;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SECCOMP_GET_METADATA = 16909;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SEIZE = 16902;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SETOPTIONS = 16896;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SETREGSET = 16901;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SETSIGINFO = 16899;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SETSIGMASK = 16907;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SET_SYSCALL_INFO = 16914;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG = 16912;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SINGLESTEP = 9;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SYSCALL = 24;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SYSCALL_INFO_ENTRY = 1;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SYSCALL_INFO_EXIT = 2;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SYSCALL_INFO_NONE = 0;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_SYSCALL_INFO_SECCOMP = 3;

/** Operations, options and events of `ptrace`, <linux/ptrace.h>. */
export const PTRACE_TRACEME = 0;

/** Flags of `rseq`, <linux/rseq.h>. */
export const RSEQ_FLAG_SLICE_EXT_DEFAULT_ON = 2;

/** Flags of `rseq`, <linux/rseq.h>. */
export const RSEQ_FLAG_UNREGISTER = 1;

/** `FASYNC` by the name of libc, <fcntl.h>. */
export const O_ASYNC = 8192;

/** `O_SYNC` by the name of libc, <fcntl.h>. */
export const O_FSYNC = 1052672;

/** `O_SYNC` by the name of libc, <fcntl.h>. */
export const O_RSYNC = 1052672;

/** `SIGCHLD` by the name of libc, <signal.h>. */
export const SIGCLD = 17;

/** `SCHED_NORMAL` by the name of libc, <sched.h>. */
export const SCHED_OTHER = 0;

/** `MAP_ANONYMOUS` by the name of libc, <sys/mman.h>. */
export const MAP_ANON = 32;

/** `MADV_NORMAL` by the name of libc, <sys/mman.h>. */
export const POSIX_MADV_NORMAL = 0;

/** `MADV_RANDOM` by the name of libc, <sys/mman.h>. */
export const POSIX_MADV_RANDOM = 1;

/** `MADV_SEQUENTIAL` by the name of libc, <sys/mman.h>. */
export const POSIX_MADV_SEQUENTIAL = 2;

/** `MADV_WILLNEED` by the name of libc, <sys/mman.h>. */
export const POSIX_MADV_WILLNEED = 3;

/** `RLIMIT_NOFILE` by the name of libc, <sys/resource.h>. */
export const RLIMIT_OFILE = 7;

/** `S_IRUSR` by the name of libc, <sys/stat.h>. */
export const S_IREAD = 256;

/** `S_IWUSR` by the name of libc, <sys/stat.h>. */
export const S_IWRITE = 128;

/** `S_IXUSR` by the name of libc, <sys/stat.h>. */
export const S_IEXEC = 64;
