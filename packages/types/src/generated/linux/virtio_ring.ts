// Generated from Linux 7.3.4 <linux/virtio_ring.h> by "pnpm generate". Do not edit.
export * from './virtio_ring.constants.ts';
export { vring_avail as vring_avail_t } from './virtio_ring.struct.ts';
export { vring_desc as vring_desc_t } from './virtio_ring.struct.ts';
export { vring_used_elem as vring_used_elem_t } from './virtio_ring.struct.ts';
export { vring_used as vring_used_t } from './virtio_ring.struct.ts';
export * as struct from './virtio_ring.struct.ts';
