// Generated from Linux 7.3.4 <linux/neighbour.h> by "pnpm generate". Do not edit.
export * from './neighbour.constants.ts';
export * as struct from './neighbour.struct.ts';
