// Generated from Linux 7.3.4 <linux/seg6.h> by "pnpm generate". Do not edit.
export * from './seg6.constants.ts';
export * as struct from './seg6.struct.ts';
