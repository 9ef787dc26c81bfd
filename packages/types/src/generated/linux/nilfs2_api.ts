// Generated from Linux 7.3.4 <linux/nilfs2_api.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'NILFS_IOCTL_CHANGE_CPMODE'
  | 'NILFS_IOCTL_CLEAN_SEGMENTS'
  | 'NILFS_IOCTL_DELETE_CHECKPOINT'
  | 'NILFS_IOCTL_GET_CPINFO'
  | 'NILFS_IOCTL_GET_CPSTAT'
  | 'NILFS_IOCTL_GET_SUINFO'
  | 'NILFS_IOCTL_GET_SUSTAT'
  | 'NILFS_IOCTL_RESIZE'
  | 'NILFS_IOCTL_SET_ALLOC_RANGE'
  | 'NILFS_IOCTL_SET_SUINFO'
  | 'NILFS_IOCTL_SYNC'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    NILFS_IOCTL_CHANGE_CPMODE: 1074818688,
    NILFS_IOCTL_CLEAN_SEGMENTS: 1081634440,
    NILFS_IOCTL_DELETE_CHECKPOINT: 1074294401,
    NILFS_IOCTL_GET_CPINFO: 2149084802,
    NILFS_IOCTL_GET_CPSTAT: 2149084803,
    NILFS_IOCTL_GET_SUINFO: 2149084804,
    NILFS_IOCTL_GET_SUSTAT: 2150657669,
    NILFS_IOCTL_RESIZE: 1074294411,
    NILFS_IOCTL_SET_ALLOC_RANGE: 1074818700,
    NILFS_IOCTL_SET_SUINFO: 1075342989,
    NILFS_IOCTL_SYNC: 2148036234,
  },
);

export const NILFS_IOCTL_CHANGE_CPMODE: number = /* @__PURE__ */ requestHere(1074818688),
  NILFS_IOCTL_CLEAN_SEGMENTS: number = /* @__PURE__ */ requestHere(1081634440),
  NILFS_IOCTL_DELETE_CHECKPOINT: number = /* @__PURE__ */ requestHere(1074294401),
  NILFS_IOCTL_GET_CPINFO: number = /* @__PURE__ */ requestHere(2149084802),
  NILFS_IOCTL_GET_CPSTAT: number = /* @__PURE__ */ requestHere(2149084803),
  NILFS_IOCTL_GET_SUINFO: number = /* @__PURE__ */ requestHere(2149084804),
  NILFS_IOCTL_GET_SUSTAT: number = /* @__PURE__ */ requestHere(2150657669),
  NILFS_IOCTL_RESIZE: number = /* @__PURE__ */ requestHere(1074294411),
  NILFS_IOCTL_SET_ALLOC_RANGE: number = /* @__PURE__ */ requestHere(1074818700),
  NILFS_IOCTL_SET_SUINFO: number = /* @__PURE__ */ requestHere(1075342989),
  NILFS_IOCTL_SYNC: number = /* @__PURE__ */ requestHere(2148036234);
export const NILFS_CHECKPOINT = 0,
  NILFS_CPINFO_INVALID = 1,
  NILFS_CPINFO_MINOR = 3,
  NILFS_CPINFO_SKETCH = 2,
  NILFS_CPINFO_SNAPSHOT = 0,
  NILFS_IOCTL_GET_BDESCS = 3222826631,
  NILFS_IOCTL_GET_VINFO = 3222826630,
  NILFS_IOCTL_IDENT = 110,
  NILFS_SNAPSHOT = 1,
  NILFS_SUINFO_ACTIVE = 0,
  NILFS_SUINFO_DIRTY = 1,
  NILFS_SUINFO_ERROR = 2,
  NILFS_SUINFO_UPDATE_FLAGS = 2,
  NILFS_SUINFO_UPDATE_LASTMOD = 0,
  NILFS_SUINFO_UPDATE_NBLOCKS = 1,
  __NR_NILFS_SUINFO_UPDATE_FIELDS = 3;
export declare namespace struct {
  /** `<linux/nilfs2_api.h>`: 24 bytes. */
  interface nilfs_argv extends RecordView<'struct nilfs_argv'> {
    get v_base(): bigint;
    set v_base(value: Integer);
    v_nmembs: number;
    v_size: number;
    v_flags: number;
    get v_index(): bigint;
    set v_index(value: Integer);
  }

  /** `<linux/nilfs2_api.h>`: 40 bytes. */
  interface nilfs_bdesc extends RecordView<'struct nilfs_bdesc'> {
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

  /** `<linux/nilfs2_api.h>`: 56 bytes. */
  interface nilfs_cpinfo extends RecordView<'struct nilfs_cpinfo'> {
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

  /** `<linux/nilfs2_api.h>`: 16 bytes. */
  interface nilfs_cpmode extends RecordView<'struct nilfs_cpmode'> {
    get cm_cno(): bigint;
    set cm_cno(value: Integer);
    cm_mode: number;
    cm_pad: number;
  }

  /** `<linux/nilfs2_api.h>`: 24 bytes. */
  interface nilfs_cpstat extends RecordView<'struct nilfs_cpstat'> {
    get cs_cno(): bigint;
    set cs_cno(value: Integer);
    get cs_ncps(): bigint;
    set cs_ncps(value: Integer);
    get cs_nsss(): bigint;
    set cs_nsss(value: Integer);
  }

