// Generated from Linux 7.3.4 <linux/virtio_i2c.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const VIRTIO_I2C_FLAGS_FAIL_NEXT = 1,
  VIRTIO_I2C_FLAGS_M_RD = 2,
  VIRTIO_I2C_F_ZERO_LENGTH_REQUEST = 0,
  VIRTIO_I2C_MSG_ERR = 1,
  VIRTIO_I2C_MSG_OK = 0;
export declare namespace struct {
  /** `<linux/virtio_i2c.h>`: 1 bytes. */
  interface virtio_i2c_in_hdr extends RecordView<'struct virtio_i2c_in_hdr'> {
    status: number;
  }

  /** `<linux/virtio_i2c.h>`: 8 bytes. */
  interface virtio_i2c_out_hdr extends RecordView<'struct virtio_i2c_out_hdr'> {
    addr: number;
    padding: number;
    flags: number;
  }
}

export const struct: {
  readonly virtio_i2c_in_hdr: Descriptor<struct.virtio_i2c_in_hdr>;
  readonly virtio_i2c_out_hdr: Descriptor<struct.virtio_i2c_out_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_i2c_in_hdr": "__u8 status;",
"virtio_i2c_out_hdr": "__le16 addr;__le16 padding;__le32 flags;"
}`),
);
