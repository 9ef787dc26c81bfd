// Generated from Linux 7.3.4 <linux/fs.h> by "pnpm generate". Do not edit.
export * from './fs.constants.ts';
export type __kernel_rwf_t = number;
export * as struct from './fs.struct.ts';
