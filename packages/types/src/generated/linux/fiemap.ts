// Generated from Linux 7.3.4 <linux/fiemap.h> by "pnpm generate". Do not edit.
export * from './fiemap.constants.ts';
export * as struct from './fiemap.struct.ts';
