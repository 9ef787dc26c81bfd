// Generated from Linux 7.3.4 <linux/wireless.h> by "pnpm generate". Do not edit.
export * from './wireless.constants.ts';
export * as struct from './wireless.struct.ts';
export * as union from './wireless.union.ts';
