// Generated from Linux 7.3.4 <rdma/rdma_user_rxe.h> by "pnpm generate". Do not edit.
import {
  declareUnion,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

interface rxe_gid$global extends RecordView<'struct rxe_gid.global'> {
  get subnet_prefix(): bigint;
  set subnet_prefix(value: Integer);
  get interface_id(): bigint;
  set interface_id(value: Integer);
}

/** `<rdma/rdma_user_rxe.h>`: 16 bytes. */
export interface rxe_gid extends RecordView<'union rxe_gid'> {
  get raw(): Uint8Array;
  set raw(value: Bytes);
  get global(): rxe_gid$global;
  set global(value: rxe_gid$global | Init<rxe_gid$global>);
}

export const rxe_gid: Descriptor<rxe_gid> = /* @__PURE__ */ declareUnion(
  'rxe_gid',
  `
  __u8 raw[16];
  struct {
    __be64 subnet_prefix;
    __be64 interface_id;
  } global;
`,
);
