// Generated from Linux 7.3.4 <linux/dcbnl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/dcbnl.h>`: 4 bytes. */
export interface cee_pfc extends RecordView<'struct cee_pfc'> {
  willing: number;
  error: number;
  pfc_en: number;
  tcs_supported: number;
}

export const cee_pfc: Descriptor<cee_pfc> = /* @__PURE__ */ declareStruct(
  'cee_pfc',
  `
  __u8 willing;
  __u8 error;
  __u8 pfc_en;
  __u8 tcs_supported;
`,
);

/** `<linux/dcbnl.h>`: 20 bytes. */
export interface cee_pg extends RecordView<'struct cee_pg'> {
  willing: number;
  error: number;
  pg_en: number;
  tcs_supported: number;
  get pg_bw(): Uint8Array;
  set pg_bw(value: Bytes);
  get prio_pg(): Uint8Array;
  set prio_pg(value: Bytes);
}

export const cee_pg: Descriptor<cee_pg> = /* @__PURE__ */ declareStruct(
  'cee_pg',
  `
  __u8 willing;
  __u8 error;
  __u8 pg_en;
  __u8 tcs_supported;
  __u8 pg_bw[8];
  __u8 prio_pg[8];
`,
);

/** `<linux/dcbnl.h>`: 4 bytes. */
export interface dcb_app extends RecordView<'struct dcb_app'> {
  selector: number;
  priority: number;
  protocol: number;
}

export const dcb_app: Descriptor<dcb_app> = /* @__PURE__ */ declareStruct(
  'dcb_app',
  `
  __u8 selector;
  __u8 priority;
  __u16 protocol;
`,
);

/** `<linux/dcbnl.h>`: 2 bytes. */
export interface dcb_peer_app_info extends RecordView<'struct dcb_peer_app_info'> {
  willing: number;
  error: number;
}

export const dcb_peer_app_info: Descriptor<dcb_peer_app_info> = /* @__PURE__ */ declareStruct(
  'dcb_peer_app_info',
  `
  __u8 willing;
  __u8 error;
`,
);

/** `<linux/dcbnl.h>`: 4 bytes. */
export interface dcbmsg extends RecordView<'struct dcbmsg'> {
  dcb_family: number;
  cmd: number;
  dcb_pad: number;
}

export const dcbmsg: Descriptor<dcbmsg> = /* @__PURE__ */ declareStruct(
  'dcbmsg',
  `
  __u8 dcb_family;
  __u8 cmd;
  __u16 dcb_pad;
`,
);

/** `<linux/dcbnl.h>`: 44 bytes. */
export interface dcbnl_buffer extends RecordView<'struct dcbnl_buffer'> {
  get prio2buffer(): Uint8Array;
  set prio2buffer(value: Bytes);
  get buffer_size(): Uint32Array;
  set buffer_size(value: Iterable<Integer>);
  total_size: number;
}

export const dcbnl_buffer: Descriptor<dcbnl_buffer> = /* @__PURE__ */ declareStruct(
  'dcbnl_buffer',
  `
  __u8 prio2buffer[8];
  __u32 buffer_size[8];
  __u32 total_size;
`,
);

/** `<linux/dcbnl.h>`: 59 bytes. */
export interface ieee_ets extends RecordView<'struct ieee_ets'> {
  willing: number;
  ets_cap: number;
  cbs: number;
  get tc_tx_bw(): Uint8Array;
  set tc_tx_bw(value: Bytes);
  get tc_rx_bw(): Uint8Array;
  set tc_rx_bw(value: Bytes);
  get tc_tsa(): Uint8Array;
  set tc_tsa(value: Bytes);
  get prio_tc(): Uint8Array;
  set prio_tc(value: Bytes);
  get tc_reco_bw(): Uint8Array;
  set tc_reco_bw(value: Bytes);
  get tc_reco_tsa(): Uint8Array;
  set tc_reco_tsa(value: Bytes);
  get reco_prio_tc(): Uint8Array;
  set reco_prio_tc(value: Bytes);
}

export const ieee_ets: Descriptor<ieee_ets> = /* @__PURE__ */ declareStruct(
  'ieee_ets',
  `
  __u8 willing;
  __u8 ets_cap;
  __u8 cbs;
  __u8 tc_tx_bw[8];
  __u8 tc_rx_bw[8];
  __u8 tc_tsa[8];
  __u8 prio_tc[8];
  __u8 tc_reco_bw[8];
  __u8 tc_reco_tsa[8];
  __u8 reco_prio_tc[8];
`,
);

