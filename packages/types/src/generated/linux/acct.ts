// Generated from Linux 7.3.4 <linux/acct.h> by "pnpm generate". Do not edit.
export * from './acct.constants.ts';
export type comp2_t = number;
export type comp_t = number;
export * as struct from './acct.struct.ts';
