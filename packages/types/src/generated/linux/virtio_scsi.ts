// Generated from Linux 7.3.4 <linux/virtio_scsi.h> by "pnpm generate". Do not edit.
export * from './virtio_scsi.constants.ts';
export * as struct from './virtio_scsi.struct.ts';
