// Generated from Linux 7.3.4 <linux/ipmi_ssif_bmc.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/ipmi_ssif_bmc.h>`: 260 bytes. */
export interface ipmi_ssif_msg extends RecordView<'struct ipmi_ssif_msg'> {
  len: number;
  get payload(): Uint8Array;
  set payload(value: Bytes);
}

export const ipmi_ssif_msg: Descriptor<ipmi_ssif_msg> = /* @__PURE__ */ declareStruct(
  'ipmi_ssif_msg',
  `
  unsigned int len;
  __u8 payload[254];
`,
);
