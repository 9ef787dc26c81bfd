// Generated from Linux 7.3.4 <linux/pktcdvd.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/pktcdvd.h>`: 24 bytes. */
export interface pkt_ctrl_command extends RecordView<'struct pkt_ctrl_command'> {
  command: number;
  dev_index: number;
  dev: number;
  pkt_dev: number;
  num_devices: number;
  padding: number;
}

export const pkt_ctrl_command: Descriptor<pkt_ctrl_command> = /* @__PURE__ */ declareStruct(
  'pkt_ctrl_command',
  `
  __u32 command;
  __u32 dev_index;
  __u32 dev;
  __u32 pkt_dev;
  __u32 num_devices;
  __u32 padding;
`,
);
