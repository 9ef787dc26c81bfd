// Generated from Linux 7.3.4 <linux/fs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly BLKBSZGET: PerArch<
    2148012656,
    2147750512,
    2147750512,
    2148012656,
    2148012656,
    2148012656,
    2148012656,
    1074270832
  >;
  readonly BLKBSZSET: PerArch<
    1074270833,
    1074008689,
    1074008689,
    1074270833,
    1074270833,
    1074270833,
    1074270833,
    2148012657
  >;
  readonly BLKGETSIZE64: PerArch<
    2148012658,
    2147750514,
    2147750514,
    2148012658,
    2148012658,
    2148012658,
    2148012658,
    1074270834
  >;
  readonly BLKTRACESETUP: PerArch<
    3225948787,
    3225424499,
    3225948787,
    3225948787,
    3225948787,
    3225948787,
    3225948787,
    3225948787
  >;
  readonly FS_IOC_GETFLAGS: PerArch<
    2148034049,
    2147771905,
    2147771905,
    2148034049,
    2148034049,
    2148034049,
    2148034049,
    1074292225
  >;
  readonly FS_IOC_GETVERSION: PerArch<
    2148038145,
    2147776001,
    2147776001,
    2148038145,
    2148038145,
    2148038145,
    2148038145,
    1074296321
  >;
  readonly FS_IOC_SETFLAGS: PerArch<
    1074292226,
    1074030082,
    1074030082,
    1074292226,
    1074292226,
    1074292226,
    1074292226,
    2148034050
  >;
  readonly FS_IOC_SETVERSION: PerArch<
    1074296322,
    1074034178,
    1074034178,
    1074296322,
    1074296322,
    1074296322,
    1074296322,
    2148038146
  >;
} & Requests<
  | 'BLKALIGNOFF'
  | 'BLKDISCARD'
  | 'BLKDISCARDZEROES'
  | 'BLKFLSBUF'
  | 'BLKFRAGET'
  | 'BLKFRASET'
  | 'BLKGETDISKSEQ'
  | 'BLKGETSIZE'
  | 'BLKIOMIN'
  | 'BLKIOOPT'
  | 'BLKPBSZGET'
  | 'BLKRAGET'
  | 'BLKRASET'
  | 'BLKROGET'
  | 'BLKROSET'
  | 'BLKROTATIONAL'
  | 'BLKRRPART'
  | 'BLKSECDISCARD'
  | 'BLKSECTGET'
  | 'BLKSECTSET'
  | 'BLKSSZGET'
  | 'BLKTRACESTART'
  | 'BLKTRACESTOP'
  | 'BLKTRACETEARDOWN'
  | 'BLKZEROOUT'
  | 'FIBMAP'
  | 'FICLONE'
  | 'FICLONERANGE'
  | 'FIGETBSZ'
  | 'FS_IOC32_GETFLAGS'
  | 'FS_IOC32_GETVERSION'
  | 'FS_IOC32_SETFLAGS'
  | 'FS_IOC32_SETVERSION'
  | 'FS_IOC_FSGETXATTR'
  | 'FS_IOC_FSSETXATTR'
  | 'FS_IOC_GETFSLABEL'
  | 'FS_IOC_GETFSSYSFSPATH'
  | 'FS_IOC_GETFSUUID'
  | 'FS_IOC_SETFSLABEL'
  | 'FS_IOC_SHUTDOWN'
