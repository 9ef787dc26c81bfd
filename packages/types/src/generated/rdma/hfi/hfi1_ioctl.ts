// Generated from Linux 7.3.4 <rdma/hfi/hfi1_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export declare namespace struct {
  /** `<rdma/hfi/hfi1_ioctl.h>`: 120 bytes. */
  interface hfi1_base_info extends RecordView<'struct hfi1_base_info'> {
    hw_version: number;
    sw_version: number;
    jkey: number;
    padding1: number;
    bthqp: number;
    get sc_credits_addr(): bigint;
    set sc_credits_addr(value: Integer);
    get pio_bufbase_sop(): bigint;
    set pio_bufbase_sop(value: Integer);
    get pio_bufbase(): bigint;
    set pio_bufbase(value: Integer);
    get rcvhdr_bufbase(): bigint;
    set rcvhdr_bufbase(value: Integer);
    get rcvegr_bufbase(): bigint;
    set rcvegr_bufbase(value: Integer);
    get sdma_comp_bufbase(): bigint;
    set sdma_comp_bufbase(value: Integer);
    get user_regbase(): bigint;
    set user_regbase(value: Integer);
    get events_bufbase(): bigint;
    set events_bufbase(value: Integer);
    get status_bufbase(): bigint;
    set status_bufbase(value: Integer);
    get rcvhdrtail_base(): bigint;
    set rcvhdrtail_base(value: Integer);
    get subctxt_uregbase(): bigint;
    set subctxt_uregbase(value: Integer);
    get subctxt_rcvegrbuf(): bigint;
    set subctxt_rcvegrbuf(value: Integer);
    get subctxt_rcvhdrbuf(): bigint;
    set subctxt_rcvhdrbuf(value: Integer);
  }

  /** `<rdma/hfi/hfi1_ioctl.h>`: 40 bytes. */
  interface hfi1_ctxt_info extends RecordView<'struct hfi1_ctxt_info'> {
    get runtime_flags(): bigint;
    set runtime_flags(value: Integer);
    rcvegr_size: number;
    num_active: number;
    unit: number;
    ctxt: number;
    subctxt: number;
    rcvtids: number;
    credits: number;
    numa_node: number;
    rec_cpu: number;
    send_ctxt: number;
    egrtids: number;
    rcvhdrq_cnt: number;
    rcvhdrq_entsize: number;
    sdma_ring_size: number;
  }

  /** `<rdma/hfi/hfi1_ioctl.h>`: 24 bytes. */
  interface hfi1_tid_info extends RecordView<'struct hfi1_tid_info'> {
    get vaddr(): bigint;
    set vaddr(value: Integer);
    get tidlist(): bigint;
    set tidlist(value: Integer);
    tidcnt: number;
    length: number;
  }

  /** `<rdma/hfi/hfi1_ioctl.h>`: 28 bytes. */
  interface hfi1_user_info extends RecordView<'struct hfi1_user_info'> {
    userversion: number;
    pad: number;
    subctxt_cnt: number;
    subctxt_id: number;
    get uuid(): Uint8Array;
    set uuid(value: Bytes);
  }
}

export const struct: {
  readonly hfi1_base_info: Descriptor<struct.hfi1_base_info>;
  readonly hfi1_ctxt_info: Descriptor<struct.hfi1_ctxt_info>;
  readonly hfi1_tid_info: Descriptor<struct.hfi1_tid_info>;
  readonly hfi1_user_info: Descriptor<struct.hfi1_user_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hfi1_base_info": ["__u32 hw_version;__u32 sw_version;__u16 jkey;__u16 padding1;__u32 bthqp;__u64 sc_credits_addr;__u64 pio_bufbase_sop;__u64 pio_bufbase;__u64 rcvhdr_bufbase;__u64 rcvegr_bufbase;__u64 sdma_comp_bufbase;__u64 user_regbase;__u64 events_bufbase;__u64 status_bufbase;__u64 rcvhdrtail_base;__u64 subctxt_uregbase;__u64 subctxt_rcvegrbuf;__u64 subctxt_rcvhdrbuf;",{"variants":{"x86":{"align":8}}}],
"hfi1_ctxt_info": ["__u64 runtime_flags;__u32 rcvegr_size;__u16 num_active;__u16 unit;__u16 ctxt;__u16 subctxt;__u16 rcvtids;__u16 credits;__u16 numa_node;__u16 rec_cpu;__u16 send_ctxt;__u16 egrtids;__u16 rcvhdrq_cnt;__u16 rcvhdrq_entsize;__u16 sdma_ring_size;",{"variants":{"x86":{"align":8}}}],
"hfi1_tid_info": ["__u64 vaddr;__u64 tidlist;__u32 tidcnt;__u32 length;",{"variants":{"x86":{"align":8}}}],
"hfi1_user_info": "__u32 userversion;__u32 pad;__u16 subctxt_cnt;__u16 subctxt_id;__u8 uuid[16];"
}`),
);
