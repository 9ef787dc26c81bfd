// Generated from Linux 7.3.4 <linux/virtio_crypto.h> by "pnpm generate". Do not edit.
export * from './virtio_crypto.constants.ts';
export * as struct from './virtio_crypto.struct.ts';
