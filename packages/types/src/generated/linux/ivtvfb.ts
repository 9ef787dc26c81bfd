// Generated from Linux 7.3.4 <linux/ivtvfb.h> by "pnpm generate". Do not edit.
export * from './ivtvfb.constants.ts';
export * as struct from './ivtvfb.struct.ts';