> = /* @__PURE__ */ perArchOf(
  {
    BLKBSZGET: [
      2148012656, 2147750512, 2147750512, 2148012656, 2148012656, 2148012656, 2148012656,
      1074270832,
    ],
    BLKBSZSET: [
      1074270833, 1074008689, 1074008689, 1074270833, 1074270833, 1074270833, 1074270833,
      2148012657,
    ],
    BLKGETSIZE64: [
      2148012658, 2147750514, 2147750514, 2148012658, 2148012658, 2148012658, 2148012658,
      1074270834,
    ],
    BLKTRACESETUP: [
      3225948787, 3225424499, 3225948787, 3225948787, 3225948787, 3225948787, 3225948787,
      3225948787,
    ],
    FS_IOC_GETFLAGS: [
      2148034049, 2147771905, 2147771905, 2148034049, 2148034049, 2148034049, 2148034049,
      1074292225,
    ],
    FS_IOC_GETVERSION: [
      2148038145, 2147776001, 2147776001, 2148038145, 2148038145, 2148038145, 2148038145,
      1074296321,
    ],
    FS_IOC_SETFLAGS: [
      1074292226, 1074030082, 1074030082, 1074292226, 1074292226, 1074292226, 1074292226,
      2148034050,
    ],
    FS_IOC_SETVERSION: [
      1074296322, 1074034178, 1074034178, 1074296322, 1074296322, 1074296322, 1074296322,
      2148038146,
    ],
  },
  {
    BLKALIGNOFF: 4730,
    BLKDISCARD: 4727,
    BLKDISCARDZEROES: 4732,
    BLKFLSBUF: 4705,
    BLKFRAGET: 4709,
    BLKFRASET: 4708,
    BLKGETDISKSEQ: 2148012672,
    BLKGETSIZE: 4704,
    BLKIOMIN: 4728,
    BLKIOOPT: 4729,
    BLKPBSZGET: 4731,
    BLKRAGET: 4707,
    BLKRASET: 4706,
    BLKROGET: 4702,
    BLKROSET: 4701,
    BLKROTATIONAL: 4734,
    BLKRRPART: 4703,
    BLKSECDISCARD: 4733,
    BLKSECTGET: 4711,
    BLKSECTSET: 4710,
    BLKSSZGET: 4712,
    BLKTRACESTART: 4724,
    BLKTRACESTOP: 4725,
    BLKTRACETEARDOWN: 4726,
    BLKZEROOUT: 4735,
    FIBMAP: 1,
    FICLONE: 1074041865,
    FICLONERANGE: 1075876877,
    FIGETBSZ: 2,
    FS_IOC32_GETFLAGS: 2147771905,
    FS_IOC32_GETVERSION: 2147776001,
    FS_IOC32_SETFLAGS: 1074030082,
    FS_IOC32_SETVERSION: 1074034178,
    FS_IOC_FSGETXATTR: 2149341215,
    FS_IOC_FSSETXATTR: 1075599392,
    FS_IOC_GETFSLABEL: 2164298801,
    FS_IOC_GETFSSYSFSPATH: 2155943169,
    FS_IOC_GETFSUUID: 2148603136,
    FS_IOC_SETFSLABEL: 1090556978,
    FS_IOC_SHUTDOWN: 2147768445,
  },
);

