// Generated from Linux 7.3.4 <linux/pps.h> by "pnpm generate". Do not edit.
export * from './pps.constants.ts';
export * as struct from './pps.struct.ts';
