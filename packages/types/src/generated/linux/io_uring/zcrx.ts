// Generated from Linux 7.3.4 <linux/io_uring/zcrx.h> by "pnpm generate". Do not edit.
export * from './zcrx.constants.ts';
export * as struct from './zcrx.struct.ts';
