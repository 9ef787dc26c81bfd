// Generated from Linux 7.3.4 <linux/btrfs_tree.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/btrfs_tree.h>`: 448 bytes. */
export interface btrfs_balance_item extends RecordView<'struct btrfs_balance_item'> {
  get flags(): bigint;
  set flags(value: Integer);
  get data(): btrfs_disk_balance_args;
  set data(value: btrfs_disk_balance_args | Init<btrfs_disk_balance_args>);
  get meta(): btrfs_disk_balance_args;
  set meta(value: btrfs_disk_balance_args | Init<btrfs_disk_balance_args>);
  get sys(): btrfs_disk_balance_args;
  set sys(value: btrfs_disk_balance_args | Init<btrfs_disk_balance_args>);
  get unused(): Elements<bigint>;
  set unused(value: Iterable<Integer>);
}

export const btrfs_balance_item: Descriptor<btrfs_balance_item> = /* @__PURE__ */ declareStruct(
  'btrfs_balance_item',
  `
  __le64 flags;
  struct btrfs_disk_balance_args data;
  struct btrfs_disk_balance_args meta;
  struct btrfs_disk_balance_args sys;
  __le64 unused[4];
`,
  { pack: 1, uses: () => [btrfs_disk_balance_args] },
);

/** `<linux/btrfs_tree.h>`: 24 bytes. */
export interface btrfs_block_group_item extends RecordView<'struct btrfs_block_group_item'> {
  get used(): bigint;
  set used(value: Integer);
  get chunk_objectid(): bigint;
  set chunk_objectid(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const btrfs_block_group_item: Descriptor<btrfs_block_group_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_block_group_item',
    `
  __le64 used;
  __le64 chunk_objectid;
  __le64 flags;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 36 bytes. */
export interface btrfs_block_group_item_v2 extends RecordView<'struct btrfs_block_group_item_v2'> {
  get used(): bigint;
  set used(value: Integer);
  get chunk_objectid(): bigint;
  set chunk_objectid(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get remap_bytes(): bigint;
  set remap_bytes(value: Integer);
  identity_remap_count: number;
}

export const btrfs_block_group_item_v2: Descriptor<btrfs_block_group_item_v2> =
  /* @__PURE__ */ declareStruct(
    'btrfs_block_group_item_v2',
    `
  __le64 used;
  __le64 chunk_objectid;
  __le64 flags;
  __le64 remap_bytes;
  __le32 identity_remap_count;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 80 bytes. */
export interface btrfs_chunk extends RecordView<'struct btrfs_chunk'> {
  get length(): bigint;
  set length(value: Integer);
  get owner(): bigint;
  set owner(value: Integer);
  get stripe_len(): bigint;
  set stripe_len(value: Integer);
  get type(): bigint;
  set type(value: Integer);
  io_align: number;
  io_width: number;
  sector_size: number;
  num_stripes: number;
  sub_stripes: number;
  get stripe(): btrfs_stripe;
  set stripe(value: btrfs_stripe | Init<btrfs_stripe>);
}

export const btrfs_chunk: Descriptor<btrfs_chunk> = /* @__PURE__ */ declareStruct(
  'btrfs_chunk',
  `
  __le64 length;
  __le64 owner;
  __le64 stripe_len;
  __le64 type;
  __le32 io_align;
  __le32 io_width;
  __le32 sector_size;
  __le16 num_stripes;
  __le16 sub_stripes;
  struct btrfs_stripe stripe;
`,
  { pack: 1, uses: () => [btrfs_stripe] },
);

/** `<linux/btrfs_tree.h>`: 1 bytes. */
export interface btrfs_csum_item extends RecordView<'struct btrfs_csum_item'> {
  csum: number;
}

export const btrfs_csum_item: Descriptor<btrfs_csum_item> = /* @__PURE__ */ declareStruct(
  'btrfs_csum_item',
  `
  __u8 csum;
`,
);

/** `<linux/btrfs_tree.h>`: 48 bytes. */
export interface btrfs_dev_extent extends RecordView<'struct btrfs_dev_extent'> {
  get chunk_tree(): bigint;
  set chunk_tree(value: Integer);
  get chunk_objectid(): bigint;
  set chunk_objectid(value: Integer);
  get chunk_offset(): bigint;
  set chunk_offset(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get chunk_tree_uuid(): Uint8Array;
  set chunk_tree_uuid(value: Bytes);
}

export const btrfs_dev_extent: Descriptor<btrfs_dev_extent> = /* @__PURE__ */ declareStruct(
  'btrfs_dev_extent',
  `
  __le64 chunk_tree;
  __le64 chunk_objectid;
  __le64 chunk_offset;
  __le64 length;
  __u8 chunk_tree_uuid[16];
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 98 bytes. */
export interface btrfs_dev_item extends RecordView<'struct btrfs_dev_item'> {
  get devid(): bigint;
  set devid(value: Integer);
  get total_bytes(): bigint;
  set total_bytes(value: Integer);
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
  io_align: number;
  io_width: number;
  sector_size: number;
  get type(): bigint;
  set type(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get start_offset(): bigint;
  set start_offset(value: Integer);
  dev_group: number;
  seek_speed: number;
  bandwidth: number;
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get fsid(): Uint8Array;
  set fsid(value: Bytes);
}

export const btrfs_dev_item: Descriptor<btrfs_dev_item> = /* @__PURE__ */ declareStruct(
  'btrfs_dev_item',
  `
  __le64 devid;
  __le64 total_bytes;
  __le64 bytes_used;
  __le32 io_align;
  __le32 io_width;
  __le32 sector_size;
  __le64 type;
  __le64 generation;
  __le64 start_offset;
  __le32 dev_group;
  __u8 seek_speed;
  __u8 bandwidth;
  __u8 uuid[16];
  __u8 fsid[16];
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 72 bytes. */
export interface btrfs_dev_replace_item extends RecordView<'struct btrfs_dev_replace_item'> {
  get src_devid(): bigint;
  set src_devid(value: Integer);
  get cursor_left(): bigint;
  set cursor_left(value: Integer);
  get cursor_right(): bigint;
  set cursor_right(value: Integer);
  get cont_reading_from_srcdev_mode(): bigint;
  set cont_reading_from_srcdev_mode(value: Integer);
  get replace_state(): bigint;
  set replace_state(value: Integer);
  get time_started(): bigint;
  set time_started(value: Integer);
  get time_stopped(): bigint;
  set time_stopped(value: Integer);
  get num_write_errors(): bigint;
  set num_write_errors(value: Integer);
  get num_uncorrectable_read_errors(): bigint;
  set num_uncorrectable_read_errors(value: Integer);
}

export const btrfs_dev_replace_item: Descriptor<btrfs_dev_replace_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_dev_replace_item',
    `
  __le64 src_devid;
  __le64 cursor_left;
  __le64 cursor_right;
  __le64 cont_reading_from_srcdev_mode;
  __le64 replace_state;
  __le64 time_started;
  __le64 time_stopped;
  __le64 num_write_errors;
  __le64 num_uncorrectable_read_errors;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 40 bytes. */
export interface btrfs_dev_stats_item extends RecordView<'struct btrfs_dev_stats_item'> {
  get values(): Elements<bigint>;
  set values(value: Iterable<Integer>);
}

export const btrfs_dev_stats_item: Descriptor<btrfs_dev_stats_item> = /* @__PURE__ */ declareStruct(
  'btrfs_dev_stats_item',
  `
  __le64 values[5];
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 30 bytes. */
export interface btrfs_dir_item extends RecordView<'struct btrfs_dir_item'> {
  get location(): btrfs_disk_key;
  set location(value: btrfs_disk_key | Init<btrfs_disk_key>);
  get transid(): bigint;
  set transid(value: Integer);
  data_len: number;
  name_len: number;
  type: number;
}

export const btrfs_dir_item: Descriptor<btrfs_dir_item> = /* @__PURE__ */ declareStruct(
  'btrfs_dir_item',
  `
  struct btrfs_disk_key location;
  __le64 transid;
  __le16 data_len;
  __le16 name_len;
  __u8 type;
`,
  { pack: 1, uses: () => [btrfs_disk_key] },
);

/** `<linux/btrfs_tree.h>`: 8 bytes. */
export interface btrfs_dir_log_item extends RecordView<'struct btrfs_dir_log_item'> {
  get end(): bigint;
  set end(value: Integer);
}

export const btrfs_dir_log_item: Descriptor<btrfs_dir_log_item> = /* @__PURE__ */ declareStruct(
  'btrfs_dir_log_item',
  `
  __le64 end;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 136 bytes. */
export interface btrfs_disk_balance_args extends RecordView<'struct btrfs_disk_balance_args'> {
  get profiles(): bigint;
  set profiles(value: Integer);
  get usage(): bigint;
  set usage(value: Integer);
  usage_min: number;
  usage_max: number;
  get devid(): bigint;
  set devid(value: Integer);
  get pstart(): bigint;
  set pstart(value: Integer);
  get pend(): bigint;
  set pend(value: Integer);
  get vstart(): bigint;
  set vstart(value: Integer);
  get vend(): bigint;
  set vend(value: Integer);
  get target(): bigint;
  set target(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get limit(): bigint;
  set limit(value: Integer);
  limit_min: number;
  limit_max: number;
  stripes_min: number;
  stripes_max: number;
  get unused(): Elements<bigint>;
  set unused(value: Iterable<Integer>);
}

export const btrfs_disk_balance_args: Descriptor<btrfs_disk_balance_args> =
  /* @__PURE__ */ declareStruct(
    'btrfs_disk_balance_args',
    `
  __le64 profiles;
  union {
    __le64 usage;
    struct {
      __le32 usage_min;
      __le32 usage_max;
    };
  };
  __le64 devid;
  __le64 pstart;
  __le64 pend;
  __le64 vstart;
  __le64 vend;
  __le64 target;
  __le64 flags;
  union {
    __le64 limit;
    struct {
      __le32 limit_min;
      __le32 limit_max;
    };
  };
  __le32 stripes_min;
  __le32 stripes_max;
  __le64 unused[6];
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 17 bytes. */
export interface btrfs_disk_key extends RecordView<'struct btrfs_disk_key'> {
  get objectid(): bigint;
  set objectid(value: Integer);
  type: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const btrfs_disk_key: Descriptor<btrfs_disk_key> = /* @__PURE__ */ declareStruct(
  'btrfs_disk_key',
  `
  __le64 objectid;
  __u8 type;
  __le64 offset;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 28 bytes. */
export interface btrfs_extent_data_ref extends RecordView<'struct btrfs_extent_data_ref'> {
  get root(): bigint;
  set root(value: Integer);
  get objectid(): bigint;
  set objectid(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  count: number;
}

export const btrfs_extent_data_ref: Descriptor<btrfs_extent_data_ref> =
  /* @__PURE__ */ declareStruct(
    'btrfs_extent_data_ref',
    `
  __le64 root;
  __le64 objectid;
  __le64 offset;
  __le32 count;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 9 bytes. */
export interface btrfs_extent_inline_ref extends RecordView<'struct btrfs_extent_inline_ref'> {
  type: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const btrfs_extent_inline_ref: Descriptor<btrfs_extent_inline_ref> =
  /* @__PURE__ */ declareStruct(
    'btrfs_extent_inline_ref',
    `
  __u8 type;
  __le64 offset;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 24 bytes. */
export interface btrfs_extent_item extends RecordView<'struct btrfs_extent_item'> {
  get refs(): bigint;
  set refs(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const btrfs_extent_item: Descriptor<btrfs_extent_item> = /* @__PURE__ */ declareStruct(
  'btrfs_extent_item',
  `
  __le64 refs;
  __le64 generation;
  __le64 flags;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 4 bytes. */
export interface btrfs_extent_item_v0 extends RecordView<'struct btrfs_extent_item_v0'> {
  refs: number;
}

export const btrfs_extent_item_v0: Descriptor<btrfs_extent_item_v0> = /* @__PURE__ */ declareStruct(
  'btrfs_extent_item_v0',
  `
  __le32 refs;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 8 bytes. */
export interface btrfs_extent_owner_ref extends RecordView<'struct btrfs_extent_owner_ref'> {
  get root_id(): bigint;
  set root_id(value: Integer);
}

export const btrfs_extent_owner_ref: Descriptor<btrfs_extent_owner_ref> =
  /* @__PURE__ */ declareStruct(
    'btrfs_extent_owner_ref',
    `
  __le64 root_id;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 53 bytes. */
export interface btrfs_file_extent_item extends RecordView<'struct btrfs_file_extent_item'> {
  get generation(): bigint;
  set generation(value: Integer);
  get ram_bytes(): bigint;
  set ram_bytes(value: Integer);
  compression: number;
  encryption: number;
  other_encoding: number;
  type: number;
  get disk_bytenr(): bigint;
  set disk_bytenr(value: Integer);
  get disk_num_bytes(): bigint;
  set disk_num_bytes(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get num_bytes(): bigint;
  set num_bytes(value: Integer);
}

export const btrfs_file_extent_item: Descriptor<btrfs_file_extent_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_file_extent_item',
    `
  __le64 generation;
  __le64 ram_bytes;
  __u8 compression;
  __u8 encryption;
  __le16 other_encoding;
  __u8 type;
  __le64 disk_bytenr;
  __le64 disk_num_bytes;
  __le64 offset;
  __le64 num_bytes;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 17 bytes. */
export interface btrfs_free_space_entry extends RecordView<'struct btrfs_free_space_entry'> {
  get offset(): bigint;
  set offset(value: Integer);
  get bytes(): bigint;
  set bytes(value: Integer);
  type: number;
}

export const btrfs_free_space_entry: Descriptor<btrfs_free_space_entry> =
  /* @__PURE__ */ declareStruct(
    'btrfs_free_space_entry',
    `
  __le64 offset;
  __le64 bytes;
  __u8 type;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 41 bytes. */
export interface btrfs_free_space_header extends RecordView<'struct btrfs_free_space_header'> {
  get location(): btrfs_disk_key;
  set location(value: btrfs_disk_key | Init<btrfs_disk_key>);
  get generation(): bigint;
  set generation(value: Integer);
  get num_entries(): bigint;
  set num_entries(value: Integer);
  get num_bitmaps(): bigint;
  set num_bitmaps(value: Integer);
}

export const btrfs_free_space_header: Descriptor<btrfs_free_space_header> =
  /* @__PURE__ */ declareStruct(
    'btrfs_free_space_header',
    `
  struct btrfs_disk_key location;
  __le64 generation;
  __le64 num_entries;
  __le64 num_bitmaps;
`,
    { pack: 1, uses: () => [btrfs_disk_key] },
  );

/** `<linux/btrfs_tree.h>`: 8 bytes. */
export interface btrfs_free_space_info extends RecordView<'struct btrfs_free_space_info'> {
  extent_count: number;
  flags: number;
}

export const btrfs_free_space_info: Descriptor<btrfs_free_space_info> =
  /* @__PURE__ */ declareStruct(
    'btrfs_free_space_info',
    `
  __le32 extent_count;
  __le32 flags;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 101 bytes. */
export interface btrfs_header extends RecordView<'struct btrfs_header'> {
  get csum(): Uint8Array;
  set csum(value: Bytes);
  get fsid(): Uint8Array;
  set fsid(value: Bytes);
  get bytenr(): bigint;
  set bytenr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get chunk_tree_uuid(): Uint8Array;
  set chunk_tree_uuid(value: Bytes);
  get generation(): bigint;
  set generation(value: Integer);
  get owner(): bigint;
  set owner(value: Integer);
  nritems: number;
  level: number;
}

export const btrfs_header: Descriptor<btrfs_header> = /* @__PURE__ */ declareStruct(
  'btrfs_header',
  `
  __u8 csum[32];
  __u8 fsid[16];
  __le64 bytenr;
  __le64 flags;
  __u8 chunk_tree_uuid[16];
  __le64 generation;
  __le64 owner;
  __le32 nritems;
  __u8 level;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 18 bytes. */
export interface btrfs_inode_extref extends RecordView<'struct btrfs_inode_extref'> {
  get parent_objectid(): bigint;
  set parent_objectid(value: Integer);
  get index(): bigint;
  set index(value: Integer);
  name_len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const btrfs_inode_extref: Descriptor<btrfs_inode_extref> = /* @__PURE__ */ declareStruct(
  'btrfs_inode_extref',
  `
  __le64 parent_objectid;
  __le64 index;
  __le16 name_len;
  __u8 name[];
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 160 bytes. */
export interface btrfs_inode_item extends RecordView<'struct btrfs_inode_item'> {
  get generation(): bigint;
  set generation(value: Integer);
  get transid(): bigint;
  set transid(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get nbytes(): bigint;
  set nbytes(value: Integer);
  get block_group(): bigint;
  set block_group(value: Integer);
  nlink: number;
  uid: number;
  gid: number;
  mode: number;
  get rdev(): bigint;
  set rdev(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get sequence(): bigint;
  set sequence(value: Integer);
  get reserved(): Elements<bigint>;
  set reserved(value: Iterable<Integer>);
  get atime(): btrfs_timespec;
  set atime(value: btrfs_timespec | Init<btrfs_timespec>);
  get ctime(): btrfs_timespec;
  set ctime(value: btrfs_timespec | Init<btrfs_timespec>);
  get mtime(): btrfs_timespec;
  set mtime(value: btrfs_timespec | Init<btrfs_timespec>);
  get otime(): btrfs_timespec;
  set otime(value: btrfs_timespec | Init<btrfs_timespec>);
}

export const btrfs_inode_item: Descriptor<btrfs_inode_item> = /* @__PURE__ */ declareStruct(
  'btrfs_inode_item',
  `
  __le64 generation;
  __le64 transid;
  __le64 size;
  __le64 nbytes;
  __le64 block_group;
  __le32 nlink;
  __le32 uid;
  __le32 gid;
  __le32 mode;
  __le64 rdev;
  __le64 flags;
  __le64 sequence;
  __le64 reserved[4];
  struct btrfs_timespec atime;
  struct btrfs_timespec ctime;
  struct btrfs_timespec mtime;
  struct btrfs_timespec otime;
`,
  { pack: 1, uses: () => [btrfs_timespec] },
);

/** `<linux/btrfs_tree.h>`: 10 bytes. */
export interface btrfs_inode_ref extends RecordView<'struct btrfs_inode_ref'> {
  get index(): bigint;
  set index(value: Integer);
  name_len: number;
}

export const btrfs_inode_ref: Descriptor<btrfs_inode_ref> = /* @__PURE__ */ declareStruct(
  'btrfs_inode_ref',
  `
  __le64 index;
  __le16 name_len;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 25 bytes. */
export interface btrfs_item extends RecordView<'struct btrfs_item'> {
  get key(): btrfs_disk_key;
  set key(value: btrfs_disk_key | Init<btrfs_disk_key>);
  offset: number;
  size: number;
}

export const btrfs_item: Descriptor<btrfs_item> = /* @__PURE__ */ declareStruct(
  'btrfs_item',
  `
  struct btrfs_disk_key key;
  __le32 offset;
  __le32 size;
`,
  { pack: 1, uses: () => [btrfs_disk_key] },
);

/** `<linux/btrfs_tree.h>`: 17 bytes. */
export interface btrfs_key extends RecordView<'struct btrfs_key'> {
  get objectid(): bigint;
  set objectid(value: Integer);
  type: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const btrfs_key: Descriptor<btrfs_key> = /* @__PURE__ */ declareStruct(
  'btrfs_key',
  `
  __u64 objectid;
  __u8 type;
  __u64 offset;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 33 bytes. */
export interface btrfs_key_ptr extends RecordView<'struct btrfs_key_ptr'> {
  get key(): btrfs_disk_key;
  set key(value: btrfs_disk_key | Init<btrfs_disk_key>);
  get blockptr(): bigint;
  set blockptr(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
}

export const btrfs_key_ptr: Descriptor<btrfs_key_ptr> = /* @__PURE__ */ declareStruct(
  'btrfs_key_ptr',
  `
  struct btrfs_disk_key key;
  __le64 blockptr;
  __le64 generation;
`,
  { pack: 1, uses: () => [btrfs_disk_key] },
);

/** `<linux/btrfs_tree.h>`: 101 bytes. */
export interface btrfs_leaf extends RecordView<'struct btrfs_leaf'> {
  get header(): btrfs_header;
  set header(value: btrfs_header | Init<btrfs_header>);
  get items(): Elements<btrfs_item>;
  set items(value: Iterable<btrfs_item | Init<btrfs_item>>);
}

export const btrfs_leaf: Descriptor<btrfs_leaf> = /* @__PURE__ */ declareStruct(
  'btrfs_leaf',
  `
  struct btrfs_header header;
  struct btrfs_item items[];
`,
  { uses: () => [btrfs_header, btrfs_item] },
);

/** `<linux/btrfs_tree.h>`: 101 bytes. */
export interface btrfs_node extends RecordView<'struct btrfs_node'> {
  get header(): btrfs_header;
  set header(value: btrfs_header | Init<btrfs_header>);
  get ptrs(): Elements<btrfs_key_ptr>;
  set ptrs(value: Iterable<btrfs_key_ptr | Init<btrfs_key_ptr>>);
}

export const btrfs_node: Descriptor<btrfs_node> = /* @__PURE__ */ declareStruct(
  'btrfs_node',
  `
  struct btrfs_header header;
  struct btrfs_key_ptr ptrs[];
`,
  { uses: () => [btrfs_header, btrfs_key_ptr] },
);

/** `<linux/btrfs_tree.h>`: 40 bytes. */
export interface btrfs_qgroup_info_item extends RecordView<'struct btrfs_qgroup_info_item'> {
  get generation(): bigint;
  set generation(value: Integer);
  get rfer(): bigint;
  set rfer(value: Integer);
  get rfer_cmpr(): bigint;
  set rfer_cmpr(value: Integer);
  get excl(): bigint;
  set excl(value: Integer);
  get excl_cmpr(): bigint;
  set excl_cmpr(value: Integer);
}

export const btrfs_qgroup_info_item: Descriptor<btrfs_qgroup_info_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_qgroup_info_item',
    `
  __le64 generation;
  __le64 rfer;
  __le64 rfer_cmpr;
  __le64 excl;
  __le64 excl_cmpr;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 40 bytes. */
export interface btrfs_qgroup_limit_item extends RecordView<'struct btrfs_qgroup_limit_item'> {
  get flags(): bigint;
  set flags(value: Integer);
  get max_rfer(): bigint;
  set max_rfer(value: Integer);
  get max_excl(): bigint;
  set max_excl(value: Integer);
  get rsv_rfer(): bigint;
  set rsv_rfer(value: Integer);
  get rsv_excl(): bigint;
  set rsv_excl(value: Integer);
}

export const btrfs_qgroup_limit_item: Descriptor<btrfs_qgroup_limit_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_qgroup_limit_item',
    `
  __le64 flags;
  __le64 max_rfer;
  __le64 max_excl;
  __le64 rsv_rfer;
  __le64 rsv_excl;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 40 bytes. */
export interface btrfs_qgroup_status_item extends RecordView<'struct btrfs_qgroup_status_item'> {
  get version(): bigint;
  set version(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get rescan(): bigint;
  set rescan(value: Integer);
  get enable_gen(): bigint;
  set enable_gen(value: Integer);
}

export const btrfs_qgroup_status_item: Descriptor<btrfs_qgroup_status_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_qgroup_status_item',
    `
  __le64 version;
  __le64 generation;
  __le64 flags;
  __le64 rescan;
  __le64 enable_gen;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 16 bytes. */
export interface btrfs_raid_stride extends RecordView<'struct btrfs_raid_stride'> {
  get devid(): bigint;
  set devid(value: Integer);
  get physical(): bigint;
  set physical(value: Integer);
}

export const btrfs_raid_stride: Descriptor<btrfs_raid_stride> = /* @__PURE__ */ declareStruct(
  'btrfs_raid_stride',
  `
  __le64 devid;
  __le64 physical;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 8 bytes. */
export interface btrfs_remap_item extends RecordView<'struct btrfs_remap_item'> {
  get address(): bigint;
  set address(value: Integer);
}

export const btrfs_remap_item: Descriptor<btrfs_remap_item> = /* @__PURE__ */ declareStruct(
  'btrfs_remap_item',
  `
  __le64 address;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 168 bytes. */
export interface btrfs_root_backup extends RecordView<'struct btrfs_root_backup'> {
  get tree_root(): bigint;
  set tree_root(value: Integer);
  get tree_root_gen(): bigint;
  set tree_root_gen(value: Integer);
  get chunk_root(): bigint;
  set chunk_root(value: Integer);
  get chunk_root_gen(): bigint;
  set chunk_root_gen(value: Integer);
  get extent_root(): bigint;
  set extent_root(value: Integer);
  get extent_root_gen(): bigint;
  set extent_root_gen(value: Integer);
  get fs_root(): bigint;
  set fs_root(value: Integer);
  get fs_root_gen(): bigint;
  set fs_root_gen(value: Integer);
  get dev_root(): bigint;
  set dev_root(value: Integer);
  get dev_root_gen(): bigint;
  set dev_root_gen(value: Integer);
  get csum_root(): bigint;
  set csum_root(value: Integer);
  get csum_root_gen(): bigint;
  set csum_root_gen(value: Integer);
  get total_bytes(): bigint;
  set total_bytes(value: Integer);
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
  get num_devices(): bigint;
  set num_devices(value: Integer);
  get unused_64(): Elements<bigint>;
  set unused_64(value: Iterable<Integer>);
  tree_root_level: number;
  chunk_root_level: number;
  extent_root_level: number;
  fs_root_level: number;
  dev_root_level: number;
  csum_root_level: number;
  get unused_8(): Uint8Array;
  set unused_8(value: Bytes);
}

export const btrfs_root_backup: Descriptor<btrfs_root_backup> = /* @__PURE__ */ declareStruct(
  'btrfs_root_backup',
  `
  __le64 tree_root;
  __le64 tree_root_gen;
  __le64 chunk_root;
  __le64 chunk_root_gen;
  __le64 extent_root;
  __le64 extent_root_gen;
  __le64 fs_root;
  __le64 fs_root_gen;
  __le64 dev_root;
  __le64 dev_root_gen;
  __le64 csum_root;
  __le64 csum_root_gen;
  __le64 total_bytes;
  __le64 bytes_used;
  __le64 num_devices;
  __le64 unused_64[4];
  __u8 tree_root_level;
  __u8 chunk_root_level;
  __u8 extent_root_level;
  __u8 fs_root_level;
  __u8 dev_root_level;
  __u8 csum_root_level;
  __u8 unused_8[10];
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 439 bytes. */
export interface btrfs_root_item extends RecordView<'struct btrfs_root_item'> {
  get inode(): btrfs_inode_item;
  set inode(value: btrfs_inode_item | Init<btrfs_inode_item>);
  get generation(): bigint;
  set generation(value: Integer);
  get root_dirid(): bigint;
  set root_dirid(value: Integer);
  get bytenr(): bigint;
  set bytenr(value: Integer);
  get byte_limit(): bigint;
  set byte_limit(value: Integer);
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
  get last_snapshot(): bigint;
  set last_snapshot(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  refs: number;
  get drop_progress(): btrfs_disk_key;
  set drop_progress(value: btrfs_disk_key | Init<btrfs_disk_key>);
  drop_level: number;
  level: number;
  get generation_v2(): bigint;
  set generation_v2(value: Integer);
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get parent_uuid(): Uint8Array;
  set parent_uuid(value: Bytes);
  get received_uuid(): Uint8Array;
  set received_uuid(value: Bytes);
  get ctransid(): bigint;
  set ctransid(value: Integer);
  get otransid(): bigint;
  set otransid(value: Integer);
  get stransid(): bigint;
  set stransid(value: Integer);
  get rtransid(): bigint;
  set rtransid(value: Integer);
  get ctime(): btrfs_timespec;
  set ctime(value: btrfs_timespec | Init<btrfs_timespec>);
  get otime(): btrfs_timespec;
  set otime(value: btrfs_timespec | Init<btrfs_timespec>);
  get stime(): btrfs_timespec;
  set stime(value: btrfs_timespec | Init<btrfs_timespec>);
  get rtime(): btrfs_timespec;
  set rtime(value: btrfs_timespec | Init<btrfs_timespec>);
  get reserved(): Elements<bigint>;
  set reserved(value: Iterable<Integer>);
}

export const btrfs_root_item: Descriptor<btrfs_root_item> = /* @__PURE__ */ declareStruct(
  'btrfs_root_item',
  `
  struct btrfs_inode_item inode;
  __le64 generation;
  __le64 root_dirid;
  __le64 bytenr;
  __le64 byte_limit;
  __le64 bytes_used;
  __le64 last_snapshot;
  __le64 flags;
  __le32 refs;
  struct btrfs_disk_key drop_progress;
  __u8 drop_level;
  __u8 level;
  __le64 generation_v2;
  __u8 uuid[16];
  __u8 parent_uuid[16];
  __u8 received_uuid[16];
  __le64 ctransid;
  __le64 otransid;
  __le64 stransid;
  __le64 rtransid;
  struct btrfs_timespec ctime;
  struct btrfs_timespec otime;
  struct btrfs_timespec stime;
  struct btrfs_timespec rtime;
  __le64 reserved[8];
`,
  { pack: 1, uses: () => [btrfs_disk_key, btrfs_inode_item, btrfs_timespec] },
);

/** `<linux/btrfs_tree.h>`: 18 bytes. */
export interface btrfs_root_ref extends RecordView<'struct btrfs_root_ref'> {
  get dirid(): bigint;
  set dirid(value: Integer);
  get sequence(): bigint;
  set sequence(value: Integer);
  name_len: number;
}

export const btrfs_root_ref: Descriptor<btrfs_root_ref> = /* @__PURE__ */ declareStruct(
  'btrfs_root_ref',
  `
  __le64 dirid;
  __le64 sequence;
  __le16 name_len;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 4 bytes. */
export interface btrfs_shared_data_ref extends RecordView<'struct btrfs_shared_data_ref'> {
  count: number;
}

export const btrfs_shared_data_ref: Descriptor<btrfs_shared_data_ref> =
  /* @__PURE__ */ declareStruct(
    'btrfs_shared_data_ref',
    `
  __le32 count;
`,
    { pack: 1 },
  );

/** `<linux/btrfs_tree.h>`: 32 bytes. */
export interface btrfs_stripe extends RecordView<'struct btrfs_stripe'> {
  get devid(): bigint;
  set devid(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  get dev_uuid(): Uint8Array;
  set dev_uuid(value: Bytes);
}

export const btrfs_stripe: Descriptor<btrfs_stripe> = /* @__PURE__ */ declareStruct(
  'btrfs_stripe',
  `
  __le64 devid;
  __le64 offset;
  __u8 dev_uuid[16];
`,
  { pack: 1 },
);

interface btrfs_stripe_extent$__empty_strides
  extends RecordView<'struct btrfs_stripe_extent.__empty_strides'> {}

/** `<linux/btrfs_tree.h>`: 0 bytes. */
export interface btrfs_stripe_extent extends RecordView<'struct btrfs_stripe_extent'> {
  get __empty_strides(): btrfs_stripe_extent$__empty_strides;
  set __empty_strides(value:
    | btrfs_stripe_extent$__empty_strides
    | Init<btrfs_stripe_extent$__empty_strides>);
  get strides(): Elements<btrfs_raid_stride>;
  set strides(value: Iterable<btrfs_raid_stride | Init<btrfs_raid_stride>>);
}

export const btrfs_stripe_extent: Descriptor<btrfs_stripe_extent> = /* @__PURE__ */ declareStruct(
  'btrfs_stripe_extent',
  `
  struct {
    struct {
      
    } __empty_strides;
    struct btrfs_raid_stride strides[];
  };
`,
  { uses: () => [btrfs_raid_stride] },
);

/** `<linux/btrfs_tree.h>`: 4096 bytes. */
export interface btrfs_super_block extends RecordView<'struct btrfs_super_block'> {
  get csum(): Uint8Array;
  set csum(value: Bytes);
  get fsid(): Uint8Array;
  set fsid(value: Bytes);
  get bytenr(): bigint;
  set bytenr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get magic(): bigint;
  set magic(value: Integer);
  get generation(): bigint;
  set generation(value: Integer);
  get root(): bigint;
  set root(value: Integer);
  get chunk_root(): bigint;
  set chunk_root(value: Integer);
  get log_root(): bigint;
  set log_root(value: Integer);
  get __unused_log_root_transid(): bigint;
  set __unused_log_root_transid(value: Integer);
  get total_bytes(): bigint;
  set total_bytes(value: Integer);
  get bytes_used(): bigint;
  set bytes_used(value: Integer);
  get root_dir_objectid(): bigint;
  set root_dir_objectid(value: Integer);
  get num_devices(): bigint;
  set num_devices(value: Integer);
  sectorsize: number;
  nodesize: number;
  __unused_leafsize: number;
  stripesize: number;
  sys_chunk_array_size: number;
  get chunk_root_generation(): bigint;
  set chunk_root_generation(value: Integer);
  get compat_flags(): bigint;
  set compat_flags(value: Integer);
  get compat_ro_flags(): bigint;
  set compat_ro_flags(value: Integer);
  get incompat_flags(): bigint;
  set incompat_flags(value: Integer);
  csum_type: number;
  root_level: number;
  chunk_root_level: number;
  log_root_level: number;
  get dev_item(): btrfs_dev_item;
  set dev_item(value: btrfs_dev_item | Init<btrfs_dev_item>);
  get label(): Uint8Array;
  set label(value: Bytes);
  get cache_generation(): bigint;
  set cache_generation(value: Integer);
  get uuid_tree_generation(): bigint;
  set uuid_tree_generation(value: Integer);
  get metadata_uuid(): Uint8Array;
  set metadata_uuid(value: Bytes);
  get nr_global_roots(): bigint;
  set nr_global_roots(value: Integer);
  get remap_root(): bigint;
  set remap_root(value: Integer);
  get remap_root_generation(): bigint;
  set remap_root_generation(value: Integer);
  remap_root_level: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get sys_chunk_array(): Uint8Array;
  set sys_chunk_array(value: Bytes);
  get super_roots(): Elements<btrfs_root_backup>;
  set super_roots(value: Iterable<btrfs_root_backup | Init<btrfs_root_backup>>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

export const btrfs_super_block: Descriptor<btrfs_super_block> = /* @__PURE__ */ declareStruct(
  'btrfs_super_block',
  `
  __u8 csum[32];
  __u8 fsid[16];
  __le64 bytenr;
  __le64 flags;
  __le64 magic;
  __le64 generation;
  __le64 root;
  __le64 chunk_root;
  __le64 log_root;
  __le64 __unused_log_root_transid;
  __le64 total_bytes;
  __le64 bytes_used;
  __le64 root_dir_objectid;
  __le64 num_devices;
  __le32 sectorsize;
  __le32 nodesize;
  __le32 __unused_leafsize;
  __le32 stripesize;
  __le32 sys_chunk_array_size;
  __le64 chunk_root_generation;
  __le64 compat_flags;
  __le64 compat_ro_flags;
  __le64 incompat_flags;
  __le16 csum_type;
  __u8 root_level;
  __u8 chunk_root_level;
  __u8 log_root_level;
  struct btrfs_dev_item dev_item;
  char label[256];
  __le64 cache_generation;
  __le64 uuid_tree_generation;
  __u8 metadata_uuid[16];
  __u64 nr_global_roots;
  __le64 remap_root;
  __le64 remap_root_generation;
  __u8 remap_root_level;
  __u8 reserved[199];
  __u8 sys_chunk_array[2048];
  struct btrfs_root_backup super_roots[4];
  __u8 padding[565];
`,
  { pack: 1, uses: () => [btrfs_dev_item, btrfs_root_backup] },
);

/** `<linux/btrfs_tree.h>`: 12 bytes. */
export interface btrfs_timespec extends RecordView<'struct btrfs_timespec'> {
  get sec(): bigint;
  set sec(value: Integer);
  nsec: number;
}

export const btrfs_timespec: Descriptor<btrfs_timespec> = /* @__PURE__ */ declareStruct(
  'btrfs_timespec',
  `
  __le64 sec;
  __le32 nsec;
`,
  { pack: 1 },
);

/** `<linux/btrfs_tree.h>`: 18 bytes. */
export interface btrfs_tree_block_info extends RecordView<'struct btrfs_tree_block_info'> {
  get key(): btrfs_disk_key;
  set key(value: btrfs_disk_key | Init<btrfs_disk_key>);
  level: number;
}

export const btrfs_tree_block_info: Descriptor<btrfs_tree_block_info> =
  /* @__PURE__ */ declareStruct(
    'btrfs_tree_block_info',
    `
  struct btrfs_disk_key key;
  __u8 level;
`,
    { uses: () => [btrfs_disk_key] },
  );

/** `<linux/btrfs_tree.h>`: 25 bytes. */
export interface btrfs_verity_descriptor_item
  extends RecordView<'struct btrfs_verity_descriptor_item'> {
  get size(): bigint;
  set size(value: Integer);
  get reserved(): Elements<bigint>;
  set reserved(value: Iterable<Integer>);
  encryption: number;
}

export const btrfs_verity_descriptor_item: Descriptor<btrfs_verity_descriptor_item> =
  /* @__PURE__ */ declareStruct(
    'btrfs_verity_descriptor_item',
    `
  __le64 size;
  __le64 reserved[2];
  __u8 encryption;
`,
    { pack: 1 },
  );
