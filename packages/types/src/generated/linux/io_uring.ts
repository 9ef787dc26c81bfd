// Generated from Linux 7.3.4 <linux/io_uring.h> by "pnpm generate". Do not edit.
export * from './io_uring.constants.ts';
export * as struct from './io_uring.struct.ts';
