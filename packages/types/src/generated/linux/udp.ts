// Generated from Linux 7.3.4 <linux/udp.h> by "pnpm generate". Do not edit.
export * from './udp.constants.ts';
export * as struct from './udp.struct.ts';
