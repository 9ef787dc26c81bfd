// Generated from Linux 7.3.4 <linux/mqueue.h> by "pnpm generate". Do not edit.
export * from './mqueue.constants.ts';
export * as struct from './mqueue.struct.ts';
