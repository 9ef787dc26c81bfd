// Generated from Linux 7.3.4 <linux/pkt_sched.h> by "pnpm generate". Do not edit.
export * from './pkt_sched.constants.ts';
export * as struct from './pkt_sched.struct.ts';
