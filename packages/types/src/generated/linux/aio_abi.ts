// Generated from Linux 7.3.4 <linux/aio_abi.h> by "pnpm generate". Do not edit.
export * from './aio_abi.constants.ts';
export type aio_context_t = number;
export * as struct from './aio_abi.struct.ts';
