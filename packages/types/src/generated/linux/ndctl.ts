// Generated from Linux 7.3.4 <linux/ndctl.h> by "pnpm generate". Do not edit.
export * from './ndctl.constants.ts';
export * as struct from './ndctl.struct.ts';