/** `<linux/fs.h>`: 2147750512 on x86, arm; 1074270832 on ppc64le; 2148012656 elsewhere. */
export const BLKBSZGET: number = /* @__PURE__ */ hereOf(perArch.BLKBSZGET);
/** `<linux/fs.h>`: 1074008689 on x86, arm; 2148012657 on ppc64le; 1074270833 elsewhere. */
export const BLKBSZSET: number = /* @__PURE__ */ hereOf(perArch.BLKBSZSET);
/** `<linux/fs.h>`: 2147750514 on x86, arm; 1074270834 on ppc64le; 2148012658 elsewhere. */
export const BLKGETSIZE64: number = /* @__PURE__ */ hereOf(perArch.BLKGETSIZE64);
/** `<linux/fs.h>`: 3225424499 on x86; 3225948787 elsewhere. */
export const BLKTRACESETUP: number = /* @__PURE__ */ hereOf(perArch.BLKTRACESETUP);
/** `<linux/fs.h>`: 2147771905 on x86, arm; 1074292225 on ppc64le; 2148034049 elsewhere. */
export const FS_IOC_GETFLAGS: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_GETFLAGS);
/** `<linux/fs.h>`: 2147776001 on x86, arm; 1074296321 on ppc64le; 2148038145 elsewhere. */
export const FS_IOC_GETVERSION: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_GETVERSION);
/** `<linux/fs.h>`: 1074030082 on x86, arm; 2148034050 on ppc64le; 1074292226 elsewhere. */
export const FS_IOC_SETFLAGS: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_SETFLAGS);
/** `<linux/fs.h>`: 1074034178 on x86, arm; 2148038146 on ppc64le; 1074296322 elsewhere. */
export const FS_IOC_SETVERSION: number = /* @__PURE__ */ hereOf(perArch.FS_IOC_SETVERSION);
export const BLKALIGNOFF: number = /* @__PURE__ */ requestHere(4730),
  BLKDISCARD: number = /* @__PURE__ */ requestHere(4727),
  BLKDISCARDZEROES: number = /* @__PURE__ */ requestHere(4732),
  BLKFLSBUF: number = /* @__PURE__ */ requestHere(4705),
  BLKFRAGET: number = /* @__PURE__ */ requestHere(4709),
  BLKFRASET: number = /* @__PURE__ */ requestHere(4708),
  BLKGETDISKSEQ: number = /* @__PURE__ */ requestHere(2148012672),
  BLKGETSIZE: number = /* @__PURE__ */ requestHere(4704),
  BLKIOMIN: number = /* @__PURE__ */ requestHere(4728),
  BLKIOOPT: number = /* @__PURE__ */ requestHere(4729),
  BLKPBSZGET: number = /* @__PURE__ */ requestHere(4731),
  BLKRAGET: number = /* @__PURE__ */ requestHere(4707),
  BLKRASET: number = /* @__PURE__ */ requestHere(4706),
  BLKROGET: number = /* @__PURE__ */ requestHere(4702),
  BLKROSET: number = /* @__PURE__ */ requestHere(4701),
  BLKROTATIONAL: number = /* @__PURE__ */ requestHere(4734),
  BLKRRPART: number = /* @__PURE__ */ requestHere(4703),
  BLKSECDISCARD: number = /* @__PURE__ */ requestHere(4733),
  BLKSECTGET: number = /* @__PURE__ */ requestHere(4711),
  BLKSECTSET: number = /* @__PURE__ */ requestHere(4710),
  BLKSSZGET: number = /* @__PURE__ */ requestHere(4712),
  BLKTRACESTART: number = /* @__PURE__ */ requestHere(4724),
  BLKTRACESTOP: number = /* @__PURE__ */ requestHere(4725),
  BLKTRACETEARDOWN: number = /* @__PURE__ */ requestHere(4726),
  BLKZEROOUT: number = /* @__PURE__ */ requestHere(4735),
  FIBMAP: number = /* @__PURE__ */ requestHere(1),
  FICLONE: number = /* @__PURE__ */ requestHere(1074041865),
  FICLONERANGE: number = /* @__PURE__ */ requestHere(1075876877),
  FIGETBSZ: number = /* @__PURE__ */ requestHere(2),
  FS_IOC32_GETFLAGS: number = /* @__PURE__ */ requestHere(2147771905),
  FS_IOC32_GETVERSION: number = /* @__PURE__ */ requestHere(2147776001),
  FS_IOC32_SETFLAGS: number = /* @__PURE__ */ requestHere(1074030082),
  FS_IOC32_SETVERSION: number = /* @__PURE__ */ requestHere(1074034178),
  FS_IOC_FSGETXATTR: number = /* @__PURE__ */ requestHere(2149341215),
  FS_IOC_FSSETXATTR: number = /* @__PURE__ */ requestHere(1075599392),
  FS_IOC_GETFSLABEL: number = /* @__PURE__ */ requestHere(2164298801),
  FS_IOC_GETFSSYSFSPATH: number = /* @__PURE__ */ requestHere(2155943169),
  FS_IOC_GETFSUUID: number = /* @__PURE__ */ requestHere(2148603136),
  FS_IOC_SETFSLABEL: number = /* @__PURE__ */ requestHere(1090556978),
  FS_IOC_SHUTDOWN: number = /* @__PURE__ */ requestHere(2147768445);
