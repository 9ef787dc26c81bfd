// Generated from Linux 7.3.4 <linux/blk-crypto.h> by "pnpm generate". Do not edit.
export * from './blk-crypto.constants.ts';
export * as struct from './blk-crypto.struct.ts';
