// Generated from Linux 7.3.4 <linux/btrfs_tree.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const BTRFS_AVAIL_ALLOC_BIT_SINGLE = 281474976710656,
  BTRFS_BACKREF_REV_MAX = 256,
  BTRFS_BACKREF_REV_SHIFT = 56,
  BTRFS_BALANCE_ITEM_KEY = 248,
  BTRFS_BALANCE_OBJECTID = 18446744073709551612n,
  BTRFS_BLOCK_FLAG_FULL_BACKREF = 256,
  BTRFS_BLOCK_GROUP_DATA = 1,
  BTRFS_BLOCK_GROUP_DUP = 32,
  BTRFS_BLOCK_GROUP_ITEM_KEY = 192,
  BTRFS_BLOCK_GROUP_METADATA = 4,
  BTRFS_BLOCK_GROUP_METADATA_REMAP = 4096,
  BTRFS_BLOCK_GROUP_PROFILE_MASK = 2040,
  BTRFS_BLOCK_GROUP_RAID0 = 8,
  BTRFS_BLOCK_GROUP_RAID1 = 16,
  BTRFS_BLOCK_GROUP_RAID10 = 64,
  BTRFS_BLOCK_GROUP_RAID1C3 = 512,
  BTRFS_BLOCK_GROUP_RAID1C4 = 1024,
  BTRFS_BLOCK_GROUP_RAID1_MASK = 1552,
  BTRFS_BLOCK_GROUP_RAID5 = 128,
  BTRFS_BLOCK_GROUP_RAID56_MASK = 384,
  BTRFS_BLOCK_GROUP_RAID6 = 256,
  BTRFS_BLOCK_GROUP_REMAPPED = 2048,
  BTRFS_BLOCK_GROUP_RESERVED = 844424930131968,
  BTRFS_BLOCK_GROUP_SYSTEM = 2,
  BTRFS_BLOCK_GROUP_TREE_OBJECTID = 11,
  BTRFS_BLOCK_GROUP_TYPE_MASK = 4103,
  BTRFS_BTREE_INODE_OBJECTID = 1,
  BTRFS_CHUNK_ITEM_KEY = 228,
  BTRFS_CHUNK_TREE_OBJECTID = 3,
  BTRFS_CSUM_SIZE = 32,
  BTRFS_CSUM_TREE_OBJECTID = 7,
  BTRFS_CSUM_TYPE_BLAKE2 = 3,
  BTRFS_CSUM_TYPE_CRC32 = 0,
  BTRFS_CSUM_TYPE_SHA256 = 2,
  BTRFS_CSUM_TYPE_XXHASH = 1,
  BTRFS_DATA_RELOC_TREE_OBJECTID = 18446744073709551607n,
  BTRFS_DEV_EXTENT_KEY = 204,
  BTRFS_DEV_ITEMS_OBJECTID = 1,
  BTRFS_DEV_ITEM_KEY = 216,
  BTRFS_DEV_REPLACE_DEVID = 0,
  BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_ALWAYS = 0,
  BTRFS_DEV_REPLACE_ITEM_CONT_READING_FROM_SRCDEV_MODE_AVOID = 1,
  BTRFS_DEV_REPLACE_KEY = 250,
  BTRFS_DEV_STATS_KEY = 249,
  BTRFS_DEV_STATS_OBJECTID = 0,
  BTRFS_DEV_TREE_OBJECTID = 4,
  BTRFS_DIR_INDEX_KEY = 96,
  BTRFS_DIR_ITEM_KEY = 84,
  BTRFS_DIR_LOG_INDEX_KEY = 72,
  BTRFS_DIR_LOG_ITEM_KEY = 60,
  BTRFS_EMPTY_SUBVOL_DIR_OBJECTID = 2,
  BTRFS_EXTENDED_PROFILE_MASK = 281474976712696,
  BTRFS_EXTENT_CSUM_KEY = 128,
  BTRFS_EXTENT_CSUM_OBJECTID = 18446744073709551606n,
  BTRFS_EXTENT_DATA_KEY = 108,
  BTRFS_EXTENT_DATA_REF_KEY = 178,
  BTRFS_EXTENT_FLAG_DATA = 1,
  BTRFS_EXTENT_FLAG_SUPER = 281474976710656,
  BTRFS_EXTENT_FLAG_TREE_BLOCK = 2,
  BTRFS_EXTENT_ITEM_KEY = 168,
  BTRFS_EXTENT_OWNER_REF_KEY = 172,
  BTRFS_EXTENT_TREE_OBJECTID = 2,
  BTRFS_FILE_EXTENT_INLINE = 0,
  BTRFS_FILE_EXTENT_PREALLOC = 2,
  BTRFS_FILE_EXTENT_REG = 1,
  BTRFS_FIRST_CHUNK_TREE_OBJECTID = 256,
  BTRFS_FIRST_FREE_OBJECTID = 256,
  BTRFS_FREE_INO_OBJECTID = 18446744073709551604n,
  BTRFS_FREE_SPACE_BITMAP = 2,
  BTRFS_FREE_SPACE_BITMAP_KEY = 200,
  BTRFS_FREE_SPACE_EXTENT = 1,
  BTRFS_FREE_SPACE_EXTENT_KEY = 199,
  BTRFS_FREE_SPACE_FLAGS_MASK = 1,
  BTRFS_FREE_SPACE_INFO_KEY = 198,
  BTRFS_FREE_SPACE_OBJECTID = 18446744073709551605n,
  BTRFS_FREE_SPACE_TREE_OBJECTID = 10,
  BTRFS_FREE_SPACE_USING_BITMAPS = 1,
  BTRFS_FS_TREE_OBJECTID = 5,
  BTRFS_FT_BLKDEV = 4,
  BTRFS_FT_CHRDEV = 3,
  BTRFS_FT_DIR = 2,
  BTRFS_FT_ENCRYPTED = 128,
  BTRFS_FT_FIFO = 5,
  BTRFS_FT_MAX = 9,
  BTRFS_FT_REG_FILE = 1,
  BTRFS_FT_SOCK = 6,
  BTRFS_FT_SYMLINK = 7,
  BTRFS_FT_UNKNOWN = 0,
  BTRFS_FT_XATTR = 8,
  BTRFS_HEADER_FLAG_RELOC = 2,
  BTRFS_HEADER_FLAG_WRITTEN = 1,
  BTRFS_IDENTITY_REMAP_KEY = 234,
  BTRFS_INODE_APPEND = 128,
  BTRFS_INODE_COMPRESS = 2048,
  BTRFS_INODE_DIRSYNC = 1024,
  BTRFS_INODE_EXTREF_KEY = 13,
  BTRFS_INODE_FLAG_MASK = 2147487743,
  BTRFS_INODE_IMMUTABLE = 64,
  BTRFS_INODE_ITEM_KEY = 1,
  BTRFS_INODE_NOATIME = 512,
  BTRFS_INODE_NOCOMPRESS = 8,
  BTRFS_INODE_NODATACOW = 2,
  BTRFS_INODE_NODATASUM = 1,
  BTRFS_INODE_NODUMP = 256,
  BTRFS_INODE_PREALLOC = 16,
  BTRFS_INODE_READONLY = 4,
  BTRFS_INODE_REF_KEY = 12,
  BTRFS_INODE_ROOT_ITEM_INIT = 2147483648,
  BTRFS_INODE_RO_FLAG_MASK = 1,
  BTRFS_INODE_RO_VERITY = 1,
  BTRFS_INODE_SYNC = 32,
  BTRFS_LAST_FREE_OBJECTID = 18446744073709551360n,
  BTRFS_LINK_MAX = 65535,
  BTRFS_MAGIC = 5575266562640200287n,
  BTRFS_MAX_LEVEL = 8,
  BTRFS_MAX_METADATA_BLOCKSIZE = 65536,
  BTRFS_METADATA_ITEM_KEY = 169,
  BTRFS_MIXED_BACKREF_REV = 1,
  BTRFS_MULTIPLE_OBJECTIDS = 18446744073709551361n,
  BTRFS_NAME_LEN = 255,
  BTRFS_NR_FILE_EXTENT_TYPES = 3,
  BTRFS_NUM_BACKUP_ROOTS = 4,
  BTRFS_OLD_BACKREF_REV = 0,
  BTRFS_ORPHAN_ITEM_KEY = 48,
  BTRFS_ORPHAN_OBJECTID = 18446744073709551611n,
  BTRFS_PERSISTENT_ITEM_KEY = 249,
  BTRFS_QGROUP_INFO_KEY = 242,
  BTRFS_QGROUP_LEVEL_SHIFT = 48,
  BTRFS_QGROUP_LIMIT_KEY = 244,
  BTRFS_QGROUP_RELATION_KEY = 246,
  BTRFS_QGROUP_STATUS_FLAGS_MASK = 15,
  BTRFS_QGROUP_STATUS_FLAG_INCONSISTENT = 4,
  BTRFS_QGROUP_STATUS_FLAG_ON = 1,
  BTRFS_QGROUP_STATUS_FLAG_RESCAN = 2,
  BTRFS_QGROUP_STATUS_FLAG_SIMPLE_MODE = 8,
  BTRFS_QGROUP_STATUS_KEY = 240,
  BTRFS_QGROUP_STATUS_VERSION = 1,
  BTRFS_QUOTA_TREE_OBJECTID = 8,
  BTRFS_RAID_STRIPE_KEY = 230,
  BTRFS_RAID_STRIPE_TREE_OBJECTID = 12,
  BTRFS_REMAP_BACKREF_KEY = 236,
  BTRFS_REMAP_KEY = 235,
  BTRFS_REMAP_TREE_OBJECTID = 13,
  BTRFS_ROOT_BACKREF_KEY = 144,
  BTRFS_ROOT_ITEM_KEY = 132,
  BTRFS_ROOT_REF_KEY = 156,
  BTRFS_ROOT_SUBVOL_DEAD = 281474976710656,
  BTRFS_ROOT_SUBVOL_RDONLY = 1,
  BTRFS_ROOT_TREE_DIR_OBJECTID = 6,
  BTRFS_ROOT_TREE_OBJECTID = 1,
  BTRFS_SHARED_BLOCK_REF_KEY = 182,
  BTRFS_SHARED_DATA_REF_KEY = 184,
  BTRFS_SPACE_INFO_GLOBAL_RSV = 562949953421312,
  BTRFS_STRING_ITEM_KEY = 253,
  BTRFS_SUPER_FLAG_CHANGING_BG_TREE = 274877906944,
  BTRFS_SUPER_FLAG_CHANGING_DATA_CSUM = 549755813888,
  BTRFS_SUPER_FLAG_CHANGING_FSID = 34359738368,
  BTRFS_SUPER_FLAG_CHANGING_FSID_V2 = 68719476736,
  BTRFS_SUPER_FLAG_CHANGING_META_CSUM = 1099511627776,
  BTRFS_SUPER_FLAG_ERROR = 4,
  BTRFS_SUPER_FLAG_METADUMP = 8589934592,
  BTRFS_SUPER_FLAG_METADUMP_V2 = 17179869184,
  BTRFS_SUPER_FLAG_SEEDING = 4294967296,
  BTRFS_SYSTEM_CHUNK_ARRAY_SIZE = 2048,
  BTRFS_TEMPORARY_ITEM_KEY = 248,
  BTRFS_TREE_BLOCK_REF_KEY = 176,
  BTRFS_TREE_LOG_FIXUP_OBJECTID = 18446744073709551609n,
  BTRFS_TREE_LOG_OBJECTID = 18446744073709551610n,
  BTRFS_TREE_RELOC_OBJECTID = 18446744073709551608n,
  BTRFS_UUID_KEY_RECEIVED_SUBVOL = 252,
  BTRFS_UUID_KEY_SUBVOL = 251,
  BTRFS_UUID_TREE_OBJECTID = 9,
  BTRFS_VERITY_DESC_ITEM_KEY = 36,
  BTRFS_VERITY_MERKLE_ITEM_KEY = 37,
  BTRFS_XATTR_ITEM_KEY = 24;
