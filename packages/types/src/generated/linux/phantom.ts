// Generated from Linux 7.3.4 <linux/phantom.h> by "pnpm generate". Do not edit.
export * from './phantom.constants.ts';
export * as struct from './phantom.struct.ts';
