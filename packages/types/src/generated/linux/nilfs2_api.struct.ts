// Generated from Linux 7.3.4 <linux/nilfs2_api.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nilfs2_api.h>`: 24 bytes. */
export interface nilfs_argv extends RecordView<'struct nilfs_argv'> {
  get v_base(): bigint;
  set v_base(value: Integer);
  v_nmembs: number;
  v_size: number;
  v_flags: number;
  get v_index(): bigint;
  set v_index(value: Integer);
}

export const nilfs_argv: Descriptor<nilfs_argv> = /* @__PURE__ */ declareStruct(
  'nilfs_argv',
  `
  __u64 v_base;
  __u32 v_nmembs;
  __u16 v_size;
  __u16 v_flags;
  __u64 v_index;
`,
);

/** `<linux/nilfs2_api.h>`: 40 bytes. */
export interface nilfs_bdesc extends RecordView<'struct nilfs_bdesc'> {
  get bd_ino(): bigint;
  set bd_ino(value: Integer);
  get bd_oblocknr(): bigint;
  set bd_oblocknr(value: Integer);
  get bd_blocknr(): bigint;
  set bd_blocknr(value: Integer);
  get bd_offset(): bigint;
  set bd_offset(value: Integer);
  bd_level: number;
  bd_pad: number;
}

export const nilfs_bdesc: Descriptor<nilfs_bdesc> = /* @__PURE__ */ declareStruct(
  'nilfs_bdesc',
  `
  __u64 bd_ino;
  __u64 bd_oblocknr;
  __u64 bd_blocknr;
  __u64 bd_offset;
  __u32 bd_level;
  __u32 bd_pad;
`,
);

/** `<linux/nilfs2_api.h>`: 56 bytes. */
export interface nilfs_cpinfo extends RecordView<'struct nilfs_cpinfo'> {
  ci_flags: number;
  ci_pad: number;
  get ci_cno(): bigint;
  set ci_cno(value: Integer);
  get ci_create(): bigint;
  set ci_create(value: Integer);
  get ci_nblk_inc(): bigint;
  set ci_nblk_inc(value: Integer);
  get ci_inodes_count(): bigint;
  set ci_inodes_count(value: Integer);
  get ci_blocks_count(): bigint;
  set ci_blocks_count(value: Integer);
  get ci_next(): bigint;
  set ci_next(value: Integer);
}

export const nilfs_cpinfo: Descriptor<nilfs_cpinfo> = /* @__PURE__ */ declareStruct(
  'nilfs_cpinfo',
  `
  __u32 ci_flags;
  __u32 ci_pad;
  __u64 ci_cno;
  __u64 ci_create;
  __u64 ci_nblk_inc;
  __u64 ci_inodes_count;
  __u64 ci_blocks_count;
  __u64 ci_next;
`,
);

/** `<linux/nilfs2_api.h>`: 16 bytes. */
export interface nilfs_cpmode extends RecordView<'struct nilfs_cpmode'> {
  get cm_cno(): bigint;
  set cm_cno(value: Integer);
  cm_mode: number;
  cm_pad: number;
}

export const nilfs_cpmode: Descriptor<nilfs_cpmode> = /* @__PURE__ */ declareStruct(
  'nilfs_cpmode',
  `
  __u64 cm_cno;
  __u32 cm_mode;
  __u32 cm_pad;
`,
);

/** `<linux/nilfs2_api.h>`: 24 bytes. */
export interface nilfs_cpstat extends RecordView<'struct nilfs_cpstat'> {
  get cs_cno(): bigint;
  set cs_cno(value: Integer);
  get cs_ncps(): bigint;
  set cs_ncps(value: Integer);
  get cs_nsss(): bigint;
  set cs_nsss(value: Integer);
}

export const nilfs_cpstat: Descriptor<nilfs_cpstat> = /* @__PURE__ */ declareStruct(
  'nilfs_cpstat',
  `
  __u64 cs_cno;
  __u64 cs_ncps;
  __u64 cs_nsss;
`,
);

/** `<linux/nilfs2_api.h>`: 16 bytes. */
export interface nilfs_period extends RecordView<'struct nilfs_period'> {
  get p_start(): bigint;
  set p_start(value: Integer);
  get p_end(): bigint;
  set p_end(value: Integer);
}

export const nilfs_period: Descriptor<nilfs_period> = /* @__PURE__ */ declareStruct(
  'nilfs_period',
  `
  __u64 p_start;
  __u64 p_end;
`,
);

