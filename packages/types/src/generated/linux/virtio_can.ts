// Generated from Linux 7.3.4 <linux/virtio_can.h> by "pnpm generate". Do not edit.
export * from './virtio_can.constants.ts';
export * as struct from './virtio_can.struct.ts';
