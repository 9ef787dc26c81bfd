// Generated from Linux 7.3.4 <linux/netfilter.h> by "pnpm generate". Do not edit.
export * from './netfilter.constants.ts';
export * as union from './netfilter.union.ts';
