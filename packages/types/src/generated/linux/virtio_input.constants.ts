// Generated from Linux 7.3.4 <linux/virtio_input.h> by "pnpm generate". Do not edit.
export const VIRTIO_INPUT_CFG_ABS_INFO = 18,
  VIRTIO_INPUT_CFG_EV_BITS = 17,
  VIRTIO_INPUT_CFG_ID_DEVIDS = 3,
  VIRTIO_INPUT_CFG_ID_NAME = 1,
  VIRTIO_INPUT_CFG_ID_SERIAL = 2,
  VIRTIO_INPUT_CFG_PROP_BITS = 16,
  VIRTIO_INPUT_CFG_UNSET = 0;
