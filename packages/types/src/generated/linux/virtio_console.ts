// Generated from Linux 7.3.4 <linux/virtio_console.h> by "pnpm generate". Do not edit.
export * from './virtio_console.constants.ts';
export * as struct from './virtio_console.struct.ts';
