// Generated from Linux 7.3.4 <linux/ioam6.h> by "pnpm generate". Do not edit.
export * from './ioam6.constants.ts';
export * as struct from './ioam6.struct.ts';
