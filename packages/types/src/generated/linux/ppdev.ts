// Generated from Linux 7.3.4 <linux/ppdev.h> by "pnpm generate". Do not edit.
export * from './ppdev.constants.ts';
export * as struct from './ppdev.struct.ts';
