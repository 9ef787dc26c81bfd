// Generated from Linux 7.3.4 <linux/sched/types.h> by "pnpm generate". Do not edit.
export * from './types.constants.ts';
export * as struct from './types.struct.ts';
