// Generated from Linux 7.3.4 <linux/virtio_input.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_INPUT_CFG_ABS_INFO = 18,
  VIRTIO_INPUT_CFG_EV_BITS = 17,
  VIRTIO_INPUT_CFG_ID_DEVIDS = 3,
  VIRTIO_INPUT_CFG_ID_NAME = 1,
  VIRTIO_INPUT_CFG_ID_SERIAL = 2,
  VIRTIO_INPUT_CFG_PROP_BITS = 16,
  VIRTIO_INPUT_CFG_UNSET = 0;
export declare namespace struct {
  /** `<linux/virtio_input.h>`: 20 bytes. */
  interface virtio_input_absinfo extends RecordView<'struct virtio_input_absinfo'> {
    min: number;
    max: number;
    fuzz: number;
    flat: number;
    res: number;
  }

  interface virtio_input_config$u extends RecordView<'union virtio_input_config.u'> {
    get string(): Uint8Array;
    set string(value: Bytes);
    get bitmap(): Uint8Array;
    set bitmap(value: Bytes);
    get abs(): struct.virtio_input_absinfo;
    set abs(value: From<struct.virtio_input_absinfo>);
    get ids(): struct.virtio_input_devids;
    set ids(value: From<struct.virtio_input_devids>);
  }

  /** `<linux/virtio_input.h>`: 136 bytes. */
  interface virtio_input_config extends RecordView<'struct virtio_input_config'> {
    select: number;
    subsel: number;
    size: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    get u(): virtio_input_config$u;
    set u(value: From<virtio_input_config$u>);
  }

  /** `<linux/virtio_input.h>`: 8 bytes. */
  interface virtio_input_devids extends RecordView<'struct virtio_input_devids'> {
    bustype: number;
    vendor: number;
    product: number;
    version: number;
  }

  /** `<linux/virtio_input.h>`: 8 bytes. */
  interface virtio_input_event extends RecordView<'struct virtio_input_event'> {
    type: number;
    code: number;
    value: number;
  }
}

export const struct: {
  readonly virtio_input_absinfo: Descriptor<struct.virtio_input_absinfo>;
  readonly virtio_input_config: Descriptor<struct.virtio_input_config>;
  readonly virtio_input_devids: Descriptor<struct.virtio_input_devids>;
  readonly virtio_input_event: Descriptor<struct.virtio_input_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_input_absinfo": "__le32 min;__le32 max;__le32 fuzz;__le32 flat;__le32 res;",
"virtio_input_config": "__u8 select;__u8 subsel;__u8 size;__u8 reserved[5];union {char string[128];__u8 bitmap[128];struct virtio_input_absinfo abs;struct virtio_input_devids ids;} u;",
"virtio_input_devids": "__le16 bustype;__le16 vendor;__le16 product;__le16 version;",
"virtio_input_event": "__le16 type;__le16 code;__le32 value;"
}`),
);
