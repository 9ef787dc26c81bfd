// Generated from Linux 7.3.4 <scsi/scsi_netlink.h> by "pnpm generate". Do not edit.
export * from './scsi_netlink.constants.ts';
export * as struct from './scsi_netlink.struct.ts';
