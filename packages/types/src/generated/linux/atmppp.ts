// Generated from Linux 7.3.4 <linux/atmppp.h> by "pnpm generate". Do not edit.
export * from './atmppp.constants.ts';
export * as struct from './atmppp.struct.ts';
