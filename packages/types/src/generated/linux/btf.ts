// Generated from Linux 7.3.4 <linux/btf.h> by "pnpm generate". Do not edit.
export * from './btf.constants.ts';
export * as struct from './btf.struct.ts';
