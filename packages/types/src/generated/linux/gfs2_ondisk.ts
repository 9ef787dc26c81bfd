// Generated from Linux 7.3.4 <linux/gfs2_ondisk.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const GFS2_BASIC_BLOCK = 512,
  GFS2_BASIC_BLOCK_SHIFT = 9,
  GFS2_BIT_MASK = 3,
  GFS2_BIT_SIZE = 2,
  GFS2_BLKST_DINODE = 3,
  GFS2_BLKST_FREE = 0,
  GFS2_BLKST_UNLINKED = 2,
  GFS2_BLKST_USED = 1,
  GFS2_CONTROL_LOCK = 4,
  GFS2_DIF_APPENDONLY = 64,
  GFS2_DIF_DIRECTIO = 16,
  GFS2_DIF_EA_INDIRECT = 8,
  GFS2_DIF_EXHASH = 2,
  GFS2_DIF_IMMUTABLE = 32,
  GFS2_DIF_INHERIT_DIRECTIO = 1073741824,
  GFS2_DIF_INHERIT_JDATA = 2147483648,
  GFS2_DIF_JDATA = 1,
  GFS2_DIF_NOATIME = 128,
  GFS2_DIF_SYNC = 256,
  GFS2_DIF_SYSTEM = 512,
  GFS2_DIF_TOPDIR = 1024,
  GFS2_DIF_TRUNC_IN_PROG = 536870912,
  GFS2_DIF_UNUSED = 4,
  GFS2_DIR_MAX_DEPTH = 17,
  GFS2_EAFLAG_LAST = 1,
  GFS2_EATYPE_LAST = 4,
  GFS2_EATYPE_SECURITY = 3,
  GFS2_EATYPE_SYS = 2,
  GFS2_EATYPE_TRUSTED = 4,
  GFS2_EATYPE_UNUSED = 0,
  GFS2_EATYPE_USR = 1,
  GFS2_EA_MAX_DATA_LEN = 65536,
  GFS2_EA_MAX_NAME_LEN = 255,
  GFS2_FNAMESIZE = 255,
  GFS2_FORMAT_DE = 1200,
  GFS2_FORMAT_DI = 400,
  GFS2_FORMAT_EA = 1600,
  GFS2_FORMAT_ED = 1700,
  GFS2_FORMAT_FS = 1802,
  GFS2_FORMAT_IN = 500,
  GFS2_FORMAT_JD = 700,
  GFS2_FORMAT_LB = 1000,
  GFS2_FORMAT_LD = 900,
  GFS2_FORMAT_LF = 600,
  GFS2_FORMAT_LH = 800,
  GFS2_FORMAT_MULTI = 1900,
  GFS2_FORMAT_NONE = 0,
  GFS2_FORMAT_QC = 1400,
  GFS2_FORMAT_QU = 1500,
  GFS2_FORMAT_RB = 300,
  GFS2_FORMAT_RG = 200,
  GFS2_FORMAT_RI = 1100,
  GFS2_FORMAT_SB = 100,
  GFS2_FREEZE_LOCK = 2,
  GFS2_HAS_UUID = 1,
  GFS2_INUM_QUANTUM = 1048576,
  GFS2_LFC_AIL_EMPTY_GL = 2048,
  GFS2_LFC_AIL_FLUSH = 4096,
  GFS2_LFC_DO_SYNC = 262144,
  GFS2_LFC_EVICT_INODE = 8388608,
  GFS2_LFC_FREEZE_GO_SYNC = 65536,
  GFS2_LFC_INODE_GO_INVAL = 32768,
  GFS2_LFC_INODE_GO_SYNC = 16384,
  GFS2_LFC_INPLACE_RESERVE = 524288,
  GFS2_LFC_JDATA_WPAGES = 512,
  GFS2_LFC_KILL_SB = 131072,
  GFS2_LFC_LOGD_AIL_FLUSH_REQD = 67108864,
  GFS2_LFC_LOGD_JFLUSH_REQD = 33554432,
  GFS2_LFC_MAKE_FS_RO = 2097152,
  GFS2_LFC_RGRP_GO_SYNC = 8192,
  GFS2_LFC_SET_FLAGS = 1024,
  GFS2_LFC_SHUTDOWN = 256,
  GFS2_LFC_SYNC_FS = 4194304,
  GFS2_LFC_TRANS_END = 16777216,
  GFS2_LFC_WRITE_INODE = 1048576,
  GFS2_LIVE_LOCK = 1,
  GFS2_LOCKNAME_LEN = 64,
  GFS2_LOG_DESC_JDATA = 302,
  GFS2_LOG_DESC_METADATA = 300,
  GFS2_LOG_DESC_REVOKE = 301,
  GFS2_LOG_HEAD_FLUSH_FREEZE = 16,
  GFS2_LOG_HEAD_FLUSH_NORMAL = 2,
  GFS2_LOG_HEAD_FLUSH_SHUTDOWN = 8,
  GFS2_LOG_HEAD_FLUSH_SYNC = 4,
  GFS2_LOG_HEAD_RECOVERY = 32,
  GFS2_LOG_HEAD_UNMOUNT = 1,
  GFS2_LOG_HEAD_USERSPACE = 2147483648,
  GFS2_MAGIC = 18225520,
  GFS2_MAX_META_HEIGHT = 10,
  GFS2_METATYPE_DI = 4,
  GFS2_METATYPE_EA = 10,
  GFS2_METATYPE_ED = 11,
  GFS2_METATYPE_IN = 5,
  GFS2_METATYPE_JD = 7,
  GFS2_METATYPE_LB = 12,
  GFS2_METATYPE_LD = 9,
  GFS2_METATYPE_LF = 6,
  GFS2_METATYPE_LH = 8,
  GFS2_METATYPE_NONE = 0,
  GFS2_METATYPE_QC = 14,
  GFS2_METATYPE_RB = 3,
  GFS2_METATYPE_RG = 2,
  GFS2_METATYPE_SB = 1,
  GFS2_MIN_DIRENT_SIZE = 48,
  GFS2_MOUNTED_LOCK = 5,
  GFS2_MOUNT_LOCK = 0,
  GFS2_NBBY = 4,
  GFS2_QCF_USER = 1,
  GFS2_RENAME_LOCK = 3,
  GFS2_RGF_DATAONLY = 4,
  GFS2_RGF_JOURNAL = 1,
  GFS2_RGF_METAONLY = 2,
  GFS2_RGF_NOALLOC = 8,
  GFS2_RGF_TRIMMED = 16,
  GFS2_SB_ADDR = 128,
  GFS2_SB_LOCK = 0,
  gfs2fl_AppendOnly = 6,
  gfs2fl_Directio = 4,
  gfs2fl_EaIndirect = 3,
  gfs2fl_ExHash = 1,
  gfs2fl_Immutable = 5,
  gfs2fl_InheritDirectio = 30,
  gfs2fl_InheritJdata = 31,
  gfs2fl_Jdata = 0,
  gfs2fl_NoAtime = 7,
  gfs2fl_Sync = 8,
  gfs2fl_System = 9,
  gfs2fl_TopLevel = 10,
  gfs2fl_TruncInProg = 29,
  gfs2fl_Unused = 2;
