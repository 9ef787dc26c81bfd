// Generated from Linux 7.3.4 <linux/mount.h> by "pnpm generate". Do not edit.
export * from './mount.constants.ts';
export * as struct from './mount.struct.ts';