export const BLKTRACESETUP2 = 3233813134,
  BLOCK_SIZE = 1024,
  BLOCK_SIZE_BITS = 10,
  BMAP_IOCTL = 1,
  FIDEDUPERANGE = 3222836278,
  FIFREEZE = 3221510263,
  FILE_ATTR_SIZE_LATEST = 24,
  FILE_ATTR_SIZE_VER0 = 24,
  FILE_DEDUPE_RANGE_DIFFERS = 1,
  FILE_DEDUPE_RANGE_SAME = 0,
  FITHAW = 3221510264,
  FITRIM = 3222820985,
  FSLABEL_MAX = 256,
  FS_APPEND_FL = 32,
  FS_BTREE_FL = 4096,
  FS_CASEFOLD_FL = 1073741824,
  FS_COMPRBLK_FL = 512,
  FS_COMPR_FL = 4,
  FS_DAX_FL = 33554432,
  FS_DIRSYNC_FL = 65536,
  FS_DIRTY_FL = 256,
  FS_EA_INODE_FL = 2097152,
  FS_ENCRYPT_FL = 2048,
  FS_EOFBLOCKS_FL = 4194304,
  FS_EXTENT_FL = 524288,
  FS_FL_USER_MODIFIABLE = 229631,
  FS_FL_USER_VISIBLE = 253951,
  FS_HUGE_FILE_FL = 262144,
  FS_IMAGIC_FL = 8192,
  FS_IMMUTABLE_FL = 16,
  FS_INDEX_FL = 4096,
  FS_INLINE_DATA_FL = 268435456,
  FS_IOC_FIEMAP = 3223348747,
  FS_IOC_GETLBMD_CAP = 3222279426,
  FS_JOURNAL_DATA_FL = 16384,
  FS_NOATIME_FL = 128,
  FS_NOCOMP_FL = 1024,
  FS_NOCOW_FL = 8388608,
  FS_NODUMP_FL = 64,
  FS_NOTAIL_FL = 32768,
  FS_PROJINHERIT_FL = 536870912,
  FS_RESERVED_FL = 2147483648,
  FS_SECRM_FL = 1,
  FS_SHUTDOWN_FLAGS_DEFAULT = 0,
  FS_SHUTDOWN_FLAGS_LOGFLUSH = 1,
  FS_SHUTDOWN_FLAGS_NOLOGFLUSH = 2,
  FS_SYNC_FL = 8,
  FS_TOPDIR_FL = 131072,
  FS_UNRM_FL = 2,
  FS_VERITY_FL = 1048576,
  FS_XFLAG_APPEND = 16,
  FS_XFLAG_CASEFOLD = 262144,
  FS_XFLAG_CASENONPRESERVING = 524288,
  FS_XFLAG_COWEXTSIZE = 65536,
  FS_XFLAG_DAX = 32768,
  FS_XFLAG_EXTSIZE = 2048,
  FS_XFLAG_EXTSZINHERIT = 4096,
  FS_XFLAG_FILESTREAM = 16384,
  FS_XFLAG_HASATTR = 2147483648,
  FS_XFLAG_IMMUTABLE = 8,
  FS_XFLAG_NOATIME = 64,
  FS_XFLAG_NODEFRAG = 8192,
  FS_XFLAG_NODUMP = 128,
  FS_XFLAG_NOSYMLINKS = 1024,
  FS_XFLAG_PREALLOC = 2,
  FS_XFLAG_PROJINHERIT = 512,
  FS_XFLAG_REALTIME = 1,
  FS_XFLAG_RTINHERIT = 256,
  FS_XFLAG_SYNC = 32,
  FS_XFLAG_VERITY = 131072,
  INR_OPEN_CUR = 1024,
  INR_OPEN_MAX = 4096,
  IO_INTEGRITY_CHK_APPTAG = 4,
  IO_INTEGRITY_CHK_GUARD = 1,
  IO_INTEGRITY_CHK_REFTAG = 2,
  IO_INTEGRITY_VALID_FLAGS = 7,
  LBMD_PI_CAP_INTEGRITY = 1,
  LBMD_PI_CAP_REFTAG = 2,
  LBMD_PI_CSUM_CRC16_T10DIF = 2,
  LBMD_PI_CSUM_CRC64_NVME = 4,
  LBMD_PI_CSUM_IP = 1,
  LBMD_PI_CSUM_NONE = 0,
  LBMD_SIZE_VER0 = 16,
  NR_FILE = 8192,
  PAGEMAP_SCAN = 3227543056,
  PAGE_IS_ACCESSED = 512,
  PAGE_IS_FILE = 4,
  PAGE_IS_GUARD = 256,
  PAGE_IS_HUGE = 64,
  PAGE_IS_PFNZERO = 32,
  PAGE_IS_PRESENT = 8,
  PAGE_IS_SOFT_DIRTY = 128,
  PAGE_IS_SWAPPED = 16,
  PAGE_IS_WPALLOWED = 1,
  PAGE_IS_WRITTEN = 2,
  PM_SCAN_CHECK_WPASYNC = 2,
  PM_SCAN_WP_MATCHING = 1,
  PROCFS_IOCTL_MAGIC = 102,
  PROCFS_ROOT_INO = 1,
  PROCMAP_QUERY = 3228067345,
  PROCMAP_QUERY_COVERING_OR_NEXT_VMA = 16,
  PROCMAP_QUERY_FILE_BACKED_VMA = 32,
  PROCMAP_QUERY_VMA_EXECUTABLE = 4,
  PROCMAP_QUERY_VMA_READABLE = 1,
  PROCMAP_QUERY_VMA_SHARED = 8,
  PROCMAP_QUERY_VMA_WRITABLE = 2,
  RENAME_EXCHANGE = 2,
  RENAME_NOREPLACE = 1,
  RENAME_WHITEOUT = 4,
  RWF_APPEND = 16,
  RWF_ATOMIC = 64,
  RWF_DONTCACHE = 128,
  RWF_DSYNC = 2,
  RWF_HIPRI = 1,
  RWF_NOAPPEND = 32,
  RWF_NOSIGNAL = 256,
  RWF_NOWAIT = 8,
  RWF_SUPPORTED = 511,
  RWF_SYNC = 4,
  SEEK_CUR = 1,
  SEEK_DATA = 3,
  SEEK_END = 2,
  SEEK_HOLE = 4,
  SEEK_MAX = 4,
  SEEK_SET = 0,
  SYNC_FILE_RANGE_WAIT_AFTER = 4,
  SYNC_FILE_RANGE_WAIT_BEFORE = 1,
  SYNC_FILE_RANGE_WRITE = 2,
  SYNC_FILE_RANGE_WRITE_AND_WAIT = 7;