  /** `<linux/nilfs2_api.h>`: 16 bytes. */
  interface nilfs_period extends RecordView<'struct nilfs_period'> {
    get p_start(): bigint;
    set p_start(value: Integer);
    get p_end(): bigint;
    set p_end(value: Integer);
  }

  /** `<linux/nilfs2_api.h>`: 16 bytes. */
  interface nilfs_suinfo extends RecordView<'struct nilfs_suinfo'> {
    get sui_lastmod(): bigint;
    set sui_lastmod(value: Integer);
    sui_nblocks: number;
    sui_flags: number;
  }

  /** `<linux/nilfs2_api.h>`: 32 bytes. */
  interface nilfs_suinfo_update extends RecordView<'struct nilfs_suinfo_update'> {
    get sup_segnum(): bigint;
    set sup_segnum(value: Integer);
    sup_flags: number;
    sup_reserved: number;
    get sup_sui(): struct.nilfs_suinfo;
    set sup_sui(value: From<struct.nilfs_suinfo>);
  }

  /** `<linux/nilfs2_api.h>`: 48 bytes. */
  interface nilfs_sustat extends RecordView<'struct nilfs_sustat'> {
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

  /** `<linux/nilfs2_api.h>`: 64 bytes. */
  interface nilfs_vdesc extends RecordView<'struct nilfs_vdesc'> {
    get vd_ino(): bigint;
    set vd_ino(value: Integer);
    get vd_cno(): bigint;
    set vd_cno(value: Integer);
    get vd_vblocknr(): bigint;
    set vd_vblocknr(value: Integer);
    get vd_period(): struct.nilfs_period;
    set vd_period(value: From<struct.nilfs_period>);
    get vd_blocknr(): bigint;
    set vd_blocknr(value: Integer);
    get vd_offset(): bigint;
    set vd_offset(value: Integer);
    vd_flags: number;
    vd_pad: number;
  }

  /** `<linux/nilfs2_api.h>`: 32 bytes. */
  interface nilfs_vinfo extends RecordView<'struct nilfs_vinfo'> {
    get vi_vblocknr(): bigint;
    set vi_vblocknr(value: Integer);
    get vi_start(): bigint;
    set vi_start(value: Integer);
    get vi_end(): bigint;
    set vi_end(value: Integer);
    get vi_blocknr(): bigint;
    set vi_blocknr(value: Integer);
  }
}

export const struct: {
  readonly nilfs_argv: Descriptor<struct.nilfs_argv>;
  readonly nilfs_bdesc: Descriptor<struct.nilfs_bdesc>;
  readonly nilfs_cpinfo: Descriptor<struct.nilfs_cpinfo>;
  readonly nilfs_cpmode: Descriptor<struct.nilfs_cpmode>;
  readonly nilfs_cpstat: Descriptor<struct.nilfs_cpstat>;
  readonly nilfs_period: Descriptor<struct.nilfs_period>;
  readonly nilfs_suinfo: Descriptor<struct.nilfs_suinfo>;
  readonly nilfs_suinfo_update: Descriptor<struct.nilfs_suinfo_update>;
  readonly nilfs_sustat: Descriptor<struct.nilfs_sustat>;
  readonly nilfs_vdesc: Descriptor<struct.nilfs_vdesc>;
  readonly nilfs_vinfo: Descriptor<struct.nilfs_vinfo>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nilfs_argv": "__u64 v_base;__u32 v_nmembs;__u16 v_size;__u16 v_flags;__u64 v_index;",
"nilfs_bdesc": "__u64 bd_ino;__u64 bd_oblocknr;__u64 bd_blocknr;__u64 bd_offset;__u32 bd_level;__u32 bd_pad;",
"nilfs_cpinfo": "__u32 ci_flags;__u32 ci_pad;__u64 ci_cno;__u64 ci_create;__u64 ci_nblk_inc;__u64 ci_inodes_count;__u64 ci_blocks_count;__u64 ci_next;",
"nilfs_cpmode": "__u64 cm_cno;__u32 cm_mode;__u32 cm_pad;",
"nilfs_cpstat": "__u64 cs_cno;__u64 cs_ncps;__u64 cs_nsss;",
"nilfs_period": "__u64 p_start;__u64 p_end;",
"nilfs_suinfo": "__u64 sui_lastmod;__u32 sui_nblocks;__u32 sui_flags;",
"nilfs_suinfo_update": "__u64 sup_segnum;__u32 sup_flags;__u32 sup_reserved;struct nilfs_suinfo sup_sui;",
"nilfs_sustat": "__u64 ss_nsegs;__u64 ss_ncleansegs;__u64 ss_ndirtysegs;__u64 ss_ctime;__u64 ss_nongc_ctime;__u64 ss_prot_seq;",
"nilfs_vdesc": "__u64 vd_ino;__u64 vd_cno;__u64 vd_vblocknr;struct nilfs_period vd_period;__u64 vd_blocknr;__u64 vd_offset;__u32 vd_flags;__u32 vd_pad;",
"nilfs_vinfo": "__u64 vi_vblocknr;__u64 vi_start;__u64 vi_end;__u64 vi_blocknr;"
}`),
);
