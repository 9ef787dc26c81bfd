// Generated from Linux 7.3.4 <linux/ipc.h> by "pnpm generate". Do not edit.
export * from './ipc.constants.ts';
export * as struct from './ipc.struct.ts';
