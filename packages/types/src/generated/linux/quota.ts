// Generated from Linux 7.3.4 <linux/quota.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const DQF_PRIVATE = 17,
  DQF_ROOT_SQUASH = 1,
  DQF_ROOT_SQUASH_B = 0,
  DQF_SYS_FILE = 65536,
  DQF_SYS_FILE_B = 16,
  GRPQUOTA = 1,
  IIF_ALL = 7,
  IIF_BGRACE = 1,
  IIF_FLAGS = 4,
  IIF_IGRACE = 2,
  MAXQUOTAS = 3,
  PRJQUOTA = 2,
  QFMT_OCFS2 = 3,
  QFMT_SHMEM = 5,
  QFMT_VFS_OLD = 1,
  QFMT_VFS_V0 = 2,
  QFMT_VFS_V1 = 4,
  QIF_ALL = 63,
  QIF_BLIMITS = 1,
  QIF_BLIMITS_B = 0,
  QIF_BTIME = 16,
  QIF_BTIME_B = 4,
  QIF_DQBLKSIZE = 1024,
  QIF_DQBLKSIZE_BITS = 10,
  QIF_ILIMITS = 4,
  QIF_ILIMITS_B = 2,
  QIF_INODES = 8,
  QIF_INODES_B = 3,
  QIF_ITIME = 32,
  QIF_ITIME_B = 5,
  QIF_LIMITS = 5,
  QIF_SPACE = 2,
  QIF_SPACE_B = 1,
  QIF_TIMES = 48,
  QIF_USAGE = 10,
  QUOTA_NL_A_CAUSED_ID = 6,
  QUOTA_NL_A_DEV_MAJOR = 4,
  QUOTA_NL_A_DEV_MINOR = 5,
  QUOTA_NL_A_EXCESS_ID = 2,
  QUOTA_NL_A_MAX = 7,
  QUOTA_NL_A_PAD = 7,
  QUOTA_NL_A_QTYPE = 1,
  QUOTA_NL_A_UNSPEC = 0,
  QUOTA_NL_A_WARNING = 3,
  QUOTA_NL_BHARDBELOW = 9,
  QUOTA_NL_BHARDWARN = 4,
  QUOTA_NL_BSOFTBELOW = 10,
  QUOTA_NL_BSOFTLONGWARN = 5,
  QUOTA_NL_BSOFTWARN = 6,
  QUOTA_NL_C_MAX = 1,
  QUOTA_NL_C_UNSPEC = 0,
  QUOTA_NL_C_WARNING = 1,
  QUOTA_NL_IHARDBELOW = 7,
  QUOTA_NL_IHARDWARN = 1,
  QUOTA_NL_ISOFTBELOW = 8,
  QUOTA_NL_ISOFTLONGWARN = 2,
  QUOTA_NL_ISOFTWARN = 3,
  QUOTA_NL_NOWARN = 0,
  Q_GETFMT = 8388612,
  Q_GETINFO = 8388613,
  Q_GETNEXTQUOTA = 8388617,
  Q_GETQUOTA = 8388615,
  Q_QUOTAOFF = 8388611,
  Q_QUOTAON = 8388610,
  Q_SETINFO = 8388614,
  Q_SETQUOTA = 8388616,
  Q_SYNC = 8388609,
  SUBCMDMASK = 255,
  SUBCMDSHIFT = 8,
  USRQUOTA = 0,
  __QUOTA_NL_A_MAX = 8,
  __QUOTA_NL_C_MAX = 2;
export declare namespace struct {
  /** `<linux/quota.h>`: 68 bytes on x86; 72 bytes elsewhere. */
  interface if_dqblk extends RecordView<'struct if_dqblk'> {
    get dqb_bhardlimit(): bigint;
    set dqb_bhardlimit(value: Integer);
    get dqb_bsoftlimit(): bigint;
    set dqb_bsoftlimit(value: Integer);
    get dqb_curspace(): bigint;
    set dqb_curspace(value: Integer);
    get dqb_ihardlimit(): bigint;
    set dqb_ihardlimit(value: Integer);
    get dqb_isoftlimit(): bigint;
    set dqb_isoftlimit(value: Integer);
    get dqb_curinodes(): bigint;
    set dqb_curinodes(value: Integer);
    get dqb_btime(): bigint;
    set dqb_btime(value: Integer);
    get dqb_itime(): bigint;
    set dqb_itime(value: Integer);
    dqb_valid: number;
  }

  /** `<linux/quota.h>`: 24 bytes. */
  interface if_dqinfo extends RecordView<'struct if_dqinfo'> {
    get dqi_bgrace(): bigint;
    set dqi_bgrace(value: Integer);
    get dqi_igrace(): bigint;
    set dqi_igrace(value: Integer);
    dqi_flags: number;
    dqi_valid: number;
  }

  /** `<linux/quota.h>`: 72 bytes. */
  interface if_nextdqblk extends RecordView<'struct if_nextdqblk'> {
    get dqb_bhardlimit(): bigint;
    set dqb_bhardlimit(value: Integer);
    get dqb_bsoftlimit(): bigint;
    set dqb_bsoftlimit(value: Integer);
    get dqb_curspace(): bigint;
    set dqb_curspace(value: Integer);
    get dqb_ihardlimit(): bigint;
    set dqb_ihardlimit(value: Integer);
    get dqb_isoftlimit(): bigint;
    set dqb_isoftlimit(value: Integer);
    get dqb_curinodes(): bigint;
    set dqb_curinodes(value: Integer);
    get dqb_btime(): bigint;
    set dqb_btime(value: Integer);
    get dqb_itime(): bigint;
    set dqb_itime(value: Integer);
    dqb_valid: number;
    dqb_id: number;
  }
}

export const struct: {
  readonly if_dqblk: Descriptor<struct.if_dqblk>;
  readonly if_dqinfo: Descriptor<struct.if_dqinfo>;
  readonly if_nextdqblk: Descriptor<struct.if_nextdqblk>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"if_dqblk": "__u64 dqb_bhardlimit;__u64 dqb_bsoftlimit;__u64 dqb_curspace;__u64 dqb_ihardlimit;__u64 dqb_isoftlimit;__u64 dqb_curinodes;__u64 dqb_btime;__u64 dqb_itime;__u32 dqb_valid;",
"if_dqinfo": "__u64 dqi_bgrace;__u64 dqi_igrace;__u32 dqi_flags;__u32 dqi_valid;",
"if_nextdqblk": "__u64 dqb_bhardlimit;__u64 dqb_bsoftlimit;__u64 dqb_curspace;__u64 dqb_ihardlimit;__u64 dqb_isoftlimit;__u64 dqb_curinodes;__u64 dqb_btime;__u64 dqb_itime;__u32 dqb_valid;__u32 dqb_id;"
}`),
);
