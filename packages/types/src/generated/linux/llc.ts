// Generated from Linux 7.3.4 <linux/llc.h> by "pnpm generate". Do not edit.
export * from './llc.constants.ts';
export * as struct from './llc.struct.ts';
