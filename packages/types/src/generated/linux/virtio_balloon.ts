// Generated from Linux 7.3.4 <linux/virtio_balloon.h> by "pnpm generate". Do not edit.
export * from './virtio_balloon.constants.ts';
export * as struct from './virtio_balloon.struct.ts';
