// Generated from Linux 7.3.4 <scsi/fc/fc_els.h> by "pnpm generate". Do not edit.
export * from './fc_els.constants.ts';
export * as struct from './fc_els.struct.ts';
