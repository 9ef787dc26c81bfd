// Generated from Linux 7.3.4 <linux/nilfs2_ondisk.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
export interface nilfs_binfo_dat extends RecordView<'struct nilfs_binfo_dat'> {
  get bi_blkoff(): bigint;
  set bi_blkoff(value: Integer);
  bi_level: number;
  get bi_pad(): Uint8Array;
  set bi_pad(value: Bytes);
}

export const nilfs_binfo_dat: Descriptor<nilfs_binfo_dat> = /* @__PURE__ */ declareStruct(
  'nilfs_binfo_dat',
  `
  __le64 bi_blkoff;
  __u8 bi_level;
  __u8 bi_pad[7];
`,
);

/** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
export interface nilfs_binfo_v extends RecordView<'struct nilfs_binfo_v'> {
  get bi_vblocknr(): bigint;
  set bi_vblocknr(value: Integer);
  get bi_blkoff(): bigint;
  set bi_blkoff(value: Integer);
}

export const nilfs_binfo_v: Descriptor<nilfs_binfo_v> = /* @__PURE__ */ declareStruct(
  'nilfs_binfo_v',
  `
  __le64 bi_vblocknr;
  __le64 bi_blkoff;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 8 bytes. */
export interface nilfs_btree_node extends RecordView<'struct nilfs_btree_node'> {
  bn_flags: number;
  bn_level: number;
  bn_nchildren: number;
  bn_pad: number;
}

export const nilfs_btree_node: Descriptor<nilfs_btree_node> = /* @__PURE__ */ declareStruct(
  'nilfs_btree_node',
  `
  __u8 bn_flags;
  __u8 bn_level;
  __le16 bn_nchildren;
  __le32 bn_pad;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 192 bytes. */
export interface nilfs_checkpoint extends RecordView<'struct nilfs_checkpoint'> {
  cp_flags: number;
  cp_checkpoints_count: number;
  get cp_snapshot_list(): nilfs_snapshot_list;
  set cp_snapshot_list(value: nilfs_snapshot_list | Init<nilfs_snapshot_list>);
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
  get cp_ifile_inode(): nilfs_inode;
  set cp_ifile_inode(value: nilfs_inode | Init<nilfs_inode>);
}

export const nilfs_checkpoint: Descriptor<nilfs_checkpoint> = /* @__PURE__ */ declareStruct(
  'nilfs_checkpoint',
  `
  __le32 cp_flags;
  __le32 cp_checkpoints_count;
  struct nilfs_snapshot_list cp_snapshot_list;
  __le64 cp_cno;
  __le64 cp_create;
  __le64 cp_nblk_inc;
  __le64 cp_inodes_count;
  __le64 cp_blocks_count;
  struct nilfs_inode cp_ifile_inode;
`,
  { uses: () => [nilfs_inode, nilfs_snapshot_list] },
);

/** `<linux/nilfs2_ondisk.h>`: 32 bytes. */
export interface nilfs_cpfile_header extends RecordView<'struct nilfs_cpfile_header'> {
  get ch_ncheckpoints(): bigint;
  set ch_ncheckpoints(value: Integer);
  get ch_nsnapshots(): bigint;
  set ch_nsnapshots(value: Integer);
  get ch_snapshot_list(): nilfs_snapshot_list;
  set ch_snapshot_list(value: nilfs_snapshot_list | Init<nilfs_snapshot_list>);
}

export const nilfs_cpfile_header: Descriptor<nilfs_cpfile_header> = /* @__PURE__ */ declareStruct(
  'nilfs_cpfile_header',
  `
  __le64 ch_ncheckpoints;
  __le64 ch_nsnapshots;
  struct nilfs_snapshot_list ch_snapshot_list;
`,
  { uses: () => [nilfs_snapshot_list] },
);

/** `<linux/nilfs2_ondisk.h>`: 32 bytes. */
export interface nilfs_dat_entry extends RecordView<'struct nilfs_dat_entry'> {
  get de_blocknr(): bigint;
  set de_blocknr(value: Integer);
  get de_start(): bigint;
  set de_start(value: Integer);
  get de_end(): bigint;
  set de_end(value: Integer);
  get de_rsv(): bigint;
  set de_rsv(value: Integer);
}

export const nilfs_dat_entry: Descriptor<nilfs_dat_entry> = /* @__PURE__ */ declareStruct(
  'nilfs_dat_entry',
  `
  __le64 de_blocknr;
  __le64 de_start;
  __le64 de_end;
  __le64 de_rsv;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 272 bytes on x86_64, arm, riscv64, aarch64; 268 bytes on x86. */
export interface nilfs_dir_entry extends RecordView<'struct nilfs_dir_entry'> {
  get inode(): bigint;
  set inode(value: Integer);
  rec_len: number;
  name_len: number;
  file_type: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  pad: number;
}

export const nilfs_dir_entry: Descriptor<nilfs_dir_entry> = /* @__PURE__ */ declareStruct(
  'nilfs_dir_entry',
  `
  __le64 inode;
  __le16 rec_len;
  __u8 name_len;
  __u8 file_type;
  char name[255];
  char pad;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 8 bytes. */
export interface nilfs_direct_node extends RecordView<'struct nilfs_direct_node'> {
  dn_flags: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const nilfs_direct_node: Descriptor<nilfs_direct_node> = /* @__PURE__ */ declareStruct(
  'nilfs_direct_node',
  `
  __u8 dn_flags;
  __u8 pad[7];
`,
);

/** `<linux/nilfs2_ondisk.h>`: 24 bytes. */
export interface nilfs_finfo extends RecordView<'struct nilfs_finfo'> {
  get fi_ino(): bigint;
  set fi_ino(value: Integer);
  get fi_cno(): bigint;
  set fi_cno(value: Integer);
  fi_nblocks: number;
  fi_ndatablk: number;
}

export const nilfs_finfo: Descriptor<nilfs_finfo> = /* @__PURE__ */ declareStruct(
  'nilfs_finfo',
  `
  __le64 fi_ino;
  __le64 fi_cno;
  __le32 fi_nblocks;
  __le32 fi_ndatablk;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 128 bytes. */
export interface nilfs_inode extends RecordView<'struct nilfs_inode'> {
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

export const nilfs_inode: Descriptor<nilfs_inode> = /* @__PURE__ */ declareStruct(
  'nilfs_inode',
  `
  __le64 i_blocks;
  __le64 i_size;
  __le64 i_ctime;
  __le64 i_mtime;
  __le32 i_ctime_nsec;
  __le32 i_mtime_nsec;
  __le32 i_uid;
  __le32 i_gid;
  __le16 i_mode;
  __le16 i_links_count;
  __le32 i_flags;
  __le64 i_bmap[7];
  __le64 i_xattr;
  __le32 i_generation;
  __le32 i_pad;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 4 bytes. */
export interface nilfs_palloc_group_desc extends RecordView<'struct nilfs_palloc_group_desc'> {
  pg_nfrees: number;
}

export const nilfs_palloc_group_desc: Descriptor<nilfs_palloc_group_desc> =
  /* @__PURE__ */ declareStruct(
    'nilfs_palloc_group_desc',
    `
  __le32 pg_nfrees;
`,
  );

/** `<linux/nilfs2_ondisk.h>`: 64 bytes. */
export interface nilfs_segment_summary extends RecordView<'struct nilfs_segment_summary'> {
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

export const nilfs_segment_summary: Descriptor<nilfs_segment_summary> =
  /* @__PURE__ */ declareStruct(
    'nilfs_segment_summary',
    `
  __le32 ss_datasum;
  __le32 ss_sumsum;
  __le32 ss_magic;
  __le16 ss_bytes;
  __le16 ss_flags;
  __le64 ss_seq;
  __le64 ss_create;
  __le64 ss_next;
  __le32 ss_nblocks;
  __le32 ss_nfinfo;
  __le32 ss_sumbytes;
  __le32 ss_pad;
  __le64 ss_cno;
`,
  );

/** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
export interface nilfs_segment_usage extends RecordView<'struct nilfs_segment_usage'> {
  get su_lastmod(): bigint;
  set su_lastmod(value: Integer);
  su_nblocks: number;
  su_flags: number;
}

export const nilfs_segment_usage: Descriptor<nilfs_segment_usage> = /* @__PURE__ */ declareStruct(
  'nilfs_segment_usage',
  `
  __le64 su_lastmod;
  __le32 su_nblocks;
  __le32 su_flags;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 16 bytes. */
export interface nilfs_snapshot_list extends RecordView<'struct nilfs_snapshot_list'> {
  get ssl_next(): bigint;
  set ssl_next(value: Integer);
  get ssl_prev(): bigint;
  set ssl_prev(value: Integer);
}

export const nilfs_snapshot_list: Descriptor<nilfs_snapshot_list> = /* @__PURE__ */ declareStruct(
  'nilfs_snapshot_list',
  `
  __le64 ssl_next;
  __le64 ssl_prev;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 24 bytes. */
export interface nilfs_sufile_header extends RecordView<'struct nilfs_sufile_header'> {
  get sh_ncleansegs(): bigint;
  set sh_ncleansegs(value: Integer);
  get sh_ndirtysegs(): bigint;
  set sh_ndirtysegs(value: Integer);
  get sh_last_alloc(): bigint;
  set sh_last_alloc(value: Integer);
}

export const nilfs_sufile_header: Descriptor<nilfs_sufile_header> = /* @__PURE__ */ declareStruct(
  'nilfs_sufile_header',
  `
  __le64 sh_ncleansegs;
  __le64 sh_ndirtysegs;
  __le64 sh_last_alloc;
`,
);

/** `<linux/nilfs2_ondisk.h>`: 1024 bytes. */
export interface nilfs_super_block extends RecordView<'struct nilfs_super_block'> {
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

export const nilfs_super_block: Descriptor<nilfs_super_block> = /* @__PURE__ */ declareStruct(
  'nilfs_super_block',
  `
  __le32 s_rev_level;
  __le16 s_minor_rev_level;
  __le16 s_magic;
  __le16 s_bytes;
  __le16 s_flags;
  __le32 s_crc_seed;
  __le32 s_sum;
  __le32 s_log_block_size;
  __le64 s_nsegments;
  __le64 s_dev_size;
  __le64 s_first_data_block;
  __le32 s_blocks_per_segment;
  __le32 s_r_segments_percentage;
  __le64 s_last_cno;
  __le64 s_last_pseg;
  __le64 s_last_seq;
  __le64 s_free_blocks_count;
  __le64 s_ctime;
  __le64 s_mtime;
  __le64 s_wtime;
  __le16 s_mnt_count;
  __le16 s_max_mnt_count;
  __le16 s_state;
  __le16 s_errors;
  __le64 s_lastcheck;
  __le32 s_checkinterval;
  __le32 s_creator_os;
  __le16 s_def_resuid;
  __le16 s_def_resgid;
  __le32 s_first_ino;
  __le16 s_inode_size;
  __le16 s_dat_entry_size;
  __le16 s_checkpoint_size;
  __le16 s_segment_usage_size;
  __u8 s_uuid[16];
  char s_volume_name[80];
  __le32 s_c_interval;
  __le32 s_c_block_max;
  __le64 s_feature_compat;
  __le64 s_feature_compat_ro;
  __le64 s_feature_incompat;
  __u32 s_reserved[186];
`,
);

/** `<linux/nilfs2_ondisk.h>`: 400 bytes. */
export interface nilfs_super_root extends RecordView<'struct nilfs_super_root'> {
  sr_sum: number;
  sr_bytes: number;
  sr_flags: number;
  get sr_nongc_ctime(): bigint;
  set sr_nongc_ctime(value: Integer);
  get sr_dat(): nilfs_inode;
  set sr_dat(value: nilfs_inode | Init<nilfs_inode>);
  get sr_cpfile(): nilfs_inode;
  set sr_cpfile(value: nilfs_inode | Init<nilfs_inode>);
  get sr_sufile(): nilfs_inode;
  set sr_sufile(value: nilfs_inode | Init<nilfs_inode>);
}

export const nilfs_super_root: Descriptor<nilfs_super_root> = /* @__PURE__ */ declareStruct(
  'nilfs_super_root',
  `
  __le32 sr_sum;
  __le16 sr_bytes;
  __le16 sr_flags;
  __le64 sr_nongc_ctime;
  struct nilfs_inode sr_dat;
  struct nilfs_inode sr_cpfile;
  struct nilfs_inode sr_sufile;
`,
  { uses: () => [nilfs_inode] },
);
