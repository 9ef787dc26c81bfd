// Generated from Linux 7.3.4 <linux/gfs2_ondisk.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/gfs2_ondisk.h>`: 232 bytes. */
export interface gfs2_dinode extends RecordView<'struct gfs2_dinode'> {
  get di_header(): gfs2_meta_header;
  set di_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  get di_num(): gfs2_inum;
  set di_num(value: gfs2_inum | Init<gfs2_inum>);
  di_mode: number;
  di_uid: number;
  di_gid: number;
  di_nlink: number;
  get di_size(): bigint;
  set di_size(value: Integer);
  get di_blocks(): bigint;
  set di_blocks(value: Integer);
  get di_atime(): bigint;
  set di_atime(value: Integer);
  get di_mtime(): bigint;
  set di_mtime(value: Integer);
  get di_ctime(): bigint;
  set di_ctime(value: Integer);
  di_major: number;
  di_minor: number;
  get di_goal_meta(): bigint;
  set di_goal_meta(value: Integer);
  get di_goal_data(): bigint;
  set di_goal_data(value: Integer);
  get di_generation(): bigint;
  set di_generation(value: Integer);
  di_flags: number;
  di_payload_format: number;
  __pad1: number;
  di_height: number;
  __pad2: number;
  __pad3: number;
  di_depth: number;
  di_entries: number;
  get __pad4(): gfs2_inum;
  set __pad4(value: gfs2_inum | Init<gfs2_inum>);
  get di_eattr(): bigint;
  set di_eattr(value: Integer);
  di_atime_nsec: number;
  di_mtime_nsec: number;
  di_ctime_nsec: number;
  get di_reserved(): Uint8Array;
  set di_reserved(value: Bytes);
}

