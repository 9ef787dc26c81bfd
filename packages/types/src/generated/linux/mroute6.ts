// Generated from Linux 7.3.4 <linux/mroute6.h> by "pnpm generate". Do not edit.
export * from './mroute6.constants.ts';
export type if_mask = number;
export { if_set } from './mroute6.struct.ts';
export type mifbitmap_t = number;
export type mifi_t = number;
export * as struct from './mroute6.struct.ts';
