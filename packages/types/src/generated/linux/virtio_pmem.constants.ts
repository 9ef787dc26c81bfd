// Generated from Linux 7.3.4 <linux/virtio_pmem.h> by "pnpm generate". Do not edit.
export const VIRTIO_PMEM_F_SHMEM_REGION = 0,
  VIRTIO_PMEM_REQ_TYPE_FLUSH = 0,
  VIRTIO_PMEM_SHMEM_REGION_ID = 0;
