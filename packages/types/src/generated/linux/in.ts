// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
export * from './in.constants.ts';
export * from '../../macros/linux/in.ts';
export * as struct from './in.struct.ts';
