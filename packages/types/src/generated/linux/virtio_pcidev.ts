// Generated from Linux 7.3.4 <linux/virtio_pcidev.h> by "pnpm generate". Do not edit.
export * from './virtio_pcidev.constants.ts';
export * as struct from './virtio_pcidev.struct.ts';
