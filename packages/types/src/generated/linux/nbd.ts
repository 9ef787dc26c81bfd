// Generated from Linux 7.3.4 <linux/nbd.h> by "pnpm generate". Do not edit.
export * from './nbd.constants.ts';
export * as struct from './nbd.struct.ts';
