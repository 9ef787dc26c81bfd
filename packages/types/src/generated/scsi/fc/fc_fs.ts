// Generated from Linux 7.3.4 <scsi/fc/fc_fs.h> by "pnpm generate". Do not edit.
export * from './fc_fs.constants.ts';
export * as struct from './fc_fs.struct.ts';
