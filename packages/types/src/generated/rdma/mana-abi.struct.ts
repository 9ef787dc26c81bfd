// Generated from Linux 7.3.4 <rdma/mana-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/mana-abi.h>`: 8 bytes. */
export interface mana_ib_alloc_pd extends RecordView<'struct mana_ib_alloc_pd'> {
  comp_mask: number;
  reserved: number;
}

export const mana_ib_alloc_pd: Descriptor<mana_ib_alloc_pd> = /* @__PURE__ */ declareStruct(
  'mana_ib_alloc_pd',
  `
  __u32 comp_mask;
  __u32 reserved;
`,
);

/** `<rdma/mana-abi.h>`: 8 bytes. */
export interface mana_ib_alloc_pd_resp extends RecordView<'struct mana_ib_alloc_pd_resp'> {
  pdn: number;
  reserved: number;
}

export const mana_ib_alloc_pd_resp: Descriptor<mana_ib_alloc_pd_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_alloc_pd_resp',
    `
  __u32 pdn;
  __u32 reserved;
`,
  );

/** `<rdma/mana-abi.h>`: 8 bytes. */
export interface mana_ib_alloc_ucontext_resp
  extends RecordView<'struct mana_ib_alloc_ucontext_resp'> {
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
}

export const mana_ib_alloc_ucontext_resp: Descriptor<mana_ib_alloc_ucontext_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_alloc_ucontext_resp',
    `
  __u64 comp_mask;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_cq extends RecordView<'struct mana_ib_create_cq'> {
  get buf_addr(): bigint;
  set buf_addr(value: Integer);
  comp_mask: number;
  reserved0: number;
  reserved1: number;
}

export const mana_ib_create_cq: Descriptor<mana_ib_create_cq> = /* @__PURE__ */ declareStruct(
  'mana_ib_create_cq',
  `
  __u64 buf_addr;
  __u16 comp_mask;
  __u16 reserved0;
  __u32 reserved1;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mana-abi.h>`: 8 bytes. */
export interface mana_ib_create_cq_resp extends RecordView<'struct mana_ib_create_cq_resp'> {
  cqid: number;
  reserved: number;
}

export const mana_ib_create_cq_resp: Descriptor<mana_ib_create_cq_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_cq_resp',
    `
  __u32 cqid;
  __u32 reserved;
`,
  );

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_qp extends RecordView<'struct mana_ib_create_qp'> {
  get sq_buf_addr(): bigint;
  set sq_buf_addr(value: Integer);
  sq_buf_size: number;
  port: number;
}

export const mana_ib_create_qp: Descriptor<mana_ib_create_qp> = /* @__PURE__ */ declareStruct(
  'mana_ib_create_qp',
  `
  __u64 sq_buf_addr;
  __u32 sq_buf_size;
  __u32 port;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_qp_resp extends RecordView<'struct mana_ib_create_qp_resp'> {
  sqid: number;
  cqid: number;
  tx_vp_offset: number;
  reserved: number;
}

export const mana_ib_create_qp_resp: Descriptor<mana_ib_create_qp_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_qp_resp',
    `
  __u32 sqid;
  __u32 cqid;
  __u32 tx_vp_offset;
  __u32 reserved;
`,
  );

/** `<rdma/mana-abi.h>`: 64 bytes. */
export interface mana_ib_create_qp_rss extends RecordView<'struct mana_ib_create_qp_rss'> {
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

export const mana_ib_create_qp_rss: Descriptor<mana_ib_create_qp_rss> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_qp_rss',
    `
  __u64 rx_hash_fields_mask;
  __u8 rx_hash_function;
  __u8 reserved[7];
  __u32 rx_hash_key_len;
  __u8 rx_hash_key[40];
  __u32 port;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/mana-abi.h>`: 520 bytes. */
export interface mana_ib_create_qp_rss_resp
  extends RecordView<'struct mana_ib_create_qp_rss_resp'> {
  get num_entries(): bigint;
  set num_entries(value: Integer);
  get entries(): Elements<rss_resp_entry>;
  set entries(value: Iterable<rss_resp_entry | Init<rss_resp_entry>>);
}

export const mana_ib_create_qp_rss_resp: Descriptor<mana_ib_create_qp_rss_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_qp_rss_resp',
    `
  __u64 num_entries;
  struct rss_resp_entry entries[64];
`,
    { variants: { x86: { align: 8 } }, uses: () => [rss_resp_entry] },
  );

/** `<rdma/mana-abi.h>`: 48 bytes. */
export interface mana_ib_create_rc_qp extends RecordView<'struct mana_ib_create_rc_qp'> {
  get queue_buf(): BigUint64Array;
  set queue_buf(value: Iterable<Integer>);
  get queue_size(): Uint32Array;
  set queue_size(value: Iterable<Integer>);
}

export const mana_ib_create_rc_qp: Descriptor<mana_ib_create_rc_qp> = /* @__PURE__ */ declareStruct(
  'mana_ib_create_rc_qp',
  `
  __u64 queue_buf[4];
  __u32 queue_size[4];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_rc_qp_resp extends RecordView<'struct mana_ib_create_rc_qp_resp'> {
  get queue_id(): Uint32Array;
  set queue_id(value: Iterable<Integer>);
}

export const mana_ib_create_rc_qp_resp: Descriptor<mana_ib_create_rc_qp_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_rc_qp_resp',
    `
  __u32 queue_id[4];
`,
  );

/** `<rdma/mana-abi.h>`: 40 bytes. */
export interface mana_ib_create_uc_qp extends RecordView<'struct mana_ib_create_uc_qp'> {
  get queue_buf(): BigUint64Array;
  set queue_buf(value: Iterable<Integer>);
  get queue_size(): Uint32Array;
  set queue_size(value: Iterable<Integer>);
  comp_mask: number;
}

export const mana_ib_create_uc_qp: Descriptor<mana_ib_create_uc_qp> = /* @__PURE__ */ declareStruct(
  'mana_ib_create_uc_qp',
  `
  __u64 queue_buf[3];
  __u32 queue_size[3];
  __u32 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_uc_qp_resp extends RecordView<'struct mana_ib_create_uc_qp_resp'> {
  get queue_id(): Uint32Array;
  set queue_id(value: Iterable<Integer>);
  reserved: number;
}

export const mana_ib_create_uc_qp_resp: Descriptor<mana_ib_create_uc_qp_resp> =
  /* @__PURE__ */ declareStruct(
    'mana_ib_create_uc_qp_resp',
    `
  __u32 queue_id[3];
  __u32 reserved;
`,
  );

/** `<rdma/mana-abi.h>`: 16 bytes. */
export interface mana_ib_create_wq extends RecordView<'struct mana_ib_create_wq'> {
  get wq_buf_addr(): bigint;
  set wq_buf_addr(value: Integer);
  wq_buf_size: number;
  reserved: number;
}

export const mana_ib_create_wq: Descriptor<mana_ib_create_wq> = /* @__PURE__ */ declareStruct(
  'mana_ib_create_wq',
  `
  __u64 wq_buf_addr;
  __u32 wq_buf_size;
  __u32 reserved;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/mana-abi.h>`: 8 bytes. */
export interface rss_resp_entry extends RecordView<'struct rss_resp_entry'> {
  cqid: number;
  wqid: number;
}

export const rss_resp_entry: Descriptor<rss_resp_entry> = /* @__PURE__ */ declareStruct(
  'rss_resp_entry',
  `
  __u32 cqid;
  __u32 wqid;
`,
);
