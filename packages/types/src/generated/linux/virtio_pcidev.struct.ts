// Generated from Linux 7.3.4 <linux/virtio_pcidev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_pcidev.h>`: 16 bytes. */
export interface virtio_pcidev_msg extends RecordView<'struct virtio_pcidev_msg'> {
  op: number;
  bar: number;
  reserved: number;
  size: number;
  get addr(): bigint;
  set addr(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const virtio_pcidev_msg: Descriptor<virtio_pcidev_msg> = /* @__PURE__ */ declareStruct(
  'virtio_pcidev_msg',
  `
  __u8 op;
  __u8 bar;
  __u16 reserved;
  __u32 size;
  __u64 addr;
  __u8 data[];
`,
);
