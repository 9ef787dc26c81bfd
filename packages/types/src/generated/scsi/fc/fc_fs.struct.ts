// Generated from Linux 7.3.4 <scsi/fc/fc_fs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<scsi/fc/fc_fs.h>`: 12 bytes. */
export interface fc_ba_acc extends RecordView<'struct fc_ba_acc'> {
  ba_seq_id_val: number;
  ba_seq_id: number;
  get ba_resvd(): Uint8Array;
  set ba_resvd(value: Bytes);
  ba_ox_id: number;
  ba_rx_id: number;
  ba_low_seq_cnt: number;
  ba_high_seq_cnt: number;
}

export const fc_ba_acc: Descriptor<fc_ba_acc> = /* @__PURE__ */ declareStruct(
  'fc_ba_acc',
  `
  __u8 ba_seq_id_val;
  __u8 ba_seq_id;
  __u8 ba_resvd[2];
  __be16 ba_ox_id;
  __be16 ba_rx_id;
  __be16 ba_low_seq_cnt;
  __be16 ba_high_seq_cnt;
`,
);

/** `<scsi/fc/fc_fs.h>`: 4 bytes. */
export interface fc_ba_rjt extends RecordView<'struct fc_ba_rjt'> {
  br_resvd: number;
  br_reason: number;
  br_explan: number;
  br_vendor: number;
}

export const fc_ba_rjt: Descriptor<fc_ba_rjt> = /* @__PURE__ */ declareStruct(
  'fc_ba_rjt',
  `
  __u8 br_resvd;
  __u8 br_reason;
  __u8 br_explan;
  __u8 br_vendor;
`,
);

/** `<scsi/fc/fc_fs.h>`: 24 bytes. */
export interface fc_frame_header extends RecordView<'struct fc_frame_header'> {
  fh_r_ctl: number;
  get fh_d_id(): Uint8Array;
  set fh_d_id(value: Bytes);
  fh_cs_ctl: number;
  get fh_s_id(): Uint8Array;
  set fh_s_id(value: Bytes);
  fh_type: number;
  get fh_f_ctl(): Uint8Array;
  set fh_f_ctl(value: Bytes);
  fh_seq_id: number;
  fh_df_ctl: number;
  fh_seq_cnt: number;
  fh_ox_id: number;
  fh_rx_id: number;
  fh_parm_offset: number;
}

export const fc_frame_header: Descriptor<fc_frame_header> = /* @__PURE__ */ declareStruct(
  'fc_frame_header',
  `
  __u8 fh_r_ctl;
  __u8 fh_d_id[3];
  __u8 fh_cs_ctl;
  __u8 fh_s_id[3];
  __u8 fh_type;
  __u8 fh_f_ctl[3];
  __u8 fh_seq_id;
  __u8 fh_df_ctl;
  __be16 fh_seq_cnt;
  __be16 fh_ox_id;
  __be16 fh_rx_id;
  __be32 fh_parm_offset;
`,
);

/** `<scsi/fc/fc_fs.h>`: 4 bytes. */
export interface fc_pf_rjt extends RecordView<'struct fc_pf_rjt'> {
  rj_action: number;
  rj_reason: number;
  rj_resvd: number;
  rj_vendor: number;
}

export const fc_pf_rjt: Descriptor<fc_pf_rjt> = /* @__PURE__ */ declareStruct(
  'fc_pf_rjt',
  `
  __u8 rj_action;
  __u8 rj_reason;
  __u8 rj_resvd;
  __u8 rj_vendor;
`,
);
