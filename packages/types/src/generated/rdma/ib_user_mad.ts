// Generated from Linux 7.3.4 <rdma/ib_user_mad.h> by "pnpm generate". Do not edit.
export * from './ib_user_mad.constants.ts';
export type packed_ulong = number;
export * as struct from './ib_user_mad.struct.ts';