export declare namespace struct {
  /** `<linux/fs.h>`: 24 bytes. */
  interface file_attr extends RecordView<'struct file_attr'> {
    get fa_xflags(): bigint;
    set fa_xflags(value: Integer);
    fa_extsize: number;
    fa_nextents: number;
    fa_projid: number;
    fa_cowextsize: number;
  }

  /** `<linux/fs.h>`: 32 bytes. */
  interface file_clone_range extends RecordView<'struct file_clone_range'> {
    get src_fd(): bigint;
    set src_fd(value: Integer);
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get src_length(): bigint;
    set src_length(value: Integer);
    get dest_offset(): bigint;
    set dest_offset(value: Integer);
  }

  /** `<linux/fs.h>`: 24 bytes. */
  interface file_dedupe_range extends RecordView<'struct file_dedupe_range'> {
    get src_offset(): bigint;
    set src_offset(value: Integer);
    get src_length(): bigint;
    set src_length(value: Integer);
    dest_count: number;
    reserved1: number;
    reserved2: number;
    get info(): Elements<struct.file_dedupe_range_info>;
    set info(value: Iterable<From<struct.file_dedupe_range_info>>);
  }

  /** `<linux/fs.h>`: 32 bytes. */
  interface file_dedupe_range_info extends RecordView<'struct file_dedupe_range_info'> {
    get dest_fd(): bigint;
    set dest_fd(value: Integer);
    get dest_offset(): bigint;
    set dest_offset(value: Integer);
    get bytes_deduped(): bigint;
    set bytes_deduped(value: Integer);
    status: number;
    reserved: number;
  }

