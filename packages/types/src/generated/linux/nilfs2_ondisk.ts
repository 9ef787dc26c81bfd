// Generated from Linux 7.3.4 <linux/nilfs2_ondisk.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const NILFS_ATIME_INO = 7,
  NILFS_BTREE_LEVEL_DATA = 0,
  NILFS_BTREE_LEVEL_MAX = 14,
  NILFS_BTREE_LEVEL_NODE_MIN = 1,
  NILFS_BTREE_NODE_ROOT = 1,
  NILFS_CHECKPOINT_INVALID = 1,
  NILFS_CHECKPOINT_MINOR = 3,
  NILFS_CHECKPOINT_SKETCH = 2,
  NILFS_CHECKPOINT_SNAPSHOT = 0,
  NILFS_CPFILE_FIRST_CHECKPOINT_OFFSET = 1,
  NILFS_CPFILE_INO = 4,
  NILFS_CURRENT_REV = 2,
  NILFS_DAT_INO = 3,
  NILFS_DFL_MAX_MNT_COUNT = 50,
  NILFS_DIR_PAD = 8,
  NILFS_DIR_ROUND = 7,
  NILFS_ERROR_FS = 2,
  NILFS_FEATURE_COMPAT_RO_BLOCK_COUNT = 1,
  NILFS_FEATURE_COMPAT_RO_SUPP = 1,
  NILFS_FEATURE_COMPAT_SUPP = 0,
  NILFS_FEATURE_INCOMPAT_SUPP = 0,
  NILFS_FT_BLKDEV = 4,
  NILFS_FT_CHRDEV = 3,
  NILFS_FT_DIR = 2,
  NILFS_FT_FIFO = 5,
  NILFS_FT_MAX = 8,
  NILFS_FT_REG_FILE = 1,
  NILFS_FT_SOCK = 6,
  NILFS_FT_SYMLINK = 7,
  NILFS_FT_UNKNOWN = 0,
  NILFS_IFILE_INO = 6,
  NILFS_INODE_BMAP_SIZE = 7,
  NILFS_LINK_MAX = 32000,
  NILFS_MAX_BLOCK_SIZE = 65536,
  NILFS_MAX_REC_LEN = 65535,
  NILFS_MINOR_REV = 0,
  NILFS_MIN_BLOCK_SIZE = 1024,
  NILFS_MIN_CHECKPOINT_SIZE = 192,
  NILFS_MIN_DAT_ENTRY_SIZE = 32,
  NILFS_MIN_INODE_SIZE = 128,
  NILFS_MIN_NRSVSEGS = 8,
  NILFS_MIN_SEGMENT_USAGE_SIZE = 16,
  NILFS_MIN_SUPP_REV = 2,
  NILFS_MOUNT_BARRIER = 4096,
  NILFS_MOUNT_DISCARD = 32768,
  NILFS_MOUNT_ERRORS_CONT = 16,
  NILFS_MOUNT_ERRORS_PANIC = 64,
  NILFS_MOUNT_ERRORS_RO = 32,
  NILFS_MOUNT_ERROR_MODE = 112,
  NILFS_MOUNT_NORECOVERY = 16384,
  NILFS_MOUNT_STRICT_ORDER = 8192,
  NILFS_NAME_LEN = 255,
  NILFS_OS_LINUX = 0,
  NILFS_PSEG_MIN_BLOCKS = 2,
  NILFS_RESIZE_FS = 4,
  NILFS_ROOT_INO = 2,
  NILFS_SB_BYTES = 280,
  NILFS_SB_OFFSET_BYTES = 1024,
  NILFS_SEGMENT_USAGE_ACTIVE = 0,
  NILFS_SEGMENT_USAGE_DIRTY = 1,
  NILFS_SEGMENT_USAGE_ERROR = 2,
  NILFS_SEGSUM_MAGIC = 514849297,
  NILFS_SEG_MIN_BLOCKS = 16,
  NILFS_SKETCH_INO = 10,
  NILFS_SS_GC = 16,
  NILFS_SS_LOGBGN = 1,
  NILFS_SS_LOGEND = 2,
  NILFS_SS_SR = 4,
  NILFS_SS_SYNDT = 8,
  NILFS_SUFILE_FIRST_SEGMENT_USAGE_OFFSET = 2,
  NILFS_SUFILE_INO = 5,
  NILFS_USER_INO = 11,
  NILFS_VALID_FS = 1,
  NILFS_XATTR_INO = 8;
