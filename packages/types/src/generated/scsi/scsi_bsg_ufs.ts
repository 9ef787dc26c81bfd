// Generated from Linux 7.3.4 <scsi/scsi_bsg_ufs.h> by "pnpm generate". Do not edit.
export * from './scsi_bsg_ufs.constants.ts';
export * as struct from './scsi_bsg_ufs.struct.ts';
