// Generated from Linux 7.3.4 <rdma/bnxt_re-abi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<rdma/bnxt_re-abi.h>`: 24 bytes. */
export interface bnxt_re_cq_req extends RecordView<'struct bnxt_re_cq_req'> {
  get cq_va(): bigint;
  set cq_va(value: Integer);
  get cq_handle(): bigint;
  set cq_handle(value: Integer);
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
}

export const bnxt_re_cq_req: Descriptor<bnxt_re_cq_req> = /* @__PURE__ */ declareStruct(
  'bnxt_re_cq_req',
  `
  __u64 cq_va;
  __u64 cq_handle;
  __u64 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 24 bytes. */
export interface bnxt_re_cq_resp extends RecordView<'struct bnxt_re_cq_resp'> {
  cqid: number;
  tail: number;
  phase: number;
  rsvd: number;
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
}

export const bnxt_re_cq_resp: Descriptor<bnxt_re_cq_resp> = /* @__PURE__ */ declareStruct(
  'bnxt_re_cq_resp',
  `
  __u32 cqid;
  __u32 tail;
  __u32 phase;
  __u32 rsvd;
  __u64 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_db_region extends RecordView<'struct bnxt_re_db_region'> {
  dpi: number;
  reserved: number;
  get reserved2(): bigint;
  set reserved2(value: Integer);
}

export const bnxt_re_db_region: Descriptor<bnxt_re_db_region> = /* @__PURE__ */ declareStruct(
  'bnxt_re_db_region',
  `
  __u32 dpi;
  __u32 reserved;
  __u64 reserved2;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_packet_pacing_caps
  extends RecordView<'struct bnxt_re_packet_pacing_caps'> {
  qp_rate_limit_min: number;
  qp_rate_limit_max: number;
  supported_qpts: number;
  reserved: number;
}

export const bnxt_re_packet_pacing_caps: Descriptor<bnxt_re_packet_pacing_caps> =
  /* @__PURE__ */ declareStruct(
    'bnxt_re_packet_pacing_caps',
    `
  __u32 qp_rate_limit_min;
  __u32 qp_rate_limit_max;
  __u32 supported_qpts;
  __u32 reserved;
`,
  );

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_pd_resp extends RecordView<'struct bnxt_re_pd_resp'> {
  pdid: number;
  dpi: number;
  get dbr(): bigint;
  set dbr(value: Integer);
}

export const bnxt_re_pd_resp: Descriptor<bnxt_re_pd_resp> = /* @__PURE__ */ declareStruct(
  'bnxt_re_pd_resp',
  `
  __u32 pdid;
  __u32 dpi;
  __u64 dbr;
`,
  {
    variants: {
      x86_64: { pack: 1, align: 4 },
      arm: { pack: 1, align: 4 },
      riscv64: { pack: 1, align: 4 },
      aarch64: { pack: 1, align: 4 },
    },
  },
);

/** `<rdma/bnxt_re-abi.h>`: 40 bytes. */
export interface bnxt_re_qp_req extends RecordView<'struct bnxt_re_qp_req'> {
  get qpsva(): bigint;
  set qpsva(value: Integer);
  get qprva(): bigint;
  set qprva(value: Integer);
  get qp_handle(): bigint;
  set qp_handle(value: Integer);
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
  sq_slots: number;
  sq_npsn: number;
}

export const bnxt_re_qp_req: Descriptor<bnxt_re_qp_req> = /* @__PURE__ */ declareStruct(
  'bnxt_re_qp_req',
  `
  __u64 qpsva;
  __u64 qprva;
  __u64 qp_handle;
  __u64 comp_mask;
  __u32 sq_slots;
  __u32 sq_npsn;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
export interface bnxt_re_qp_resp extends RecordView<'struct bnxt_re_qp_resp'> {
  qpid: number;
  rsvd: number;
}

export const bnxt_re_qp_resp: Descriptor<bnxt_re_qp_resp> = /* @__PURE__ */ declareStruct(
  'bnxt_re_qp_resp',
  `
  __u32 qpid;
  __u32 rsvd;
`,
);

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_query_device_ex_resp
  extends RecordView<'struct bnxt_re_query_device_ex_resp'> {
  get packet_pacing_caps(): bnxt_re_packet_pacing_caps;
  set packet_pacing_caps(value: bnxt_re_packet_pacing_caps | Init<bnxt_re_packet_pacing_caps>);
}

export const bnxt_re_query_device_ex_resp: Descriptor<bnxt_re_query_device_ex_resp> =
  /* @__PURE__ */ declareStruct(
    'bnxt_re_query_device_ex_resp',
    `
  struct bnxt_re_packet_pacing_caps packet_pacing_caps;
`,
    { uses: () => [bnxt_re_packet_pacing_caps] },
  );

/** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
export interface bnxt_re_resize_cq_req extends RecordView<'struct bnxt_re_resize_cq_req'> {
  get cq_va(): bigint;
  set cq_va(value: Integer);
}

export const bnxt_re_resize_cq_req: Descriptor<bnxt_re_resize_cq_req> =
  /* @__PURE__ */ declareStruct(
    'bnxt_re_resize_cq_req',
    `
  __u64 cq_va;
`,
    { variants: { x86: { align: 8 } } },
  );

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_srq_req extends RecordView<'struct bnxt_re_srq_req'> {
  get srqva(): bigint;
  set srqva(value: Integer);
  get srq_handle(): bigint;
  set srq_handle(value: Integer);
}

export const bnxt_re_srq_req: Descriptor<bnxt_re_srq_req> = /* @__PURE__ */ declareStruct(
  'bnxt_re_srq_req',
  `
  __u64 srqva;
  __u64 srq_handle;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 16 bytes. */
export interface bnxt_re_srq_resp extends RecordView<'struct bnxt_re_srq_resp'> {
  srqid: number;
  rsvd: number;
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
}

export const bnxt_re_srq_resp: Descriptor<bnxt_re_srq_resp> = /* @__PURE__ */ declareStruct(
  'bnxt_re_srq_resp',
  `
  __u32 srqid;
  __u32 rsvd;
  __u64 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 8 bytes. */
export interface bnxt_re_uctx_req extends RecordView<'struct bnxt_re_uctx_req'> {
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
}

export const bnxt_re_uctx_req: Descriptor<bnxt_re_uctx_req> = /* @__PURE__ */ declareStruct(
  'bnxt_re_uctx_req',
  `
  __u64 comp_mask;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/bnxt_re-abi.h>`: 48 bytes. */
export interface bnxt_re_uctx_resp extends RecordView<'struct bnxt_re_uctx_resp'> {
  dev_id: number;
  max_qp: number;
  pg_size: number;
  cqe_sz: number;
  max_cqd: number;
  rsvd: number;
  get comp_mask(): bigint;
  set comp_mask(value: Integer);
  chip_id0: number;
  chip_id1: number;
  mode: number;
  rsvd1: number;
}

export const bnxt_re_uctx_resp: Descriptor<bnxt_re_uctx_resp> = /* @__PURE__ */ declareStruct(
  'bnxt_re_uctx_resp',
  `
  __u32 dev_id;
  __u32 max_qp;
  __u32 pg_size;
  __u32 cqe_sz;
  __u32 max_cqd;
  __u32 rsvd;
  __u64 comp_mask;
  __u32 chip_id0;
  __u32 chip_id1;
  __u32 mode;
  __u32 rsvd1;
`,
  { variants: { x86: { align: 8 } } },
);
