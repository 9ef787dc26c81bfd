// Generated from Linux 7.3.4 <linux/idxd.h> by "pnpm generate". Do not edit.
export * from './idxd.constants.ts';
export * as struct from './idxd.struct.ts';
