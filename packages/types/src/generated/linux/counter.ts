// Generated from Linux 7.3.4 <linux/counter.h> by "pnpm generate". Do not edit.
export * from './counter.constants.ts';
export * as struct from './counter.struct.ts';
