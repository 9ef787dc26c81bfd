// Generated from Linux 7.3.4 <linux/stat.h> by "pnpm generate". Do not edit.
export * from './stat.constants.ts';
export * from '../../macros/linux/stat.ts';
export * as struct from './stat.struct.ts';
