// Generated from Linux 7.3.4 <linux/fuse.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'FUSE_DEV_IOC_BACKING_CLOSE'
  | 'FUSE_DEV_IOC_BACKING_OPEN'
  | 'FUSE_DEV_IOC_CLONE'
  | 'FUSE_DEV_IOC_SYNC_INIT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    FUSE_DEV_IOC_BACKING_CLOSE: 1074062594,
    FUSE_DEV_IOC_BACKING_OPEN: 1074849025,
    FUSE_DEV_IOC_CLONE: 2147804416,
    FUSE_DEV_IOC_SYNC_INIT: 58627,
  },
);

export const FUSE_DEV_IOC_BACKING_CLOSE: number = /* @__PURE__ */ requestHere(1074062594),
  FUSE_DEV_IOC_BACKING_OPEN: number = /* @__PURE__ */ requestHere(1074849025),
  FUSE_DEV_IOC_CLONE: number = /* @__PURE__ */ requestHere(2147804416),
  FUSE_DEV_IOC_SYNC_INIT: number = /* @__PURE__ */ requestHere(58627);
export const CUSE_INIT = 4096,
  CUSE_INIT_BSWAP_RESERVED = 1048576,
  CUSE_INIT_INFO_MAX = 4096,
  CUSE_UNRESTRICTED_IOCTL = 1,
  FATTR_ATIME = 16,
  FATTR_ATIME_NOW = 128,
  FATTR_CTIME = 1024,
  FATTR_FH = 64,
  FATTR_GID = 4,
  FATTR_KILL_SUIDGID = 2048,
  FATTR_LOCKOWNER = 512,
  FATTR_MODE = 1,
  FATTR_MTIME = 32,
  FATTR_MTIME_NOW = 256,
  FATTR_SIZE = 8,
  FATTR_UID = 2,
  FOPEN_CACHE_DIR = 8,
  FOPEN_DIRECT_IO = 1,
  FOPEN_IO_URING_ZERO_COPY = 256,
  FOPEN_KEEP_CACHE = 2,
  FOPEN_NOFLUSH = 32,
  FOPEN_NONSEEKABLE = 4,
  FOPEN_PARALLEL_DIRECT_WRITES = 64,
  FOPEN_PASSTHROUGH = 128,
  FOPEN_STREAM = 16,
  FUSE_ABORT_ERROR = 2097152,
  FUSE_ACCESS = 34,
  FUSE_ALLOW_IDMAP = 1099511627776,
  FUSE_ASYNC_DIO = 32768,
  FUSE_ASYNC_READ = 1,
  FUSE_ATOMIC_O_TRUNC = 8,
  FUSE_ATTR_DAX = 2,
  FUSE_ATTR_SUBMOUNT = 1,
  FUSE_AUTO_INVAL_DATA = 4096,
  FUSE_BATCH_FORGET = 42,
  FUSE_BIG_WRITES = 32,
  FUSE_BMAP = 37,
  FUSE_CACHE_SYMLINKS = 8388608,
  FUSE_COMPAT_22_INIT_OUT_SIZE = 24,
  FUSE_COMPAT_ATTR_OUT_SIZE = 96,
  FUSE_COMPAT_ENTRY_OUT_SIZE = 120,
  FUSE_COMPAT_INIT_OUT_SIZE = 8,
  FUSE_COMPAT_MKNOD_IN_SIZE = 8,
  FUSE_COMPAT_SETXATTR_IN_SIZE = 8,
  FUSE_COMPAT_STATFS_SIZE = 48,
  FUSE_COMPAT_WRITE_IN_SIZE = 24,
  FUSE_COPY_FILE_RANGE = 47,
  FUSE_COPY_FILE_RANGE_64 = 53,
  FUSE_CREATE = 35,
  FUSE_CREATE_SUPP_GROUP = 17179869184,
  FUSE_DESTROY = 38,
  FUSE_DEV_IOC_MAGIC = 229,
  FUSE_DIRECT_IO_ALLOW_MMAP = 68719476736,
  FUSE_DIRECT_IO_RELAX = 68719476736,
  FUSE_DONT_MASK = 64,
  FUSE_DO_READDIRPLUS = 8192,
  FUSE_EXPIRE_ONLY = 1,
  FUSE_EXPLICIT_INVAL_DATA = 33554432,
  FUSE_EXPORT_SUPPORT = 16,
  FUSE_EXT_GROUPS = 32,
  FUSE_FALLOCATE = 43,
  FUSE_FILE_OPS = 4,
  FUSE_FLOCK_LOCKS = 1024,
  FUSE_FLUSH = 25,
  FUSE_FORGET = 2,
  FUSE_FSYNC = 20,
  FUSE_FSYNCDIR = 30,
  FUSE_FSYNC_FDATASYNC = 1,
  FUSE_GETATTR = 3,
  FUSE_GETATTR_FH = 1,
  FUSE_GETLK = 31,
  FUSE_GETXATTR = 22,
  FUSE_HANDLE_KILLPRIV = 524288,
  FUSE_HANDLE_KILLPRIV_V2 = 268435456,
  FUSE_HAS_EXPIRE_ONLY = 34359738368,
  FUSE_HAS_INODE_DAX = 8589934592,
  FUSE_HAS_IOCTL_DIR = 2048,
  FUSE_HAS_IO_URING_BUFPOOL = 8796093022208,
  FUSE_HAS_RESEND = 549755813888,
  FUSE_INIT = 26,
  FUSE_INIT_BSWAP_RESERVED = 436207616,
  FUSE_INIT_EXT = 1073741824,
  FUSE_INIT_RESERVED = -2147483648,
  FUSE_INTERRUPT = 36,
  FUSE_INVALID_UIDGID = 4294967295,
  FUSE_IOCTL = 39,
  FUSE_IOCTL_32BIT = 8,
  FUSE_IOCTL_COMPAT = 1,
  FUSE_IOCTL_COMPAT_X32 = 32,
  FUSE_IOCTL_DIR = 16,
  FUSE_IOCTL_MAX_IOV = 256,
  FUSE_IOCTL_RETRY = 4,
  FUSE_IOCTL_UNRESTRICTED = 2,
  FUSE_IO_URING_CMD_ADD_BUFPOOL = 4,
  FUSE_IO_URING_CMD_ADD_QUEUE = 3,
  FUSE_IO_URING_CMD_COMMIT_AND_FETCH = 2,
  FUSE_IO_URING_CMD_INVALID = 0,
  FUSE_IO_URING_CMD_REGISTER = 1,
  FUSE_KERNEL_MINOR_VERSION = 46,
  FUSE_KERNEL_VERSION = 7,
  FUSE_LINK = 13,
  FUSE_LISTXATTR = 23,
  FUSE_LK_FLOCK = 1,
  FUSE_LOOKUP = 1,
  FUSE_LSEEK = 46,
  FUSE_MAP_ALIGNMENT = 67108864,
  FUSE_MAX_NR_SECCTX = 31,
  FUSE_MAX_PAGES = 4194304,
  FUSE_MIN_READ_BUFFER = 8192,
  FUSE_MKDIR = 9,
  FUSE_MKNOD = 8,
  FUSE_NAME_OFFSET = 24,
  FUSE_NAME_OFFSET_DIRENTPLUS = 152,
  FUSE_NOTIFY_DELETE = 6,
  FUSE_NOTIFY_INC_EPOCH = 8,
  FUSE_NOTIFY_INVAL_ENTRY = 3,
  FUSE_NOTIFY_INVAL_INODE = 2,
  FUSE_NOTIFY_POLL = 1,
  FUSE_NOTIFY_PRUNE = 9,
  FUSE_NOTIFY_REPLY = 41,
  FUSE_NOTIFY_RESEND = 7,
  FUSE_NOTIFY_RETRIEVE = 5,
  FUSE_NOTIFY_STORE = 4,
  FUSE_NO_EXPORT_SUPPORT = 274877906944,
  FUSE_NO_OPENDIR_SUPPORT = 16777216,
  FUSE_NO_OPEN_SUPPORT = 131072,
  FUSE_OPEN = 14,
  FUSE_OPENDIR = 27,
  FUSE_OPEN_KILL_SUIDGID = 1,
  FUSE_OVER_IO_URING = 2199023255552,
  FUSE_PARALLEL_DIROPS = 262144,
  FUSE_PASSTHROUGH = 137438953472,
  FUSE_POLL = 40,
  FUSE_POLL_SCHEDULE_NOTIFY = 1,
  FUSE_POSIX_ACL = 1048576,
  FUSE_POSIX_LOCKS = 2,
  FUSE_READ = 15,
  FUSE_READDIR = 28,
  FUSE_READDIRPLUS = 44,
  FUSE_READDIRPLUS_AUTO = 16384,
  FUSE_READLINK = 5,
  FUSE_READ_LOCKOWNER = 2,
  FUSE_RELEASE = 18,
  FUSE_RELEASEDIR = 29,
  FUSE_RELEASE_FLOCK_UNLOCK = 2,
  FUSE_RELEASE_FLUSH = 1,
  FUSE_REMOVEMAPPING = 49,
  FUSE_REMOVEXATTR = 24,
  FUSE_RENAME = 12,
  FUSE_RENAME2 = 45,
  FUSE_REQUEST_TIMEOUT = 4398046511104,
  FUSE_RMDIR = 11,
  FUSE_ROOT_ID = 1,
  FUSE_SECURITY_CTX = 4294967296,
  FUSE_SETATTR = 4,
  FUSE_SETLK = 32,
  FUSE_SETLKW = 33,
  FUSE_SETUPMAPPING = 48,
  FUSE_SETUPMAPPING_FLAG_READ = 2,
  FUSE_SETUPMAPPING_FLAG_WRITE = 1,
  FUSE_SETXATTR = 21,
  FUSE_SETXATTR_ACL_KILL_SGID = 1,
  FUSE_SETXATTR_EXT = 536870912,
  FUSE_SPLICE_MOVE = 256,
  FUSE_SPLICE_READ = 512,
  FUSE_SPLICE_WRITE = 128,
  FUSE_STATFS = 17,
  FUSE_STATX = 52,
  FUSE_SUBMOUNTS = 134217728,
  FUSE_SYMLINK = 6,
  FUSE_SYNCFS = 50,
  FUSE_TMPFILE = 51,
  FUSE_UNIQUE_RESEND = 9223372036854775808n,
  FUSE_UNLINK = 10,
  FUSE_URING_ENT_ZERO_COPY = 1,
  FUSE_URING_IN_OUT_HEADER_SZ = 128,
  FUSE_URING_OP_IN_OUT_SZ = 128,
  FUSE_URING_ZERO_COPY = 1,
  FUSE_WRITE = 16,
  FUSE_WRITEBACK_CACHE = 65536,
  FUSE_WRITE_CACHE = 1,
  FUSE_WRITE_KILL_PRIV = 4,
  FUSE_WRITE_KILL_SUIDGID = 4,
  FUSE_WRITE_LOCKOWNER = 2;
