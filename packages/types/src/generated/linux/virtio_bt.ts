// Generated from Linux 7.3.4 <linux/virtio_bt.h> by "pnpm generate". Do not edit.
export * from './virtio_bt.constants.ts';
export * as struct from './virtio_bt.struct.ts';
