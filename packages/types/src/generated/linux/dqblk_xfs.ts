// Generated from Linux 7.3.4 <linux/dqblk_xfs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const FS_DQUOT_VERSION = 1,
  FS_DQ_ACCT_MASK = 28672,
  FS_DQ_BCOUNT = 4096,
  FS_DQ_BHARD = 8,
  FS_DQ_BIGTIME = 32768,
  FS_DQ_BSOFT = 4,
  FS_DQ_BTIMER = 64,
  FS_DQ_BWARNS = 512,
  FS_DQ_ICOUNT = 8192,
  FS_DQ_IHARD = 2,
  FS_DQ_ISOFT = 1,
  FS_DQ_ITIMER = 128,
  FS_DQ_IWARNS = 1024,
  FS_DQ_LIMIT_MASK = 63,
  FS_DQ_RTBCOUNT = 16384,
  FS_DQ_RTBHARD = 32,
  FS_DQ_RTBSOFT = 16,
  FS_DQ_RTBTIMER = 256,
  FS_DQ_RTBWARNS = 2048,
  FS_DQ_TIMER_MASK = 448,
  FS_DQ_WARNS_MASK = 3584,
  FS_GROUP_QUOTA = 4,
  FS_PROJ_QUOTA = 2,
  FS_QSTATV_VERSION1 = 1,
  FS_QSTAT_VERSION = 1,
  FS_QUOTA_GDQ_ACCT = 4,
  FS_QUOTA_GDQ_ENFD = 8,
  FS_QUOTA_PDQ_ACCT = 16,
  FS_QUOTA_PDQ_ENFD = 32,
  FS_QUOTA_UDQ_ACCT = 1,
  FS_QUOTA_UDQ_ENFD = 2,
  FS_USER_QUOTA = 1,
  Q_XGETNEXTQUOTA = 22537,
  Q_XGETQSTAT = 22533,
  Q_XGETQSTATV = 22536,
  Q_XGETQUOTA = 22531,
  Q_XQUOTAOFF = 22530,
  Q_XQUOTAON = 22529,
  Q_XQUOTARM = 22534,
  Q_XQUOTASYNC = 22535,
  Q_XSETQLIM = 22532,
  XQM_GRPQUOTA = 1,
  XQM_MAXQUOTAS = 3,
  XQM_PRJQUOTA = 2,
  XQM_USRQUOTA = 0;
export declare namespace struct {
  /** `<linux/dqblk_xfs.h>`: 112 bytes. */
  interface fs_disk_quota extends RecordView<'struct fs_disk_quota'> {
    d_version: number;
    d_flags: number;
    d_fieldmask: number;
    d_id: number;
    get d_blk_hardlimit(): bigint;
    set d_blk_hardlimit(value: Integer);
    get d_blk_softlimit(): bigint;
    set d_blk_softlimit(value: Integer);
    get d_ino_hardlimit(): bigint;
    set d_ino_hardlimit(value: Integer);
    get d_ino_softlimit(): bigint;
    set d_ino_softlimit(value: Integer);
    get d_bcount(): bigint;
    set d_bcount(value: Integer);
    get d_icount(): bigint;
    set d_icount(value: Integer);
    d_itimer: number;
    d_btimer: number;
    d_iwarns: number;
    d_bwarns: number;
    d_itimer_hi: number;
    d_btimer_hi: number;
    d_rtbtimer_hi: number;
    d_padding2: number;
    get d_rtb_hardlimit(): bigint;
    set d_rtb_hardlimit(value: Integer);
    get d_rtb_softlimit(): bigint;
    set d_rtb_softlimit(value: Integer);
    get d_rtbcount(): bigint;
    set d_rtbcount(value: Integer);
    d_rtbtimer: number;
    d_rtbwarns: number;
    d_padding3: number;
    get d_padding4(): Uint8Array;
    set d_padding4(value: Bytes);
  }

  /** `<linux/dqblk_xfs.h>`: 20 bytes on x86; 24 bytes elsewhere. */
  interface fs_qfilestat extends RecordView<'struct fs_qfilestat'> {
    get qfs_ino(): bigint;
    set qfs_ino(value: Integer);
    get qfs_nblks(): bigint;
    set qfs_nblks(value: Integer);
    qfs_nextents: number;
  }

  /** `<linux/dqblk_xfs.h>`: 24 bytes. */
  interface fs_qfilestatv extends RecordView<'struct fs_qfilestatv'> {
    get qfs_ino(): bigint;
    set qfs_ino(value: Integer);
    get qfs_nblks(): bigint;
    set qfs_nblks(value: Integer);
    qfs_nextents: number;
    qfs_pad: number;
  }

