// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_nbyte.h> by "pnpm generate". Do not edit.
export * as struct from './tc_em_nbyte.struct.ts';
