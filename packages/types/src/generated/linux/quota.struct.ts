// Generated from Linux 7.3.4 <linux/quota.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/quota.h>`: 72 bytes on x86_64, arm, riscv64, aarch64; 68 bytes on x86. */
export interface if_dqblk extends RecordView<'struct if_dqblk'> {
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

export const if_dqblk: Descriptor<if_dqblk> = /* @__PURE__ */ declareStruct(
  'if_dqblk',
  `
  __u64 dqb_bhardlimit;
  __u64 dqb_bsoftlimit;
  __u64 dqb_curspace;
  __u64 dqb_ihardlimit;
  __u64 dqb_isoftlimit;
  __u64 dqb_curinodes;
  __u64 dqb_btime;
  __u64 dqb_itime;
  __u32 dqb_valid;
`,
);

/** `<linux/quota.h>`: 24 bytes. */
export interface if_dqinfo extends RecordView<'struct if_dqinfo'> {
  get dqi_bgrace(): bigint;
  set dqi_bgrace(value: Integer);
  get dqi_igrace(): bigint;
  set dqi_igrace(value: Integer);
  dqi_flags: number;
  dqi_valid: number;
}

export const if_dqinfo: Descriptor<if_dqinfo> = /* @__PURE__ */ declareStruct(
  'if_dqinfo',
  `
  __u64 dqi_bgrace;
  __u64 dqi_igrace;
  __u32 dqi_flags;
  __u32 dqi_valid;
`,
);

/** `<linux/quota.h>`: 72 bytes. */
export interface if_nextdqblk extends RecordView<'struct if_nextdqblk'> {
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

export const if_nextdqblk: Descriptor<if_nextdqblk> = /* @__PURE__ */ declareStruct(
  'if_nextdqblk',
  `
  __u64 dqb_bhardlimit;
  __u64 dqb_bsoftlimit;
  __u64 dqb_curspace;
  __u64 dqb_ihardlimit;
  __u64 dqb_isoftlimit;
  __u64 dqb_curinodes;
  __u64 dqb_btime;
  __u64 dqb_itime;
  __u32 dqb_valid;
  __u32 dqb_id;
`,
);
