// Generated from Linux 7.3.4 <linux/netfilter/nf_synproxy.h> by "pnpm generate". Do not edit.
export * from './nf_synproxy.constants.ts';
export * as struct from './nf_synproxy.struct.ts';
