// Generated from Linux 7.3.4 <scsi/scsi_netlink_fc.h> by "pnpm generate". Do not edit.
export const FC_NL_ASYNC_EVENT = 256;
