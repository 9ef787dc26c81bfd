// Generated from Linux 7.3.4 <linux/virtio_iommu.h> by "pnpm generate". Do not edit.
export * from './virtio_iommu.constants.ts';
export * as struct from './virtio_iommu.struct.ts';
