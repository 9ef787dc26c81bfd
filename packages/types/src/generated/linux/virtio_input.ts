// Generated from Linux 7.3.4 <linux/virtio_input.h> by "pnpm generate". Do not edit.
export * from './virtio_input.constants.ts';
export * as struct from './virtio_input.struct.ts';