export declare namespace struct {
  /** `<linux/fuse.h>`: 16 bytes. */
  interface cuse_init_in extends RecordView<'struct cuse_init_in'> {
    major: number;
    minor: number;
    unused: number;
    flags: number;
  }

  /** `<linux/fuse.h>`: 72 bytes. */
  interface cuse_init_out extends RecordView<'struct cuse_init_out'> {
    major: number;
    minor: number;
    unused: number;
    flags: number;
    max_read: number;
    max_write: number;
    dev_major: number;
    dev_minor: number;
    get spare(): Uint32Array;
    set spare(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_access_in extends RecordView<'struct fuse_access_in'> {
    mask: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 88 bytes. */
  interface fuse_attr extends RecordView<'struct fuse_attr'> {
    get ino(): bigint;
    set ino(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get blocks(): bigint;
    set blocks(value: Integer);
    get atime(): bigint;
    set atime(value: Integer);
    get mtime(): bigint;
    set mtime(value: Integer);
    get ctime(): bigint;
    set ctime(value: Integer);
    atimensec: number;
    mtimensec: number;
    ctimensec: number;
    mode: number;
    nlink: number;
    uid: number;
    gid: number;
    rdev: number;
    blksize: number;
    flags: number;
  }

  /** `<linux/fuse.h>`: 104 bytes. */
  interface fuse_attr_out extends RecordView<'struct fuse_attr_out'> {
    get attr_valid(): bigint;
    set attr_valid(value: Integer);
    attr_valid_nsec: number;
    dummy: number;
    get attr(): struct.fuse_attr;
    set attr(value: From<struct.fuse_attr>);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_backing_map extends RecordView<'struct fuse_backing_map'> {
    fd: number;
    flags: number;
    get padding(): bigint;
    set padding(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_batch_forget_in extends RecordView<'struct fuse_batch_forget_in'> {
    count: number;
    dummy: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_bmap_in extends RecordView<'struct fuse_bmap_in'> {
    get block(): bigint;
    set block(value: Integer);
    blocksize: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_bmap_out extends RecordView<'struct fuse_bmap_out'> {
    get block(): bigint;
    set block(value: Integer);
  }

  /** `<linux/fuse.h>`: 56 bytes. */
  interface fuse_copy_file_range_in extends RecordView<'struct fuse_copy_file_range_in'> {
    get fh_in(): bigint;
    set fh_in(value: Integer);
    get off_in(): bigint;
    set off_in(value: Integer);
    get nodeid_out(): bigint;
    set nodeid_out(value: Integer);
    get fh_out(): bigint;
    set fh_out(value: Integer);
    get off_out(): bigint;
    set off_out(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_copy_file_range_out extends RecordView<'struct fuse_copy_file_range_out'> {
    get bytes_copied(): bigint;
    set bytes_copied(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_create_in extends RecordView<'struct fuse_create_in'> {
    flags: number;
    mode: number;
    umask: number;
    open_flags: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_dirent extends RecordView<'struct fuse_dirent'> {
    get ino(): bigint;
    set ino(value: Integer);
    get off(): bigint;
    set off(value: Integer);
    namelen: number;
    type: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/fuse.h>`: 152 bytes. */
  interface fuse_direntplus extends RecordView<'struct fuse_direntplus'> {
    get entry_out(): struct.fuse_entry_out;
    set entry_out(value: From<struct.fuse_entry_out>);
    get dirent(): struct.fuse_dirent;
    set dirent(value: From<struct.fuse_dirent>);
  }

  /** `<linux/fuse.h>`: 128 bytes. */
  interface fuse_entry_out extends RecordView<'struct fuse_entry_out'> {
    get nodeid(): bigint;
    set nodeid(value: Integer);
    get generation(): bigint;
    set generation(value: Integer);
    get entry_valid(): bigint;
    set entry_valid(value: Integer);
    get attr_valid(): bigint;
    set attr_valid(value: Integer);
    entry_valid_nsec: number;
    attr_valid_nsec: number;
    get attr(): struct.fuse_attr;
    set attr(value: From<struct.fuse_attr>);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_ext_header extends RecordView<'struct fuse_ext_header'> {
    size: number;
    type: number;
  }

  /** `<linux/fuse.h>`: 32 bytes. */
  interface fuse_fallocate_in extends RecordView<'struct fuse_fallocate_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get length(): bigint;
    set length(value: Integer);
    mode: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_file_lock extends RecordView<'struct fuse_file_lock'> {
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    type: number;
    pid: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_flush_in extends RecordView<'struct fuse_flush_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    unused: number;
    padding: number;
    get lock_owner(): bigint;
    set lock_owner(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_forget_in extends RecordView<'struct fuse_forget_in'> {
    get nlookup(): bigint;
    set nlookup(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_forget_one extends RecordView<'struct fuse_forget_one'> {
    get nodeid(): bigint;
    set nodeid(value: Integer);
    get nlookup(): bigint;
    set nlookup(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_fsync_in extends RecordView<'struct fuse_fsync_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    fsync_flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_getattr_in extends RecordView<'struct fuse_getattr_in'> {
    getattr_flags: number;
    dummy: number;
    get fh(): bigint;
    set fh(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_getxattr_in extends RecordView<'struct fuse_getxattr_in'> {
    size: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_getxattr_out extends RecordView<'struct fuse_getxattr_out'> {
    size: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_in_header extends RecordView<'struct fuse_in_header'> {
    len: number;
    opcode: number;
    get unique(): bigint;
    set unique(value: Integer);
    get nodeid(): bigint;
    set nodeid(value: Integer);
    uid: number;
    gid: number;
    pid: number;
    total_extlen: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 64 bytes. */
  interface fuse_init_in extends RecordView<'struct fuse_init_in'> {
    major: number;
    minor: number;
    max_readahead: number;
    flags: number;
    flags2: number;
    get unused(): Uint32Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 64 bytes. */
  interface fuse_init_out extends RecordView<'struct fuse_init_out'> {
    major: number;
    minor: number;
    max_readahead: number;
    flags: number;
    max_background: number;
    congestion_threshold: number;
    max_write: number;
    time_gran: number;
    max_pages: number;
    map_alignment: number;
    flags2: number;
    max_stack_depth: number;
    request_timeout: number;
    get unused(): Uint16Array;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_interrupt_in extends RecordView<'struct fuse_interrupt_in'> {
    get unique(): bigint;
    set unique(value: Integer);
  }

  /** `<linux/fuse.h>`: 32 bytes. */
  interface fuse_ioctl_in extends RecordView<'struct fuse_ioctl_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    flags: number;
    cmd: number;
    get arg(): bigint;
    set arg(value: Integer);
    in_size: number;
    out_size: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_ioctl_iovec extends RecordView<'struct fuse_ioctl_iovec'> {
    get base(): bigint;
    set base(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_ioctl_out extends RecordView<'struct fuse_ioctl_out'> {
    result: number;
    flags: number;
    in_iovs: number;
    out_iovs: number;
  }

  /** `<linux/fuse.h>`: 80 bytes. */
  interface fuse_kstatfs extends RecordView<'struct fuse_kstatfs'> {
    get blocks(): bigint;
    set blocks(value: Integer);
    get bfree(): bigint;
    set bfree(value: Integer);
    get bavail(): bigint;
    set bavail(value: Integer);
    get files(): bigint;
    set files(value: Integer);
    get ffree(): bigint;
    set ffree(value: Integer);
    bsize: number;
    namelen: number;
    frsize: number;
    padding: number;
    get spare(): Uint32Array;
    set spare(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_link_in extends RecordView<'struct fuse_link_in'> {
    get oldnodeid(): bigint;
    set oldnodeid(value: Integer);
  }

  /** `<linux/fuse.h>`: 48 bytes. */
  interface fuse_lk_in extends RecordView<'struct fuse_lk_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get owner(): bigint;
    set owner(value: Integer);
    get lk(): struct.fuse_file_lock;
    set lk(value: From<struct.fuse_file_lock>);
    lk_flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_lk_out extends RecordView<'struct fuse_lk_out'> {
    get lk(): struct.fuse_file_lock;
    set lk(value: From<struct.fuse_file_lock>);
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_lseek_in extends RecordView<'struct fuse_lseek_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    whence: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_lseek_out extends RecordView<'struct fuse_lseek_out'> {
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_mkdir_in extends RecordView<'struct fuse_mkdir_in'> {
    mode: number;
    umask: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_mknod_in extends RecordView<'struct fuse_mknod_in'> {
    mode: number;
    rdev: number;
    umask: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_notify_delete_out extends RecordView<'struct fuse_notify_delete_out'> {
    get parent(): bigint;
    set parent(value: Integer);
    get child(): bigint;
    set child(value: Integer);
    namelen: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_notify_inval_entry_out extends RecordView<'struct fuse_notify_inval_entry_out'> {
    get parent(): bigint;
    set parent(value: Integer);
    namelen: number;
    flags: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_notify_inval_inode_out extends RecordView<'struct fuse_notify_inval_inode_out'> {
    get ino(): bigint;
    set ino(value: Integer);
    get off(): bigint;
    set off(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_notify_poll_wakeup_out extends RecordView<'struct fuse_notify_poll_wakeup_out'> {
    get kh(): bigint;
    set kh(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_notify_prune_out extends RecordView<'struct fuse_notify_prune_out'> {
    count: number;
    padding: number;
    get spare(): bigint;
    set spare(value: Integer);
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_notify_retrieve_in extends RecordView<'struct fuse_notify_retrieve_in'> {
    get dummy1(): bigint;
    set dummy1(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    dummy2: number;
    get dummy3(): bigint;
    set dummy3(value: Integer);
    get dummy4(): bigint;
    set dummy4(value: Integer);
  }

  /** `<linux/fuse.h>`: 32 bytes. */
  interface fuse_notify_retrieve_out extends RecordView<'struct fuse_notify_retrieve_out'> {
    get notify_unique(): bigint;
    set notify_unique(value: Integer);
    get nodeid(): bigint;
    set nodeid(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_notify_store_out extends RecordView<'struct fuse_notify_store_out'> {
    get nodeid(): bigint;
    set nodeid(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_open_in extends RecordView<'struct fuse_open_in'> {
    flags: number;
    open_flags: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_open_out extends RecordView<'struct fuse_open_out'> {
    get fh(): bigint;
    set fh(value: Integer);
    open_flags: number;
    backing_id: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_out_header extends RecordView<'struct fuse_out_header'> {
    len: number;
    error: number;
    get unique(): bigint;
    set unique(value: Integer);
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_poll_in extends RecordView<'struct fuse_poll_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get kh(): bigint;
    set kh(value: Integer);
    flags: number;
    events: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_poll_out extends RecordView<'struct fuse_poll_out'> {
    revents: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_read_in extends RecordView<'struct fuse_read_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    read_flags: number;
    get lock_owner(): bigint;
    set lock_owner(value: Integer);
    flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_release_in extends RecordView<'struct fuse_release_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    flags: number;
    release_flags: number;
    get lock_owner(): bigint;
    set lock_owner(value: Integer);
  }

  /** `<linux/fuse.h>`: 4 bytes. */
  interface fuse_removemapping_in extends RecordView<'struct fuse_removemapping_in'> {
    count: number;
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_removemapping_one extends RecordView<'struct fuse_removemapping_one'> {
    get moffset(): bigint;
    set moffset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_rename2_in extends RecordView<'struct fuse_rename2_in'> {
    get newdir(): bigint;
    set newdir(value: Integer);
    flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_rename_in extends RecordView<'struct fuse_rename_in'> {
    get newdir(): bigint;
    set newdir(value: Integer);
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_secctx extends RecordView<'struct fuse_secctx'> {
    size: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_secctx_header extends RecordView<'struct fuse_secctx_header'> {
    size: number;
    nr_secctx: number;
  }

  /** `<linux/fuse.h>`: 88 bytes. */
  interface fuse_setattr_in extends RecordView<'struct fuse_setattr_in'> {
    valid: number;
    padding: number;
    get fh(): bigint;
    set fh(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get lock_owner(): bigint;
    set lock_owner(value: Integer);
    get atime(): bigint;
    set atime(value: Integer);
    get mtime(): bigint;
    set mtime(value: Integer);
    get ctime(): bigint;
    set ctime(value: Integer);
    atimensec: number;
    mtimensec: number;
    ctimensec: number;
    mode: number;
    unused4: number;
    uid: number;
    gid: number;
    unused5: number;
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_setupmapping_in extends RecordView<'struct fuse_setupmapping_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get foffset(): bigint;
    set foffset(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get moffset(): bigint;
    set moffset(value: Integer);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_setxattr_in extends RecordView<'struct fuse_setxattr_in'> {
    size: number;
    flags: number;
    setxattr_flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 80 bytes. */
  interface fuse_statfs_out extends RecordView<'struct fuse_statfs_out'> {
    get st(): struct.fuse_kstatfs;
    set st(value: From<struct.fuse_kstatfs>);
  }

  /** `<linux/fuse.h>`: 256 bytes. */
  interface fuse_statx extends RecordView<'struct fuse_statx'> {
    mask: number;
    blksize: number;
    get attributes(): bigint;
    set attributes(value: Integer);
    nlink: number;
    uid: number;
    gid: number;
    mode: number;
    get __spare0(): Uint16Array;
    set __spare0(value: Iterable<Integer>);
    get ino(): bigint;
    set ino(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get blocks(): bigint;
    set blocks(value: Integer);
    get attributes_mask(): bigint;
    set attributes_mask(value: Integer);
    get atime(): struct.fuse_sx_time;
    set atime(value: From<struct.fuse_sx_time>);
    get btime(): struct.fuse_sx_time;
    set btime(value: From<struct.fuse_sx_time>);
    get ctime(): struct.fuse_sx_time;
    set ctime(value: From<struct.fuse_sx_time>);
    get mtime(): struct.fuse_sx_time;
    set mtime(value: From<struct.fuse_sx_time>);
    rdev_major: number;
    rdev_minor: number;
    dev_major: number;
    dev_minor: number;
    get __spare2(): BigUint64Array;
    set __spare2(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 24 bytes. */
  interface fuse_statx_in extends RecordView<'struct fuse_statx_in'> {
    getattr_flags: number;
    reserved: number;
    get fh(): bigint;
    set fh(value: Integer);
    sx_flags: number;
    sx_mask: number;
  }

  /** `<linux/fuse.h>`: 288 bytes. */
  interface fuse_statx_out extends RecordView<'struct fuse_statx_out'> {
    get attr_valid(): bigint;
    set attr_valid(value: Integer);
    attr_valid_nsec: number;
    flags: number;
    get spare(): BigUint64Array;
    set spare(value: Iterable<Integer>);
    get stat(): struct.fuse_statx;
    set stat(value: From<struct.fuse_statx>);
  }

  /** `<linux/fuse.h>`: 4 bytes. */
  interface fuse_supp_groups extends RecordView<'struct fuse_supp_groups'> {
    nr_groups: number;
    get groups(): Uint32Array;
    set groups(value: Iterable<Integer>);
  }

  /** `<linux/fuse.h>`: 16 bytes. */
  interface fuse_sx_time extends RecordView<'struct fuse_sx_time'> {
    get tv_sec(): bigint;
    set tv_sec(value: Integer);
    tv_nsec: number;
    __reserved: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_syncfs_in extends RecordView<'struct fuse_syncfs_in'> {
    get padding(): bigint;
    set padding(value: Integer);
  }

  interface fuse_uring_cmd_req$bufpool extends RecordView<'struct fuse_uring_cmd_req.bufpool'> {
    get uaddr(): bigint;
    set uaddr(value: Integer);
    len: number;
    reserved: number;
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_uring_cmd_req extends RecordView<'struct fuse_uring_cmd_req'> {
    get flags(): bigint;
    set flags(value: Integer);
    get commit_id(): bigint;
    set commit_id(value: Integer);
    qid: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get bufpool(): fuse_uring_cmd_req$bufpool;
    set bufpool(value: From<fuse_uring_cmd_req$bufpool>);
    ent_zero_copy_buf_index: number;
  }

  /** `<linux/fuse.h>`: 32 bytes. */
  interface fuse_uring_ent_in_out extends RecordView<'struct fuse_uring_ent_in_out'> {
    get flags(): bigint;
    set flags(value: Integer);
    get commit_id(): bigint;
    set commit_id(value: Integer);
    payload_sz: number;
    offset: number;
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  /** `<linux/fuse.h>`: 288 bytes. */
  interface fuse_uring_req_header extends RecordView<'struct fuse_uring_req_header'> {
    get in_out(): Uint8Array;
    set in_out(value: Bytes);
    get op_in(): Uint8Array;
    set op_in(value: Bytes);
    get ring_ent_in_out(): struct.fuse_uring_ent_in_out;
    set ring_ent_in_out(value: From<struct.fuse_uring_ent_in_out>);
  }

  /** `<linux/fuse.h>`: 40 bytes. */
  interface fuse_write_in extends RecordView<'struct fuse_write_in'> {
    get fh(): bigint;
    set fh(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    size: number;
    write_flags: number;
    get lock_owner(): bigint;
    set lock_owner(value: Integer);
    flags: number;
    padding: number;
  }

  /** `<linux/fuse.h>`: 8 bytes. */
  interface fuse_write_out extends RecordView<'struct fuse_write_out'> {
    size: number;
    padding: number;
  }
}

export const struct: {
  readonly cuse_init_in: Descriptor<struct.cuse_init_in>;
  readonly cuse_init_out: Descriptor<struct.cuse_init_out>;
  readonly fuse_access_in: Descriptor<struct.fuse_access_in>;
  readonly fuse_attr: Descriptor<struct.fuse_attr>;
  readonly fuse_attr_out: Descriptor<struct.fuse_attr_out>;
  readonly fuse_backing_map: Descriptor<struct.fuse_backing_map>;
  readonly fuse_batch_forget_in: Descriptor<struct.fuse_batch_forget_in>;
  readonly fuse_bmap_in: Descriptor<struct.fuse_bmap_in>;
  readonly fuse_bmap_out: Descriptor<struct.fuse_bmap_out>;
  readonly fuse_copy_file_range_in: Descriptor<struct.fuse_copy_file_range_in>;
  readonly fuse_copy_file_range_out: Descriptor<struct.fuse_copy_file_range_out>;
  readonly fuse_create_in: Descriptor<struct.fuse_create_in>;
  readonly fuse_dirent: Descriptor<struct.fuse_dirent>;
  readonly fuse_direntplus: Descriptor<struct.fuse_direntplus>;
  readonly fuse_entry_out: Descriptor<struct.fuse_entry_out>;
  readonly fuse_ext_header: Descriptor<struct.fuse_ext_header>;
  readonly fuse_fallocate_in: Descriptor<struct.fuse_fallocate_in>;
  readonly fuse_file_lock: Descriptor<struct.fuse_file_lock>;
  readonly fuse_flush_in: Descriptor<struct.fuse_flush_in>;
  readonly fuse_forget_in: Descriptor<struct.fuse_forget_in>;
  readonly fuse_forget_one: Descriptor<struct.fuse_forget_one>;
  readonly fuse_fsync_in: Descriptor<struct.fuse_fsync_in>;
  readonly fuse_getattr_in: Descriptor<struct.fuse_getattr_in>;
  readonly fuse_getxattr_in: Descriptor<struct.fuse_getxattr_in>;
  readonly fuse_getxattr_out: Descriptor<struct.fuse_getxattr_out>;
  readonly fuse_in_header: Descriptor<struct.fuse_in_header>;
  readonly fuse_init_in: Descriptor<struct.fuse_init_in>;
  readonly fuse_init_out: Descriptor<struct.fuse_init_out>;
  readonly fuse_interrupt_in: Descriptor<struct.fuse_interrupt_in>;
  readonly fuse_ioctl_in: Descriptor<struct.fuse_ioctl_in>;
  readonly fuse_ioctl_iovec: Descriptor<struct.fuse_ioctl_iovec>;
  readonly fuse_ioctl_out: Descriptor<struct.fuse_ioctl_out>;
  readonly fuse_kstatfs: Descriptor<struct.fuse_kstatfs>;
  readonly fuse_link_in: Descriptor<struct.fuse_link_in>;
  readonly fuse_lk_in: Descriptor<struct.fuse_lk_in>;
  readonly fuse_lk_out: Descriptor<struct.fuse_lk_out>;
  readonly fuse_lseek_in: Descriptor<struct.fuse_lseek_in>;
  readonly fuse_lseek_out: Descriptor<struct.fuse_lseek_out>;
  readonly fuse_mkdir_in: Descriptor<struct.fuse_mkdir_in>;
  readonly fuse_mknod_in: Descriptor<struct.fuse_mknod_in>;
  readonly fuse_notify_delete_out: Descriptor<struct.fuse_notify_delete_out>;
  readonly fuse_notify_inval_entry_out: Descriptor<struct.fuse_notify_inval_entry_out>;
  readonly fuse_notify_inval_inode_out: Descriptor<struct.fuse_notify_inval_inode_out>;
  readonly fuse_notify_poll_wakeup_out: Descriptor<struct.fuse_notify_poll_wakeup_out>;
  readonly fuse_notify_prune_out: Descriptor<struct.fuse_notify_prune_out>;
  readonly fuse_notify_retrieve_in: Descriptor<struct.fuse_notify_retrieve_in>;
  readonly fuse_notify_retrieve_out: Descriptor<struct.fuse_notify_retrieve_out>;
  readonly fuse_notify_store_out: Descriptor<struct.fuse_notify_store_out>;
  readonly fuse_open_in: Descriptor<struct.fuse_open_in>;
  readonly fuse_open_out: Descriptor<struct.fuse_open_out>;
  readonly fuse_out_header: Descriptor<struct.fuse_out_header>;
  readonly fuse_poll_in: Descriptor<struct.fuse_poll_in>;
  readonly fuse_poll_out: Descriptor<struct.fuse_poll_out>;
  readonly fuse_read_in: Descriptor<struct.fuse_read_in>;
  readonly fuse_release_in: Descriptor<struct.fuse_release_in>;
  readonly fuse_removemapping_in: Descriptor<struct.fuse_removemapping_in>;
  readonly fuse_removemapping_one: Descriptor<struct.fuse_removemapping_one>;
  readonly fuse_rename2_in: Descriptor<struct.fuse_rename2_in>;
  readonly fuse_rename_in: Descriptor<struct.fuse_rename_in>;
  readonly fuse_secctx: Descriptor<struct.fuse_secctx>;
  readonly fuse_secctx_header: Descriptor<struct.fuse_secctx_header>;
  readonly fuse_setattr_in: Descriptor<struct.fuse_setattr_in>;
  readonly fuse_setupmapping_in: Descriptor<struct.fuse_setupmapping_in>;
  readonly fuse_setxattr_in: Descriptor<struct.fuse_setxattr_in>;
  readonly fuse_statfs_out: Descriptor<struct.fuse_statfs_out>;
  readonly fuse_statx: Descriptor<struct.fuse_statx>;
  readonly fuse_statx_in: Descriptor<struct.fuse_statx_in>;
  readonly fuse_statx_out: Descriptor<struct.fuse_statx_out>;
  readonly fuse_supp_groups: Descriptor<struct.fuse_supp_groups>;
  readonly fuse_sx_time: Descriptor<struct.fuse_sx_time>;
  readonly fuse_syncfs_in: Descriptor<struct.fuse_syncfs_in>;
  readonly fuse_uring_cmd_req: Descriptor<struct.fuse_uring_cmd_req>;
  readonly fuse_uring_ent_in_out: Descriptor<struct.fuse_uring_ent_in_out>;
  readonly fuse_uring_req_header: Descriptor<struct.fuse_uring_req_header>;
  readonly fuse_write_in: Descriptor<struct.fuse_write_in>;
  readonly fuse_write_out: Descriptor<struct.fuse_write_out>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cuse_init_in": "uint32_t major;uint32_t minor;uint32_t unused;uint32_t flags;",
"cuse_init_out": "uint32_t major;uint32_t minor;uint32_t unused;uint32_t flags;uint32_t max_read;uint32_t max_write;uint32_t dev_major;uint32_t dev_minor;uint32_t spare[10];",
"fuse_access_in": "uint32_t mask;uint32_t padding;",
"fuse_attr": "uint64_t ino;uint64_t size;uint64_t blocks;uint64_t atime;uint64_t mtime;uint64_t ctime;uint32_t atimensec;uint32_t mtimensec;uint32_t ctimensec;uint32_t mode;uint32_t nlink;uint32_t uid;uint32_t gid;uint32_t rdev;uint32_t blksize;uint32_t flags;",
"fuse_attr_out": "uint64_t attr_valid;uint32_t attr_valid_nsec;uint32_t dummy;struct fuse_attr attr;",
"fuse_backing_map": "int32_t fd;uint32_t flags;uint64_t padding;",
"fuse_batch_forget_in": "uint32_t count;uint32_t dummy;",
"fuse_bmap_in": "uint64_t block;uint32_t blocksize;uint32_t padding;",
"fuse_bmap_out": "uint64_t block;",
"fuse_copy_file_range_in": "uint64_t fh_in;uint64_t off_in;uint64_t nodeid_out;uint64_t fh_out;uint64_t off_out;uint64_t len;uint64_t flags;",
"fuse_copy_file_range_out": "uint64_t bytes_copied;",
"fuse_create_in": "uint32_t flags;uint32_t mode;uint32_t umask;uint32_t open_flags;",
"fuse_dirent": "uint64_t ino;uint64_t off;uint32_t namelen;uint32_t type;char name[];",
"fuse_direntplus": "struct fuse_entry_out entry_out;struct fuse_dirent dirent;",
"fuse_entry_out": "uint64_t nodeid;uint64_t generation;uint64_t entry_valid;uint64_t attr_valid;uint32_t entry_valid_nsec;uint32_t attr_valid_nsec;struct fuse_attr attr;",
"fuse_ext_header": "uint32_t size;uint32_t type;",
"fuse_fallocate_in": "uint64_t fh;uint64_t offset;uint64_t length;uint32_t mode;uint32_t padding;",
"fuse_file_lock": "uint64_t start;uint64_t end;uint32_t type;uint32_t pid;",
"fuse_flush_in": "uint64_t fh;uint32_t unused;uint32_t padding;uint64_t lock_owner;",
"fuse_forget_in": "uint64_t nlookup;",
"fuse_forget_one": "uint64_t nodeid;uint64_t nlookup;",
"fuse_fsync_in": "uint64_t fh;uint32_t fsync_flags;uint32_t padding;",
"fuse_getattr_in": "uint32_t getattr_flags;uint32_t dummy;uint64_t fh;",
"fuse_getxattr_in": "uint32_t size;uint32_t padding;",
"fuse_getxattr_out": "uint32_t size;uint32_t padding;",
"fuse_in_header": "uint32_t len;uint32_t opcode;uint64_t unique;uint64_t nodeid;uint32_t uid;uint32_t gid;uint32_t pid;uint16_t total_extlen;uint16_t padding;",
"fuse_init_in": "uint32_t major;uint32_t minor;uint32_t max_readahead;uint32_t flags;uint32_t flags2;uint32_t unused[11];",
"fuse_init_out": "uint32_t major;uint32_t minor;uint32_t max_readahead;uint32_t flags;uint16_t max_background;uint16_t congestion_threshold;uint32_t max_write;uint32_t time_gran;uint16_t max_pages;uint16_t map_alignment;uint32_t flags2;uint32_t max_stack_depth;uint16_t request_timeout;uint16_t unused[11];",
"fuse_interrupt_in": "uint64_t unique;",
"fuse_ioctl_in": "uint64_t fh;uint32_t flags;uint32_t cmd;uint64_t arg;uint32_t in_size;uint32_t out_size;",
"fuse_ioctl_iovec": "uint64_t base;uint64_t len;",
"fuse_ioctl_out": "int32_t result;uint32_t flags;uint32_t in_iovs;uint32_t out_iovs;",
"fuse_kstatfs": "uint64_t blocks;uint64_t bfree;uint64_t bavail;uint64_t files;uint64_t ffree;uint32_t bsize;uint32_t namelen;uint32_t frsize;uint32_t padding;uint32_t spare[6];",
"fuse_link_in": "uint64_t oldnodeid;",
"fuse_lk_in": "uint64_t fh;uint64_t owner;struct fuse_file_lock lk;uint32_t lk_flags;uint32_t padding;",
"fuse_lk_out": "struct fuse_file_lock lk;",
"fuse_lseek_in": "uint64_t fh;uint64_t offset;uint32_t whence;uint32_t padding;",
"fuse_lseek_out": "uint64_t offset;",
"fuse_mkdir_in": "uint32_t mode;uint32_t umask;",
"fuse_mknod_in": "uint32_t mode;uint32_t rdev;uint32_t umask;uint32_t padding;",
"fuse_notify_delete_out": "uint64_t parent;uint64_t child;uint32_t namelen;uint32_t padding;",
"fuse_notify_inval_entry_out": "uint64_t parent;uint32_t namelen;uint32_t flags;",
"fuse_notify_inval_inode_out": "uint64_t ino;int64_t off;int64_t len;",
"fuse_notify_poll_wakeup_out": "uint64_t kh;",
"fuse_notify_prune_out": "uint32_t count;uint32_t padding;uint64_t spare;",
"fuse_notify_retrieve_in": "uint64_t dummy1;uint64_t offset;uint32_t size;uint32_t dummy2;uint64_t dummy3;uint64_t dummy4;",
"fuse_notify_retrieve_out": "uint64_t notify_unique;uint64_t nodeid;uint64_t offset;uint32_t size;uint32_t padding;",
"fuse_notify_store_out": "uint64_t nodeid;uint64_t offset;uint32_t size;uint32_t padding;",
"fuse_open_in": "uint32_t flags;uint32_t open_flags;",
"fuse_open_out": "uint64_t fh;uint32_t open_flags;int32_t backing_id;",
"fuse_out_header": "uint32_t len;int32_t error;uint64_t unique;",
"fuse_poll_in": "uint64_t fh;uint64_t kh;uint32_t flags;uint32_t events;",
"fuse_poll_out": "uint32_t revents;uint32_t padding;",
"fuse_read_in": "uint64_t fh;uint64_t offset;uint32_t size;uint32_t read_flags;uint64_t lock_owner;uint32_t flags;uint32_t padding;",
"fuse_release_in": "uint64_t fh;uint32_t flags;uint32_t release_flags;uint64_t lock_owner;",
"fuse_removemapping_in": "uint32_t count;",
"fuse_removemapping_one": "uint64_t moffset;uint64_t len;",
"fuse_rename2_in": "uint64_t newdir;uint32_t flags;uint32_t padding;",
"fuse_rename_in": "uint64_t newdir;",
"fuse_secctx": "uint32_t size;uint32_t padding;",
"fuse_secctx_header": "uint32_t size;uint32_t nr_secctx;",
"fuse_setattr_in": "uint32_t valid;uint32_t padding;uint64_t fh;uint64_t size;uint64_t lock_owner;uint64_t atime;uint64_t mtime;uint64_t ctime;uint32_t atimensec;uint32_t mtimensec;uint32_t ctimensec;uint32_t mode;uint32_t unused4;uint32_t uid;uint32_t gid;uint32_t unused5;",
"fuse_setupmapping_in": "uint64_t fh;uint64_t foffset;uint64_t len;uint64_t flags;uint64_t moffset;",
"fuse_setxattr_in": "uint32_t size;uint32_t flags;uint32_t setxattr_flags;uint32_t padding;",
"fuse_statfs_out": "struct fuse_kstatfs st;",
"fuse_statx": "uint32_t mask;uint32_t blksize;uint64_t attributes;uint32_t nlink;uint32_t uid;uint32_t gid;uint16_t mode;uint16_t __spare0[1];uint64_t ino;uint64_t size;uint64_t blocks;uint64_t attributes_mask;struct fuse_sx_time atime;struct fuse_sx_time btime;struct fuse_sx_time ctime;struct fuse_sx_time mtime;uint32_t rdev_major;uint32_t rdev_minor;uint32_t dev_major;uint32_t dev_minor;uint64_t __spare2[14];",
"fuse_statx_in": "uint32_t getattr_flags;uint32_t reserved;uint64_t fh;uint32_t sx_flags;uint32_t sx_mask;",
"fuse_statx_out": "uint64_t attr_valid;uint32_t attr_valid_nsec;uint32_t flags;uint64_t spare[2];struct fuse_statx stat;",
"fuse_supp_groups": "uint32_t nr_groups;uint32_t groups[];",
"fuse_sx_time": "int64_t tv_sec;uint32_t tv_nsec;int32_t __reserved;",
"fuse_syncfs_in": "uint64_t padding;",
"fuse_uring_cmd_req": "uint64_t flags;uint64_t commit_id;uint16_t qid;uint8_t padding[6];union {struct {uint64_t uaddr;uint32_t len;uint32_t reserved;} bufpool;uint16_t ent_zero_copy_buf_index;};",
"fuse_uring_ent_in_out": "uint64_t flags;uint64_t commit_id;uint32_t payload_sz;uint32_t offset;uint64_t reserved;",
"fuse_uring_req_header": "char in_out[128];char op_in[128];struct fuse_uring_ent_in_out ring_ent_in_out;",
"fuse_write_in": "uint64_t fh;uint64_t offset;uint32_t size;uint32_t write_flags;uint64_t lock_owner;uint32_t flags;uint32_t padding;",
"fuse_write_out": "uint32_t size;uint32_t padding;"
}`),
);
