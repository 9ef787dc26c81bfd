// Generated from Linux 7.3.4 <linux/ppp_defs.h> by "pnpm generate". Do not edit.
export * from './ppp_defs.constants.ts';
export * as struct from './ppp_defs.struct.ts';
