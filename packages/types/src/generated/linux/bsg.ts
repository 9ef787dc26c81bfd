// Generated from Linux 7.3.4 <linux/bsg.h> by "pnpm generate". Do not edit.
export * from './bsg.constants.ts';
export * as struct from './bsg.struct.ts';
