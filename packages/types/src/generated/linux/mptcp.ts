// Generated from Linux 7.3.4 <linux/mptcp.h> by "pnpm generate". Do not edit.
export * from './mptcp.constants.ts';
export * as struct from './mptcp.struct.ts';
