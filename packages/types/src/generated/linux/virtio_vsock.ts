// Generated from Linux 7.3.4 <linux/virtio_vsock.h> by "pnpm generate". Do not edit.
export * from './virtio_vsock.constants.ts';
export * as struct from './virtio_vsock.struct.ts';
