// Generated from Linux 7.3.4 <linux/pktcdvd.h> by "pnpm generate". Do not edit.
export * from './pktcdvd.constants.ts';
export * as struct from './pktcdvd.struct.ts';
