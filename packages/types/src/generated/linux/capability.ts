// Generated from Linux 7.3.4 <linux/capability.h> by "pnpm generate". Do not edit.
export * from './capability.constants.ts';
export * as struct from './capability.struct.ts';
