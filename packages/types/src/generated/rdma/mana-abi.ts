// Generated from Linux 7.3.4 <rdma/mana-abi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const MANA_IB_CREATE_RNIC_CQ = 1,
  MANA_IB_PD_SHORT_PDN = 1,
  MANA_IB_RX_HASH_FUNC_TOEPLITZ = 1,
  MANA_IB_UCNTX_ALLOC_PDN_SUPPORT = 1,
  MANA_IB_UVERBS_ABI_VERSION = 1;
export declare namespace struct {
  /** `<rdma/mana-abi.h>`: 8 bytes. */
  interface mana_ib_alloc_pd extends RecordView<'struct mana_ib_alloc_pd'> {
    comp_mask: number;
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 8 bytes. */
  interface mana_ib_alloc_pd_resp extends RecordView<'struct mana_ib_alloc_pd_resp'> {
    pdn: number;
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 8 bytes. */
  interface mana_ib_alloc_ucontext_resp extends RecordView<'struct mana_ib_alloc_ucontext_resp'> {
    get comp_mask(): bigint;
    set comp_mask(value: Integer);
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_cq extends RecordView<'struct mana_ib_create_cq'> {
    get buf_addr(): bigint;
    set buf_addr(value: Integer);
    comp_mask: number;
    reserved0: number;
    reserved1: number;
  }

  /** `<rdma/mana-abi.h>`: 8 bytes. */
  interface mana_ib_create_cq_resp extends RecordView<'struct mana_ib_create_cq_resp'> {
    cqid: number;
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_qp extends RecordView<'struct mana_ib_create_qp'> {
    get sq_buf_addr(): bigint;
    set sq_buf_addr(value: Integer);
    sq_buf_size: number;
    port: number;
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_qp_resp extends RecordView<'struct mana_ib_create_qp_resp'> {
    sqid: number;
    cqid: number;
    tx_vp_offset: number;
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 64 bytes. */
  interface mana_ib_create_qp_rss extends RecordView<'struct mana_ib_create_qp_rss'> {
    get rx_hash_fields_mask(): bigint;
    set rx_hash_fields_mask(value: Integer);
    rx_hash_function: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
    rx_hash_key_len: number;
    get rx_hash_key(): Uint8Array;
    set rx_hash_key(value: Bytes);
    port: number;
  }

  /** `<rdma/mana-abi.h>`: 520 bytes. */
  interface mana_ib_create_qp_rss_resp extends RecordView<'struct mana_ib_create_qp_rss_resp'> {
    get num_entries(): bigint;
    set num_entries(value: Integer);
    get entries(): Elements<struct.rss_resp_entry>;
    set entries(value: Iterable<From<struct.rss_resp_entry>>);
  }

  /** `<rdma/mana-abi.h>`: 48 bytes. */
  interface mana_ib_create_rc_qp extends RecordView<'struct mana_ib_create_rc_qp'> {
    get queue_buf(): BigUint64Array;
    set queue_buf(value: Iterable<Integer>);
    get queue_size(): Uint32Array;
    set queue_size(value: Iterable<Integer>);
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_rc_qp_resp extends RecordView<'struct mana_ib_create_rc_qp_resp'> {
    get queue_id(): Uint32Array;
    set queue_id(value: Iterable<Integer>);
  }

  /** `<rdma/mana-abi.h>`: 40 bytes. */
  interface mana_ib_create_uc_qp extends RecordView<'struct mana_ib_create_uc_qp'> {
    get queue_buf(): BigUint64Array;
    set queue_buf(value: Iterable<Integer>);
    get queue_size(): Uint32Array;
    set queue_size(value: Iterable<Integer>);
    comp_mask: number;
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_uc_qp_resp extends RecordView<'struct mana_ib_create_uc_qp_resp'> {
    get queue_id(): Uint32Array;
    set queue_id(value: Iterable<Integer>);
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 16 bytes. */
  interface mana_ib_create_wq extends RecordView<'struct mana_ib_create_wq'> {
    get wq_buf_addr(): bigint;
    set wq_buf_addr(value: Integer);
    wq_buf_size: number;
    reserved: number;
  }

  /** `<rdma/mana-abi.h>`: 8 bytes. */
  interface rss_resp_entry extends RecordView<'struct rss_resp_entry'> {
    cqid: number;
    wqid: number;
  }
}

export const struct: {
  readonly mana_ib_alloc_pd: Descriptor<struct.mana_ib_alloc_pd>;
  readonly mana_ib_alloc_pd_resp: Descriptor<struct.mana_ib_alloc_pd_resp>;
  readonly mana_ib_alloc_ucontext_resp: Descriptor<struct.mana_ib_alloc_ucontext_resp>;
  readonly mana_ib_create_cq: Descriptor<struct.mana_ib_create_cq>;
  readonly mana_ib_create_cq_resp: Descriptor<struct.mana_ib_create_cq_resp>;
  readonly mana_ib_create_qp: Descriptor<struct.mana_ib_create_qp>;
  readonly mana_ib_create_qp_resp: Descriptor<struct.mana_ib_create_qp_resp>;
  readonly mana_ib_create_qp_rss: Descriptor<struct.mana_ib_create_qp_rss>;
  readonly mana_ib_create_qp_rss_resp: Descriptor<struct.mana_ib_create_qp_rss_resp>;
  readonly mana_ib_create_rc_qp: Descriptor<struct.mana_ib_create_rc_qp>;
  readonly mana_ib_create_rc_qp_resp: Descriptor<struct.mana_ib_create_rc_qp_resp>;
  readonly mana_ib_create_uc_qp: Descriptor<struct.mana_ib_create_uc_qp>;
  readonly mana_ib_create_uc_qp_resp: Descriptor<struct.mana_ib_create_uc_qp_resp>;
  readonly mana_ib_create_wq: Descriptor<struct.mana_ib_create_wq>;
  readonly rss_resp_entry: Descriptor<struct.rss_resp_entry>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mana_ib_alloc_pd": "__u32 comp_mask;__u32 reserved;",
"mana_ib_alloc_pd_resp": "__u32 pdn;__u32 reserved;",
"mana_ib_alloc_ucontext_resp": ["__u64 comp_mask;",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_cq": ["__u64 buf_addr;__u16 comp_mask;__u16 reserved0;__u32 reserved1;",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_cq_resp": "__u32 cqid;__u32 reserved;",
"mana_ib_create_qp": ["__u64 sq_buf_addr;__u32 sq_buf_size;__u32 port;",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_qp_resp": "__u32 sqid;__u32 cqid;__u32 tx_vp_offset;__u32 reserved;",
"mana_ib_create_qp_rss": ["__u64 rx_hash_fields_mask;__u8 rx_hash_function;__u8 reserved[7];__u32 rx_hash_key_len;__u8 rx_hash_key[40];__u32 port;",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_qp_rss_resp": ["__u64 num_entries;struct rss_resp_entry entries[64];",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_rc_qp": ["__u64 queue_buf[4];__u32 queue_size[4];",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_rc_qp_resp": "__u32 queue_id[4];",
"mana_ib_create_uc_qp": ["__u64 queue_buf[3];__u32 queue_size[3];__u32 comp_mask;",{"variants":{"x86":{"align":8}}}],
"mana_ib_create_uc_qp_resp": "__u32 queue_id[3];__u32 reserved;",
"mana_ib_create_wq": ["__u64 wq_buf_addr;__u32 wq_buf_size;__u32 reserved;",{"variants":{"x86":{"align":8}}}],
"rss_resp_entry": "__u32 cqid;__u32 wqid;"
}`),
);
