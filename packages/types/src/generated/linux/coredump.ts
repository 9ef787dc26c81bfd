// Generated from Linux 7.3.4 <linux/coredump.h> by "pnpm generate". Do not edit.
export * from './coredump.constants.ts';
export * as struct from './coredump.struct.ts';
