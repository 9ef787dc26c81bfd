// Generated from Linux 7.3.4 <linux/sysctl.h> by "pnpm generate". Do not edit.
export * from './sysctl.constants.ts';
export * as struct from './sysctl.struct.ts';
