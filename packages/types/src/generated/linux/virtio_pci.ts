// Generated from Linux 7.3.4 <linux/virtio_pci.h> by "pnpm generate". Do not edit.
export * from './virtio_pci.constants.ts';
export * as struct from './virtio_pci.struct.ts';
