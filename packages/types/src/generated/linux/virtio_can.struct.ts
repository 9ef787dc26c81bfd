// Generated from Linux 7.3.4 <linux/virtio_can.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_can.h>`: 2 bytes. */
export interface virtio_can_config extends RecordView<'struct virtio_can_config'> {
  status: number;
}

export const virtio_can_config: Descriptor<virtio_can_config> = /* @__PURE__ */ declareStruct(
  'virtio_can_config',
  `
  __le16 status;
`,
);

/** `<linux/virtio_can.h>`: 1 bytes. */
export interface virtio_can_control_in extends RecordView<'struct virtio_can_control_in'> {
  result: number;
}

export const virtio_can_control_in: Descriptor<virtio_can_control_in> =
  /* @__PURE__ */ declareStruct(
    'virtio_can_control_in',
    `
  __u8 result;
`,
  );

/** `<linux/virtio_can.h>`: 2 bytes. */
export interface virtio_can_control_out extends RecordView<'struct virtio_can_control_out'> {
  msg_type: number;
}

export const virtio_can_control_out: Descriptor<virtio_can_control_out> =
  /* @__PURE__ */ declareStruct(
    'virtio_can_control_out',
    `
  __le16 msg_type;
`,
  );

/** `<linux/virtio_can.h>`: 16 bytes. */
export interface virtio_can_rx extends RecordView<'struct virtio_can_rx'> {
  msg_type: number;
  length: number;
  reserved_classic_dlc: number;
  padding: number;
  reserved_xl_priority: number;
  flags: number;
  can_id: number;
  get sdu(): Uint8Array;
  set sdu(value: Bytes);
}

export const virtio_can_rx: Descriptor<virtio_can_rx> = /* @__PURE__ */ declareStruct(
  'virtio_can_rx',
  `
  __le16 msg_type;
  __le16 length;
  __u8 reserved_classic_dlc;
  __u8 padding;
  __le16 reserved_xl_priority;
  __le32 flags;
  __le32 can_id;
  __u8 sdu[];
`,
);

/** `<linux/virtio_can.h>`: 1 bytes. */
export interface virtio_can_tx_in extends RecordView<'struct virtio_can_tx_in'> {
  result: number;
}

export const virtio_can_tx_in: Descriptor<virtio_can_tx_in> = /* @__PURE__ */ declareStruct(
  'virtio_can_tx_in',
  `
  __u8 result;
`,
);

/** `<linux/virtio_can.h>`: 16 bytes. */
export interface virtio_can_tx_out extends RecordView<'struct virtio_can_tx_out'> {
  msg_type: number;
  length: number;
  reserved_classic_dlc: number;
  padding: number;
  reserved_xl_priority: number;
  flags: number;
  can_id: number;
  get sdu(): Uint8Array;
  set sdu(value: Bytes);
}

export const virtio_can_tx_out: Descriptor<virtio_can_tx_out> = /* @__PURE__ */ declareStruct(
  'virtio_can_tx_out',
  `
  __le16 msg_type;
  __le16 length;
  __u8 reserved_classic_dlc;
  __u8 padding;
  __le16 reserved_xl_priority;
  __le32 flags;
  __le32 can_id;
  __u8 sdu[];
`,
);
