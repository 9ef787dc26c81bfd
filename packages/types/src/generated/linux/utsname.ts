// Generated from Linux 7.3.4 <linux/utsname.h> by "pnpm generate". Do not edit.
export * from './utsname.constants.ts';
export * as struct from './utsname.struct.ts';
