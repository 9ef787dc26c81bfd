// Generated from Linux 7.3.4 <scsi/fc/fc_gs.h> by "pnpm generate". Do not edit.
export * from './fc_gs.constants.ts';
export * as struct from './fc_gs.struct.ts';
