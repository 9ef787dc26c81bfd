// Generated from Linux 7.3.4 <linux/io_uring/query.h> by "pnpm generate". Do not edit.
export * from './query.constants.ts';
export * as struct from './query.struct.ts';
