// Generated from Linux 7.3.4 <linux/taskstats.h> by "pnpm generate". Do not edit.
export * from './taskstats.constants.ts';
export * as struct from './taskstats.struct.ts';
