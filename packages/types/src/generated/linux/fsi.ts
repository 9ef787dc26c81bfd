// Generated from Linux 7.3.4 <linux/fsi.h> by "pnpm generate". Do not edit.
export * from './fsi.constants.ts';
export * as struct from './fsi.struct.ts';