export declare namespace struct {
  /** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
  interface nilfs_binfo_dat extends RecordView<'struct nilfs_binfo_dat'> {
    get bi_blkoff(): bigint;
    set bi_blkoff(value: Integer);
    bi_level: number;
    get bi_pad(): Uint8Array;
    set bi_pad(value: Bytes);
  }

  /** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
  interface nilfs_binfo_v extends RecordView<'struct nilfs_binfo_v'> {
    get bi_vblocknr(): bigint;
    set bi_vblocknr(value: Integer);
    get bi_blkoff(): bigint;
    set bi_blkoff(value: Integer);
  }

  /** `<linux/nilfs2_ondisk.h>`: 8 bytes. */
  interface nilfs_btree_node extends RecordView<'struct nilfs_btree_node'> {
    bn_flags: number;
    bn_level: number;
    bn_nchildren: number;
    bn_pad: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 192 bytes. */
  interface nilfs_checkpoint extends RecordView<'struct nilfs_checkpoint'> {
    cp_flags: number;
    cp_checkpoints_count: number;
    get cp_snapshot_list(): struct.nilfs_snapshot_list;
    set cp_snapshot_list(value: From<struct.nilfs_snapshot_list>);
    get cp_cno(): bigint;
    set cp_cno(value: Integer);
    get cp_create(): bigint;
    set cp_create(value: Integer);
    get cp_nblk_inc(): bigint;
    set cp_nblk_inc(value: Integer);
    get cp_inodes_count(): bigint;
    set cp_inodes_count(value: Integer);
    get cp_blocks_count(): bigint;
    set cp_blocks_count(value: Integer);
    get cp_ifile_inode(): struct.nilfs_inode;
    set cp_ifile_inode(value: From<struct.nilfs_inode>);
  }

  /** `<linux/nilfs2_ondisk.h>`: 32 bytes. */
  interface nilfs_cpfile_header extends RecordView<'struct nilfs_cpfile_header'> {
    get ch_ncheckpoints(): bigint;
    set ch_ncheckpoints(value: Integer);
    get ch_nsnapshots(): bigint;
    set ch_nsnapshots(value: Integer);
    get ch_snapshot_list(): struct.nilfs_snapshot_list;
    set ch_snapshot_list(value: From<struct.nilfs_snapshot_list>);
  }

  /** `<linux/nilfs2_ondisk.h>`: 32 bytes. */
  interface nilfs_dat_entry extends RecordView<'struct nilfs_dat_entry'> {
    get de_blocknr(): bigint;
    set de_blocknr(value: Integer);
    get de_start(): bigint;
    set de_start(value: Integer);
    get de_end(): bigint;
    set de_end(value: Integer);
    get de_rsv(): bigint;
    set de_rsv(value: Integer);
  }

