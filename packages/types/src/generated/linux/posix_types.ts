// Generated from Linux 7.3.4 <linux/posix_types.h> by "pnpm generate". Do not edit.
export * from './posix_types.constants.ts';
export * from '../../macros/linux/posix_types.ts';
export { __kernel_fd_set } from './posix_types.struct.ts';
export type __kernel_key_t = number;
export type __kernel_mqd_t = number;
export * as struct from './posix_types.struct.ts';
