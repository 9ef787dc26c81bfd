// Generated from Linux 7.3.4 <linux/sctp.h> by "pnpm generate". Do not edit.
export * from './sctp.constants.ts';
export type sctp_assoc_t = number;
export { sctp_cmsg_data_t } from './sctp.union.ts';
export type sctp_cmsg_t = number;
export { sctp_peeloff_arg_t } from './sctp.struct.ts';
export { sctp_peeloff_flags_arg_t } from './sctp.struct.ts';
export type sctp_sn_error_t = number;
export * as struct from './sctp.struct.ts';
export * as union from './sctp.union.ts';