/** `<linux/dcbnl.h>`: 64 bytes. */
export interface ieee_maxrate extends RecordView<'struct ieee_maxrate'> {
  get tc_maxrate(): BigUint64Array;
  set tc_maxrate(value: Iterable<Integer>);
}

export const ieee_maxrate: Descriptor<ieee_maxrate> = /* @__PURE__ */ declareStruct(
  'ieee_maxrate',
  `
  __u64 tc_maxrate[8];
`,
);

/** `<linux/dcbnl.h>`: 136 bytes. */
export interface ieee_pfc extends RecordView<'struct ieee_pfc'> {
  pfc_cap: number;
  pfc_en: number;
  mbc: number;
  delay: number;
  get requests(): BigUint64Array;
  set requests(value: Iterable<Integer>);
  get indications(): BigUint64Array;
  set indications(value: Iterable<Integer>);
}

export const ieee_pfc: Descriptor<ieee_pfc> = /* @__PURE__ */ declareStruct(
  'ieee_pfc',
  `
  __u8 pfc_cap;
  __u8 pfc_en;
  __u8 mbc;
  __u16 delay;
  __u64 requests[8];
  __u64 indications[8];
`,
);

/** `<linux/dcbnl.h>`: 360 bytes. */
export interface ieee_qcn extends RecordView<'struct ieee_qcn'> {
  get rpg_enable(): Uint8Array;
  set rpg_enable(value: Bytes);
  get rppp_max_rps(): Uint32Array;
  set rppp_max_rps(value: Iterable<Integer>);
  get rpg_time_reset(): Uint32Array;
  set rpg_time_reset(value: Iterable<Integer>);
  get rpg_byte_reset(): Uint32Array;
  set rpg_byte_reset(value: Iterable<Integer>);
  get rpg_threshold(): Uint32Array;
  set rpg_threshold(value: Iterable<Integer>);
  get rpg_max_rate(): Uint32Array;
  set rpg_max_rate(value: Iterable<Integer>);
  get rpg_ai_rate(): Uint32Array;
  set rpg_ai_rate(value: Iterable<Integer>);
  get rpg_hai_rate(): Uint32Array;
  set rpg_hai_rate(value: Iterable<Integer>);
  get rpg_gd(): Uint32Array;
  set rpg_gd(value: Iterable<Integer>);
  get rpg_min_dec_fac(): Uint32Array;
  set rpg_min_dec_fac(value: Iterable<Integer>);
  get rpg_min_rate(): Uint32Array;
  set rpg_min_rate(value: Iterable<Integer>);
  get cndd_state_machine(): Uint32Array;
  set cndd_state_machine(value: Iterable<Integer>);
}

export const ieee_qcn: Descriptor<ieee_qcn> = /* @__PURE__ */ declareStruct(
  'ieee_qcn',
  `
  __u8 rpg_enable[8];
  __u32 rppp_max_rps[8];
  __u32 rpg_time_reset[8];
  __u32 rpg_byte_reset[8];
  __u32 rpg_threshold[8];
  __u32 rpg_max_rate[8];
  __u32 rpg_ai_rate[8];
  __u32 rpg_hai_rate[8];
  __u32 rpg_gd[8];
  __u32 rpg_min_dec_fac[8];
  __u32 rpg_min_rate[8];
  __u32 cndd_state_machine[8];
`,
);

/** `<linux/dcbnl.h>`: 96 bytes. */
export interface ieee_qcn_stats extends RecordView<'struct ieee_qcn_stats'> {
  get rppp_rp_centiseconds(): BigUint64Array;
  set rppp_rp_centiseconds(value: Iterable<Integer>);
  get rppp_created_rps(): Uint32Array;
  set rppp_created_rps(value: Iterable<Integer>);
}

export const ieee_qcn_stats: Descriptor<ieee_qcn_stats> = /* @__PURE__ */ declareStruct(
  'ieee_qcn_stats',
  `
  __u64 rppp_rp_centiseconds[8];
  __u32 rppp_created_rps[8];
`,
);
