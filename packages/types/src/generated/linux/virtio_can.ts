// Generated from Linux 7.3.4 <linux/virtio_can.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_CAN_FLAGS_EXTENDED = 32768,
  VIRTIO_CAN_FLAGS_FD = 16384,
  VIRTIO_CAN_FLAGS_RTR = 8192,
  VIRTIO_CAN_F_CAN_CLASSIC = 0,
  VIRTIO_CAN_F_CAN_FD = 1,
  VIRTIO_CAN_F_LATE_TX_ACK = 3,
  VIRTIO_CAN_F_RTR_FRAMES = 2,
  VIRTIO_CAN_MAX_DLEN = 64,
  VIRTIO_CAN_RESULT_NOT_OK = 1,
  VIRTIO_CAN_RESULT_OK = 0,
  VIRTIO_CAN_RX = 257,
  VIRTIO_CAN_SET_CTRL_MODE_START = 513,
  VIRTIO_CAN_SET_CTRL_MODE_STOP = 514,
  VIRTIO_CAN_S_CTRL_BUSOFF = 1,
  VIRTIO_CAN_TX = 1;
export declare namespace struct {
  /** `<linux/virtio_can.h>`: 2 bytes. */
  interface virtio_can_config extends RecordView<'struct virtio_can_config'> {
    status: number;
  }

  /** `<linux/virtio_can.h>`: 1 bytes. */
  interface virtio_can_control_in extends RecordView<'struct virtio_can_control_in'> {
    result: number;
  }

  /** `<linux/virtio_can.h>`: 2 bytes. */
  interface virtio_can_control_out extends RecordView<'struct virtio_can_control_out'> {
    msg_type: number;
  }

  /** `<linux/virtio_can.h>`: 16 bytes. */
  interface virtio_can_rx extends RecordView<'struct virtio_can_rx'> {
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

  /** `<linux/virtio_can.h>`: 1 bytes. */
  interface virtio_can_tx_in extends RecordView<'struct virtio_can_tx_in'> {
    result: number;
  }

  /** `<linux/virtio_can.h>`: 16 bytes. */
  interface virtio_can_tx_out extends RecordView<'struct virtio_can_tx_out'> {
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
}

export const struct: {
  readonly virtio_can_config: Descriptor<struct.virtio_can_config>;
  readonly virtio_can_control_in: Descriptor<struct.virtio_can_control_in>;
  readonly virtio_can_control_out: Descriptor<struct.virtio_can_control_out>;
  readonly virtio_can_rx: Descriptor<struct.virtio_can_rx>;
  readonly virtio_can_tx_in: Descriptor<struct.virtio_can_tx_in>;
  readonly virtio_can_tx_out: Descriptor<struct.virtio_can_tx_out>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_can_config": "__le16 status;",
"virtio_can_control_in": "__u8 result;",
"virtio_can_control_out": "__le16 msg_type;",
"virtio_can_rx": "__le16 msg_type;__le16 length;__u8 reserved_classic_dlc;__u8 padding;__le16 reserved_xl_priority;__le32 flags;__le32 can_id;__u8 sdu[];",
"virtio_can_tx_in": "__u8 result;",
"virtio_can_tx_out": "__le16 msg_type;__le16 length;__u8 reserved_classic_dlc;__u8 padding;__le16 reserved_xl_priority;__le32 flags;__le32 can_id;__u8 sdu[];"
}`),
);
