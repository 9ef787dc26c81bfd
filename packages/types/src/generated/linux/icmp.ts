// Generated from Linux 7.3.4 <linux/icmp.h> by "pnpm generate". Do not edit.
export * from './icmp.constants.ts';
export * as struct from './icmp.struct.ts';
