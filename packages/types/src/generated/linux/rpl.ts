// Generated from Linux 7.3.4 <linux/rpl.h> by "pnpm generate". Do not edit.
export * as struct from './rpl.struct.ts';
