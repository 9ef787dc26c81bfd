// Generated from Linux 7.3.4 <linux/packet_diag.h> by "pnpm generate". Do not edit.
export * from './packet_diag.constants.ts';
export * as struct from './packet_diag.struct.ts';
