// Generated from Linux 7.3.4 <rdma/ib_user_verbs.h> by "pnpm generate". Do not edit.
export * from './ib_user_verbs.constants.ts';
export * as struct from './ib_user_verbs.struct.ts';
