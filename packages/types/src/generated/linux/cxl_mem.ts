// Generated from Linux 7.3.4 <linux/cxl_mem.h> by "pnpm generate". Do not edit.
export * from './cxl_mem.constants.ts';
export * as struct from './cxl_mem.struct.ts';