export declare namespace struct {
  /** `<linux/gfs2_ondisk.h>`: 232 bytes. */
  interface gfs2_dinode extends RecordView<'struct gfs2_dinode'> {
    get di_header(): struct.gfs2_meta_header;
    set di_header(value: From<struct.gfs2_meta_header>);
    get di_num(): struct.gfs2_inum;
    set di_num(value: From<struct.gfs2_inum>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_mode: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_uid: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_gid: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_nlink: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_size(): bigint;
    set di_size(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_blocks(): bigint;
    set di_blocks(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_atime(): bigint;
    set di_atime(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_mtime(): bigint;
    set di_mtime(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_ctime(): bigint;
    set di_ctime(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_major: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_minor: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_goal_meta(): bigint;
    set di_goal_meta(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_goal_data(): bigint;
    set di_goal_data(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_generation(): bigint;
    set di_generation(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_payload_format: number;
    __pad1: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    di_height: number;
    __pad2: number;
    __pad3: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    di_depth: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_entries: number;
    get __pad4(): struct.gfs2_inum;
    set __pad4(value: From<struct.gfs2_inum>);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get di_eattr(): bigint;
    set di_eattr(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_atime_nsec: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_mtime_nsec: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    di_ctime_nsec: number;
    get di_reserved(): Uint8Array;
    set di_reserved(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 40 bytes. */
  interface gfs2_dirent extends RecordView<'struct gfs2_dirent'> {
    get de_inum(): struct.gfs2_inum;
    set de_inum(value: From<struct.gfs2_inum>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    de_hash: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    de_rec_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    de_name_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    de_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    de_rahead: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
    de_cookie: number;
    get pad3(): Uint8Array;
    set pad3(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 16 bytes. */
  interface gfs2_ea_header extends RecordView<'struct gfs2_ea_header'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ea_rec_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ea_data_len: number;
    ea_name_len: number;
    ea_type: number;
    ea_flags: number;
    ea_num_ptrs: number;
    __pad: number;
  }

  /** `<linux/gfs2_ondisk.h>`: 16 bytes. */
  interface gfs2_inode_lvb extends RecordView<'struct gfs2_inode_lvb'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ri_magic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    __pad: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get ri_generation_deleted(): bigint;
    set ri_generation_deleted(value: Integer);
  }

  /** `<linux/gfs2_ondisk.h>`: 16 bytes. */
  interface gfs2_inum extends RecordView<'struct gfs2_inum'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get no_formal_ino(): bigint;
    set no_formal_ino(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get no_addr(): bigint;
    set no_addr(value: Integer);
  }

  /** `<linux/gfs2_ondisk.h>`: 16 bytes. */
  interface gfs2_inum_range extends RecordView<'struct gfs2_inum_range'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get ir_start(): bigint;
    set ir_start(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get ir_length(): bigint;
    set ir_length(value: Integer);
  }

  /** `<linux/gfs2_ondisk.h>`: 104 bytes. */
  interface gfs2_leaf extends RecordView<'struct gfs2_leaf'> {
    get lf_header(): struct.gfs2_meta_header;
    set lf_header(value: From<struct.gfs2_meta_header>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lf_depth: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lf_entries: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lf_dirent_format: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lf_next(): bigint;
    set lf_next(value: Integer);
    get lf_reserved(): Uint8Array;
    set lf_reserved(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lf_inode(): bigint;
    set lf_inode(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lf_dist: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lf_nsec: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lf_sec(): bigint;
    set lf_sec(value: Integer);
    get lf_reserved2(): Uint8Array;
    set lf_reserved2(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 72 bytes. */
  interface gfs2_log_descriptor extends RecordView<'struct gfs2_log_descriptor'> {
    get ld_header(): struct.gfs2_meta_header;
    set ld_header(value: From<struct.gfs2_meta_header>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ld_type: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ld_length: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ld_data1: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ld_data2: number;
    get ld_reserved(): Uint8Array;
    set ld_reserved(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 120 bytes. */
  interface gfs2_log_header extends RecordView<'struct gfs2_log_header'> {
    get lh_header(): struct.gfs2_meta_header;
    set lh_header(value: From<struct.gfs2_meta_header>);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_sequence(): bigint;
    set lh_sequence(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_tail: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_blkno: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_hash: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_crc: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lh_nsec: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_sec(): bigint;
    set lh_sec(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_addr(): bigint;
    set lh_addr(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_jinode(): bigint;
    set lh_jinode(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_statfs_addr(): bigint;
    set lh_statfs_addr(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_quota_addr(): bigint;
    set lh_quota_addr(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_local_total(): bigint;
    set lh_local_total(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_local_free(): bigint;
    set lh_local_free(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get lh_local_dinodes(): bigint;
    set lh_local_dinodes(value: Integer);
  }

  /** `<linux/gfs2_ondisk.h>`: 24 bytes. */
  interface gfs2_meta_header extends RecordView<'struct gfs2_meta_header'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mh_magic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mh_type: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get __pad0(): bigint;
    set __pad0(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mh_format: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mh_jid: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    __pad1: number;
  }

  /** `<linux/gfs2_ondisk.h>`: 88 bytes. */
  interface gfs2_quota extends RecordView<'struct gfs2_quota'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qu_limit(): bigint;
    set qu_limit(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qu_warn(): bigint;
    set qu_warn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qu_value(): bigint;
    set qu_value(value: Integer);
    get qu_reserved(): Uint8Array;
    set qu_reserved(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 16 bytes. */
  interface gfs2_quota_change extends RecordView<'struct gfs2_quota_change'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qc_change(): bigint;
    set qc_change(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qc_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qc_id: number;
  }

  /** `<linux/gfs2_ondisk.h>`: 32 bytes. */
  interface gfs2_quota_lvb extends RecordView<'struct gfs2_quota_lvb'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    qb_magic: number;
    __pad: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qb_limit(): bigint;
    set qb_limit(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qb_warn(): bigint;
    set qb_warn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get qb_value(): bigint;
    set qb_value(value: Integer);
  }

  /** `<linux/gfs2_ondisk.h>`: 128 bytes. */
  interface gfs2_rgrp extends RecordView<'struct gfs2_rgrp'> {
    get rg_header(): struct.gfs2_meta_header;
    set rg_header(value: From<struct.gfs2_meta_header>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_free: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_dinodes: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    __pad: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_skip: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rg_igeneration(): bigint;
    set rg_igeneration(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rg_data0(): bigint;
    set rg_data0(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_data: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_bitbytes: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rg_crc: number;
    get rg_reserved(): Uint8Array;
    set rg_reserved(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 32 bytes. */
  interface gfs2_rgrp_lvb extends RecordView<'struct gfs2_rgrp_lvb'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rl_magic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rl_flags: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rl_free: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rl_dinodes: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rl_igeneration(): bigint;
    set rl_igeneration(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rl_unlinked: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    __pad: number;
  }

  /** `<linux/gfs2_ondisk.h>`: 96 bytes. */
  interface gfs2_rindex extends RecordView<'struct gfs2_rindex'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get ri_addr(): bigint;
    set ri_addr(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ri_length: number;
    __pad: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get ri_data0(): bigint;
    set ri_data0(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ri_data: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ri_bitbytes: number;
    get ri_reserved(): Uint8Array;
    set ri_reserved(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 272 bytes. */
  interface gfs2_sb extends RecordView<'struct gfs2_sb'> {
    get sb_header(): struct.gfs2_meta_header;
    set sb_header(value: From<struct.gfs2_meta_header>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sb_fs_format: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sb_multihost_format: number;
    __pad0: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sb_bsize: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sb_bsize_shift: number;
    __pad1: number;
    get sb_master_dir(): struct.gfs2_inum;
    set sb_master_dir(value: From<struct.gfs2_inum>);
    get __pad2(): struct.gfs2_inum;
    set __pad2(value: From<struct.gfs2_inum>);
    get sb_root_dir(): struct.gfs2_inum;
    set sb_root_dir(value: From<struct.gfs2_inum>);
    get sb_lockproto(): Uint8Array;
    set sb_lockproto(value: Bytes);
    get sb_locktable(): Uint8Array;
    set sb_locktable(value: Bytes);
    get __pad3(): struct.gfs2_inum;
    set __pad3(value: From<struct.gfs2_inum>);
    get __pad4(): struct.gfs2_inum;
    set __pad4(value: From<struct.gfs2_inum>);
    get sb_uuid(): Uint8Array;
    set sb_uuid(value: Bytes);
  }

  /** `<linux/gfs2_ondisk.h>`: 24 bytes. */
  interface gfs2_statfs_change extends RecordView<'struct gfs2_statfs_change'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sc_total(): bigint;
    set sc_total(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sc_free(): bigint;
    set sc_free(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sc_dinodes(): bigint;
    set sc_dinodes(value: Integer);
  }
}

export const struct: {
  readonly gfs2_dinode: Descriptor<struct.gfs2_dinode>;
  readonly gfs2_dirent: Descriptor<struct.gfs2_dirent>;
  readonly gfs2_ea_header: Descriptor<struct.gfs2_ea_header>;
  readonly gfs2_inode_lvb: Descriptor<struct.gfs2_inode_lvb>;
  readonly gfs2_inum: Descriptor<struct.gfs2_inum>;
  readonly gfs2_inum_range: Descriptor<struct.gfs2_inum_range>;
  readonly gfs2_leaf: Descriptor<struct.gfs2_leaf>;
  readonly gfs2_log_descriptor: Descriptor<struct.gfs2_log_descriptor>;
  readonly gfs2_log_header: Descriptor<struct.gfs2_log_header>;
  readonly gfs2_meta_header: Descriptor<struct.gfs2_meta_header>;
  readonly gfs2_quota: Descriptor<struct.gfs2_quota>;
  readonly gfs2_quota_change: Descriptor<struct.gfs2_quota_change>;
  readonly gfs2_quota_lvb: Descriptor<struct.gfs2_quota_lvb>;
  readonly gfs2_rgrp: Descriptor<struct.gfs2_rgrp>;
  readonly gfs2_rgrp_lvb: Descriptor<struct.gfs2_rgrp_lvb>;
  readonly gfs2_rindex: Descriptor<struct.gfs2_rindex>;
  readonly gfs2_sb: Descriptor<struct.gfs2_sb>;
  readonly gfs2_statfs_change: Descriptor<struct.gfs2_statfs_change>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gfs2_dinode": "struct gfs2_meta_header di_header;struct gfs2_inum di_num;__be32 di_mode;__be32 di_uid;__be32 di_gid;__be32 di_nlink;__be64 di_size;__be64 di_blocks;__be64 di_atime;__be64 di_mtime;__be64 di_ctime;__be32 di_major;__be32 di_minor;__be64 di_goal_meta;__be64 di_goal_data;__be64 di_generation;__be32 di_flags;__be32 di_payload_format;__u16 __pad1;__be16 di_height;__u32 __pad2;__u16 __pad3;__be16 di_depth;__be32 di_entries;struct gfs2_inum __pad4;__be64 di_eattr;__be32 di_atime_nsec;__be32 di_mtime_nsec;__be32 di_ctime_nsec;__u8 di_reserved[44];",
"gfs2_dirent": "struct gfs2_inum de_inum;__be32 de_hash;__be16 de_rec_len;__be16 de_name_len;__be16 de_type;__be16 de_rahead;union {__u8 __pad[12];struct {__u32 de_cookie;__u8 pad3[8];};};",
"gfs2_ea_header": "__be32 ea_rec_len;__be32 ea_data_len;__u8 ea_name_len;__u8 ea_type;__u8 ea_flags;__u8 ea_num_ptrs;__u32 __pad;",
"gfs2_inode_lvb": "__be32 ri_magic;__be32 __pad;__be64 ri_generation_deleted;",
"gfs2_inum": "__be64 no_formal_ino;__be64 no_addr;",
"gfs2_inum_range": "__be64 ir_start;__be64 ir_length;",
"gfs2_leaf": "struct gfs2_meta_header lf_header;__be16 lf_depth;__be16 lf_entries;__be32 lf_dirent_format;__be64 lf_next;union {__u8 lf_reserved[64];struct {__be64 lf_inode;__be32 lf_dist;__be32 lf_nsec;__be64 lf_sec;__u8 lf_reserved2[40];};};",
"gfs2_log_descriptor": "struct gfs2_meta_header ld_header;__be32 ld_type;__be32 ld_length;__be32 ld_data1;__be32 ld_data2;__u8 ld_reserved[32];",
"gfs2_log_header": "struct gfs2_meta_header lh_header;__be64 lh_sequence;__be32 lh_flags;__be32 lh_tail;__be32 lh_blkno;__be32 lh_hash;__be32 lh_crc;__be32 lh_nsec;__be64 lh_sec;__be64 lh_addr;__be64 lh_jinode;__be64 lh_statfs_addr;__be64 lh_quota_addr;__be64 lh_local_total;__be64 lh_local_free;__be64 lh_local_dinodes;",
"gfs2_meta_header": "__be32 mh_magic;__be32 mh_type;__be64 __pad0;__be32 mh_format;union {__be32 mh_jid;__be32 __pad1;};",
"gfs2_quota": "__be64 qu_limit;__be64 qu_warn;__be64 qu_value;__u8 qu_reserved[64];",
"gfs2_quota_change": "__be64 qc_change;__be32 qc_flags;__be32 qc_id;",
"gfs2_quota_lvb": "__be32 qb_magic;__u32 __pad;__be64 qb_limit;__be64 qb_warn;__be64 qb_value;",
"gfs2_rgrp": "struct gfs2_meta_header rg_header;__be32 rg_flags;__be32 rg_free;__be32 rg_dinodes;union {__be32 __pad;__be32 rg_skip;};__be64 rg_igeneration;__be64 rg_data0;__be32 rg_data;__be32 rg_bitbytes;__be32 rg_crc;__u8 rg_reserved[60];",
"gfs2_rgrp_lvb": "__be32 rl_magic;__be32 rl_flags;__be32 rl_free;__be32 rl_dinodes;__be64 rl_igeneration;__be32 rl_unlinked;__be32 __pad;",
"gfs2_rindex": "__be64 ri_addr;__be32 ri_length;__u32 __pad;__be64 ri_data0;__be32 ri_data;__be32 ri_bitbytes;__u8 ri_reserved[64];",
"gfs2_sb": "struct gfs2_meta_header sb_header;__be32 sb_fs_format;__be32 sb_multihost_format;__u32 __pad0;__be32 sb_bsize;__be32 sb_bsize_shift;__u32 __pad1;struct gfs2_inum sb_master_dir;struct gfs2_inum __pad2;struct gfs2_inum sb_root_dir;char sb_lockproto[64];char sb_locktable[64];struct gfs2_inum __pad3;struct gfs2_inum __pad4;__u8 sb_uuid[16];",
"gfs2_statfs_change": "__be64 sc_total;__be64 sc_free;__be64 sc_dinodes;"
}`),
);
