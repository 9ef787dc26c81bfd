// Generated from Linux 7.3.4 <linux/virtio_i2c.h> by "pnpm generate". Do not edit.
export const VIRTIO_I2C_FLAGS_FAIL_NEXT = 1,
  VIRTIO_I2C_FLAGS_M_RD = 2,
  VIRTIO_I2C_F_ZERO_LENGTH_REQUEST = 0,
  VIRTIO_I2C_MSG_ERR = 1,
  VIRTIO_I2C_MSG_OK = 0;
