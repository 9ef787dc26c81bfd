// Generated from Linux 7.3.4 <linux/socket.h> by "pnpm generate". Do not edit.
export * from './socket.constants.ts';
export * from '../../macros/linux/socket.ts';
export type __kernel_sa_family_t = number;
export * as struct from './socket.struct.ts';
