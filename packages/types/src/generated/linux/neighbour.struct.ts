// Generated from Linux 7.3.4 <linux/neighbour.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/neighbour.h>`: 16 bytes. */
export interface nda_cacheinfo extends RecordView<'struct nda_cacheinfo'> {
  ndm_confirmed: number;
  ndm_used: number;
  ndm_updated: number;
  ndm_refcnt: number;
}

export const nda_cacheinfo: Descriptor<nda_cacheinfo> = /* @__PURE__ */ declareStruct(
  'nda_cacheinfo',
  `
  __u32 ndm_confirmed;
  __u32 ndm_used;
  __u32 ndm_updated;
  __u32 ndm_refcnt;
`,
);

/** `<linux/neighbour.h>`: 12 bytes. */
export interface ndmsg extends RecordView<'struct ndmsg'> {
  ndm_family: number;
  ndm_pad1: number;
  ndm_pad2: number;
  ndm_ifindex: number;
  ndm_state: number;
  ndm_flags: number;
  ndm_type: number;
}

export const ndmsg: Descriptor<ndmsg> = /* @__PURE__ */ declareStruct(
  'ndmsg',
  `
  __u8 ndm_family;
  __u8 ndm_pad1;
  __u16 ndm_pad2;
  __s32 ndm_ifindex;
  __u16 ndm_state;
  __u8 ndm_flags;
  __u8 ndm_type;
`,
);

/** `<linux/neighbour.h>`: 32 bytes. */
export interface ndt_config extends RecordView<'struct ndt_config'> {
  ndtc_key_len: number;
  ndtc_entry_size: number;
  ndtc_entries: number;
  ndtc_last_flush: number;
  ndtc_last_rand: number;
  ndtc_hash_rnd: number;
  ndtc_hash_mask: number;
  ndtc_hash_chain_gc: number;
  ndtc_proxy_qlen: number;
}

export const ndt_config: Descriptor<ndt_config> = /* @__PURE__ */ declareStruct(
  'ndt_config',
  `
  __u16 ndtc_key_len;
  __u16 ndtc_entry_size;
  __u32 ndtc_entries;
  __u32 ndtc_last_flush;
  __u32 ndtc_last_rand;
  __u32 ndtc_hash_rnd;
  __u32 ndtc_hash_mask;
  __u32 ndtc_hash_chain_gc;
  __u32 ndtc_proxy_qlen;
`,
);

/** `<linux/neighbour.h>`: 88 bytes. */
export interface ndt_stats extends RecordView<'struct ndt_stats'> {
  get ndts_allocs(): bigint;
  set ndts_allocs(value: Integer);
  get ndts_destroys(): bigint;
  set ndts_destroys(value: Integer);
  get ndts_hash_grows(): bigint;
  set ndts_hash_grows(value: Integer);
  get ndts_res_failed(): bigint;
  set ndts_res_failed(value: Integer);
  get ndts_lookups(): bigint;
  set ndts_lookups(value: Integer);
  get ndts_hits(): bigint;
  set ndts_hits(value: Integer);
  get ndts_rcv_probes_mcast(): bigint;
  set ndts_rcv_probes_mcast(value: Integer);
  get ndts_rcv_probes_ucast(): bigint;
  set ndts_rcv_probes_ucast(value: Integer);
  get ndts_periodic_gc_runs(): bigint;
  set ndts_periodic_gc_runs(value: Integer);
  get ndts_forced_gc_runs(): bigint;
  set ndts_forced_gc_runs(value: Integer);
  get ndts_table_fulls(): bigint;
  set ndts_table_fulls(value: Integer);
}

export const ndt_stats: Descriptor<ndt_stats> = /* @__PURE__ */ declareStruct(
  'ndt_stats',
  `
  __u64 ndts_allocs;
  __u64 ndts_destroys;
  __u64 ndts_hash_grows;
  __u64 ndts_res_failed;
  __u64 ndts_lookups;
  __u64 ndts_hits;
  __u64 ndts_rcv_probes_mcast;
  __u64 ndts_rcv_probes_ucast;
  __u64 ndts_periodic_gc_runs;
  __u64 ndts_forced_gc_runs;
  __u64 ndts_table_fulls;
`,
);

/** `<linux/neighbour.h>`: 4 bytes. */
export interface ndtmsg extends RecordView<'struct ndtmsg'> {
  ndtm_family: number;
  ndtm_pad1: number;
  ndtm_pad2: number;
}

export const ndtmsg: Descriptor<ndtmsg> = /* @__PURE__ */ declareStruct(
  'ndtmsg',
  `
  __u8 ndtm_family;
  __u8 ndtm_pad1;
  __u16 ndtm_pad2;
`,
);
