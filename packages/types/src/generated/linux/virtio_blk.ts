// Generated from Linux 7.3.4 <linux/virtio_blk.h> by "pnpm generate". Do not edit.
export * from './virtio_blk.constants.ts';
export * as struct from './virtio_blk.struct.ts';
