// Generated from Linux 7.3.4 <linux/virtio_i2c.h> by "pnpm generate". Do not edit.
export * from './virtio_i2c.constants.ts';
export * as struct from './virtio_i2c.struct.ts';
