// Generated from Linux 7.3.4 <rdma/rvt-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as rdma_ib_user_verbs_h from './ib_user_verbs.ts';

export declare namespace struct {
  interface rvt_cq_wc$head extends RecordView<'struct rvt_cq_wc.head'> {
    val: number;
  }

  interface rvt_cq_wc$tail extends RecordView<'struct rvt_cq_wc.tail'> {
    val: number;
  }

  /** `<rdma/rvt-abi.h>`: 8 bytes. */
  interface rvt_cq_wc extends RecordView<'struct rvt_cq_wc'> {
    get head(): rvt_cq_wc$head;
    set head(value: From<rvt_cq_wc$head>);
    get tail(): rvt_cq_wc$tail;
    set tail(value: From<rvt_cq_wc$tail>);
    get uqueue(): Elements<rdma_ib_user_verbs_h.struct.ib_uverbs_wc>;
    set uqueue(value: Iterable<From<rdma_ib_user_verbs_h.struct.ib_uverbs_wc>>);
  }

  interface rvt_rwq$head extends RecordView<'struct rvt_rwq.head'> {
    val: number;
  }

  interface rvt_rwq$tail extends RecordView<'struct rvt_rwq.tail'> {
    val: number;
  }

  /** `<rdma/rvt-abi.h>`: 8 bytes. */
  interface rvt_rwq extends RecordView<'struct rvt_rwq'> {
    get head(): rvt_rwq$head;
    set head(value: From<rvt_rwq$head>);
    get tail(): rvt_rwq$tail;
    set tail(value: From<rvt_rwq$tail>);
    get wq(): Elements<struct.rvt_rwqe>;
    set wq(value: Iterable<From<struct.rvt_rwqe>>);
  }

  /** `<rdma/rvt-abi.h>`: 16 bytes. */
  interface rvt_rwqe extends RecordView<'struct rvt_rwqe'> {
    get wr_id(): bigint;
    set wr_id(value: Integer);
    num_sge: number;
    get padding(): Uint8Array;
    set padding(value: Bytes);
    get sg_list(): Elements<struct.rvt_wqe_sge>;
    set sg_list(value: Iterable<From<struct.rvt_wqe_sge>>);
  }

  /** `<rdma/rvt-abi.h>`: 16 bytes. */
  interface rvt_wqe_sge extends RecordView<'struct rvt_wqe_sge'> {
    get addr(): bigint;
    set addr(value: Integer);
    length: number;
    lkey: number;
  }
}

export const struct: {
  readonly rvt_cq_wc: Descriptor<struct.rvt_cq_wc>;
  readonly rvt_rwq: Descriptor<struct.rvt_rwq>;
  readonly rvt_rwqe: Descriptor<struct.rvt_rwqe>;
  readonly rvt_wqe_sge: Descriptor<struct.rvt_wqe_sge>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rvt_cq_wc": "struct {__u32 val;} head;struct {__u32 val;} tail;struct ib_uverbs_wc uqueue[];",
"rvt_rwq": "struct {__u32 val;} head;struct {__u32 val;} tail;struct rvt_rwqe wq[];",
"rvt_rwqe": "__u64 wr_id;__u8 num_sge;__u8 padding[7];struct rvt_wqe_sge sg_list[];",
"rvt_wqe_sge": ["__u64 addr;__u32 length;__u32 lkey;",{"variants":{"x86":{"align":8}}}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ib_uverbs_wc": ["__u64 wr_id;__u32 status;__u32 opcode;__u32 vendor_err;__u32 byte_len;union {__be32 imm_data;__u32 invalidate_rkey;} ex;__u32 qp_num;__u32 src_qp;__u32 wc_flags;__u16 pkey_index;__u16 slid;__u8 sl;__u8 dlid_path_bits;__u8 port_num;__u8 reserved;",{"variants":{"x86":{"align":8}}}]
}`),
);
