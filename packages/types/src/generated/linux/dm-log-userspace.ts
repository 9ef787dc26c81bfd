// Generated from Linux 7.3.4 <linux/dm-log-userspace.h> by "pnpm generate". Do not edit.
export * from './dm-log-userspace.constants.ts';
export * as struct from './dm-log-userspace.struct.ts';
