// Generated from Linux 7.3.4 <linux/suspend_ioctls.h> by "pnpm generate". Do not edit.
export * from './suspend_ioctls.constants.ts';
export * as struct from './suspend_ioctls.struct.ts';
