// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_meta.h> by "pnpm generate". Do not edit.
export * from './tc_em_meta.constants.ts';
export * as struct from './tc_em_meta.struct.ts';
