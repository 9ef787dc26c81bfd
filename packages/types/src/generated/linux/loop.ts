// Generated from Linux 7.3.4 <linux/loop.h> by "pnpm generate". Do not edit.
export * from './loop.constants.ts';
export * as struct from './loop.struct.ts';