export declare namespace struct {
  /** `<linux/btrfs_tree.h>`: 448 bytes. */
  interface btrfs_balance_item extends RecordView<'struct btrfs_balance_item'> {
    get flags(): bigint;
    set flags(value: Integer);
    get data(): struct.btrfs_disk_balance_args;
    set data(value: From<struct.btrfs_disk_balance_args>);
    get meta(): struct.btrfs_disk_balance_args;
    set meta(value: From<struct.btrfs_disk_balance_args>);
    get sys(): struct.btrfs_disk_balance_args;
    set sys(value: From<struct.btrfs_disk_balance_args>);
    get unused(): Elements<bigint>;
    set unused(value: Iterable<Integer>);
  }

  /** `<linux/btrfs_tree.h>`: 24 bytes. */
  interface btrfs_block_group_item extends RecordView<'struct btrfs_block_group_item'> {
    get used(): bigint;
    set used(value: Integer);
    get chunk_objectid(): bigint;
    set chunk_objectid(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 36 bytes. */
  interface btrfs_block_group_item_v2 extends RecordView<'struct btrfs_block_group_item_v2'> {
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

  /** `<linux/btrfs_tree.h>`: 80 bytes. */
  interface btrfs_chunk extends RecordView<'struct btrfs_chunk'> {
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
    get stripe(): struct.btrfs_stripe;
    set stripe(value: From<struct.btrfs_stripe>);
  }

  /** `<linux/btrfs_tree.h>`: 1 bytes. */
  interface btrfs_csum_item extends RecordView<'struct btrfs_csum_item'> {
    csum: number;
  }

  /** `<linux/btrfs_tree.h>`: 48 bytes. */
  interface btrfs_dev_extent extends RecordView<'struct btrfs_dev_extent'> {
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

  /** `<linux/btrfs_tree.h>`: 98 bytes. */
  interface btrfs_dev_item extends RecordView<'struct btrfs_dev_item'> {
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

  /** `<linux/btrfs_tree.h>`: 72 bytes. */
  interface btrfs_dev_replace_item extends RecordView<'struct btrfs_dev_replace_item'> {
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

  /** `<linux/btrfs_tree.h>`: 40 bytes. */
  interface btrfs_dev_stats_item extends RecordView<'struct btrfs_dev_stats_item'> {
    get values(): Elements<bigint>;
    set values(value: Iterable<Integer>);
  }

  /** `<linux/btrfs_tree.h>`: 30 bytes. */
  interface btrfs_dir_item extends RecordView<'struct btrfs_dir_item'> {
    get location(): struct.btrfs_disk_key;
    set location(value: From<struct.btrfs_disk_key>);
    get transid(): bigint;
    set transid(value: Integer);
    data_len: number;
    name_len: number;
    type: number;
  }

  /** `<linux/btrfs_tree.h>`: 8 bytes. */
  interface btrfs_dir_log_item extends RecordView<'struct btrfs_dir_log_item'> {
    get end(): bigint;
    set end(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 136 bytes. */
  interface btrfs_disk_balance_args extends RecordView<'struct btrfs_disk_balance_args'> {
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

  /** `<linux/btrfs_tree.h>`: 17 bytes. */
  interface btrfs_disk_key extends RecordView<'struct btrfs_disk_key'> {
    get objectid(): bigint;
    set objectid(value: Integer);
    type: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 28 bytes. */
  interface btrfs_extent_data_ref extends RecordView<'struct btrfs_extent_data_ref'> {
    get root(): bigint;
    set root(value: Integer);
    get objectid(): bigint;
    set objectid(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    count: number;
  }

  /** `<linux/btrfs_tree.h>`: 9 bytes. */
  interface btrfs_extent_inline_ref extends RecordView<'struct btrfs_extent_inline_ref'> {
    type: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 24 bytes. */
  interface btrfs_extent_item extends RecordView<'struct btrfs_extent_item'> {
    get refs(): bigint;
    set refs(value: Integer);
    get generation(): bigint;
    set generation(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 4 bytes. */
  interface btrfs_extent_item_v0 extends RecordView<'struct btrfs_extent_item_v0'> {
    refs: number;
  }

  /** `<linux/btrfs_tree.h>`: 8 bytes. */
  interface btrfs_extent_owner_ref extends RecordView<'struct btrfs_extent_owner_ref'> {
    get root_id(): bigint;
    set root_id(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 53 bytes. */
  interface btrfs_file_extent_item extends RecordView<'struct btrfs_file_extent_item'> {
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

  /** `<linux/btrfs_tree.h>`: 17 bytes. */
  interface btrfs_free_space_entry extends RecordView<'struct btrfs_free_space_entry'> {
    get offset(): bigint;
    set offset(value: Integer);
    get bytes(): bigint;
    set bytes(value: Integer);
    type: number;
  }

  /** `<linux/btrfs_tree.h>`: 41 bytes. */
  interface btrfs_free_space_header extends RecordView<'struct btrfs_free_space_header'> {
    get location(): struct.btrfs_disk_key;
    set location(value: From<struct.btrfs_disk_key>);
    get generation(): bigint;
    set generation(value: Integer);
    get num_entries(): bigint;
    set num_entries(value: Integer);
    get num_bitmaps(): bigint;
    set num_bitmaps(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 8 bytes. */
  interface btrfs_free_space_info extends RecordView<'struct btrfs_free_space_info'> {
    extent_count: number;
    flags: number;
  }

  /** `<linux/btrfs_tree.h>`: 101 bytes. */
  interface btrfs_header extends RecordView<'struct btrfs_header'> {
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

  /** `<linux/btrfs_tree.h>`: 18 bytes. */
  interface btrfs_inode_extref extends RecordView<'struct btrfs_inode_extref'> {
    get parent_objectid(): bigint;
    set parent_objectid(value: Integer);
    get index(): bigint;
    set index(value: Integer);
    name_len: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/btrfs_tree.h>`: 160 bytes. */
  interface btrfs_inode_item extends RecordView<'struct btrfs_inode_item'> {
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
    get atime(): struct.btrfs_timespec;
    set atime(value: From<struct.btrfs_timespec>);
    get ctime(): struct.btrfs_timespec;
    set ctime(value: From<struct.btrfs_timespec>);
    get mtime(): struct.btrfs_timespec;
    set mtime(value: From<struct.btrfs_timespec>);
    get otime(): struct.btrfs_timespec;
    set otime(value: From<struct.btrfs_timespec>);
  }

  /** `<linux/btrfs_tree.h>`: 10 bytes. */
  interface btrfs_inode_ref extends RecordView<'struct btrfs_inode_ref'> {
    get index(): bigint;
    set index(value: Integer);
    name_len: number;
  }

  /** `<linux/btrfs_tree.h>`: 25 bytes. */
  interface btrfs_item extends RecordView<'struct btrfs_item'> {
    get key(): struct.btrfs_disk_key;
    set key(value: From<struct.btrfs_disk_key>);
    offset: number;
    size: number;
  }

  /** `<linux/btrfs_tree.h>`: 17 bytes. */
  interface btrfs_key extends RecordView<'struct btrfs_key'> {
    get objectid(): bigint;
    set objectid(value: Integer);
    type: number;
    get offset(): bigint;
    set offset(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 33 bytes. */
  interface btrfs_key_ptr extends RecordView<'struct btrfs_key_ptr'> {
    get key(): struct.btrfs_disk_key;
    set key(value: From<struct.btrfs_disk_key>);
    get blockptr(): bigint;
    set blockptr(value: Integer);
    get generation(): bigint;
    set generation(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 101 bytes. */
  interface btrfs_leaf extends RecordView<'struct btrfs_leaf'> {
    get header(): struct.btrfs_header;
    set header(value: From<struct.btrfs_header>);
    get items(): Elements<struct.btrfs_item>;
    set items(value: Iterable<From<struct.btrfs_item>>);
  }

  /** `<linux/btrfs_tree.h>`: 101 bytes. */
  interface btrfs_node extends RecordView<'struct btrfs_node'> {
    get header(): struct.btrfs_header;
    set header(value: From<struct.btrfs_header>);
    get ptrs(): Elements<struct.btrfs_key_ptr>;
    set ptrs(value: Iterable<From<struct.btrfs_key_ptr>>);
  }

  /** `<linux/btrfs_tree.h>`: 40 bytes. */
  interface btrfs_qgroup_info_item extends RecordView<'struct btrfs_qgroup_info_item'> {
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

  /** `<linux/btrfs_tree.h>`: 40 bytes. */
  interface btrfs_qgroup_limit_item extends RecordView<'struct btrfs_qgroup_limit_item'> {
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

  /** `<linux/btrfs_tree.h>`: 40 bytes. */
  interface btrfs_qgroup_status_item extends RecordView<'struct btrfs_qgroup_status_item'> {
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

  /** `<linux/btrfs_tree.h>`: 16 bytes. */
  interface btrfs_raid_stride extends RecordView<'struct btrfs_raid_stride'> {
    get devid(): bigint;
    set devid(value: Integer);
    get physical(): bigint;
    set physical(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 8 bytes. */
  interface btrfs_remap_item extends RecordView<'struct btrfs_remap_item'> {
    get address(): bigint;
    set address(value: Integer);
  }

  /** `<linux/btrfs_tree.h>`: 168 bytes. */
  interface btrfs_root_backup extends RecordView<'struct btrfs_root_backup'> {
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

  /** `<linux/btrfs_tree.h>`: 439 bytes. */
  interface btrfs_root_item extends RecordView<'struct btrfs_root_item'> {
    get inode(): struct.btrfs_inode_item;
    set inode(value: From<struct.btrfs_inode_item>);
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
    get drop_progress(): struct.btrfs_disk_key;
    set drop_progress(value: From<struct.btrfs_disk_key>);
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
    get ctime(): struct.btrfs_timespec;
    set ctime(value: From<struct.btrfs_timespec>);
    get otime(): struct.btrfs_timespec;
    set otime(value: From<struct.btrfs_timespec>);
    get stime(): struct.btrfs_timespec;
    set stime(value: From<struct.btrfs_timespec>);
    get rtime(): struct.btrfs_timespec;
    set rtime(value: From<struct.btrfs_timespec>);
    get reserved(): Elements<bigint>;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/btrfs_tree.h>`: 18 bytes. */
  interface btrfs_root_ref extends RecordView<'struct btrfs_root_ref'> {
    get dirid(): bigint;
    set dirid(value: Integer);
    get sequence(): bigint;
    set sequence(value: Integer);
    name_len: number;
  }

  /** `<linux/btrfs_tree.h>`: 4 bytes. */
  interface btrfs_shared_data_ref extends RecordView<'struct btrfs_shared_data_ref'> {
    count: number;
  }

  /** `<linux/btrfs_tree.h>`: 32 bytes. */
  interface btrfs_stripe extends RecordView<'struct btrfs_stripe'> {
    get devid(): bigint;
    set devid(value: Integer);
    get offset(): bigint;
    set offset(value: Integer);
    get dev_uuid(): Uint8Array;
    set dev_uuid(value: Bytes);
  }

  interface btrfs_stripe_extent$__empty_strides
    extends RecordView<'struct btrfs_stripe_extent.__empty_strides'> {}

  /** `<linux/btrfs_tree.h>`: 0 bytes. */
  interface btrfs_stripe_extent extends RecordView<'struct btrfs_stripe_extent'> {
    get __empty_strides(): btrfs_stripe_extent$__empty_strides;
    set __empty_strides(value: From<btrfs_stripe_extent$__empty_strides>);
    get strides(): Elements<struct.btrfs_raid_stride>;
    set strides(value: Iterable<From<struct.btrfs_raid_stride>>);
  }

  /** `<linux/btrfs_tree.h>`: 4096 bytes. */
  interface btrfs_super_block extends RecordView<'struct btrfs_super_block'> {
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
    get dev_item(): struct.btrfs_dev_item;
    set dev_item(value: From<struct.btrfs_dev_item>);
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
    get super_roots(): Elements<struct.btrfs_root_backup>;
    set super_roots(value: Iterable<From<struct.btrfs_root_backup>>);
    get padding(): Uint8Array;
    set padding(value: Bytes);
  }

  /** `<linux/btrfs_tree.h>`: 12 bytes. */
  interface btrfs_timespec extends RecordView<'struct btrfs_timespec'> {
    get sec(): bigint;
    set sec(value: Integer);
    nsec: number;
  }

  /** `<linux/btrfs_tree.h>`: 18 bytes. */
  interface btrfs_tree_block_info extends RecordView<'struct btrfs_tree_block_info'> {
    get key(): struct.btrfs_disk_key;
    set key(value: From<struct.btrfs_disk_key>);
    level: number;
  }

  /** `<linux/btrfs_tree.h>`: 25 bytes. */
  interface btrfs_verity_descriptor_item extends RecordView<'struct btrfs_verity_descriptor_item'> {
    get size(): bigint;
    set size(value: Integer);
    get reserved(): Elements<bigint>;
    set reserved(value: Iterable<Integer>);
    encryption: number;
  }
}

export const struct: {
  readonly btrfs_balance_item: Descriptor<struct.btrfs_balance_item>;
  readonly btrfs_block_group_item: Descriptor<struct.btrfs_block_group_item>;
  readonly btrfs_block_group_item_v2: Descriptor<struct.btrfs_block_group_item_v2>;
  readonly btrfs_chunk: Descriptor<struct.btrfs_chunk>;
  readonly btrfs_csum_item: Descriptor<struct.btrfs_csum_item>;
  readonly btrfs_dev_extent: Descriptor<struct.btrfs_dev_extent>;
  readonly btrfs_dev_item: Descriptor<struct.btrfs_dev_item>;
  readonly btrfs_dev_replace_item: Descriptor<struct.btrfs_dev_replace_item>;
  readonly btrfs_dev_stats_item: Descriptor<struct.btrfs_dev_stats_item>;
  readonly btrfs_dir_item: Descriptor<struct.btrfs_dir_item>;
  readonly btrfs_dir_log_item: Descriptor<struct.btrfs_dir_log_item>;
  readonly btrfs_disk_balance_args: Descriptor<struct.btrfs_disk_balance_args>;
  readonly btrfs_disk_key: Descriptor<struct.btrfs_disk_key>;
  readonly btrfs_extent_data_ref: Descriptor<struct.btrfs_extent_data_ref>;
  readonly btrfs_extent_inline_ref: Descriptor<struct.btrfs_extent_inline_ref>;
  readonly btrfs_extent_item: Descriptor<struct.btrfs_extent_item>;
  readonly btrfs_extent_item_v0: Descriptor<struct.btrfs_extent_item_v0>;
  readonly btrfs_extent_owner_ref: Descriptor<struct.btrfs_extent_owner_ref>;
  readonly btrfs_file_extent_item: Descriptor<struct.btrfs_file_extent_item>;
  readonly btrfs_free_space_entry: Descriptor<struct.btrfs_free_space_entry>;
  readonly btrfs_free_space_header: Descriptor<struct.btrfs_free_space_header>;
  readonly btrfs_free_space_info: Descriptor<struct.btrfs_free_space_info>;
  readonly btrfs_header: Descriptor<struct.btrfs_header>;
  readonly btrfs_inode_extref: Descriptor<struct.btrfs_inode_extref>;
  readonly btrfs_inode_item: Descriptor<struct.btrfs_inode_item>;
  readonly btrfs_inode_ref: Descriptor<struct.btrfs_inode_ref>;
  readonly btrfs_item: Descriptor<struct.btrfs_item>;
  readonly btrfs_key: Descriptor<struct.btrfs_key>;
  readonly btrfs_key_ptr: Descriptor<struct.btrfs_key_ptr>;
  readonly btrfs_leaf: Descriptor<struct.btrfs_leaf>;
  readonly btrfs_node: Descriptor<struct.btrfs_node>;
  readonly btrfs_qgroup_info_item: Descriptor<struct.btrfs_qgroup_info_item>;
  readonly btrfs_qgroup_limit_item: Descriptor<struct.btrfs_qgroup_limit_item>;
  readonly btrfs_qgroup_status_item: Descriptor<struct.btrfs_qgroup_status_item>;
  readonly btrfs_raid_stride: Descriptor<struct.btrfs_raid_stride>;
  readonly btrfs_remap_item: Descriptor<struct.btrfs_remap_item>;
  readonly btrfs_root_backup: Descriptor<struct.btrfs_root_backup>;
  readonly btrfs_root_item: Descriptor<struct.btrfs_root_item>;
  readonly btrfs_root_ref: Descriptor<struct.btrfs_root_ref>;
  readonly btrfs_shared_data_ref: Descriptor<struct.btrfs_shared_data_ref>;
  readonly btrfs_stripe: Descriptor<struct.btrfs_stripe>;
  readonly btrfs_stripe_extent: Descriptor<struct.btrfs_stripe_extent>;
  readonly btrfs_super_block: Descriptor<struct.btrfs_super_block>;
  readonly btrfs_timespec: Descriptor<struct.btrfs_timespec>;
  readonly btrfs_tree_block_info: Descriptor<struct.btrfs_tree_block_info>;
  readonly btrfs_verity_descriptor_item: Descriptor<struct.btrfs_verity_descriptor_item>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"btrfs_balance_item": ["__le64 flags;struct btrfs_disk_balance_args data;struct btrfs_disk_balance_args meta;struct btrfs_disk_balance_args sys;__le64 unused[4];",{"pack":1}],
"btrfs_block_group_item": ["__le64 used;__le64 chunk_objectid;__le64 flags;",{"pack":1}],
"btrfs_block_group_item_v2": ["__le64 used;__le64 chunk_objectid;__le64 flags;__le64 remap_bytes;__le32 identity_remap_count;",{"pack":1}],
"btrfs_chunk": ["__le64 length;__le64 owner;__le64 stripe_len;__le64 type;__le32 io_align;__le32 io_width;__le32 sector_size;__le16 num_stripes;__le16 sub_stripes;struct btrfs_stripe stripe;",{"pack":1}],
"btrfs_csum_item": "__u8 csum;",
"btrfs_dev_extent": ["__le64 chunk_tree;__le64 chunk_objectid;__le64 chunk_offset;__le64 length;__u8 chunk_tree_uuid[16];",{"pack":1}],
"btrfs_dev_item": ["__le64 devid;__le64 total_bytes;__le64 bytes_used;__le32 io_align;__le32 io_width;__le32 sector_size;__le64 type;__le64 generation;__le64 start_offset;__le32 dev_group;__u8 seek_speed;__u8 bandwidth;__u8 uuid[16];__u8 fsid[16];",{"pack":1}],
"btrfs_dev_replace_item": ["__le64 src_devid;__le64 cursor_left;__le64 cursor_right;__le64 cont_reading_from_srcdev_mode;__le64 replace_state;__le64 time_started;__le64 time_stopped;__le64 num_write_errors;__le64 num_uncorrectable_read_errors;",{"pack":1}],
"btrfs_dev_stats_item": ["__le64 values[5];",{"pack":1}],
"btrfs_dir_item": ["struct btrfs_disk_key location;__le64 transid;__le16 data_len;__le16 name_len;__u8 type;",{"pack":1}],
"btrfs_dir_log_item": ["__le64 end;",{"pack":1}],
"btrfs_disk_balance_args": ["__le64 profiles;union {__le64 usage;struct {__le32 usage_min;__le32 usage_max;};};__le64 devid;__le64 pstart;__le64 pend;__le64 vstart;__le64 vend;__le64 target;__le64 flags;union {__le64 limit;struct {__le32 limit_min;__le32 limit_max;};};__le32 stripes_min;__le32 stripes_max;__le64 unused[6];",{"pack":1}],
"btrfs_disk_key": ["__le64 objectid;__u8 type;__le64 offset;",{"pack":1}],
"btrfs_extent_data_ref": ["__le64 root;__le64 objectid;__le64 offset;__le32 count;",{"pack":1}],
"btrfs_extent_inline_ref": ["__u8 type;__le64 offset;",{"pack":1}],
"btrfs_extent_item": ["__le64 refs;__le64 generation;__le64 flags;",{"pack":1}],
"btrfs_extent_item_v0": ["__le32 refs;",{"pack":1}],
"btrfs_extent_owner_ref": ["__le64 root_id;",{"pack":1}],
"btrfs_file_extent_item": ["__le64 generation;__le64 ram_bytes;__u8 compression;__u8 encryption;__le16 other_encoding;__u8 type;__le64 disk_bytenr;__le64 disk_num_bytes;__le64 offset;__le64 num_bytes;",{"pack":1}],
"btrfs_free_space_entry": ["__le64 offset;__le64 bytes;__u8 type;",{"pack":1}],
"btrfs_free_space_header": ["struct btrfs_disk_key location;__le64 generation;__le64 num_entries;__le64 num_bitmaps;",{"pack":1}],
"btrfs_free_space_info": ["__le32 extent_count;__le32 flags;",{"pack":1}],
"btrfs_header": ["__u8 csum[32];__u8 fsid[16];__le64 bytenr;__le64 flags;__u8 chunk_tree_uuid[16];__le64 generation;__le64 owner;__le32 nritems;__u8 level;",{"pack":1}],
"btrfs_inode_extref": ["__le64 parent_objectid;__le64 index;__le16 name_len;__u8 name[];",{"pack":1}],
"btrfs_inode_item": ["__le64 generation;__le64 transid;__le64 size;__le64 nbytes;__le64 block_group;__le32 nlink;__le32 uid;__le32 gid;__le32 mode;__le64 rdev;__le64 flags;__le64 sequence;__le64 reserved[4];struct btrfs_timespec atime;struct btrfs_timespec ctime;struct btrfs_timespec mtime;struct btrfs_timespec otime;",{"pack":1}],
"btrfs_inode_ref": ["__le64 index;__le16 name_len;",{"pack":1}],
"btrfs_item": ["struct btrfs_disk_key key;__le32 offset;__le32 size;",{"pack":1}],
"btrfs_key": ["__u64 objectid;__u8 type;__u64 offset;",{"pack":1}],
"btrfs_key_ptr": ["struct btrfs_disk_key key;__le64 blockptr;__le64 generation;",{"pack":1}],
"btrfs_leaf": "struct btrfs_header header;struct btrfs_item items[];",
"btrfs_node": "struct btrfs_header header;struct btrfs_key_ptr ptrs[];",
"btrfs_qgroup_info_item": ["__le64 generation;__le64 rfer;__le64 rfer_cmpr;__le64 excl;__le64 excl_cmpr;",{"pack":1}],
"btrfs_qgroup_limit_item": ["__le64 flags;__le64 max_rfer;__le64 max_excl;__le64 rsv_rfer;__le64 rsv_excl;",{"pack":1}],
"btrfs_qgroup_status_item": ["__le64 version;__le64 generation;__le64 flags;__le64 rescan;__le64 enable_gen;",{"pack":1}],
"btrfs_raid_stride": ["__le64 devid;__le64 physical;",{"pack":1}],
"btrfs_remap_item": ["__le64 address;",{"pack":1}],
"btrfs_root_backup": ["__le64 tree_root;__le64 tree_root_gen;__le64 chunk_root;__le64 chunk_root_gen;__le64 extent_root;__le64 extent_root_gen;__le64 fs_root;__le64 fs_root_gen;__le64 dev_root;__le64 dev_root_gen;__le64 csum_root;__le64 csum_root_gen;__le64 total_bytes;__le64 bytes_used;__le64 num_devices;__le64 unused_64[4];__u8 tree_root_level;__u8 chunk_root_level;__u8 extent_root_level;__u8 fs_root_level;__u8 dev_root_level;__u8 csum_root_level;__u8 unused_8[10];",{"pack":1}],
"btrfs_root_item": ["struct btrfs_inode_item inode;__le64 generation;__le64 root_dirid;__le64 bytenr;__le64 byte_limit;__le64 bytes_used;__le64 last_snapshot;__le64 flags;__le32 refs;struct btrfs_disk_key drop_progress;__u8 drop_level;__u8 level;__le64 generation_v2;__u8 uuid[16];__u8 parent_uuid[16];__u8 received_uuid[16];__le64 ctransid;__le64 otransid;__le64 stransid;__le64 rtransid;struct btrfs_timespec ctime;struct btrfs_timespec otime;struct btrfs_timespec stime;struct btrfs_timespec rtime;__le64 reserved[8];",{"pack":1}],
"btrfs_root_ref": ["__le64 dirid;__le64 sequence;__le16 name_len;",{"pack":1}],
"btrfs_shared_data_ref": ["__le32 count;",{"pack":1}],
"btrfs_stripe": ["__le64 devid;__le64 offset;__u8 dev_uuid[16];",{"pack":1}],
"btrfs_stripe_extent": "struct {struct {} __empty_strides;struct btrfs_raid_stride strides[];};",
"btrfs_super_block": ["__u8 csum[32];__u8 fsid[16];__le64 bytenr;__le64 flags;__le64 magic;__le64 generation;__le64 root;__le64 chunk_root;__le64 log_root;__le64 __unused_log_root_transid;__le64 total_bytes;__le64 bytes_used;__le64 root_dir_objectid;__le64 num_devices;__le32 sectorsize;__le32 nodesize;__le32 __unused_leafsize;__le32 stripesize;__le32 sys_chunk_array_size;__le64 chunk_root_generation;__le64 compat_flags;__le64 compat_ro_flags;__le64 incompat_flags;__le16 csum_type;__u8 root_level;__u8 chunk_root_level;__u8 log_root_level;struct btrfs_dev_item dev_item;char label[256];__le64 cache_generation;__le64 uuid_tree_generation;__u8 metadata_uuid[16];__u64 nr_global_roots;__le64 remap_root;__le64 remap_root_generation;__u8 remap_root_level;__u8 reserved[199];__u8 sys_chunk_array[2048];struct btrfs_root_backup super_roots[4];__u8 padding[565];",{"pack":1}],
"btrfs_timespec": ["__le64 sec;__le32 nsec;",{"pack":1}],
"btrfs_tree_block_info": "struct btrfs_disk_key key;__u8 level;",
"btrfs_verity_descriptor_item": ["__le64 size;__le64 reserved[2];__u8 encryption;",{"pack":1}]
}`),
);
