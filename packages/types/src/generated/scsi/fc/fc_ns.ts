// Generated from Linux 7.3.4 <scsi/fc/fc_ns.h> by "pnpm generate". Do not edit.
export * from './fc_ns.constants.ts';
export * as struct from './fc_ns.struct.ts';
