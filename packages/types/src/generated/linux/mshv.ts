// Generated from Linux 7.3.4 <linux/mshv.h> by "pnpm generate". Do not edit.
export * from './mshv.constants.ts';
export * as struct from './mshv.struct.ts';
