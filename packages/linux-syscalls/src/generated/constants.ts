// Generated from Linux 7.3.4 and abi/src/families.ts by "pnpm generate". Do not edit.

import { choose } from '../machine/choose.ts';

/** Flags of `open`, <asm/fcntl.h>. */
export const O_ACCMODE = 3;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_APPEND = 1024;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_CLOEXEC = 524288;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_CREAT = 64;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 16384, x86: 16384, arm: 65536, riscv64: 16384, aarch64: 65536. */
export const O_DIRECT: number = /* @__PURE__ */ choose<number>({
  x86_64: 16384,
  x86: 16384,
  arm: 65536,
  riscv64: 16384,
  aarch64: 65536,
});

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 65536, x86: 65536, arm: 16384, riscv64: 65536, aarch64: 16384. */
export const O_DIRECTORY: number = /* @__PURE__ */ choose<number>({
  x86_64: 65536,
  x86: 65536,
  arm: 16384,
  riscv64: 65536,
  aarch64: 16384,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_DSYNC = 4096;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_EMPTYPATH = 67108864;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_EXCL = 128;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 32768, x86: 32768, arm: 131072, riscv64: 32768, aarch64: 131072. */
export const O_LARGEFILE: number = /* @__PURE__ */ choose<number>({
  x86_64: 32768,
  x86: 32768,
  arm: 131072,
  riscv64: 32768,
  aarch64: 131072,
});

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NDELAY = 2048;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NOATIME = 262144;

/** Flags of `open`, <asm/fcntl.h>. */
export const O_NOCTTY = 256;

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 131072, x86: 131072, arm: 32768, riscv64: 131072, aarch64: 32768. */
export const O_NOFOLLOW: number = /* @__PURE__ */ choose<number>({
  x86_64: 131072,
  x86: 131072,
  arm: 32768,
  riscv64: 131072,
  aarch64: 32768,
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

/** Flags of `open`, <asm/fcntl.h>; it differs: x86_64: 4259840, x86: 4259840, arm: 4210688, riscv64: 4259840, aarch64: 4210688. */
export const O_TMPFILE: number = /* @__PURE__ */ choose<number>({
  x86_64: 4259840,
  x86: 4259840,
  arm: 4210688,
  riscv64: 4259840,
  aarch64: 4210688,
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

/** What `access` asks for, <linux/fcntl.h>. */
export const F_OK = 0;

/** What `access` asks for, <linux/fcntl.h>. */
export const R_OK = 4;

/** What `access` asks for, <linux/fcntl.h>. */
export const W_OK = 2;

/** What `access` asks for, <linux/fcntl.h>. */
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

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_DONTNEED = 4;

/** Advice on how a file will be read, <linux/fadvise.h>. */
export const POSIX_FADV_NOREUSE = 5;

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

/** Protections of memory, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 16. */
export const PROT_BTI: number | undefined = /* @__PURE__ */ choose<number | undefined>({
  x86_64: undefined,
  x86: undefined,
  arm: undefined,
  riscv64: undefined,
  aarch64: 16,
});

/** Protections of memory, <asm/mman.h>; it differs: x86_64: undefined, x86: undefined, arm: undefined, riscv64: undefined, aarch64: 32. */
export const PROT_MTE: number | undefined = /* @__PURE__ */ choose<number | undefined>({
  x86_64: undefined,
  x86: undefined,
  arm: undefined,
  riscv64: undefined,
  aarch64: 32,
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

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 64, x86: 64, arm: undefined, riscv64: undefined, aarch64: undefined. */
export const MAP_32BIT: number | undefined = /* @__PURE__ */ choose<number | undefined>({
  x86_64: 64,
  x86: 64,
  arm: undefined,
  riscv64: undefined,
  aarch64: undefined,
});

/** Kinds of mappings, <asm/mman.h>; it differs: x86_64: 128, x86: 128, arm: undefined, riscv64: undefined, aarch64: undefined. */
export const MAP_ABOVE4G: number | undefined = /* @__PURE__ */ choose<number | undefined>({
  x86_64: 128,
  x86: 128,
  arm: undefined,
  riscv64: undefined,
  aarch64: undefined,
});

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_DENYWRITE = 2048;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_EXECUTABLE = 4096;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_GROWSDOWN = 256;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_LOCKED = 8192;

/** Kinds of mappings, <asm/mman.h>. */
export const MAP_NORESERVE = 16384;

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

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const FIOASYNC = 21586;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const FIOCLEX = 21585;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const FIONBIO = 21537;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const FIONCLEX = 21584;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const FIONREAD = 21531;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>; it differs: x86_64: 21600, x86: 21600, arm: 21598, riscv64: 21600, aarch64: 21600. */
export const FIOQSIZE: number = /* @__PURE__ */ choose<number>({
  x86_64: 21600,
  x86: 21600,
  arm: 21598,
  riscv64: 21600,
  aarch64: 21600,
});

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCFLSH = 21515;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCGETA = 21509;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCGETS = 21505;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCGETS2 = 2150388778;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCGETX = 21554;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSBRK = 21513;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSBRKP = 21541;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETA = 21510;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETAF = 21512;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETAW = 21511;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETS = 21506;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETS2 = 1076646955;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETSF = 21508;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETSF2 = 1076646957;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETSW = 21507;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETSW2 = 1076646956;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETX = 21555;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETXF = 21556;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCSETXW = 21557;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TCXONC = 21514;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCCBRK = 21544;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCCONS = 21533;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCEXCL = 21516;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGDEV = 2147767346;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGETD = 21540;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGEXCL = 2147767360;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGICOUNT = 21597;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGISO7816 = 2150126658;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGLCKTRMIOS = 21590;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGPGRP = 21519;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGPKT = 2147767352;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGPTLCK = 2147767353;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGPTN = 2147767344;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGPTPEER = 21569;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGRS485 = 21550;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSERIAL = 21534;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSID = 21545;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGSOFTCAR = 21529;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCGWINSZ = 21523;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCINQ = 21531;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCLINUX = 21532;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCMBIC = 21527;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCMBIS = 21526;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCMGET = 21525;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCMIWAIT = 21596;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCMSET = 21528;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCNOTTY = 21538;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCNXCL = 21517;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCOUTQ = 21521;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT = 21536;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_DATA = 0;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_DOSTOP = 32;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_FLUSHREAD = 1;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_FLUSHWRITE = 2;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_IOCTL = 64;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_NOSTOP = 16;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_START = 8;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCPKT_STOP = 4;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSBRK = 21543;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSCTTY = 21518;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERCONFIG = 21587;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGETLSR = 21593;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGETMULTI = 21594;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGSTRUCT = 21592;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERGWILD = 21588;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERSETMULTI = 21595;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSERSWILD = 21589;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSER_TEMT = 1;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSETD = 21539;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSIG = 1074025526;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSISO7816 = 3223868483;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSLCKTRMIOS = 21591;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSPGRP = 21520;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSPTLCK = 1074025521;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSRS485 = 21551;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSSERIAL = 21535;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSSOFTCAR = 21530;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSTI = 21522;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCSWINSZ = 21524;

/** Requests of `ioctl`; drivers have their own, <asm/ioctls.h>. */
export const TIOCVHANGUP = 21559;
