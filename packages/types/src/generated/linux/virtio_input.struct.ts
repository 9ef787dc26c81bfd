// Generated from Linux 7.3.4 <linux/virtio_input.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_input.h>`: 20 bytes. */
export interface virtio_input_absinfo extends RecordView<'struct virtio_input_absinfo'> {
  min: number;
  max: number;
  fuzz: number;
  flat: number;
  res: number;
}

export const virtio_input_absinfo: Descriptor<virtio_input_absinfo> = /* @__PURE__ */ declareStruct(
  'virtio_input_absinfo',
  `
  __le32 min;
  __le32 max;
  __le32 fuzz;
  __le32 flat;
  __le32 res;
`,
);

interface virtio_input_config$u extends RecordView<'union virtio_input_config.u'> {
  get string(): Uint8Array;
  set string(value: Bytes);
  get bitmap(): Uint8Array;
  set bitmap(value: Bytes);
  get abs(): virtio_input_absinfo;
  set abs(value: virtio_input_absinfo | Init<virtio_input_absinfo>);
  get ids(): virtio_input_devids;
  set ids(value: virtio_input_devids | Init<virtio_input_devids>);
}

/** `<linux/virtio_input.h>`: 136 bytes. */
export interface virtio_input_config extends RecordView<'struct virtio_input_config'> {
  select: number;
  subsel: number;
  size: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get u(): virtio_input_config$u;
  set u(value: virtio_input_config$u | Init<virtio_input_config$u>);
}

export const virtio_input_config: Descriptor<virtio_input_config> = /* @__PURE__ */ declareStruct(
  'virtio_input_config',
  `
  __u8 select;
  __u8 subsel;
  __u8 size;
  __u8 reserved[5];
  union {
    char string[128];
    __u8 bitmap[128];
    struct virtio_input_absinfo abs;
    struct virtio_input_devids ids;
  } u;
`,
  { uses: () => [virtio_input_absinfo, virtio_input_devids] },
);

/** `<linux/virtio_input.h>`: 8 bytes. */
export interface virtio_input_devids extends RecordView<'struct virtio_input_devids'> {
  bustype: number;
  vendor: number;
  product: number;
  version: number;
}

export const virtio_input_devids: Descriptor<virtio_input_devids> = /* @__PURE__ */ declareStruct(
  'virtio_input_devids',
  `
  __le16 bustype;
  __le16 vendor;
  __le16 product;
  __le16 version;
`,
);

/** `<linux/virtio_input.h>`: 8 bytes. */
export interface virtio_input_event extends RecordView<'struct virtio_input_event'> {
  type: number;
  code: number;
  value: number;
}

export const virtio_input_event: Descriptor<virtio_input_event> = /* @__PURE__ */ declareStruct(
  'virtio_input_event',
  `
  __le16 type;
  __le16 code;
  __le32 value;
`,
);
