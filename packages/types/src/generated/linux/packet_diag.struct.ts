// Generated from Linux 7.3.4 <linux/packet_diag.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/packet_diag.h>`: 24 bytes. */
export interface packet_diag_info extends RecordView<'struct packet_diag_info'> {
  pdi_index: number;
  pdi_version: number;
  pdi_reserve: number;
  pdi_copy_thresh: number;
  pdi_tstamp: number;
  pdi_flags: number;
}

export const packet_diag_info: Descriptor<packet_diag_info> = /* @__PURE__ */ declareStruct(
  'packet_diag_info',
  `
  __u32 pdi_index;
  __u32 pdi_version;
  __u32 pdi_reserve;
  __u32 pdi_copy_thresh;
  __u32 pdi_tstamp;
  __u32 pdi_flags;
`,
);

/** `<linux/packet_diag.h>`: 44 bytes. */
export interface packet_diag_mclist extends RecordView<'struct packet_diag_mclist'> {
  pdmc_index: number;
  pdmc_count: number;
  pdmc_type: number;
  pdmc_alen: number;
  get pdmc_addr(): Uint8Array;
  set pdmc_addr(value: Bytes);
}

export const packet_diag_mclist: Descriptor<packet_diag_mclist> = /* @__PURE__ */ declareStruct(
  'packet_diag_mclist',
  `
  __u32 pdmc_index;
  __u32 pdmc_count;
  __u16 pdmc_type;
  __u16 pdmc_alen;
  __u8 pdmc_addr[32];
`,
);

/** `<linux/packet_diag.h>`: 16 bytes. */
export interface packet_diag_msg extends RecordView<'struct packet_diag_msg'> {
  pdiag_family: number;
  pdiag_type: number;
  pdiag_num: number;
  pdiag_ino: number;
  get pdiag_cookie(): Uint32Array;
  set pdiag_cookie(value: Iterable<Integer>);
}

export const packet_diag_msg: Descriptor<packet_diag_msg> = /* @__PURE__ */ declareStruct(
  'packet_diag_msg',
  `
  __u8 pdiag_family;
  __u8 pdiag_type;
  __u16 pdiag_num;
  __u32 pdiag_ino;
  __u32 pdiag_cookie[2];
`,
);

/** `<linux/packet_diag.h>`: 20 bytes. */
export interface packet_diag_req extends RecordView<'struct packet_diag_req'> {
  sdiag_family: number;
  sdiag_protocol: number;
  pad: number;
  pdiag_ino: number;
  pdiag_show: number;
  get pdiag_cookie(): Uint32Array;
  set pdiag_cookie(value: Iterable<Integer>);
}

export const packet_diag_req: Descriptor<packet_diag_req> = /* @__PURE__ */ declareStruct(
  'packet_diag_req',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u16 pad;
  __u32 pdiag_ino;
  __u32 pdiag_show;
  __u32 pdiag_cookie[2];
`,
);

/** `<linux/packet_diag.h>`: 28 bytes. */
export interface packet_diag_ring extends RecordView<'struct packet_diag_ring'> {
  pdr_block_size: number;
  pdr_block_nr: number;
  pdr_frame_size: number;
  pdr_frame_nr: number;
  pdr_retire_tmo: number;
  pdr_sizeof_priv: number;
  pdr_features: number;
}

export const packet_diag_ring: Descriptor<packet_diag_ring> = /* @__PURE__ */ declareStruct(
  'packet_diag_ring',
  `
  __u32 pdr_block_size;
  __u32 pdr_block_nr;
  __u32 pdr_frame_size;
  __u32 pdr_frame_nr;
  __u32 pdr_retire_tmo;
  __u32 pdr_sizeof_priv;
  __u32 pdr_features;
`,
);
