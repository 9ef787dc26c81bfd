// Generated from Linux 7.3.4 <rdma/hfi/hfi1_user.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<rdma/hfi/hfi1_user.h>`: 36 bytes. */
export interface hfi1_kdeth_header extends RecordView<'struct hfi1_kdeth_header'> {
  ver_tid_offset: number;
  jkey: number;
  hcrc: number;
  get swdata(): Elements<number>;
  set swdata(value: Iterable<number>);
}

export const hfi1_kdeth_header: Descriptor<hfi1_kdeth_header> = /* @__PURE__ */ declareStruct(
  'hfi1_kdeth_header',
  `
  __le32 ver_tid_offset;
  __le16 jkey;
  __le16 hcrc;
  __le32 swdata[7];
`,
  { pack: 1 },
);

/** `<rdma/hfi/hfi1_user.h>`: 64 bytes. */
export interface hfi1_pkt_header extends RecordView<'struct hfi1_pkt_header'> {
  get pbc(): Elements<number>;
  set pbc(value: Iterable<number>);
  get lrh(): Elements<number>;
  set lrh(value: Iterable<number>);
  get bth(): Elements<number>;
  set bth(value: Iterable<number>);
  get kdeth(): hfi1_kdeth_header;
  set kdeth(value: hfi1_kdeth_header | Init<hfi1_kdeth_header>);
}

export const hfi1_pkt_header: Descriptor<hfi1_pkt_header> = /* @__PURE__ */ declareStruct(
  'hfi1_pkt_header',
  `
  __le16 pbc[4];
  __be16 lrh[4];
  __be32 bth[3];
  struct hfi1_kdeth_header kdeth;
`,
  { pack: 1, uses: () => [hfi1_kdeth_header] },
);

/** `<rdma/hfi/hfi1_user.h>`: 8 bytes. */
export interface hfi1_sdma_comp_entry extends RecordView<'struct hfi1_sdma_comp_entry'> {
  status: number;
  errcode: number;
}

export const hfi1_sdma_comp_entry: Descriptor<hfi1_sdma_comp_entry> = /* @__PURE__ */ declareStruct(
  'hfi1_sdma_comp_entry',
  `
  __u32 status;
  __u32 errcode;
`,
);

/** `<rdma/hfi/hfi1_user.h>`: 16 bytes. */
export interface hfi1_status extends RecordView<'struct hfi1_status'> {
  get dev(): bigint;
  set dev(value: Integer);
  get port(): bigint;
  set port(value: Integer);
  get freezemsg(): Uint8Array;
  set freezemsg(value: Bytes);
}

export const hfi1_status: Descriptor<hfi1_status> = /* @__PURE__ */ declareStruct(
  'hfi1_status',
  `
  __u64 dev;
  __u64 port;
  char freezemsg[];
`,
  { variants: { x86: { align: 8 } } },
);

/** `<rdma/hfi/hfi1_user.h>`: 8 bytes. */
export interface sdma_req_info extends RecordView<'struct sdma_req_info'> {
  ctrl: number;
  npkts: number;
  fragsize: number;
  comp_idx: number;
}

export const sdma_req_info: Descriptor<sdma_req_info> = /* @__PURE__ */ declareStruct(
  'sdma_req_info',
  `
  __u16 ctrl;
  __u16 npkts;
  __u16 fragsize;
  __u16 comp_idx;
`,
  { pack: 1 },
);
