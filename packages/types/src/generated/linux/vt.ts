// Generated from Linux 7.3.4 <linux/vt.h> by "pnpm generate". Do not edit.
export * from './vt.constants.ts';
export * as struct from './vt.struct.ts';
