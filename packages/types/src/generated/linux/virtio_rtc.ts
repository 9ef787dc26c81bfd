// Generated from Linux 7.3.4 <linux/virtio_rtc.h> by "pnpm generate". Do not edit.
export * from './virtio_rtc.constants.ts';
export * as struct from './virtio_rtc.struct.ts';
export * as union from './virtio_rtc.union.ts';
