// Generated from Linux 7.3.4 <linux/virtio_9p.h> by "pnpm generate". Do not edit.
export * from './virtio_9p.constants.ts';
export * as struct from './virtio_9p.struct.ts';
