// Generated from Linux 7.3.4 <linux/amd-pmf.h> by "pnpm generate". Do not edit.
export * from './amd-pmf.constants.ts';
export * as struct from './amd-pmf.struct.ts';
