// Generated from Linux 7.3.4 <linux/virtio_snd.h> by "pnpm generate". Do not edit.
export * from './virtio_snd.constants.ts';
export * as struct from './virtio_snd.struct.ts';
