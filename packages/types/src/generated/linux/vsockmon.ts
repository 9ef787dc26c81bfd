// Generated from Linux 7.3.4 <linux/vsockmon.h> by "pnpm generate". Do not edit.
export * from './vsockmon.constants.ts';
export * as struct from './vsockmon.struct.ts';
