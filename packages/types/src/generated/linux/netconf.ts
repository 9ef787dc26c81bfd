// Generated from Linux 7.3.4 <linux/netconf.h> by "pnpm generate". Do not edit.
export * from './netconf.constants.ts';
export * as struct from './netconf.struct.ts';
