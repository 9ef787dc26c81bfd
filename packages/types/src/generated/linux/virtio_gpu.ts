// Generated from Linux 7.3.4 <linux/virtio_gpu.h> by "pnpm generate". Do not edit.
export * from './virtio_gpu.constants.ts';
export * as struct from './virtio_gpu.struct.ts';
