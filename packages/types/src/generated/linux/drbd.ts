// Generated from Linux 7.3.4 <linux/drbd.h> by "pnpm generate". Do not edit.
export * from './drbd.constants.ts';
export * as struct from './drbd.struct.ts';
export * as union from './drbd.union.ts';
