// Generated from Linux 7.3.4 <linux/tee.h> by "pnpm generate". Do not edit.
export * from './tee.constants.ts';
export * as struct from './tee.struct.ts';
