// Generated from Linux 7.3.4 <linux/tcp.h> by "pnpm generate". Do not edit.
export * from './tcp.constants.ts';
export * as struct from './tcp.struct.ts';
export * as union from './tcp.union.ts';
