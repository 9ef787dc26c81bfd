// Generated from Linux 7.3.4 <linux/virtio_types.h> by "pnpm generate". Do not edit.
export type __virtio16 = number;
export type __virtio32 = number;
export type __virtio64 = bigint;
