// Generated from Linux 7.3.4 <scsi/scsi_netlink_fc.h> by "pnpm generate". Do not edit.
export * from './scsi_netlink_fc.constants.ts';
export * as struct from './scsi_netlink_fc.struct.ts';
