// Generated from Linux 7.3.4 <linux/dqblk_xfs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/dqblk_xfs.h>`: 112 bytes. */
export interface fs_disk_quota extends RecordView<'struct fs_disk_quota'> {
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

export const fs_disk_quota: Descriptor<fs_disk_quota> = /* @__PURE__ */ declareStruct(
  'fs_disk_quota',
  `
  __s8 d_version;
  __s8 d_flags;
  __u16 d_fieldmask;
  __u32 d_id;
  __u64 d_blk_hardlimit;
  __u64 d_blk_softlimit;
  __u64 d_ino_hardlimit;
  __u64 d_ino_softlimit;
  __u64 d_bcount;
  __u64 d_icount;
  __s32 d_itimer;
  __s32 d_btimer;
  __u16 d_iwarns;
  __u16 d_bwarns;
  __s8 d_itimer_hi;
  __s8 d_btimer_hi;
  __s8 d_rtbtimer_hi;
  __s8 d_padding2;
  __u64 d_rtb_hardlimit;
  __u64 d_rtb_softlimit;
  __u64 d_rtbcount;
  __s32 d_rtbtimer;
  __u16 d_rtbwarns;
  __s16 d_padding3;
  char d_padding4[8];
`,
);

/** `<linux/dqblk_xfs.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface fs_qfilestat extends RecordView<'struct fs_qfilestat'> {
  get qfs_ino(): bigint;
  set qfs_ino(value: Integer);
  get qfs_nblks(): bigint;
  set qfs_nblks(value: Integer);
  qfs_nextents: number;
}

export const fs_qfilestat: Descriptor<fs_qfilestat> = /* @__PURE__ */ declareStruct(
  'fs_qfilestat',
  `
  __u64 qfs_ino;
  __u64 qfs_nblks;
  __u32 qfs_nextents;
`,
);

/** `<linux/dqblk_xfs.h>`: 24 bytes. */
export interface fs_qfilestatv extends RecordView<'struct fs_qfilestatv'> {
  get qfs_ino(): bigint;
  set qfs_ino(value: Integer);
  get qfs_nblks(): bigint;
  set qfs_nblks(value: Integer);
  qfs_nextents: number;
  qfs_pad: number;
}

export const fs_qfilestatv: Descriptor<fs_qfilestatv> = /* @__PURE__ */ declareStruct(
  'fs_qfilestatv',
  `
  __u64 qfs_ino;
  __u64 qfs_nblks;
  __u32 qfs_nextents;
  __u32 qfs_pad;
`,
);

/** `<linux/dqblk_xfs.h>`: 80 bytes on x86_64, arm, riscv64, aarch64; 68 bytes on x86. */
export interface fs_quota_stat extends RecordView<'struct fs_quota_stat'> {
  qs_version: number;
  qs_flags: number;
  qs_pad: number;
  get qs_uquota(): fs_qfilestat;
  set qs_uquota(value: fs_qfilestat | Init<fs_qfilestat>);
  get qs_gquota(): fs_qfilestat;
  set qs_gquota(value: fs_qfilestat | Init<fs_qfilestat>);
  qs_incoredqs: number;
  qs_btimelimit: number;
  qs_itimelimit: number;
  qs_rtbtimelimit: number;
  qs_bwarnlimit: number;
  qs_iwarnlimit: number;
}

export const fs_quota_stat: Descriptor<fs_quota_stat> = /* @__PURE__ */ declareStruct(
  'fs_quota_stat',
  `
  __s8 qs_version;
  __u16 qs_flags;
  __s8 qs_pad;
  struct fs_qfilestat qs_uquota;
  struct fs_qfilestat qs_gquota;
  __u32 qs_incoredqs;
  __s32 qs_btimelimit;
  __s32 qs_itimelimit;
  __s32 qs_rtbtimelimit;
  __u16 qs_bwarnlimit;
  __u16 qs_iwarnlimit;
`,
  { uses: () => [fs_qfilestat] },
);

/** `<linux/dqblk_xfs.h>`: 160 bytes. */
export interface fs_quota_statv extends RecordView<'struct fs_quota_statv'> {
  qs_version: number;
  qs_pad1: number;
  qs_flags: number;
  qs_incoredqs: number;
  get qs_uquota(): fs_qfilestatv;
  set qs_uquota(value: fs_qfilestatv | Init<fs_qfilestatv>);
  get qs_gquota(): fs_qfilestatv;
  set qs_gquota(value: fs_qfilestatv | Init<fs_qfilestatv>);
  get qs_pquota(): fs_qfilestatv;
  set qs_pquota(value: fs_qfilestatv | Init<fs_qfilestatv>);
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

export const fs_quota_statv: Descriptor<fs_quota_statv> = /* @__PURE__ */ declareStruct(
  'fs_quota_statv',
  `
  __s8 qs_version;
  __u8 qs_pad1;
  __u16 qs_flags;
  __u32 qs_incoredqs;
  struct fs_qfilestatv qs_uquota;
  struct fs_qfilestatv qs_gquota;
  struct fs_qfilestatv qs_pquota;
  __s32 qs_btimelimit;
  __s32 qs_itimelimit;
  __s32 qs_rtbtimelimit;
  __u16 qs_bwarnlimit;
  __u16 qs_iwarnlimit;
  __u16 qs_rtbwarnlimit;
  __u16 qs_pad3;
  __u32 qs_pad4;
  __u64 qs_pad2[7];
`,
  { uses: () => [fs_qfilestatv] },
);