  /** `<linux/dqblk_xfs.h>`: 68 bytes on x86; 80 bytes elsewhere. */
  interface fs_quota_stat extends RecordView<'struct fs_quota_stat'> {
    qs_version: number;
    qs_flags: number;
    qs_pad: number;
    get qs_uquota(): struct.fs_qfilestat;
    set qs_uquota(value: From<struct.fs_qfilestat>);
    get qs_gquota(): struct.fs_qfilestat;
    set qs_gquota(value: From<struct.fs_qfilestat>);
    qs_incoredqs: number;
    qs_btimelimit: number;
    qs_itimelimit: number;
    qs_rtbtimelimit: number;
    qs_bwarnlimit: number;
    qs_iwarnlimit: number;
  }

  /** `<linux/dqblk_xfs.h>`: 160 bytes. */
  interface fs_quota_statv extends RecordView<'struct fs_quota_statv'> {
    qs_version: number;
    qs_pad1: number;
    qs_flags: number;
    qs_incoredqs: number;
    get qs_uquota(): struct.fs_qfilestatv;
    set qs_uquota(value: From<struct.fs_qfilestatv>);
    get qs_gquota(): struct.fs_qfilestatv;
    set qs_gquota(value: From<struct.fs_qfilestatv>);
    get qs_pquota(): struct.fs_qfilestatv;
    set qs_pquota(value: From<struct.fs_qfilestatv>);
    qs_btimelimit: number;
    qs_itimelimit: number;
    qs_rtbtimelimit: number;
    qs_bwarnlimit: number;
    qs_iwarnlimit: number;
    qs_rtbwarnlimit: number;
    qs_pad3: number;
    qs_pad4: number;
    get qs_pad2(): BigUint64Array;
    set qs_pad2(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly fs_disk_quota: Descriptor<struct.fs_disk_quota>;
  readonly fs_qfilestat: Descriptor<struct.fs_qfilestat>;
  readonly fs_qfilestatv: Descriptor<struct.fs_qfilestatv>;
  readonly fs_quota_stat: Descriptor<struct.fs_quota_stat>;
  readonly fs_quota_statv: Descriptor<struct.fs_quota_statv>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fs_disk_quota": "__s8 d_version;__s8 d_flags;__u16 d_fieldmask;__u32 d_id;__u64 d_blk_hardlimit;__u64 d_blk_softlimit;__u64 d_ino_hardlimit;__u64 d_ino_softlimit;__u64 d_bcount;__u64 d_icount;__s32 d_itimer;__s32 d_btimer;__u16 d_iwarns;__u16 d_bwarns;__s8 d_itimer_hi;__s8 d_btimer_hi;__s8 d_rtbtimer_hi;__s8 d_padding2;__u64 d_rtb_hardlimit;__u64 d_rtb_softlimit;__u64 d_rtbcount;__s32 d_rtbtimer;__u16 d_rtbwarns;__s16 d_padding3;char d_padding4[8];",
"fs_qfilestat": "__u64 qfs_ino;__u64 qfs_nblks;__u32 qfs_nextents;",
"fs_qfilestatv": "__u64 qfs_ino;__u64 qfs_nblks;__u32 qfs_nextents;__u32 qfs_pad;",
"fs_quota_stat": "__s8 qs_version;__u16 qs_flags;__s8 qs_pad;struct fs_qfilestat qs_uquota;struct fs_qfilestat qs_gquota;__u32 qs_incoredqs;__s32 qs_btimelimit;__s32 qs_itimelimit;__s32 qs_rtbtimelimit;__u16 qs_bwarnlimit;__u16 qs_iwarnlimit;",
"fs_quota_statv": "__s8 qs_version;__u8 qs_pad1;__u16 qs_flags;__u32 qs_incoredqs;struct fs_qfilestatv qs_uquota;struct fs_qfilestatv qs_gquota;struct fs_qfilestatv qs_pquota;__s32 qs_btimelimit;__s32 qs_itimelimit;__s32 qs_rtbtimelimit;__u16 qs_bwarnlimit;__u16 qs_iwarnlimit;__u16 qs_rtbwarnlimit;__u16 qs_pad3;__u32 qs_pad4;__u64 qs_pad2[7];"
}`),
);

export type fs_disk_quota_t = struct.fs_disk_quota;
export const fs_disk_quota_t: typeof struct.fs_disk_quota = struct.fs_disk_quota;
export type fs_qfilestat_t = struct.fs_qfilestat;
export const fs_qfilestat_t: typeof struct.fs_qfilestat = struct.fs_qfilestat;
export type fs_quota_stat_t = struct.fs_quota_stat;
export const fs_quota_stat_t: typeof struct.fs_quota_stat = struct.fs_quota_stat;
