// Generated from Linux 7.3.4 <linux/rpmsg.h> by "pnpm generate". Do not edit.
export * from './rpmsg.constants.ts';
export * as struct from './rpmsg.struct.ts';
