// Generated from Linux 7.3.4 <linux/vduse.h> by "pnpm generate". Do not edit.
export * from './vduse.constants.ts';
export * as struct from './vduse.struct.ts';
