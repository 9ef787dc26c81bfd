// Generated from Linux 7.3.4 <linux/dccp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/dccp.h>`: 12 bytes. */
export interface dccp_hdr extends RecordView<'struct dccp_hdr'> {
  dccph_sport: number;
  dccph_dport: number;
  dccph_doff: number;
  dccph_cscov: number;
  dccph_ccval: number;
  dccph_checksum: number;
  dccph_x: number;
  dccph_type: number;
  dccph_reserved: number;
  dccph_seq2: number;
  dccph_seq: number;
}

export const dccp_hdr: Descriptor<dccp_hdr> = /* @__PURE__ */ declareStruct(
  'dccp_hdr',
  `
  __be16 dccph_sport;
  __be16 dccph_dport;
  __u8 dccph_doff;
  __u8 dccph_cscov :4;
  __u8 dccph_ccval :4;
  __u16 dccph_checksum;
  __u8 dccph_x :1;
  __u8 dccph_type :4;
  __u8 dccph_reserved :3;
  __u8 dccph_seq2;
  __be16 dccph_seq;
`,
);

/** `<linux/dccp.h>`: 8 bytes. */
export interface dccp_hdr_ack_bits extends RecordView<'struct dccp_hdr_ack_bits'> {
  dccph_reserved1: number;
  dccph_ack_nr_high: number;
  dccph_ack_nr_low: number;
}

export const dccp_hdr_ack_bits: Descriptor<dccp_hdr_ack_bits> = /* @__PURE__ */ declareStruct(
  'dccp_hdr_ack_bits',
  `
  __be16 dccph_reserved1;
  __be16 dccph_ack_nr_high;
  __be32 dccph_ack_nr_low;
`,
);

/** `<linux/dccp.h>`: 4 bytes. */
export interface dccp_hdr_ext extends RecordView<'struct dccp_hdr_ext'> {
  dccph_seq_low: number;
}

export const dccp_hdr_ext: Descriptor<dccp_hdr_ext> = /* @__PURE__ */ declareStruct(
  'dccp_hdr_ext',
  `
  __be32 dccph_seq_low;
`,
);

/** `<linux/dccp.h>`: 4 bytes. */
export interface dccp_hdr_request extends RecordView<'struct dccp_hdr_request'> {
  dccph_req_service: number;
}

export const dccp_hdr_request: Descriptor<dccp_hdr_request> = /* @__PURE__ */ declareStruct(
  'dccp_hdr_request',
  `
  __be32 dccph_req_service;
`,
);

/** `<linux/dccp.h>`: 12 bytes. */
export interface dccp_hdr_reset extends RecordView<'struct dccp_hdr_reset'> {
  get dccph_reset_ack(): dccp_hdr_ack_bits;
  set dccph_reset_ack(value: dccp_hdr_ack_bits | Init<dccp_hdr_ack_bits>);
  dccph_reset_code: number;
  get dccph_reset_data(): Uint8Array;
  set dccph_reset_data(value: Bytes);
}

export const dccp_hdr_reset: Descriptor<dccp_hdr_reset> = /* @__PURE__ */ declareStruct(
  'dccp_hdr_reset',
  `
  struct dccp_hdr_ack_bits dccph_reset_ack;
  __u8 dccph_reset_code;
  __u8 dccph_reset_data[3];
`,
  { uses: () => [dccp_hdr_ack_bits] },
);

/** `<linux/dccp.h>`: 12 bytes. */
export interface dccp_hdr_response extends RecordView<'struct dccp_hdr_response'> {
  get dccph_resp_ack(): dccp_hdr_ack_bits;
  set dccph_resp_ack(value: dccp_hdr_ack_bits | Init<dccp_hdr_ack_bits>);
  dccph_resp_service: number;
}

export const dccp_hdr_response: Descriptor<dccp_hdr_response> = /* @__PURE__ */ declareStruct(
  'dccp_hdr_response',
  `
  struct dccp_hdr_ack_bits dccph_resp_ack;
  __be32 dccph_resp_service;
`,
  { uses: () => [dccp_hdr_ack_bits] },
);
