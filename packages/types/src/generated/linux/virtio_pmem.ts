// Generated from Linux 7.3.4 <linux/virtio_pmem.h> by "pnpm generate". Do not edit.
export * from './virtio_pmem.constants.ts';
export * as struct from './virtio_pmem.struct.ts';
