// Generated from Linux 7.3.4 <linux/wmi.h> by "pnpm generate". Do not edit.
export * from './wmi.constants.ts';
export * as struct from './wmi.struct.ts';
