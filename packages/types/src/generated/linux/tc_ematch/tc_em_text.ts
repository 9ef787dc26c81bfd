// Generated from Linux 7.3.4 <linux/tc_ematch/tc_em_text.h> by "pnpm generate". Do not edit.
export * from './tc_em_text.constants.ts';
export * as struct from './tc_em_text.struct.ts';
