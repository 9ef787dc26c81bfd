// Generated from Linux 7.3.4 <linux/netfilter/xt_state.h> by "pnpm generate". Do not edit.
export * from './xt_state.constants.ts';
export * as struct from './xt_state.struct.ts';
