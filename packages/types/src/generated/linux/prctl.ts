// Generated from Linux 7.3.4 <linux/prctl.h> by "pnpm generate". Do not edit.
export * from './prctl.constants.ts';
export * as struct from './prctl.struct.ts';
