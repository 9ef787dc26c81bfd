// Generated from Linux 7.3.4 <linux/virtio_spi.h> by "pnpm generate". Do not edit.
export * from './virtio_spi.constants.ts';
export * as struct from './virtio_spi.struct.ts';
