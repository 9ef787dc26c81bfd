// Generated from Linux 7.3.4 <linux/virtio_9p.h> by "pnpm generate". Do not edit.
export const VIRTIO_9P_MOUNT_TAG = 0;
