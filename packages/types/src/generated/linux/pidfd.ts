// Generated from Linux 7.3.4 <linux/pidfd.h> by "pnpm generate". Do not edit.
export * from './pidfd.constants.ts';
export * as struct from './pidfd.struct.ts';