export const gfs2_dinode: Descriptor<gfs2_dinode> = /* @__PURE__ */ declareStruct(
  'gfs2_dinode',
  `
  struct gfs2_meta_header di_header;
  struct gfs2_inum di_num;
  __be32 di_mode;
  __be32 di_uid;
  __be32 di_gid;
  __be32 di_nlink;
  __be64 di_size;
  __be64 di_blocks;
  __be64 di_atime;
  __be64 di_mtime;
  __be64 di_ctime;
  __be32 di_major;
  __be32 di_minor;
  __be64 di_goal_meta;
  __be64 di_goal_data;
  __be64 di_generation;
  __be32 di_flags;
  __be32 di_payload_format;
  __u16 __pad1;
  __be16 di_height;
  __u32 __pad2;
  __u16 __pad3;
  __be16 di_depth;
  __be32 di_entries;
  struct gfs2_inum __pad4;
  __be64 di_eattr;
  __be32 di_atime_nsec;
  __be32 di_mtime_nsec;
  __be32 di_ctime_nsec;
  __u8 di_reserved[44];
`,
  { uses: () => [gfs2_inum, gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 40 bytes. */
export interface gfs2_dirent extends RecordView<'struct gfs2_dirent'> {
  get de_inum(): gfs2_inum;
  set de_inum(value: gfs2_inum | Init<gfs2_inum>);
  de_hash: number;
  de_rec_len: number;
  de_name_len: number;
  de_type: number;
  de_rahead: number;
  get __pad(): Uint8Array;
  set __pad(value: Bytes);
  de_cookie: number;
  get pad3(): Uint8Array;
  set pad3(value: Bytes);
}

export const gfs2_dirent: Descriptor<gfs2_dirent> = /* @__PURE__ */ declareStruct(
  'gfs2_dirent',
  `
  struct gfs2_inum de_inum;
  __be32 de_hash;
  __be16 de_rec_len;
  __be16 de_name_len;
  __be16 de_type;
  __be16 de_rahead;
  union {
    __u8 __pad[12];
    struct {
      __u32 de_cookie;
      __u8 pad3[8];
    };
  };
`,
  { uses: () => [gfs2_inum] },
);

/** `<linux/gfs2_ondisk.h>`: 16 bytes. */
export interface gfs2_ea_header extends RecordView<'struct gfs2_ea_header'> {
  ea_rec_len: number;
  ea_data_len: number;
  ea_name_len: number;
  ea_type: number;
  ea_flags: number;
  ea_num_ptrs: number;
  __pad: number;
}

export const gfs2_ea_header: Descriptor<gfs2_ea_header> = /* @__PURE__ */ declareStruct(
  'gfs2_ea_header',
  `
  __be32 ea_rec_len;
  __be32 ea_data_len;
  __u8 ea_name_len;
  __u8 ea_type;
  __u8 ea_flags;
  __u8 ea_num_ptrs;
  __u32 __pad;
`,
);

/** `<linux/gfs2_ondisk.h>`: 16 bytes. */
export interface gfs2_inode_lvb extends RecordView<'struct gfs2_inode_lvb'> {
  ri_magic: number;
  __pad: number;
  get ri_generation_deleted(): bigint;
  set ri_generation_deleted(value: Integer);
}

export const gfs2_inode_lvb: Descriptor<gfs2_inode_lvb> = /* @__PURE__ */ declareStruct(
  'gfs2_inode_lvb',
  `
  __be32 ri_magic;
  __be32 __pad;
  __be64 ri_generation_deleted;
`,
);

/** `<linux/gfs2_ondisk.h>`: 16 bytes. */
export interface gfs2_inum extends RecordView<'struct gfs2_inum'> {
  get no_formal_ino(): bigint;
  set no_formal_ino(value: Integer);
  get no_addr(): bigint;
  set no_addr(value: Integer);
}

export const gfs2_inum: Descriptor<gfs2_inum> = /* @__PURE__ */ declareStruct(
  'gfs2_inum',
  `
  __be64 no_formal_ino;
  __be64 no_addr;
`,
);

/** `<linux/gfs2_ondisk.h>`: 16 bytes. */
export interface gfs2_inum_range extends RecordView<'struct gfs2_inum_range'> {
  get ir_start(): bigint;
  set ir_start(value: Integer);
  get ir_length(): bigint;
  set ir_length(value: Integer);
}

export const gfs2_inum_range: Descriptor<gfs2_inum_range> = /* @__PURE__ */ declareStruct(
  'gfs2_inum_range',
  `
  __be64 ir_start;
  __be64 ir_length;
`,
);

/** `<linux/gfs2_ondisk.h>`: 104 bytes. */
export interface gfs2_leaf extends RecordView<'struct gfs2_leaf'> {
  get lf_header(): gfs2_meta_header;
  set lf_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  lf_depth: number;
  lf_entries: number;
  lf_dirent_format: number;
  get lf_next(): bigint;
  set lf_next(value: Integer);
  get lf_reserved(): Uint8Array;
  set lf_reserved(value: Bytes);
  get lf_inode(): bigint;
  set lf_inode(value: Integer);
  lf_dist: number;
  lf_nsec: number;
  get lf_sec(): bigint;
  set lf_sec(value: Integer);
  get lf_reserved2(): Uint8Array;
  set lf_reserved2(value: Bytes);
}

export const gfs2_leaf: Descriptor<gfs2_leaf> = /* @__PURE__ */ declareStruct(
  'gfs2_leaf',
  `
  struct gfs2_meta_header lf_header;
  __be16 lf_depth;
  __be16 lf_entries;
  __be32 lf_dirent_format;
  __be64 lf_next;
  union {
    __u8 lf_reserved[64];
    struct {
      __be64 lf_inode;
      __be32 lf_dist;
      __be32 lf_nsec;
      __be64 lf_sec;
      __u8 lf_reserved2[40];
    };
  };
`,
  { uses: () => [gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 72 bytes. */
export interface gfs2_log_descriptor extends RecordView<'struct gfs2_log_descriptor'> {
  get ld_header(): gfs2_meta_header;
  set ld_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  ld_type: number;
  ld_length: number;
  ld_data1: number;
  ld_data2: number;
  get ld_reserved(): Uint8Array;
  set ld_reserved(value: Bytes);
}

export const gfs2_log_descriptor: Descriptor<gfs2_log_descriptor> = /* @__PURE__ */ declareStruct(
  'gfs2_log_descriptor',
  `
  struct gfs2_meta_header ld_header;
  __be32 ld_type;
  __be32 ld_length;
  __be32 ld_data1;
  __be32 ld_data2;
  __u8 ld_reserved[32];
`,
  { uses: () => [gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 120 bytes. */
export interface gfs2_log_header extends RecordView<'struct gfs2_log_header'> {
  get lh_header(): gfs2_meta_header;
  set lh_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  get lh_sequence(): bigint;
  set lh_sequence(value: Integer);
  lh_flags: number;
  lh_tail: number;
  lh_blkno: number;
  lh_hash: number;
  lh_crc: number;
  lh_nsec: number;
  get lh_sec(): bigint;
  set lh_sec(value: Integer);
  get lh_addr(): bigint;
  set lh_addr(value: Integer);
  get lh_jinode(): bigint;
  set lh_jinode(value: Integer);
  get lh_statfs_addr(): bigint;
  set lh_statfs_addr(value: Integer);
  get lh_quota_addr(): bigint;
  set lh_quota_addr(value: Integer);
  get lh_local_total(): bigint;
  set lh_local_total(value: Integer);
  get lh_local_free(): bigint;
  set lh_local_free(value: Integer);
  get lh_local_dinodes(): bigint;
  set lh_local_dinodes(value: Integer);
}

export const gfs2_log_header: Descriptor<gfs2_log_header> = /* @__PURE__ */ declareStruct(
  'gfs2_log_header',
  `
  struct gfs2_meta_header lh_header;
  __be64 lh_sequence;
  __be32 lh_flags;
  __be32 lh_tail;
  __be32 lh_blkno;
  __be32 lh_hash;
  __be32 lh_crc;
  __be32 lh_nsec;
  __be64 lh_sec;
  __be64 lh_addr;
  __be64 lh_jinode;
  __be64 lh_statfs_addr;
  __be64 lh_quota_addr;
  __be64 lh_local_total;
  __be64 lh_local_free;
  __be64 lh_local_dinodes;
`,
  { uses: () => [gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 24 bytes. */
export interface gfs2_meta_header extends RecordView<'struct gfs2_meta_header'> {
  mh_magic: number;
  mh_type: number;
  get __pad0(): bigint;
  set __pad0(value: Integer);
  mh_format: number;
  mh_jid: number;
  __pad1: number;
}

export const gfs2_meta_header: Descriptor<gfs2_meta_header> = /* @__PURE__ */ declareStruct(
  'gfs2_meta_header',
  `
  __be32 mh_magic;
  __be32 mh_type;
  __be64 __pad0;
  __be32 mh_format;
  union {
    __be32 mh_jid;
    __be32 __pad1;
  };
`,
);

/** `<linux/gfs2_ondisk.h>`: 88 bytes. */
export interface gfs2_quota extends RecordView<'struct gfs2_quota'> {
  get qu_limit(): bigint;
  set qu_limit(value: Integer);
  get qu_warn(): bigint;
  set qu_warn(value: Integer);
  get qu_value(): bigint;
  set qu_value(value: Integer);
  get qu_reserved(): Uint8Array;
  set qu_reserved(value: Bytes);
}

export const gfs2_quota: Descriptor<gfs2_quota> = /* @__PURE__ */ declareStruct(
  'gfs2_quota',
  `
  __be64 qu_limit;
  __be64 qu_warn;
  __be64 qu_value;
  __u8 qu_reserved[64];
`,
);

/** `<linux/gfs2_ondisk.h>`: 16 bytes. */
export interface gfs2_quota_change extends RecordView<'struct gfs2_quota_change'> {
  get qc_change(): bigint;
  set qc_change(value: Integer);
  qc_flags: number;
  qc_id: number;
}

export const gfs2_quota_change: Descriptor<gfs2_quota_change> = /* @__PURE__ */ declareStruct(
  'gfs2_quota_change',
  `
  __be64 qc_change;
  __be32 qc_flags;
  __be32 qc_id;
`,
);

/** `<linux/gfs2_ondisk.h>`: 32 bytes. */
export interface gfs2_quota_lvb extends RecordView<'struct gfs2_quota_lvb'> {
  qb_magic: number;
  __pad: number;
  get qb_limit(): bigint;
  set qb_limit(value: Integer);
  get qb_warn(): bigint;
  set qb_warn(value: Integer);
  get qb_value(): bigint;
  set qb_value(value: Integer);
}

export const gfs2_quota_lvb: Descriptor<gfs2_quota_lvb> = /* @__PURE__ */ declareStruct(
  'gfs2_quota_lvb',
  `
  __be32 qb_magic;
  __u32 __pad;
  __be64 qb_limit;
  __be64 qb_warn;
  __be64 qb_value;
`,
);

/** `<linux/gfs2_ondisk.h>`: 128 bytes. */
export interface gfs2_rgrp extends RecordView<'struct gfs2_rgrp'> {
  get rg_header(): gfs2_meta_header;
  set rg_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  rg_flags: number;
  rg_free: number;
  rg_dinodes: number;
  __pad: number;
  rg_skip: number;
  get rg_igeneration(): bigint;
  set rg_igeneration(value: Integer);
  get rg_data0(): bigint;
  set rg_data0(value: Integer);
  rg_data: number;
  rg_bitbytes: number;
  rg_crc: number;
  get rg_reserved(): Uint8Array;
  set rg_reserved(value: Bytes);
}

export const gfs2_rgrp: Descriptor<gfs2_rgrp> = /* @__PURE__ */ declareStruct(
  'gfs2_rgrp',
  `
  struct gfs2_meta_header rg_header;
  __be32 rg_flags;
  __be32 rg_free;
  __be32 rg_dinodes;
  union {
    __be32 __pad;
    __be32 rg_skip;
  };
  __be64 rg_igeneration;
  __be64 rg_data0;
  __be32 rg_data;
  __be32 rg_bitbytes;
  __be32 rg_crc;
  __u8 rg_reserved[60];
`,
  { uses: () => [gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 32 bytes. */
export interface gfs2_rgrp_lvb extends RecordView<'struct gfs2_rgrp_lvb'> {
  rl_magic: number;
  rl_flags: number;
  rl_free: number;
  rl_dinodes: number;
  get rl_igeneration(): bigint;
  set rl_igeneration(value: Integer);
  rl_unlinked: number;
  __pad: number;
}

export const gfs2_rgrp_lvb: Descriptor<gfs2_rgrp_lvb> = /* @__PURE__ */ declareStruct(
  'gfs2_rgrp_lvb',
  `
  __be32 rl_magic;
  __be32 rl_flags;
  __be32 rl_free;
  __be32 rl_dinodes;
  __be64 rl_igeneration;
  __be32 rl_unlinked;
  __be32 __pad;
`,
);

/** `<linux/gfs2_ondisk.h>`: 96 bytes. */
export interface gfs2_rindex extends RecordView<'struct gfs2_rindex'> {
  get ri_addr(): bigint;
  set ri_addr(value: Integer);
  ri_length: number;
  __pad: number;
  get ri_data0(): bigint;
  set ri_data0(value: Integer);
  ri_data: number;
  ri_bitbytes: number;
  get ri_reserved(): Uint8Array;
  set ri_reserved(value: Bytes);
}

export const gfs2_rindex: Descriptor<gfs2_rindex> = /* @__PURE__ */ declareStruct(
  'gfs2_rindex',
  `
  __be64 ri_addr;
  __be32 ri_length;
  __u32 __pad;
  __be64 ri_data0;
  __be32 ri_data;
  __be32 ri_bitbytes;
  __u8 ri_reserved[64];
`,
);

/** `<linux/gfs2_ondisk.h>`: 272 bytes. */
export interface gfs2_sb extends RecordView<'struct gfs2_sb'> {
  get sb_header(): gfs2_meta_header;
  set sb_header(value: gfs2_meta_header | Init<gfs2_meta_header>);
  sb_fs_format: number;
  sb_multihost_format: number;
  __pad0: number;
  sb_bsize: number;
  sb_bsize_shift: number;
  __pad1: number;
  get sb_master_dir(): gfs2_inum;
  set sb_master_dir(value: gfs2_inum | Init<gfs2_inum>);
  get __pad2(): gfs2_inum;
  set __pad2(value: gfs2_inum | Init<gfs2_inum>);
  get sb_root_dir(): gfs2_inum;
  set sb_root_dir(value: gfs2_inum | Init<gfs2_inum>);
  get sb_lockproto(): Uint8Array;
  set sb_lockproto(value: Bytes);
  get sb_locktable(): Uint8Array;
  set sb_locktable(value: Bytes);
  get __pad3(): gfs2_inum;
  set __pad3(value: gfs2_inum | Init<gfs2_inum>);
  get __pad4(): gfs2_inum;
  set __pad4(value: gfs2_inum | Init<gfs2_inum>);
  get sb_uuid(): Uint8Array;
  set sb_uuid(value: Bytes);
}

export const gfs2_sb: Descriptor<gfs2_sb> = /* @__PURE__ */ declareStruct(
  'gfs2_sb',
  `
  struct gfs2_meta_header sb_header;
  __be32 sb_fs_format;
  __be32 sb_multihost_format;
  __u32 __pad0;
  __be32 sb_bsize;
  __be32 sb_bsize_shift;
  __u32 __pad1;
  struct gfs2_inum sb_master_dir;
  struct gfs2_inum __pad2;
  struct gfs2_inum sb_root_dir;
  char sb_lockproto[64];
  char sb_locktable[64];
  struct gfs2_inum __pad3;
  struct gfs2_inum __pad4;
  __u8 sb_uuid[16];
`,
  { uses: () => [gfs2_inum, gfs2_meta_header] },
);

/** `<linux/gfs2_ondisk.h>`: 24 bytes. */
export interface gfs2_statfs_change extends RecordView<'struct gfs2_statfs_change'> {
  get sc_total(): bigint;
  set sc_total(value: Integer);
  get sc_free(): bigint;
  set sc_free(value: Integer);
  get sc_dinodes(): bigint;
  set sc_dinodes(value: Integer);
}

export const gfs2_statfs_change: Descriptor<gfs2_statfs_change> = /* @__PURE__ */ declareStruct(
  'gfs2_statfs_change',
  `
  __be64 sc_total;
  __be64 sc_free;
  __be64 sc_dinodes;
`,
);