  /** `<linux/nilfs2_ondisk.h>`: 268 bytes on x86; 272 bytes elsewhere. */
  interface nilfs_dir_entry extends RecordView<'struct nilfs_dir_entry'> {
    get inode(): bigint;
    set inode(value: Integer);
    rec_len: number;
    name_len: number;
    file_type: number;
    get name(): Uint8Array;
    set name(value: Bytes);
    pad: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 8 bytes. */
  interface nilfs_direct_node extends RecordView<'struct nilfs_direct_node'> {
    dn_flags: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/nilfs2_ondisk.h>`: 24 bytes. */
  interface nilfs_finfo extends RecordView<'struct nilfs_finfo'> {
    get fi_ino(): bigint;
    set fi_ino(value: Integer);
    get fi_cno(): bigint;
    set fi_cno(value: Integer);
    fi_nblocks: number;
    fi_ndatablk: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 128 bytes. */
  interface nilfs_inode extends RecordView<'struct nilfs_inode'> {
    get i_blocks(): bigint;
    set i_blocks(value: Integer);
    get i_size(): bigint;
    set i_size(value: Integer);
    get i_ctime(): bigint;
    set i_ctime(value: Integer);
    get i_mtime(): bigint;
    set i_mtime(value: Integer);
    i_ctime_nsec: number;
    i_mtime_nsec: number;
    i_uid: number;
    i_gid: number;
    i_mode: number;
    i_links_count: number;
    i_flags: number;
    get i_bmap(): Elements<bigint>;
    set i_bmap(value: Iterable<Integer>);
    get i_xattr(): bigint;
    set i_xattr(value: Integer);
    i_generation: number;
    i_pad: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 4 bytes. */
  interface nilfs_palloc_group_desc extends RecordView<'struct nilfs_palloc_group_desc'> {
    pg_nfrees: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 64 bytes. */
  interface nilfs_segment_summary extends RecordView<'struct nilfs_segment_summary'> {
    ss_datasum: number;
    ss_sumsum: number;
    ss_magic: number;
    ss_bytes: number;
    ss_flags: number;
    get ss_seq(): bigint;
    set ss_seq(value: Integer);
    get ss_create(): bigint;
    set ss_create(value: Integer);
    get ss_next(): bigint;
    set ss_next(value: Integer);
    ss_nblocks: number;
    ss_nfinfo: number;
    ss_sumbytes: number;
    ss_pad: number;
    get ss_cno(): bigint;
    set ss_cno(value: Integer);
  }

  /** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
  interface nilfs_segment_usage extends RecordView<'struct nilfs_segment_usage'> {
    get su_lastmod(): bigint;
    set su_lastmod(value: Integer);
    su_nblocks: number;
    su_flags: number;
  }

  /** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
  interface nilfs_snapshot_list extends RecordView<'struct nilfs_snapshot_list'> {
    get ssl_next(): bigint;
    set ssl_next(value: Integer);
    get ssl_prev(): bigint;
    set ssl_prev(value: Integer);
  }

  /** `<linux/nilfs2_ondisk.h>`: 24 bytes. */
  interface nilfs_sufile_header extends RecordView<'struct nilfs_sufile_header'> {
    get sh_ncleansegs(): bigint;
    set sh_ncleansegs(value: Integer);
    get sh_ndirtysegs(): bigint;
    set sh_ndirtysegs(value: Integer);
    get sh_last_alloc(): bigint;
    set sh_last_alloc(value: Integer);
  }

  /** `<linux/nilfs2_ondisk.h>`: 1024 bytes. */
  interface nilfs_super_block extends RecordView<'struct nilfs_super_block'> {
    s_rev_level: number;
    s_minor_rev_level: number;
    s_magic: number;
    s_bytes: number;
    s_flags: number;
    s_crc_seed: number;
    s_sum: number;
    s_log_block_size: number;
    get s_nsegments(): bigint;
    set s_nsegments(value: Integer);
    get s_dev_size(): bigint;
    set s_dev_size(value: Integer);
    get s_first_data_block(): bigint;
    set s_first_data_block(value: Integer);
    s_blocks_per_segment: number;
    s_r_segments_percentage: number;
    get s_last_cno(): bigint;
    set s_last_cno(value: Integer);
    get s_last_pseg(): bigint;
    set s_last_pseg(value: Integer);
    get s_last_seq(): bigint;
    set s_last_seq(value: Integer);
    get s_free_blocks_count(): bigint;
    set s_free_blocks_count(value: Integer);
    get s_ctime(): bigint;
    set s_ctime(value: Integer);
    get s_mtime(): bigint;
    set s_mtime(value: Integer);
    get s_wtime(): bigint;
    set s_wtime(value: Integer);
    s_mnt_count: number;
    s_max_mnt_count: number;
    s_state: number;
    s_errors: number;
    get s_lastcheck(): bigint;
    set s_lastcheck(value: Integer);
    s_checkinterval: number;
    s_creator_os: number;
    s_def_resuid: number;
    s_def_resgid: number;
    s_first_ino: number;
    s_inode_size: number;
    s_dat_entry_size: number;
    s_checkpoint_size: number;
    s_segment_usage_size: number;
    get s_uuid(): Uint8Array;
    set s_uuid(value: Bytes);
    get s_volume_name(): Uint8Array;
    set s_volume_name(value: Bytes);
    s_c_interval: number;
    s_c_block_max: number;
    get s_feature_compat(): bigint;
    set s_feature_compat(value: Integer);
    get s_feature_compat_ro(): bigint;
    set s_feature_compat_ro(value: Integer);
    get s_feature_incompat(): bigint;
    set s_feature_incompat(value: Integer);
    get s_reserved(): Uint32Array;
    set s_reserved(value: Iterable<Integer>);
  }

  /** `<linux/nilfs2_ondisk.h>`: 400 bytes. */
  interface nilfs_super_root extends RecordView<'struct nilfs_super_root'> {
    sr_sum: number;
    sr_bytes: number;
    sr_flags: number;
    get sr_nongc_ctime(): bigint;
    set sr_nongc_ctime(value: Integer);
    get sr_dat(): struct.nilfs_inode;
    set sr_dat(value: From<struct.nilfs_inode>);
    get sr_cpfile(): struct.nilfs_inode;
    set sr_cpfile(value: From<struct.nilfs_inode>);
    get sr_sufile(): struct.nilfs_inode;
    set sr_sufile(value: From<struct.nilfs_inode>);
  }
}

export const struct: {
  readonly nilfs_binfo_dat: Descriptor<struct.nilfs_binfo_dat>;
  readonly nilfs_binfo_v: Descriptor<struct.nilfs_binfo_v>;
  readonly nilfs_btree_node: Descriptor<struct.nilfs_btree_node>;
  readonly nilfs_checkpoint: Descriptor<struct.nilfs_checkpoint>;
  readonly nilfs_cpfile_header: Descriptor<struct.nilfs_cpfile_header>;
  readonly nilfs_dat_entry: Descriptor<struct.nilfs_dat_entry>;
  readonly nilfs_dir_entry: Descriptor<struct.nilfs_dir_entry>;
  readonly nilfs_direct_node: Descriptor<struct.nilfs_direct_node>;
  readonly nilfs_finfo: Descriptor<struct.nilfs_finfo>;
  readonly nilfs_inode: Descriptor<struct.nilfs_inode>;
  readonly nilfs_palloc_group_desc: Descriptor<struct.nilfs_palloc_group_desc>;
  readonly nilfs_segment_summary: Descriptor<struct.nilfs_segment_summary>;
  readonly nilfs_segment_usage: Descriptor<struct.nilfs_segment_usage>;
  readonly nilfs_snapshot_list: Descriptor<struct.nilfs_snapshot_list>;
  readonly nilfs_sufile_header: Descriptor<struct.nilfs_sufile_header>;
  readonly nilfs_super_block: Descriptor<struct.nilfs_super_block>;
  readonly nilfs_super_root: Descriptor<struct.nilfs_super_root>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nilfs_binfo_dat": "__le64 bi_blkoff;__u8 bi_level;__u8 bi_pad[7];",
"nilfs_binfo_v": "__le64 bi_vblocknr;__le64 bi_blkoff;",
"nilfs_btree_node": "__u8 bn_flags;__u8 bn_level;__le16 bn_nchildren;__le32 bn_pad;",
"nilfs_checkpoint": "__le32 cp_flags;__le32 cp_checkpoints_count;struct nilfs_snapshot_list cp_snapshot_list;__le64 cp_cno;__le64 cp_create;__le64 cp_nblk_inc;__le64 cp_inodes_count;__le64 cp_blocks_count;struct nilfs_inode cp_ifile_inode;",
"nilfs_cpfile_header": "__le64 ch_ncheckpoints;__le64 ch_nsnapshots;struct nilfs_snapshot_list ch_snapshot_list;",
"nilfs_dat_entry": "__le64 de_blocknr;__le64 de_start;__le64 de_end;__le64 de_rsv;",
"nilfs_dir_entry": "__le64 inode;__le16 rec_len;__u8 name_len;__u8 file_type;char name[255];char pad;",
"nilfs_direct_node": "__u8 dn_flags;__u8 pad[7];",
"nilfs_finfo": "__le64 fi_ino;__le64 fi_cno;__le32 fi_nblocks;__le32 fi_ndatablk;",
"nilfs_inode": "__le64 i_blocks;__le64 i_size;__le64 i_ctime;__le64 i_mtime;__le32 i_ctime_nsec;__le32 i_mtime_nsec;__le32 i_uid;__le32 i_gid;__le16 i_mode;__le16 i_links_count;__le32 i_flags;__le64 i_bmap[7];__le64 i_xattr;__le32 i_generation;__le32 i_pad;",
"nilfs_palloc_group_desc": "__le32 pg_nfrees;",
"nilfs_segment_summary": "__le32 ss_datasum;__le32 ss_sumsum;__le32 ss_magic;__le16 ss_bytes;__le16 ss_flags;__le64 ss_seq;__le64 ss_create;__le64 ss_next;__le32 ss_nblocks;__le32 ss_nfinfo;__le32 ss_sumbytes;__le32 ss_pad;__le64 ss_cno;",
"nilfs_segment_usage": "__le64 su_lastmod;__le32 su_nblocks;__le32 su_flags;",
"nilfs_snapshot_list": "__le64 ssl_next;__le64 ssl_prev;",
"nilfs_sufile_header": "__le64 sh_ncleansegs;__le64 sh_ndirtysegs;__le64 sh_last_alloc;",
"nilfs_super_block": "__le32 s_rev_level;__le16 s_minor_rev_level;__le16 s_magic;__le16 s_bytes;__le16 s_flags;__le32 s_crc_seed;__le32 s_sum;__le32 s_log_block_size;__le64 s_nsegments;__le64 s_dev_size;__le64 s_first_data_block;__le32 s_blocks_per_segment;__le32 s_r_segments_percentage;__le64 s_last_cno;__le64 s_last_pseg;__le64 s_last_seq;__le64 s_free_blocks_count;__le64 s_ctime;__le64 s_mtime;__le64 s_wtime;__le16 s_mnt_count;__le16 s_max_mnt_count;__le16 s_state;__le16 s_errors;__le64 s_lastcheck;__le32 s_checkinterval;__le32 s_creator_os;__le16 s_def_resuid;__le16 s_def_resgid;__le32 s_first_ino;__le16 s_inode_size;__le16 s_dat_entry_size;__le16 s_checkpoint_size;__le16 s_segment_usage_size;__u8 s_uuid[16];char s_volume_name[80];__le32 s_c_interval;__le32 s_c_block_max;__le64 s_feature_compat;__le64 s_feature_compat_ro;__le64 s_feature_incompat;__u32 s_reserved[186];",
"nilfs_super_root": "__le32 sr_sum;__le16 sr_bytes;__le16 sr_flags;__le64 sr_nongc_ctime;struct nilfs_inode sr_dat;struct nilfs_inode sr_cpfile;struct nilfs_inode sr_sufile;"
}`),
);

export declare namespace union {
  /** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
  interface nilfs_binfo extends RecordView<'union nilfs_binfo'> {
    get bi_v(): struct.nilfs_binfo_v;
    set bi_v(value: From<struct.nilfs_binfo_v>);
    get bi_dat(): struct.nilfs_binfo_dat;
    set bi_dat(value: From<struct.nilfs_binfo_dat>);
  }
}

export const union: {
  readonly nilfs_binfo: Descriptor<union.nilfs_binfo>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"nilfs_binfo": "struct nilfs_binfo_v bi_v;struct nilfs_binfo_dat bi_dat;"
}`),
  () => [struct],
);
