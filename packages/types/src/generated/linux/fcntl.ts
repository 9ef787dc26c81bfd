// Generated from Linux 7.3.4 <linux/fcntl.h> by "pnpm generate". Do not edit.
export * from './fcntl.constants.ts';
export * as struct from './fcntl.struct.ts';
