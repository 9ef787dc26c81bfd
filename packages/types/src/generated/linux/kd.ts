// Generated from Linux 7.3.4 <linux/kd.h> by "pnpm generate". Do not edit.
export * from './kd.constants.ts';
export type scrnmap_t = number;
export * as struct from './kd.struct.ts';