  /** `<linux/fs.h>`: 8 bytes. */
  interface file_handle extends RecordView<'struct file_handle'> {
    handle_bytes: number;
    handle_type: number;
    get f_handle(): Uint8Array;
    set f_handle(value: Bytes);
  }

  /** `<linux/fs.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface files_stat_struct extends RecordView<'struct files_stat_struct'> {
    nr_files: number;
    nr_free_files: number;
    max_files: number;
  }

  /** `<linux/fs.h>`: 129 bytes. */
  interface fs_sysfs_path extends RecordView<'struct fs_sysfs_path'> {
    len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/fs.h>`: 24 bytes. */
  interface fstrim_range extends RecordView<'struct fstrim_range'> {
    get start(): bigint;
    set start(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get minlen(): bigint;
    set minlen(value: Integer);
  }

  /** `<linux/fs.h>`: 17 bytes. */
  interface fsuuid2 extends RecordView<'struct fsuuid2'> {
    len: number;
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
  }

  /** `<linux/fs.h>`: 28 bytes. */
  interface fsxattr extends RecordView<'struct fsxattr'> {
    fsx_xflags: number;
    fsx_extsize: number;
    fsx_nextents: number;
    fsx_projid: number;
    fsx_cowextsize: number;
    get fsx_pad(): Uint8Array;
    set fsx_pad(value: Bytes);
  }

  /** `<linux/fs.h>`: 28 bytes on x86, arm; 56 bytes elsewhere. */
  interface inodes_stat_t extends RecordView<'struct inodes_stat_t'> {
    nr_inodes: number;
    nr_unused: number;
    get dummy(): Elements<number>;
    set dummy(value: Iterable<number>);
  }

  /** `<linux/fs.h>`: 16 bytes. */
  interface logical_block_metadata_cap extends RecordView<'struct logical_block_metadata_cap'> {
    lbmd_flags: number;
    lbmd_interval: number;
    lbmd_size: number;
    lbmd_opaque_size: number;
    lbmd_opaque_offset: number;
    lbmd_pi_size: number;
    lbmd_pi_offset: number;
    lbmd_guard_tag_type: number;
    lbmd_app_tag_size: number;
    lbmd_ref_tag_size: number;
    lbmd_storage_tag_size: number;
    pad: number;
  }

  /** `<linux/fs.h>`: 24 bytes. */
  interface page_region extends RecordView<'struct page_region'> {
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    get categories(): bigint;
    set categories(value: Integer);
  }

  /** `<linux/fs.h>`: 96 bytes. */
  interface pm_scan_arg extends RecordView<'struct pm_scan_arg'> {
    get size(): bigint;
    set size(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    get walk_end(): bigint;
    set walk_end(value: Integer);
    get vec(): bigint;
    set vec(value: Integer);
    get vec_len(): bigint;
    set vec_len(value: Integer);
    get max_pages(): bigint;
    set max_pages(value: Integer);
    get category_inverted(): bigint;
    set category_inverted(value: Integer);
    get category_mask(): bigint;
    set category_mask(value: Integer);
    get category_anyof_mask(): bigint;
    set category_anyof_mask(value: Integer);
    get return_mask(): bigint;
    set return_mask(value: Integer);
  }

  /** `<linux/fs.h>`: 104 bytes. */
  interface procmap_query extends RecordView<'struct procmap_query'> {
    get size(): bigint;
    set size(value: Integer);
    get query_flags(): bigint;
    set query_flags(value: Integer);
    get query_addr(): bigint;
    set query_addr(value: Integer);
    get vma_start(): bigint;
    set vma_start(value: Integer);
    get vma_end(): bigint;
    set vma_end(value: Integer);
    get vma_flags(): bigint;
    set vma_flags(value: Integer);
    get vma_page_size(): bigint;
    set vma_page_size(value: Integer);
    get vma_offset(): bigint;
    set vma_offset(value: Integer);
    get inode(): bigint;
    set inode(value: Integer);
    dev_major: number;
    dev_minor: number;
    vma_name_size: number;
    build_id_size: number;
    get vma_name_addr(): bigint;
    set vma_name_addr(value: Integer);
    get build_id_addr(): bigint;
    set build_id_addr(value: Integer);
  }
}

export const struct: {
  readonly file_attr: Descriptor<struct.file_attr>;
  readonly file_clone_range: Descriptor<struct.file_clone_range>;
  readonly file_dedupe_range: Descriptor<struct.file_dedupe_range>;
  readonly file_dedupe_range_info: Descriptor<struct.file_dedupe_range_info>;
  readonly file_handle: Descriptor<struct.file_handle>;
  readonly files_stat_struct: Descriptor<struct.files_stat_struct>;
  readonly fs_sysfs_path: Descriptor<struct.fs_sysfs_path>;
  readonly fstrim_range: Descriptor<struct.fstrim_range>;
  readonly fsuuid2: Descriptor<struct.fsuuid2>;
  readonly fsxattr: Descriptor<struct.fsxattr>;
  readonly inodes_stat_t: Descriptor<struct.inodes_stat_t>;
  readonly logical_block_metadata_cap: Descriptor<struct.logical_block_metadata_cap>;
  readonly page_region: Descriptor<struct.page_region>;
  readonly pm_scan_arg: Descriptor<struct.pm_scan_arg>;
  readonly procmap_query: Descriptor<struct.procmap_query>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"file_attr": "__u64 fa_xflags;__u32 fa_extsize;__u32 fa_nextents;__u32 fa_projid;__u32 fa_cowextsize;",
"file_clone_range": "__s64 src_fd;__u64 src_offset;__u64 src_length;__u64 dest_offset;",
"file_dedupe_range": "__u64 src_offset;__u64 src_length;__u16 dest_count;__u16 reserved1;__u32 reserved2;struct file_dedupe_range_info info[];",
"file_dedupe_range_info": "__s64 dest_fd;__u64 dest_offset;__u64 bytes_deduped;__s32 status;__u32 reserved;",
"file_handle": "__u32 handle_bytes;int handle_type;unsigned char f_handle[];",
"files_stat_struct": "unsigned long nr_files;unsigned long nr_free_files;unsigned long max_files;",
"fs_sysfs_path": "__u8 len;__u8 name[128];",
"fstrim_range": "__u64 start;__u64 len;__u64 minlen;",
"fsuuid2": "__u8 len;__u8 uuid[16];",
"fsxattr": "__u32 fsx_xflags;__u32 fsx_extsize;__u32 fsx_nextents;__u32 fsx_projid;__u32 fsx_cowextsize;unsigned char fsx_pad[8];",
"inodes_stat_t": "long nr_inodes;long nr_unused;long dummy[5];",
"logical_block_metadata_cap": "__u32 lbmd_flags;__u16 lbmd_interval;__u8 lbmd_size;__u8 lbmd_opaque_size;__u8 lbmd_opaque_offset;__u8 lbmd_pi_size;__u8 lbmd_pi_offset;__u8 lbmd_guard_tag_type;__u8 lbmd_app_tag_size;__u8 lbmd_ref_tag_size;__u8 lbmd_storage_tag_size;__u8 pad;",
"page_region": "__u64 start;__u64 end;__u64 categories;",
"pm_scan_arg": "__u64 size;__u64 flags;__u64 start;__u64 end;__u64 walk_end;__u64 vec;__u64 vec_len;__u64 max_pages;__u64 category_inverted;__u64 category_mask;__u64 category_anyof_mask;__u64 return_mask;",
"procmap_query": "__u64 size;__u64 query_flags;__u64 query_addr;__u64 vma_start;__u64 vma_end;__u64 vma_flags;__u64 vma_page_size;__u64 vma_offset;__u64 inode;__u32 dev_major;__u32 dev_minor;__u32 vma_name_size;__u32 build_id_size;__u64 vma_name_addr;__u64 build_id_addr;"
}`),
);

export type __kernel_rwf_t = number;
