// Generated from Linux 7.3.4 <linux/mctp.h> by "pnpm generate". Do not edit.
export * from './mctp.constants.ts';
export type mctp_eid_t = number;
export * as struct from './mctp.struct.ts';
