// Generated from Linux 7.3.4 <linux/futex.h> by "pnpm generate". Do not edit.
export * from './futex.constants.ts';
export * as struct from './futex.struct.ts';
