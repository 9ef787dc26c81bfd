// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebtables.h> by "pnpm generate". Do not edit.
export * from './ebtables.constants.ts';
export * as struct from './ebtables.struct.ts';
