// Generated from Linux 7.3.4 <linux/virtio_scmi.h> by "pnpm generate". Do not edit.
export const VIRTIO_SCMI_F_P2A_CHANNELS = 0,
  VIRTIO_SCMI_F_SHARED_MEMORY = 1,
  VIRTIO_SCMI_VQ_MAX_CNT = 2,
  VIRTIO_SCMI_VQ_RX = 1,
  VIRTIO_SCMI_VQ_TX = 0;
