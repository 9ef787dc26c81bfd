// Generated from Linux 7.3.4 <linux/io_uring/mock_file.h> by "pnpm generate". Do not edit.
export * from './mock_file.constants.ts';
export * as struct from './mock_file.struct.ts';
