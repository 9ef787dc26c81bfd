// Generated from Linux 7.3.4 <linux/can/isotp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/can/isotp.h>`: 3 bytes. */
export interface can_isotp_fc_options extends RecordView<'struct can_isotp_fc_options'> {
  bs: number;
  stmin: number;
  wftmax: number;
}

export const can_isotp_fc_options: Descriptor<can_isotp_fc_options> = /* @__PURE__ */ declareStruct(
  'can_isotp_fc_options',
  `
  __u8 bs;
  __u8 stmin;
  __u8 wftmax;
`,
);

/** `<linux/can/isotp.h>`: 3 bytes. */
export interface can_isotp_ll_options extends RecordView<'struct can_isotp_ll_options'> {
  mtu: number;
  tx_dl: number;
  tx_flags: number;
}

export const can_isotp_ll_options: Descriptor<can_isotp_ll_options> = /* @__PURE__ */ declareStruct(
  'can_isotp_ll_options',
  `
  __u8 mtu;
  __u8 tx_dl;
  __u8 tx_flags;
`,
);

/** `<linux/can/isotp.h>`: 12 bytes. */
export interface can_isotp_options extends RecordView<'struct can_isotp_options'> {
  flags: number;
  frame_txtime: number;
  ext_address: number;
  txpad_content: number;
  rxpad_content: number;
  rx_ext_address: number;
}

export const can_isotp_options: Descriptor<can_isotp_options> = /* @__PURE__ */ declareStruct(
  'can_isotp_options',
  `
  __u32 flags;
  __u32 frame_txtime;
  __u8 ext_address;
  __u8 txpad_content;
  __u8 rxpad_content;
  __u8 rx_ext_address;
`,
);
