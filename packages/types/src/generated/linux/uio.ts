// Generated from Linux 7.3.4 <linux/uio.h> by "pnpm generate". Do not edit.
export * from './uio.constants.ts';
export * as struct from './uio.struct.ts';
