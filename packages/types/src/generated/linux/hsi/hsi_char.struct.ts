// Generated from Linux 7.3.4 <linux/hsi/hsi_char.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/hsi/hsi_char.h>`: 12 bytes. */
export interface hsc_rx_config extends RecordView<'struct hsc_rx_config'> {
  mode: number;
  flow: number;
  channels: number;
}

export const hsc_rx_config: Descriptor<hsc_rx_config> = /* @__PURE__ */ declareStruct(
  'hsc_rx_config',
  `
  __u32 mode;
  __u32 flow;
  __u32 channels;
`,
);

/** `<linux/hsi/hsi_char.h>`: 16 bytes. */
export interface hsc_tx_config extends RecordView<'struct hsc_tx_config'> {
  mode: number;
  channels: number;
  speed: number;
  arb_mode: number;
}

export const hsc_tx_config: Descriptor<hsc_tx_config> = /* @__PURE__ */ declareStruct(
  'hsc_tx_config',
  `
  __u32 mode;
  __u32 channels;
  __u32 speed;
  __u32 arb_mode;
`,
);
