// Generated from Linux 7.3.4 <linux/sched.h> by "pnpm generate". Do not edit.
export * from './sched.declared.ts';
export * from '../../macros/linux/sched.ts';
