// Generated from Linux 7.3.4 <linux/virtio_i2c.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/virtio_i2c.h>`: 1 bytes. */
export interface virtio_i2c_in_hdr extends RecordView<'struct virtio_i2c_in_hdr'> {
  status: number;
}

export const virtio_i2c_in_hdr: Descriptor<virtio_i2c_in_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_i2c_in_hdr',
  `
  __u8 status;
`,
);

/** `<linux/virtio_i2c.h>`: 8 bytes. */
export interface virtio_i2c_out_hdr extends RecordView<'struct virtio_i2c_out_hdr'> {
  addr: number;
  padding: number;
  flags: number;
}

export const virtio_i2c_out_hdr: Descriptor<virtio_i2c_out_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_i2c_out_hdr',
  `
  __le16 addr;
  __le16 padding;
  __le32 flags;
`,
);
