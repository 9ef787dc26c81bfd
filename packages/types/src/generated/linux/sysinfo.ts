// Generated from Linux 7.3.4 <linux/sysinfo.h> by "pnpm generate". Do not edit.
export * from './sysinfo.constants.ts';
export * as struct from './sysinfo.struct.ts';
