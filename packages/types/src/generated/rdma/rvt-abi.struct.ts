// Generated from Linux 7.3.4 <rdma/rvt-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { ib_uverbs_wc } from './ib_user_verbs.struct.ts';

interface rvt_cq_wc$head extends RecordView<'struct rvt_cq_wc.head'> {
  val: number;
}

interface rvt_cq_wc$tail extends RecordView<'struct rvt_cq_wc.tail'> {
  val: number;
}

/** `<rdma/rvt-abi.h>`: 8 bytes. */
export interface rvt_cq_wc extends RecordView<'struct rvt_cq_wc'> {
  get head(): rvt_cq_wc$head;
  set head(value: rvt_cq_wc$head | Init<rvt_cq_wc$head>);
  get tail(): rvt_cq_wc$tail;
  set tail(value: rvt_cq_wc$tail | Init<rvt_cq_wc$tail>);
  get uqueue(): Elements<ib_uverbs_wc>;
  set uqueue(value: Iterable<ib_uverbs_wc | Init<ib_uverbs_wc>>);
}

export const rvt_cq_wc: Descriptor<rvt_cq_wc> = /* @__PURE__ */ declareStruct(
  'rvt_cq_wc',
  `
  struct {
    __u32 val;
  } head;
  struct {
    __u32 val;
  } tail;
  struct ib_uverbs_wc uqueue[];
`,
  { uses: () => [ib_uverbs_wc] },
);

interface rvt_rwq$head extends RecordView<'struct rvt_rwq.head'> {
  val: number;
}

interface rvt_rwq$tail extends RecordView<'struct rvt_rwq.tail'> {
  val: number;
}

/** `<rdma/rvt-abi.h>`: 8 bytes. */
export interface rvt_rwq extends RecordView<'struct rvt_rwq'> {
  get head(): rvt_rwq$head;
  set head(value: rvt_rwq$head | Init<rvt_rwq$head>);
  get tail(): rvt_rwq$tail;
  set tail(value: rvt_rwq$tail | Init<rvt_rwq$tail>);
  get wq(): Elements<rvt_rwqe>;
  set wq(value: Iterable<rvt_rwqe | Init<rvt_rwqe>>);
}

export const rvt_rwq: Descriptor<rvt_rwq> = /* @__PURE__ */ declareStruct(
  'rvt_rwq',
  `
  struct {
    __u32 val;
  } head;
  struct {
    __u32 val;
  } tail;
  struct rvt_rwqe wq[];
`,
  { uses: () => [rvt_rwqe] },
);

/** `<rdma/rvt-abi.h>`: 16 bytes. */
export interface rvt_rwqe extends RecordView<'struct rvt_rwqe'> {
  get wr_id(): bigint;
  set wr_id(value: Integer);
  num_sge: number;
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get sg_list(): Elements<rvt_wqe_sge>;
  set sg_list(value: Iterable<rvt_wqe_sge | Init<rvt_wqe_sge>>);
}

export const rvt_rwqe: Descriptor<rvt_rwqe> = /* @__PURE__ */ declareStruct(
  'rvt_rwqe',
  `
  __u64 wr_id;
  __u8 num_sge;
  __u8 padding[7];
  struct rvt_wqe_sge sg_list[];
`,
  { uses: () => [rvt_wqe_sge] },
);

/** `<rdma/rvt-abi.h>`: 16 bytes. */
export interface rvt_wqe_sge extends RecordView<'struct rvt_wqe_sge'> {
  get addr(): bigint;
  set addr(value: Integer);
  length: number;
  lkey: number;
}

export const rvt_wqe_sge: Descriptor<rvt_wqe_sge> = /* @__PURE__ */ declareStruct(
  'rvt_wqe_sge',
  `
  __u64 addr;
  __u32 length;
  __u32 lkey;
`,
  { variants: { x86: { align: 8 } } },
);
