// Generated from Linux 7.3.4 <linux/lsm.h> by "pnpm generate". Do not edit.
export * from './lsm.constants.ts';
export * as struct from './lsm.struct.ts';
