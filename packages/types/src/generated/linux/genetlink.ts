// Generated from Linux 7.3.4 <linux/genetlink.h> by "pnpm generate". Do not edit.
export * from './genetlink.constants.ts';
export * as struct from './genetlink.struct.ts';
