// Generated from Linux 7.3.4 <scsi/fc/fc_gs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<scsi/fc/fc_gs.h>`: 16 bytes. */
export interface fc_ct_hdr extends RecordView<'struct fc_ct_hdr'> {
  ct_rev: number;
  get ct_in_id(): Uint8Array;
  set ct_in_id(value: Bytes);
  ct_fs_type: number;
  ct_fs_subtype: number;
  ct_options: number;
  _ct_resvd1: number;
  ct_cmd: number;
  ct_mr_size: number;
  _ct_resvd2: number;
  ct_reason: number;
  ct_explan: number;
  ct_vendor: number;
}

export const fc_ct_hdr: Descriptor<fc_ct_hdr> = /* @__PURE__ */ declareStruct(
  'fc_ct_hdr',
  `
  __u8 ct_rev;
  __u8 ct_in_id[3];
  __u8 ct_fs_type;
  __u8 ct_fs_subtype;
  __u8 ct_options;
  __u8 _ct_resvd1;
  __be16 ct_cmd;
  __be16 ct_mr_size;
  __u8 _ct_resvd2;
  __u8 ct_reason;
  __u8 ct_explan;
  __u8 ct_vendor;
`,
);
