// Generated from Linux 7.3.4 <linux/fs.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  BLKBSZGET: {
    x86_64: 2148012656,
    x86: 2147750512,
    arm: 2147750512,
    riscv64: 2148012656,
    aarch64: 2148012656,
  },
  BLKBSZSET: {
    x86_64: 1074270833,
    x86: 1074008689,
    arm: 1074008689,
    riscv64: 1074270833,
    aarch64: 1074270833,
  },
  BLKGETSIZE64: {
    x86_64: 2148012658,
    x86: 2147750514,
    arm: 2147750514,
    riscv64: 2148012658,
    aarch64: 2148012658,
  },
  BLKTRACESETUP: {
    x86_64: 3225948787,
    x86: 3225424499,
    arm: 3225948787,
    riscv64: 3225948787,
    aarch64: 3225948787,
  },
  FS_IOC_GETFLAGS: {
    x86_64: 2148034049,
    x86: 2147771905,
    arm: 2147771905,
    riscv64: 2148034049,
    aarch64: 2148034049,
  },
  FS_IOC_GETVERSION: {
    x86_64: 2148038145,
    x86: 2147776001,
    arm: 2147776001,
    riscv64: 2148038145,
    aarch64: 2148038145,
  },
  FS_IOC_SETFLAGS: {
    x86_64: 1074292226,
    x86: 1074030082,
    arm: 1074030082,
    riscv64: 1074292226,
    aarch64: 1074292226,
  },
  FS_IOC_SETVERSION: {
    x86_64: 1074296322,
    x86: 1074034178,
    arm: 1074034178,
    riscv64: 1074296322,
    aarch64: 1074296322,
  },
} as const;

