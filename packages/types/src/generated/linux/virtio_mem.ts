// Generated from Linux 7.3.4 <linux/virtio_mem.h> by "pnpm generate". Do not edit.
export * from './virtio_mem.constants.ts';
export * as struct from './virtio_mem.struct.ts';
