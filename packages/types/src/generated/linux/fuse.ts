// Generated from Linux 7.3.4 <linux/fuse.h> by "pnpm generate". Do not edit.
export * from './fuse.constants.ts';
export * as struct from './fuse.struct.ts';
