// Generated from Linux 7.3.4 <linux/seg6_iptunnel.h> by "pnpm generate". Do not edit.
export * from './seg6_iptunnel.constants.ts';
export * as struct from './seg6_iptunnel.struct.ts';
