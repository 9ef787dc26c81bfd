// Generated from Linux 7.3.4 <linux/mei.h> by "pnpm generate". Do not edit.
export * from './mei.constants.ts';
export * as struct from './mei.struct.ts';
