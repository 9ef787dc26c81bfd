// Generated from Linux 7.3.4 <linux/virtio_net.h> by "pnpm generate". Do not edit.
export * from './virtio_net.constants.ts';
export type virtio_net_ctrl_ack = number;
export * as struct from './virtio_net.struct.ts';
