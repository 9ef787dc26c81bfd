// Generated from Linux 7.3.4 <linux/virtio_bt.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_bt.h>`: 5 bytes. */
export interface virtio_bt_config extends RecordView<'struct virtio_bt_config'> {
  type: number;
  vendor: number;
  msft_opcode: number;
}

export const virtio_bt_config: Descriptor<virtio_bt_config> = /* @__PURE__ */ declareStruct(
  'virtio_bt_config',
  `
  __u8 type;
  __u16 vendor;
  __u16 msft_opcode;
`,
  { pack: 1 },
);

/** `<linux/virtio_bt.h>`: 6 bytes. */
export interface virtio_bt_config_v2 extends RecordView<'struct virtio_bt_config_v2'> {
  type: number;
  alignment: number;
  vendor: number;
  msft_opcode: number;
}

export const virtio_bt_config_v2: Descriptor<virtio_bt_config_v2> = /* @__PURE__ */ declareStruct(
  'virtio_bt_config_v2',
  `
  __u8 type;
  __u8 alignment;
  __u16 vendor;
  __u16 msft_opcode;
`,
);
