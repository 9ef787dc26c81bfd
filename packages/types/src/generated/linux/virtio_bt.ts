// Generated from Linux 7.3.4 <linux/virtio_bt.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_BT_CONFIG_TYPE_PRIMARY = 0,
  VIRTIO_BT_CONFIG_VENDOR_INTEL = 2,
  VIRTIO_BT_CONFIG_VENDOR_NONE = 0,
  VIRTIO_BT_CONFIG_VENDOR_REALTEK = 3,
  VIRTIO_BT_CONFIG_VENDOR_ZEPHYR = 1,
  VIRTIO_BT_F_AOSP_EXT = 2,
  VIRTIO_BT_F_CONFIG_V2 = 3,
  VIRTIO_BT_F_MSFT_EXT = 1,
  VIRTIO_BT_F_VND_HCI = 0;
export declare namespace struct {
  /** `<linux/virtio_bt.h>`: 5 bytes. */
  interface virtio_bt_config extends RecordView<'struct virtio_bt_config'> {
    type: number;
    vendor: number;
    msft_opcode: number;
  }

  /** `<linux/virtio_bt.h>`: 6 bytes. */
  interface virtio_bt_config_v2 extends RecordView<'struct virtio_bt_config_v2'> {
    type: number;
    alignment: number;
    vendor: number;
    msft_opcode: number;
  }
}

export const struct: {
  readonly virtio_bt_config: Descriptor<struct.virtio_bt_config>;
  readonly virtio_bt_config_v2: Descriptor<struct.virtio_bt_config_v2>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_bt_config": ["__u8 type;__u16 vendor;__u16 msft_opcode;",{"pack":1}],
"virtio_bt_config_v2": "__u8 type;__u8 alignment;__u16 vendor;__u16 msft_opcode;"
}`),
);
