// Generated from Linux 7.3.4 <linux/mman.h> by "pnpm generate". Do not edit.
export * from './mman.constants.ts';
export * as struct from './mman.struct.ts';