/** `<linux/nilfs2_api.h>`: 16 bytes. */
export interface nilfs_suinfo extends RecordView<'struct nilfs_suinfo'> {
  get sui_lastmod(): bigint;
  set sui_lastmod(value: Integer);
  sui_nblocks: number;
  sui_flags: number;
}

export const nilfs_suinfo: Descriptor<nilfs_suinfo> = /* @__PURE__ */ declareStruct(
  'nilfs_suinfo',
  `
  __u64 sui_lastmod;
  __u32 sui_nblocks;
  __u32 sui_flags;
`,
);

/** `<linux/nilfs2_api.h>`: 32 bytes. */
export interface nilfs_suinfo_update extends RecordView<'struct nilfs_suinfo_update'> {
  get sup_segnum(): bigint;
  set sup_segnum(value: Integer);
  sup_flags: number;
  sup_reserved: number;
  get sup_sui(): nilfs_suinfo;
  set sup_sui(value: nilfs_suinfo | Init<nilfs_suinfo>);
}

export const nilfs_suinfo_update: Descriptor<nilfs_suinfo_update> = /* @__PURE__ */ declareStruct(
  'nilfs_suinfo_update',
  `
  __u64 sup_segnum;
  __u32 sup_flags;
  __u32 sup_reserved;
  struct nilfs_suinfo sup_sui;
`,
  { uses: () => [nilfs_suinfo] },
);

/** `<linux/nilfs2_api.h>`: 48 bytes. */
export interface nilfs_sustat extends RecordView<'struct nilfs_sustat'> {
  get ss_nsegs(): bigint;
  set ss_nsegs(value: Integer);
  get ss_ncleansegs(): bigint;
  set ss_ncleansegs(value: Integer);
  get ss_ndirtysegs(): bigint;
  set ss_ndirtysegs(value: Integer);
  get ss_ctime(): bigint;
  set ss_ctime(value: Integer);
  get ss_nongc_ctime(): bigint;
  set ss_nongc_ctime(value: Integer);
  get ss_prot_seq(): bigint;
  set ss_prot_seq(value: Integer);
}

export const nilfs_sustat: Descriptor<nilfs_sustat> = /* @__PURE__ */ declareStruct(
  'nilfs_sustat',
  `
  __u64 ss_nsegs;
  __u64 ss_ncleansegs;
  __u64 ss_ndirtysegs;
  __u64 ss_ctime;
  __u64 ss_nongc_ctime;
  __u64 ss_prot_seq;
`,
);

/** `<linux/nilfs2_api.h>`: 64 bytes. */
export interface nilfs_vdesc extends RecordView<'struct nilfs_vdesc'> {
  get vd_ino(): bigint;
  set vd_ino(value: Integer);
  get vd_cno(): bigint;
  set vd_cno(value: Integer);
  get vd_vblocknr(): bigint;
  set vd_vblocknr(value: Integer);
  get vd_period(): nilfs_period;
  set vd_period(value: nilfs_period | Init<nilfs_period>);
  get vd_blocknr(): bigint;
  set vd_blocknr(value: Integer);
  get vd_offset(): bigint;
  set vd_offset(value: Integer);
  vd_flags: number;
  vd_pad: number;
}

export const nilfs_vdesc: Descriptor<nilfs_vdesc> = /* @__PURE__ */ declareStruct(
  'nilfs_vdesc',
  `
  __u64 vd_ino;
  __u64 vd_cno;
  __u64 vd_vblocknr;
  struct nilfs_period vd_period;
  __u64 vd_blocknr;
  __u64 vd_offset;
  __u32 vd_flags;
  __u32 vd_pad;
`,
  { uses: () => [nilfs_period] },
);

/** `<linux/nilfs2_api.h>`: 32 bytes. */
export interface nilfs_vinfo extends RecordView<'struct nilfs_vinfo'> {
  get vi_vblocknr(): bigint;
  set vi_vblocknr(value: Integer);
  get vi_start(): bigint;
  set vi_start(value: Integer);
  get vi_end(): bigint;
  set vi_end(value: Integer);
  get vi_blocknr(): bigint;
  set vi_blocknr(value: Integer);
}

export const nilfs_vinfo: Descriptor<nilfs_vinfo> = /* @__PURE__ */ declareStruct(
  'nilfs_vinfo',
  `
  __u64 vi_vblocknr;
  __u64 vi_start;
  __u64 vi_end;
  __u64 vi_blocknr;
`,
);
