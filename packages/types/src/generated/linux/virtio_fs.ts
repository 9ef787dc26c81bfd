// Generated from Linux 7.3.4 <linux/virtio_fs.h> by "pnpm generate". Do not edit.
export * from './virtio_fs.constants.ts';
export * as struct from './virtio_fs.struct.ts';
