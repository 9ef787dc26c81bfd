// Generated from Linux 7.3.4 <linux/gen_stats.h> by "pnpm generate". Do not edit.
export * from './gen_stats.constants.ts';
export * as struct from './gen_stats.struct.ts';
