// Generated from Linux 7.3.4 <linux/pps_gen.h> by "pnpm generate". Do not edit.
export * from './pps_gen.constants.ts';
export * as struct from './pps_gen.struct.ts';
