// Generated from Linux 7.3.4 <linux/mroute.h> by "pnpm generate". Do not edit.
export * from './mroute.constants.ts';
export type vifbitmap_t = number;
export type vifi_t = number;
export * as struct from './mroute.struct.ts';
