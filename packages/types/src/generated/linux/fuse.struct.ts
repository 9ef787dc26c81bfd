// Generated from Linux 7.3.4 <linux/fuse.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fuse.h>`: 16 bytes. */
export interface cuse_init_in extends RecordView<'struct cuse_init_in'> {
  major: number;
  minor: number;
  unused: number;
  flags: number;
}

export const cuse_init_in: Descriptor<cuse_init_in> = /* @__PURE__ */ declareStruct(
  'cuse_init_in',
  `
  uint32_t major;
  uint32_t minor;
  uint32_t unused;
  uint32_t flags;
`,
);

/** `<linux/fuse.h>`: 72 bytes. */
export interface cuse_init_out extends RecordView<'struct cuse_init_out'> {
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

export const cuse_init_out: Descriptor<cuse_init_out> = /* @__PURE__ */ declareStruct(
  'cuse_init_out',
  `
  uint32_t major;
  uint32_t minor;
  uint32_t unused;
  uint32_t flags;
  uint32_t max_read;
  uint32_t max_write;
  uint32_t dev_major;
  uint32_t dev_minor;
  uint32_t spare[10];
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_access_in extends RecordView<'struct fuse_access_in'> {
  mask: number;
  padding: number;
}

export const fuse_access_in: Descriptor<fuse_access_in> = /* @__PURE__ */ declareStruct(
  'fuse_access_in',
  `
  uint32_t mask;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 88 bytes. */
export interface fuse_attr extends RecordView<'struct fuse_attr'> {
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

export const fuse_attr: Descriptor<fuse_attr> = /* @__PURE__ */ declareStruct(
  'fuse_attr',
  `
  uint64_t ino;
  uint64_t size;
  uint64_t blocks;
  uint64_t atime;
  uint64_t mtime;
  uint64_t ctime;
  uint32_t atimensec;
  uint32_t mtimensec;
  uint32_t ctimensec;
  uint32_t mode;
  uint32_t nlink;
  uint32_t uid;
  uint32_t gid;
  uint32_t rdev;
  uint32_t blksize;
  uint32_t flags;
`,
);

/** `<linux/fuse.h>`: 104 bytes. */
export interface fuse_attr_out extends RecordView<'struct fuse_attr_out'> {
  get attr_valid(): bigint;
  set attr_valid(value: Integer);
  attr_valid_nsec: number;
  dummy: number;
  get attr(): fuse_attr;
  set attr(value: fuse_attr | Init<fuse_attr>);
}

export const fuse_attr_out: Descriptor<fuse_attr_out> = /* @__PURE__ */ declareStruct(
  'fuse_attr_out',
  `
  uint64_t attr_valid;
  uint32_t attr_valid_nsec;
  uint32_t dummy;
  struct fuse_attr attr;
`,
  { uses: () => [fuse_attr] },
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_backing_map extends RecordView<'struct fuse_backing_map'> {
  fd: number;
  flags: number;
  get padding(): bigint;
  set padding(value: Integer);
}

export const fuse_backing_map: Descriptor<fuse_backing_map> = /* @__PURE__ */ declareStruct(
  'fuse_backing_map',
  `
  int32_t fd;
  uint32_t flags;
  uint64_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_batch_forget_in extends RecordView<'struct fuse_batch_forget_in'> {
  count: number;
  dummy: number;
}

export const fuse_batch_forget_in: Descriptor<fuse_batch_forget_in> = /* @__PURE__ */ declareStruct(
  'fuse_batch_forget_in',
  `
  uint32_t count;
  uint32_t dummy;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_bmap_in extends RecordView<'struct fuse_bmap_in'> {
  get block(): bigint;
  set block(value: Integer);
  blocksize: number;
  padding: number;
}

export const fuse_bmap_in: Descriptor<fuse_bmap_in> = /* @__PURE__ */ declareStruct(
  'fuse_bmap_in',
  `
  uint64_t block;
  uint32_t blocksize;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_bmap_out extends RecordView<'struct fuse_bmap_out'> {
  get block(): bigint;
  set block(value: Integer);
}

export const fuse_bmap_out: Descriptor<fuse_bmap_out> = /* @__PURE__ */ declareStruct(
  'fuse_bmap_out',
  `
  uint64_t block;
`,
);

/** `<linux/fuse.h>`: 56 bytes. */
export interface fuse_copy_file_range_in extends RecordView<'struct fuse_copy_file_range_in'> {
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

export const fuse_copy_file_range_in: Descriptor<fuse_copy_file_range_in> =
  /* @__PURE__ */ declareStruct(
    'fuse_copy_file_range_in',
    `
  uint64_t fh_in;
  uint64_t off_in;
  uint64_t nodeid_out;
  uint64_t fh_out;
  uint64_t off_out;
  uint64_t len;
  uint64_t flags;
`,
  );

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_copy_file_range_out extends RecordView<'struct fuse_copy_file_range_out'> {
  get bytes_copied(): bigint;
  set bytes_copied(value: Integer);
}

export const fuse_copy_file_range_out: Descriptor<fuse_copy_file_range_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_copy_file_range_out',
    `
  uint64_t bytes_copied;
`,
  );

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_create_in extends RecordView<'struct fuse_create_in'> {
  flags: number;
  mode: number;
  umask: number;
  open_flags: number;
}

export const fuse_create_in: Descriptor<fuse_create_in> = /* @__PURE__ */ declareStruct(
  'fuse_create_in',
  `
  uint32_t flags;
  uint32_t mode;
  uint32_t umask;
  uint32_t open_flags;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_dirent extends RecordView<'struct fuse_dirent'> {
  get ino(): bigint;
  set ino(value: Integer);
  get off(): bigint;
  set off(value: Integer);
  namelen: number;
  type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const fuse_dirent: Descriptor<fuse_dirent> = /* @__PURE__ */ declareStruct(
  'fuse_dirent',
  `
  uint64_t ino;
  uint64_t off;
  uint32_t namelen;
  uint32_t type;
  char name[];
`,
);

/** `<linux/fuse.h>`: 152 bytes. */
export interface fuse_direntplus extends RecordView<'struct fuse_direntplus'> {
  get entry_out(): fuse_entry_out;
  set entry_out(value: fuse_entry_out | Init<fuse_entry_out>);
  get dirent(): fuse_dirent;
  set dirent(value: fuse_dirent | Init<fuse_dirent>);
}

export const fuse_direntplus: Descriptor<fuse_direntplus> = /* @__PURE__ */ declareStruct(
  'fuse_direntplus',
  `
  struct fuse_entry_out entry_out;
  struct fuse_dirent dirent;
`,
  { uses: () => [fuse_dirent, fuse_entry_out] },
);

/** `<linux/fuse.h>`: 128 bytes. */
export interface fuse_entry_out extends RecordView<'struct fuse_entry_out'> {
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
  get attr(): fuse_attr;
  set attr(value: fuse_attr | Init<fuse_attr>);
}

export const fuse_entry_out: Descriptor<fuse_entry_out> = /* @__PURE__ */ declareStruct(
  'fuse_entry_out',
  `
  uint64_t nodeid;
  uint64_t generation;
  uint64_t entry_valid;
  uint64_t attr_valid;
  uint32_t entry_valid_nsec;
  uint32_t attr_valid_nsec;
  struct fuse_attr attr;
`,
  { uses: () => [fuse_attr] },
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_ext_header extends RecordView<'struct fuse_ext_header'> {
  size: number;
  type: number;
}

export const fuse_ext_header: Descriptor<fuse_ext_header> = /* @__PURE__ */ declareStruct(
  'fuse_ext_header',
  `
  uint32_t size;
  uint32_t type;
`,
);

/** `<linux/fuse.h>`: 32 bytes. */
export interface fuse_fallocate_in extends RecordView<'struct fuse_fallocate_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  mode: number;
  padding: number;
}

export const fuse_fallocate_in: Descriptor<fuse_fallocate_in> = /* @__PURE__ */ declareStruct(
  'fuse_fallocate_in',
  `
  uint64_t fh;
  uint64_t offset;
  uint64_t length;
  uint32_t mode;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_file_lock extends RecordView<'struct fuse_file_lock'> {
  get start(): bigint;
  set start(value: Integer);
  get end(): bigint;
  set end(value: Integer);
  type: number;
  pid: number;
}

export const fuse_file_lock: Descriptor<fuse_file_lock> = /* @__PURE__ */ declareStruct(
  'fuse_file_lock',
  `
  uint64_t start;
  uint64_t end;
  uint32_t type;
  uint32_t pid;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_flush_in extends RecordView<'struct fuse_flush_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  unused: number;
  padding: number;
  get lock_owner(): bigint;
  set lock_owner(value: Integer);
}

export const fuse_flush_in: Descriptor<fuse_flush_in> = /* @__PURE__ */ declareStruct(
  'fuse_flush_in',
  `
  uint64_t fh;
  uint32_t unused;
  uint32_t padding;
  uint64_t lock_owner;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_forget_in extends RecordView<'struct fuse_forget_in'> {
  get nlookup(): bigint;
  set nlookup(value: Integer);
}

export const fuse_forget_in: Descriptor<fuse_forget_in> = /* @__PURE__ */ declareStruct(
  'fuse_forget_in',
  `
  uint64_t nlookup;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_forget_one extends RecordView<'struct fuse_forget_one'> {
  get nodeid(): bigint;
  set nodeid(value: Integer);
  get nlookup(): bigint;
  set nlookup(value: Integer);
}

export const fuse_forget_one: Descriptor<fuse_forget_one> = /* @__PURE__ */ declareStruct(
  'fuse_forget_one',
  `
  uint64_t nodeid;
  uint64_t nlookup;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_fsync_in extends RecordView<'struct fuse_fsync_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  fsync_flags: number;
  padding: number;
}

export const fuse_fsync_in: Descriptor<fuse_fsync_in> = /* @__PURE__ */ declareStruct(
  'fuse_fsync_in',
  `
  uint64_t fh;
  uint32_t fsync_flags;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_getattr_in extends RecordView<'struct fuse_getattr_in'> {
  getattr_flags: number;
  dummy: number;
  get fh(): bigint;
  set fh(value: Integer);
}

export const fuse_getattr_in: Descriptor<fuse_getattr_in> = /* @__PURE__ */ declareStruct(
  'fuse_getattr_in',
  `
  uint32_t getattr_flags;
  uint32_t dummy;
  uint64_t fh;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_getxattr_in extends RecordView<'struct fuse_getxattr_in'> {
  size: number;
  padding: number;
}

export const fuse_getxattr_in: Descriptor<fuse_getxattr_in> = /* @__PURE__ */ declareStruct(
  'fuse_getxattr_in',
  `
  uint32_t size;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_getxattr_out extends RecordView<'struct fuse_getxattr_out'> {
  size: number;
  padding: number;
}

export const fuse_getxattr_out: Descriptor<fuse_getxattr_out> = /* @__PURE__ */ declareStruct(
  'fuse_getxattr_out',
  `
  uint32_t size;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_in_header extends RecordView<'struct fuse_in_header'> {
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

export const fuse_in_header: Descriptor<fuse_in_header> = /* @__PURE__ */ declareStruct(
  'fuse_in_header',
  `
  uint32_t len;
  uint32_t opcode;
  uint64_t unique;
  uint64_t nodeid;
  uint32_t uid;
  uint32_t gid;
  uint32_t pid;
  uint16_t total_extlen;
  uint16_t padding;
`,
);

/** `<linux/fuse.h>`: 64 bytes. */
export interface fuse_init_in extends RecordView<'struct fuse_init_in'> {
  major: number;
  minor: number;
  max_readahead: number;
  flags: number;
  flags2: number;
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const fuse_init_in: Descriptor<fuse_init_in> = /* @__PURE__ */ declareStruct(
  'fuse_init_in',
  `
  uint32_t major;
  uint32_t minor;
  uint32_t max_readahead;
  uint32_t flags;
  uint32_t flags2;
  uint32_t unused[11];
`,
);

/** `<linux/fuse.h>`: 64 bytes. */
export interface fuse_init_out extends RecordView<'struct fuse_init_out'> {
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

export const fuse_init_out: Descriptor<fuse_init_out> = /* @__PURE__ */ declareStruct(
  'fuse_init_out',
  `
  uint32_t major;
  uint32_t minor;
  uint32_t max_readahead;
  uint32_t flags;
  uint16_t max_background;
  uint16_t congestion_threshold;
  uint32_t max_write;
  uint32_t time_gran;
  uint16_t max_pages;
  uint16_t map_alignment;
  uint32_t flags2;
  uint32_t max_stack_depth;
  uint16_t request_timeout;
  uint16_t unused[11];
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_interrupt_in extends RecordView<'struct fuse_interrupt_in'> {
  get unique(): bigint;
  set unique(value: Integer);
}

export const fuse_interrupt_in: Descriptor<fuse_interrupt_in> = /* @__PURE__ */ declareStruct(
  'fuse_interrupt_in',
  `
  uint64_t unique;
`,
);

/** `<linux/fuse.h>`: 32 bytes. */
export interface fuse_ioctl_in extends RecordView<'struct fuse_ioctl_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  flags: number;
  cmd: number;
  get arg(): bigint;
  set arg(value: Integer);
  in_size: number;
  out_size: number;
}

export const fuse_ioctl_in: Descriptor<fuse_ioctl_in> = /* @__PURE__ */ declareStruct(
  'fuse_ioctl_in',
  `
  uint64_t fh;
  uint32_t flags;
  uint32_t cmd;
  uint64_t arg;
  uint32_t in_size;
  uint32_t out_size;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_ioctl_iovec extends RecordView<'struct fuse_ioctl_iovec'> {
  get base(): bigint;
  set base(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const fuse_ioctl_iovec: Descriptor<fuse_ioctl_iovec> = /* @__PURE__ */ declareStruct(
  'fuse_ioctl_iovec',
  `
  uint64_t base;
  uint64_t len;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_ioctl_out extends RecordView<'struct fuse_ioctl_out'> {
  result: number;
  flags: number;
  in_iovs: number;
  out_iovs: number;
}

export const fuse_ioctl_out: Descriptor<fuse_ioctl_out> = /* @__PURE__ */ declareStruct(
  'fuse_ioctl_out',
  `
  int32_t result;
  uint32_t flags;
  uint32_t in_iovs;
  uint32_t out_iovs;
`,
);

/** `<linux/fuse.h>`: 80 bytes. */
export interface fuse_kstatfs extends RecordView<'struct fuse_kstatfs'> {
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

export const fuse_kstatfs: Descriptor<fuse_kstatfs> = /* @__PURE__ */ declareStruct(
  'fuse_kstatfs',
  `
  uint64_t blocks;
  uint64_t bfree;
  uint64_t bavail;
  uint64_t files;
  uint64_t ffree;
  uint32_t bsize;
  uint32_t namelen;
  uint32_t frsize;
  uint32_t padding;
  uint32_t spare[6];
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_link_in extends RecordView<'struct fuse_link_in'> {
  get oldnodeid(): bigint;
  set oldnodeid(value: Integer);
}

export const fuse_link_in: Descriptor<fuse_link_in> = /* @__PURE__ */ declareStruct(
  'fuse_link_in',
  `
  uint64_t oldnodeid;
`,
);

/** `<linux/fuse.h>`: 48 bytes. */
export interface fuse_lk_in extends RecordView<'struct fuse_lk_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  get owner(): bigint;
  set owner(value: Integer);
  get lk(): fuse_file_lock;
  set lk(value: fuse_file_lock | Init<fuse_file_lock>);
  lk_flags: number;
  padding: number;
}

export const fuse_lk_in: Descriptor<fuse_lk_in> = /* @__PURE__ */ declareStruct(
  'fuse_lk_in',
  `
  uint64_t fh;
  uint64_t owner;
  struct fuse_file_lock lk;
  uint32_t lk_flags;
  uint32_t padding;
`,
  { uses: () => [fuse_file_lock] },
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_lk_out extends RecordView<'struct fuse_lk_out'> {
  get lk(): fuse_file_lock;
  set lk(value: fuse_file_lock | Init<fuse_file_lock>);
}

export const fuse_lk_out: Descriptor<fuse_lk_out> = /* @__PURE__ */ declareStruct(
  'fuse_lk_out',
  `
  struct fuse_file_lock lk;
`,
  { uses: () => [fuse_file_lock] },
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_lseek_in extends RecordView<'struct fuse_lseek_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  whence: number;
  padding: number;
}

export const fuse_lseek_in: Descriptor<fuse_lseek_in> = /* @__PURE__ */ declareStruct(
  'fuse_lseek_in',
  `
  uint64_t fh;
  uint64_t offset;
  uint32_t whence;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_lseek_out extends RecordView<'struct fuse_lseek_out'> {
  get offset(): bigint;
  set offset(value: Integer);
}

export const fuse_lseek_out: Descriptor<fuse_lseek_out> = /* @__PURE__ */ declareStruct(
  'fuse_lseek_out',
  `
  uint64_t offset;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_mkdir_in extends RecordView<'struct fuse_mkdir_in'> {
  mode: number;
  umask: number;
}

export const fuse_mkdir_in: Descriptor<fuse_mkdir_in> = /* @__PURE__ */ declareStruct(
  'fuse_mkdir_in',
  `
  uint32_t mode;
  uint32_t umask;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_mknod_in extends RecordView<'struct fuse_mknod_in'> {
  mode: number;
  rdev: number;
  umask: number;
  padding: number;
}

export const fuse_mknod_in: Descriptor<fuse_mknod_in> = /* @__PURE__ */ declareStruct(
  'fuse_mknod_in',
  `
  uint32_t mode;
  uint32_t rdev;
  uint32_t umask;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_notify_delete_out extends RecordView<'struct fuse_notify_delete_out'> {
  get parent(): bigint;
  set parent(value: Integer);
  get child(): bigint;
  set child(value: Integer);
  namelen: number;
  padding: number;
}

export const fuse_notify_delete_out: Descriptor<fuse_notify_delete_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_delete_out',
    `
  uint64_t parent;
  uint64_t child;
  uint32_t namelen;
  uint32_t padding;
`,
  );

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_notify_inval_entry_out
  extends RecordView<'struct fuse_notify_inval_entry_out'> {
  get parent(): bigint;
  set parent(value: Integer);
  namelen: number;
  flags: number;
}

export const fuse_notify_inval_entry_out: Descriptor<fuse_notify_inval_entry_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_inval_entry_out',
    `
  uint64_t parent;
  uint32_t namelen;
  uint32_t flags;
`,
  );

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_notify_inval_inode_out
  extends RecordView<'struct fuse_notify_inval_inode_out'> {
  get ino(): bigint;
  set ino(value: Integer);
  get off(): bigint;
  set off(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const fuse_notify_inval_inode_out: Descriptor<fuse_notify_inval_inode_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_inval_inode_out',
    `
  uint64_t ino;
  int64_t off;
  int64_t len;
`,
  );

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_notify_poll_wakeup_out
  extends RecordView<'struct fuse_notify_poll_wakeup_out'> {
  get kh(): bigint;
  set kh(value: Integer);
}

export const fuse_notify_poll_wakeup_out: Descriptor<fuse_notify_poll_wakeup_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_poll_wakeup_out',
    `
  uint64_t kh;
`,
  );

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_notify_prune_out extends RecordView<'struct fuse_notify_prune_out'> {
  count: number;
  padding: number;
  get spare(): bigint;
  set spare(value: Integer);
}

export const fuse_notify_prune_out: Descriptor<fuse_notify_prune_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_prune_out',
    `
  uint32_t count;
  uint32_t padding;
  uint64_t spare;
`,
  );

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_notify_retrieve_in extends RecordView<'struct fuse_notify_retrieve_in'> {
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

export const fuse_notify_retrieve_in: Descriptor<fuse_notify_retrieve_in> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_retrieve_in',
    `
  uint64_t dummy1;
  uint64_t offset;
  uint32_t size;
  uint32_t dummy2;
  uint64_t dummy3;
  uint64_t dummy4;
`,
  );

/** `<linux/fuse.h>`: 32 bytes. */
export interface fuse_notify_retrieve_out extends RecordView<'struct fuse_notify_retrieve_out'> {
  get notify_unique(): bigint;
  set notify_unique(value: Integer);
  get nodeid(): bigint;
  set nodeid(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  size: number;
  padding: number;
}

export const fuse_notify_retrieve_out: Descriptor<fuse_notify_retrieve_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_retrieve_out',
    `
  uint64_t notify_unique;
  uint64_t nodeid;
  uint64_t offset;
  uint32_t size;
  uint32_t padding;
`,
  );

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_notify_store_out extends RecordView<'struct fuse_notify_store_out'> {
  get nodeid(): bigint;
  set nodeid(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  size: number;
  padding: number;
}

export const fuse_notify_store_out: Descriptor<fuse_notify_store_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_notify_store_out',
    `
  uint64_t nodeid;
  uint64_t offset;
  uint32_t size;
  uint32_t padding;
`,
  );

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_open_in extends RecordView<'struct fuse_open_in'> {
  flags: number;
  open_flags: number;
}

export const fuse_open_in: Descriptor<fuse_open_in> = /* @__PURE__ */ declareStruct(
  'fuse_open_in',
  `
  uint32_t flags;
  uint32_t open_flags;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_open_out extends RecordView<'struct fuse_open_out'> {
  get fh(): bigint;
  set fh(value: Integer);
  open_flags: number;
  backing_id: number;
}

export const fuse_open_out: Descriptor<fuse_open_out> = /* @__PURE__ */ declareStruct(
  'fuse_open_out',
  `
  uint64_t fh;
  uint32_t open_flags;
  int32_t backing_id;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_out_header extends RecordView<'struct fuse_out_header'> {
  len: number;
  error: number;
  get unique(): bigint;
  set unique(value: Integer);
}

export const fuse_out_header: Descriptor<fuse_out_header> = /* @__PURE__ */ declareStruct(
  'fuse_out_header',
  `
  uint32_t len;
  int32_t error;
  uint64_t unique;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_poll_in extends RecordView<'struct fuse_poll_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  get kh(): bigint;
  set kh(value: Integer);
  flags: number;
  events: number;
}

export const fuse_poll_in: Descriptor<fuse_poll_in> = /* @__PURE__ */ declareStruct(
  'fuse_poll_in',
  `
  uint64_t fh;
  uint64_t kh;
  uint32_t flags;
  uint32_t events;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_poll_out extends RecordView<'struct fuse_poll_out'> {
  revents: number;
  padding: number;
}

export const fuse_poll_out: Descriptor<fuse_poll_out> = /* @__PURE__ */ declareStruct(
  'fuse_poll_out',
  `
  uint32_t revents;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_read_in extends RecordView<'struct fuse_read_in'> {
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

export const fuse_read_in: Descriptor<fuse_read_in> = /* @__PURE__ */ declareStruct(
  'fuse_read_in',
  `
  uint64_t fh;
  uint64_t offset;
  uint32_t size;
  uint32_t read_flags;
  uint64_t lock_owner;
  uint32_t flags;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_release_in extends RecordView<'struct fuse_release_in'> {
  get fh(): bigint;
  set fh(value: Integer);
  flags: number;
  release_flags: number;
  get lock_owner(): bigint;
  set lock_owner(value: Integer);
}

export const fuse_release_in: Descriptor<fuse_release_in> = /* @__PURE__ */ declareStruct(
  'fuse_release_in',
  `
  uint64_t fh;
  uint32_t flags;
  uint32_t release_flags;
  uint64_t lock_owner;
`,
);

/** `<linux/fuse.h>`: 4 bytes. */
export interface fuse_removemapping_in extends RecordView<'struct fuse_removemapping_in'> {
  count: number;
}

export const fuse_removemapping_in: Descriptor<fuse_removemapping_in> =
  /* @__PURE__ */ declareStruct(
    'fuse_removemapping_in',
    `
  uint32_t count;
`,
  );

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_removemapping_one extends RecordView<'struct fuse_removemapping_one'> {
  get moffset(): bigint;
  set moffset(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const fuse_removemapping_one: Descriptor<fuse_removemapping_one> =
  /* @__PURE__ */ declareStruct(
    'fuse_removemapping_one',
    `
  uint64_t moffset;
  uint64_t len;
`,
  );

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_rename2_in extends RecordView<'struct fuse_rename2_in'> {
  get newdir(): bigint;
  set newdir(value: Integer);
  flags: number;
  padding: number;
}

export const fuse_rename2_in: Descriptor<fuse_rename2_in> = /* @__PURE__ */ declareStruct(
  'fuse_rename2_in',
  `
  uint64_t newdir;
  uint32_t flags;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_rename_in extends RecordView<'struct fuse_rename_in'> {
  get newdir(): bigint;
  set newdir(value: Integer);
}

export const fuse_rename_in: Descriptor<fuse_rename_in> = /* @__PURE__ */ declareStruct(
  'fuse_rename_in',
  `
  uint64_t newdir;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_secctx extends RecordView<'struct fuse_secctx'> {
  size: number;
  padding: number;
}

export const fuse_secctx: Descriptor<fuse_secctx> = /* @__PURE__ */ declareStruct(
  'fuse_secctx',
  `
  uint32_t size;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_secctx_header extends RecordView<'struct fuse_secctx_header'> {
  size: number;
  nr_secctx: number;
}

export const fuse_secctx_header: Descriptor<fuse_secctx_header> = /* @__PURE__ */ declareStruct(
  'fuse_secctx_header',
  `
  uint32_t size;
  uint32_t nr_secctx;
`,
);

/** `<linux/fuse.h>`: 88 bytes. */
export interface fuse_setattr_in extends RecordView<'struct fuse_setattr_in'> {
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

export const fuse_setattr_in: Descriptor<fuse_setattr_in> = /* @__PURE__ */ declareStruct(
  'fuse_setattr_in',
  `
  uint32_t valid;
  uint32_t padding;
  uint64_t fh;
  uint64_t size;
  uint64_t lock_owner;
  uint64_t atime;
  uint64_t mtime;
  uint64_t ctime;
  uint32_t atimensec;
  uint32_t mtimensec;
  uint32_t ctimensec;
  uint32_t mode;
  uint32_t unused4;
  uint32_t uid;
  uint32_t gid;
  uint32_t unused5;
`,
);

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_setupmapping_in extends RecordView<'struct fuse_setupmapping_in'> {
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

export const fuse_setupmapping_in: Descriptor<fuse_setupmapping_in> = /* @__PURE__ */ declareStruct(
  'fuse_setupmapping_in',
  `
  uint64_t fh;
  uint64_t foffset;
  uint64_t len;
  uint64_t flags;
  uint64_t moffset;
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_setxattr_in extends RecordView<'struct fuse_setxattr_in'> {
  size: number;
  flags: number;
  setxattr_flags: number;
  padding: number;
}

export const fuse_setxattr_in: Descriptor<fuse_setxattr_in> = /* @__PURE__ */ declareStruct(
  'fuse_setxattr_in',
  `
  uint32_t size;
  uint32_t flags;
  uint32_t setxattr_flags;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 80 bytes. */
export interface fuse_statfs_out extends RecordView<'struct fuse_statfs_out'> {
  get st(): fuse_kstatfs;
  set st(value: fuse_kstatfs | Init<fuse_kstatfs>);
}

export const fuse_statfs_out: Descriptor<fuse_statfs_out> = /* @__PURE__ */ declareStruct(
  'fuse_statfs_out',
  `
  struct fuse_kstatfs st;
`,
  { uses: () => [fuse_kstatfs] },
);

/** `<linux/fuse.h>`: 256 bytes. */
export interface fuse_statx extends RecordView<'struct fuse_statx'> {
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
  get atime(): fuse_sx_time;
  set atime(value: fuse_sx_time | Init<fuse_sx_time>);
  get btime(): fuse_sx_time;
  set btime(value: fuse_sx_time | Init<fuse_sx_time>);
  get ctime(): fuse_sx_time;
  set ctime(value: fuse_sx_time | Init<fuse_sx_time>);
  get mtime(): fuse_sx_time;
  set mtime(value: fuse_sx_time | Init<fuse_sx_time>);
  rdev_major: number;
  rdev_minor: number;
  dev_major: number;
  dev_minor: number;
  get __spare2(): BigUint64Array;
  set __spare2(value: Iterable<Integer>);
}

export const fuse_statx: Descriptor<fuse_statx> = /* @__PURE__ */ declareStruct(
  'fuse_statx',
  `
  uint32_t mask;
  uint32_t blksize;
  uint64_t attributes;
  uint32_t nlink;
  uint32_t uid;
  uint32_t gid;
  uint16_t mode;
  uint16_t __spare0[1];
  uint64_t ino;
  uint64_t size;
  uint64_t blocks;
  uint64_t attributes_mask;
  struct fuse_sx_time atime;
  struct fuse_sx_time btime;
  struct fuse_sx_time ctime;
  struct fuse_sx_time mtime;
  uint32_t rdev_major;
  uint32_t rdev_minor;
  uint32_t dev_major;
  uint32_t dev_minor;
  uint64_t __spare2[14];
`,
  { uses: () => [fuse_sx_time] },
);

/** `<linux/fuse.h>`: 24 bytes. */
export interface fuse_statx_in extends RecordView<'struct fuse_statx_in'> {
  getattr_flags: number;
  reserved: number;
  get fh(): bigint;
  set fh(value: Integer);
  sx_flags: number;
  sx_mask: number;
}

export const fuse_statx_in: Descriptor<fuse_statx_in> = /* @__PURE__ */ declareStruct(
  'fuse_statx_in',
  `
  uint32_t getattr_flags;
  uint32_t reserved;
  uint64_t fh;
  uint32_t sx_flags;
  uint32_t sx_mask;
`,
);

/** `<linux/fuse.h>`: 288 bytes. */
export interface fuse_statx_out extends RecordView<'struct fuse_statx_out'> {
  get attr_valid(): bigint;
  set attr_valid(value: Integer);
  attr_valid_nsec: number;
  flags: number;
  get spare(): BigUint64Array;
  set spare(value: Iterable<Integer>);
  get stat(): fuse_statx;
  set stat(value: fuse_statx | Init<fuse_statx>);
}

export const fuse_statx_out: Descriptor<fuse_statx_out> = /* @__PURE__ */ declareStruct(
  'fuse_statx_out',
  `
  uint64_t attr_valid;
  uint32_t attr_valid_nsec;
  uint32_t flags;
  uint64_t spare[2];
  struct fuse_statx stat;
`,
  { uses: () => [fuse_statx] },
);

/** `<linux/fuse.h>`: 4 bytes. */
export interface fuse_supp_groups extends RecordView<'struct fuse_supp_groups'> {
  nr_groups: number;
  get groups(): Uint32Array;
  set groups(value: Iterable<Integer>);
}

export const fuse_supp_groups: Descriptor<fuse_supp_groups> = /* @__PURE__ */ declareStruct(
  'fuse_supp_groups',
  `
  uint32_t nr_groups;
  uint32_t groups[];
`,
);

/** `<linux/fuse.h>`: 16 bytes. */
export interface fuse_sx_time extends RecordView<'struct fuse_sx_time'> {
  get tv_sec(): bigint;
  set tv_sec(value: Integer);
  tv_nsec: number;
  __reserved: number;
}

export const fuse_sx_time: Descriptor<fuse_sx_time> = /* @__PURE__ */ declareStruct(
  'fuse_sx_time',
  `
  int64_t tv_sec;
  uint32_t tv_nsec;
  int32_t __reserved;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_syncfs_in extends RecordView<'struct fuse_syncfs_in'> {
  get padding(): bigint;
  set padding(value: Integer);
}

export const fuse_syncfs_in: Descriptor<fuse_syncfs_in> = /* @__PURE__ */ declareStruct(
  'fuse_syncfs_in',
  `
  uint64_t padding;
`,
);

interface fuse_uring_cmd_req$bufpool extends RecordView<'struct fuse_uring_cmd_req.bufpool'> {
  get uaddr(): bigint;
  set uaddr(value: Integer);
  len: number;
  reserved: number;
}

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_uring_cmd_req extends RecordView<'struct fuse_uring_cmd_req'> {
  get flags(): bigint;
  set flags(value: Integer);
  get commit_id(): bigint;
  set commit_id(value: Integer);
  qid: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get bufpool(): fuse_uring_cmd_req$bufpool;
  set bufpool(value: fuse_uring_cmd_req$bufpool | Init<fuse_uring_cmd_req$bufpool>);
  ent_zero_copy_buf_index: number;
}

export const fuse_uring_cmd_req: Descriptor<fuse_uring_cmd_req> = /* @__PURE__ */ declareStruct(
  'fuse_uring_cmd_req',
  `
  uint64_t flags;
  uint64_t commit_id;
  uint16_t qid;
  uint8_t padding[6];
  union {
    struct {
      uint64_t uaddr;
      uint32_t len;
      uint32_t reserved;
    } bufpool;
    uint16_t ent_zero_copy_buf_index;
  };
`,
);

/** `<linux/fuse.h>`: 32 bytes. */
export interface fuse_uring_ent_in_out extends RecordView<'struct fuse_uring_ent_in_out'> {
  get flags(): bigint;
  set flags(value: Integer);
  get commit_id(): bigint;
  set commit_id(value: Integer);
  payload_sz: number;
  offset: number;
  get reserved(): bigint;
  set reserved(value: Integer);
}

export const fuse_uring_ent_in_out: Descriptor<fuse_uring_ent_in_out> =
  /* @__PURE__ */ declareStruct(
    'fuse_uring_ent_in_out',
    `
  uint64_t flags;
  uint64_t commit_id;
  uint32_t payload_sz;
  uint32_t offset;
  uint64_t reserved;
`,
  );

/** `<linux/fuse.h>`: 288 bytes. */
export interface fuse_uring_req_header extends RecordView<'struct fuse_uring_req_header'> {
  get in_out(): Uint8Array;
  set in_out(value: Bytes);
  get op_in(): Uint8Array;
  set op_in(value: Bytes);
  get ring_ent_in_out(): fuse_uring_ent_in_out;
  set ring_ent_in_out(value: fuse_uring_ent_in_out | Init<fuse_uring_ent_in_out>);
}

export const fuse_uring_req_header: Descriptor<fuse_uring_req_header> =
  /* @__PURE__ */ declareStruct(
    'fuse_uring_req_header',
    `
  char in_out[128];
  char op_in[128];
  struct fuse_uring_ent_in_out ring_ent_in_out;
`,
    { uses: () => [fuse_uring_ent_in_out] },
  );

/** `<linux/fuse.h>`: 40 bytes. */
export interface fuse_write_in extends RecordView<'struct fuse_write_in'> {
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

export const fuse_write_in: Descriptor<fuse_write_in> = /* @__PURE__ */ declareStruct(
  'fuse_write_in',
  `
  uint64_t fh;
  uint64_t offset;
  uint32_t size;
  uint32_t write_flags;
  uint64_t lock_owner;
  uint32_t flags;
  uint32_t padding;
`,
);

/** `<linux/fuse.h>`: 8 bytes. */
export interface fuse_write_out extends RecordView<'struct fuse_write_out'> {
  size: number;
  padding: number;
}

export const fuse_write_out: Descriptor<fuse_write_out> = /* @__PURE__ */ declareStruct(
  'fuse_write_out',
  `
  uint32_t size;
  uint32_t padding;
`,
);
