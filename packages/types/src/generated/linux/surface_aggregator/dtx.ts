// Generated from Linux 7.3.4 <linux/surface_aggregator/dtx.h> by "pnpm generate". Do not edit.
export * from './dtx.constants.ts';
export * as struct from './dtx.struct.ts';
