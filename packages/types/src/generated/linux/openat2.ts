// Generated from Linux 7.3.4 <linux/openat2.h> by "pnpm generate". Do not edit.
export * from './openat2.constants.ts';
export * as struct from './openat2.struct.ts';