export const BLKALIGNOFF = 4730;
/** `<linux/fs.h>`: x86_64 2148012656, x86 2147750512, arm 2147750512, riscv64 2148012656, aarch64 2148012656. */
export const BLKBSZGET: number = /* @__PURE__ */ hereOf(perArch.BLKBSZGET);
/** `<linux/fs.h>`: x86_64 1074270833, x86 1074008689, arm 1074008689, riscv64 1074270833, aarch64 1074270833. */
export const BLKBSZSET: number = /* @__PURE__ */ hereOf(perArch.BLKBSZSET);
export const BLKDISCARD = 4727;
export const BLKDISCARDZEROES = 4732;
export const BLKFLSBUF = 4705;
export const BLKFRAGET = 4709;
export const BLKFRASET = 4708;
export const BLKGETDISKSEQ = 2148012672;
export const BLKGETSIZE = 4704;
/** `<linux/fs.h>`: x86_64 2148012658, x86 2147750514, arm 2147750514, riscv64 2148012658, aarch64 2148012658. */
export const BLKGETSIZE64: number = /* @__PURE__ */ hereOf(perArch.BLKGETSIZE64);
export const BLKIOMIN = 4728;
export const BLKIOOPT = 4729;
export const BLKPBSZGET = 4731;
export const BLKRAGET = 4707;
export const BLKRASET = 4706;
export const BLKROGET = 4702;
export const BLKROSET = 4701;
export const BLKROTATIONAL = 4734;
export const BLKRRPART = 4703;
export const BLKSECDISCARD = 4733;
export const BLKSECTGET = 4711;
export const BLKSECTSET = 4710;
export const BLKSSZGET = 4712;
/** `<linux/fs.h>`: x86_64 3225948787, x86 3225424499, arm 3225948787, riscv64 3225948787, aarch64 3225948787. */
export const BLKTRACESETUP: number = /* @__PURE__ */ hereOf(perArch.BLKTRACESETUP);
export const BLKTRACESETUP2 = 3233813134;
export const BLKTRACESTART = 4724;
export const BLKTRACESTOP = 4725;
export const BLKTRACETEARDOWN = 4726;
export const BLKZEROOUT = 4735;
export const BLOCK_SIZE = 1024;
export const BLOCK_SIZE_BITS = 10;
export const BMAP_IOCTL = 1;
export const FIBMAP = 1;
export const FICLONE = 1074041865;
export const FICLONERANGE = 1075876877;
export const FIDEDUPERANGE = 3222836278;
export const FIFREEZE = 3221510263;
export const FIGETBSZ = 2;
export const FILE_ATTR_SIZE_LATEST = 24;
export const FILE_ATTR_SIZE_VER0 = 24;
export const FILE_DEDUPE_RANGE_DIFFERS = 1;
export const FILE_DEDUPE_RANGE_SAME = 0;
export const FITHAW = 3221510264;
export const FITRIM = 3222820985;
export const FSLABEL_MAX = 256;
export const FS_APPEND_FL = 32;
export const FS_BTREE_FL = 4096;
export const FS_CASEFOLD_FL = 1073741824;
export const FS_COMPRBLK_FL = 512;
export const FS_COMPR_FL = 4;
export const FS_DAX_FL = 33554432;
export const FS_DIRSYNC_FL = 65536;
export const FS_DIRTY_FL = 256;
export const FS_EA_INODE_FL = 2097152;
export const FS_ENCRYPT_FL = 2048;
export const FS_EOFBLOCKS_FL = 4194304;
export const FS_EXTENT_FL = 524288;
export const FS_FL_USER_MODIFIABLE = 229631;
export const FS_FL_USER_VISIBLE = 253951;
export const FS_HUGE_FILE_FL = 262144;
export const FS_IMAGIC_FL = 8192;
export const FS_IMMUTABLE_FL = 16;
export const FS_INDEX_FL = 4096;
export const FS_INLINE_DATA_FL = 268435456;
export const FS_IOC32_GETFLAGS = 2147771905;
export const FS_IOC32_GETVERSION = 2147776001;
export const FS_IOC32_SETFLAGS = 1074030082;
export const FS_IOC32_SETVERSION = 1074034178;
export const FS_IOC_FIEMAP = 3223348747;
export const FS_IOC_FSGETXATTR = 2149341215;
export const FS_IOC_FSSETXATTR = 1075599392;
/** `<linux/fs.h>`: x86_64 2148034049, x86 2147771905, arm 2147771905, riscv64 2148034049, aarch64 2148034049. */
export const FS_IOC_GETFLAGS: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_GETFLAGS);
export const FS_IOC_GETFSLABEL = 2164298801;
export const FS_IOC_GETFSSYSFSPATH = 2155943169;
export const FS_IOC_GETFSUUID = 2148603136;
export const FS_IOC_GETLBMD_CAP = 3222279426;
/** `<linux/fs.h>`: x86_64 2148038145, x86 2147776001, arm 2147776001, riscv64 2148038145, aarch64 2148038145. */
export const FS_IOC_GETVERSION: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_GETVERSION);
/** `<linux/fs.h>`: x86_64 1074292226, x86 1074030082, arm 1074030082, riscv64 1074292226, aarch64 1074292226. */
export const FS_IOC_SETFLAGS: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_SETFLAGS);
export const FS_IOC_SETFSLABEL = 1090556978;
/** `<linux/fs.h>`: x86_64 1074296322, x86 1074034178, arm 1074034178, riscv64 1074296322, aarch64 1074296322. */
export const FS_IOC_SETVERSION: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_SETVERSION);
export const FS_IOC_SHUTDOWN = 2147768445;
export const FS_JOURNAL_DATA_FL = 16384;
export const FS_NOATIME_FL = 128;
export const FS_NOCOMP_FL = 1024;
export const FS_NOCOW_FL = 8388608;
export const FS_NODUMP_FL = 64;
export const FS_NOTAIL_FL = 32768;
export const FS_PROJINHERIT_FL = 536870912;
export const FS_RESERVED_FL = 2147483648;
export const FS_SECRM_FL = 1;
export const FS_SHUTDOWN_FLAGS_DEFAULT = 0;
export const FS_SHUTDOWN_FLAGS_LOGFLUSH = 1;
export const FS_SHUTDOWN_FLAGS_NOLOGFLUSH = 2;
export const FS_SYNC_FL = 8;
export const FS_TOPDIR_FL = 131072;
export const FS_UNRM_FL = 2;
export const FS_VERITY_FL = 1048576;
export const FS_XFLAG_APPEND = 16;
export const FS_XFLAG_CASEFOLD = 262144;
export const FS_XFLAG_CASENONPRESERVING = 524288;
export const FS_XFLAG_COWEXTSIZE = 65536;
export const FS_XFLAG_DAX = 32768;
export const FS_XFLAG_EXTSIZE = 2048;
export const FS_XFLAG_EXTSZINHERIT = 4096;
export const FS_XFLAG_FILESTREAM = 16384;
export const FS_XFLAG_HASATTR = 2147483648;
export const FS_XFLAG_IMMUTABLE = 8;
export const FS_XFLAG_NOATIME = 64;
export const FS_XFLAG_NODEFRAG = 8192;
export const FS_XFLAG_NODUMP = 128;
export const FS_XFLAG_NOSYMLINKS = 1024;
export const FS_XFLAG_PREALLOC = 2;
export const FS_XFLAG_PROJINHERIT = 512;
export const FS_XFLAG_REALTIME = 1;
export const FS_XFLAG_RTINHERIT = 256;
export const FS_XFLAG_SYNC = 32;
export const FS_XFLAG_VERITY = 131072;
export const INR_OPEN_CUR = 1024;
export const INR_OPEN_MAX = 4096;
export const IO_INTEGRITY_CHK_APPTAG = 4;
export const IO_INTEGRITY_CHK_GUARD = 1;
export const IO_INTEGRITY_CHK_REFTAG = 2;
export const IO_INTEGRITY_VALID_FLAGS = 7;
export const LBMD_PI_CAP_INTEGRITY = 1;
export const LBMD_PI_CAP_REFTAG = 2;
export const LBMD_PI_CSUM_CRC16_T10DIF = 2;
export const LBMD_PI_CSUM_CRC64_NVME = 4;
export const LBMD_PI_CSUM_IP = 1;
export const LBMD_PI_CSUM_NONE = 0;
export const LBMD_SIZE_VER0 = 16;
export const NR_FILE = 8192;
export const PAGEMAP_SCAN = 3227543056;
export const PAGE_IS_ACCESSED = 512;
export const PAGE_IS_FILE = 4;
export const PAGE_IS_GUARD = 256;
export const PAGE_IS_HUGE = 64;
export const PAGE_IS_PFNZERO = 32;
export const PAGE_IS_PRESENT = 8;
export const PAGE_IS_SOFT_DIRTY = 128;
export const PAGE_IS_SWAPPED = 16;
export const PAGE_IS_WPALLOWED = 1;
export const PAGE_IS_WRITTEN = 2;
export const PM_SCAN_CHECK_WPASYNC = 2;
export const PM_SCAN_WP_MATCHING = 1;
export const PROCFS_IOCTL_MAGIC = 102;
export const PROCFS_ROOT_INO = 1;
export const PROCMAP_QUERY = 3228067345;
export const PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16;
export const PROCMAP_QUERY_FILE_BACKED_VMA = 32;
export const PROCMAP_QUERY_VMA_EXECUTABLE = 4;
export const PROCMAP_QUERY_VMA_READABLE = 1;
export const PROCMAP_QUERY_VMA_SHARED = 8;
export const PROCMAP_QUERY_VMA_WRITABLE = 2;
export const RENAME_EXCHANGE = 2;
export const RENAME_NOREPLACE = 1;
export const RENAME_WHITEOUT = 4;
export const RWF_APPEND = 16;
export const RWF_ATOMIC = 64;
export const RWF_DONTCACHE = 128;
export const RWF_DSYNC = 2;
export const RWF_HIPRI = 1;
export const RWF_NOAPPEND = 32;
export const RWF_NOSIGNAL = 256;
export const RWF_NOWAIT = 8;
export const RWF_SUPPORTED = 511;
export const RWF_SYNC = 4;
export const SEEK_CUR = 1;
export const SEEK_DATA = 3;
export const SEEK_END = 2;
export const SEEK_HOLE = 4;
export const SEEK_MAX = 4;
export const SEEK_SET = 0;
export const SYNC_FILE_RANGE_WAIT_AFTER = 4;
export const SYNC_FILE_RANGE_WAIT_BEFORE = 1;
export const SYNC_FILE_RANGE_WRITE = 2;
export const SYNC_FILE_RANGE_WRITE_AND_WAIT = 7;
export * as struct from './fs.struct.ts';
