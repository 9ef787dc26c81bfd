// Generated from Linux 7.3.4 <linux/netfilter/xt_socket.h> by "pnpm generate". Do not edit.
export * from './xt_socket.constants.ts';
export * as struct from './xt_socket.struct.ts';
