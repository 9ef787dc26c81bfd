// Generated from Linux 7.3.4 <linux/virtio_gpio.h> by "pnpm generate". Do not edit.
export * from './virtio_gpio.constants.ts';
export * as struct from './virtio_gpio.struct.ts';
