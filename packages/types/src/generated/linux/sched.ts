// Generated from Linux 7.3.4 <linux/sched.h> by "pnpm generate". Do not edit.
export * from './sched.constants.ts';
export * from '../../macros/linux/sched.ts';
export * as struct from './sched.struct.ts';
