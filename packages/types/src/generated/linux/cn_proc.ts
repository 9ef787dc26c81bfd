// Generated from Linux 7.3.4 <linux/cn_proc.h> by "pnpm generate". Do not edit.
export * from './cn_proc.constants.ts';
export * as struct from './cn_proc.struct.ts';
