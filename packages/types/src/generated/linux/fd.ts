// Generated from Linux 7.3.4 <linux/fd.h> by "pnpm generate". Do not edit.
export * from './fd.constants.ts';
export * as struct from './fd.struct.ts';
