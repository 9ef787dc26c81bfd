// Generated from Linux 7.3.4 <linux/tipc.h> by "pnpm generate". Do not edit.
export * from './tipc.constants.ts';
export * as struct from './tipc.struct.ts';
