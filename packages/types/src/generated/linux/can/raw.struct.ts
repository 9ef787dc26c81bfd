// Generated from Linux 7.3.4 <linux/can/raw.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/can/raw.h>`: 4 bytes. */
export interface can_raw_vcid_options extends RecordView<'struct can_raw_vcid_options'> {
  flags: number;
  tx_vcid: number;
  rx_vcid: number;
  rx_vcid_mask: number;
}

export const can_raw_vcid_options: Descriptor<can_raw_vcid_options> = /* @__PURE__ */ declareStruct(
  'can_raw_vcid_options',
  `
  __u8 flags;
  __u8 tx_vcid;
  __u8 rx_vcid;
  __u8 rx_vcid_mask;
`,
);
