// Generated from Linux 7.3.4 <linux/virtio_fs.h> by "pnpm generate". Do not edit.
export const VIRTIO_FS_SHMCAP_ID_CACHE = 0;
