// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_among.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter_bridge/ebt_among.h>`: 12 bytes. */
export interface ebt_among_info extends RecordView<'struct ebt_among_info'> {
  wh_dst_ofs: number;
  wh_src_ofs: number;
  bitmask: number;
}

export const ebt_among_info: Descriptor<ebt_among_info> = /* @__PURE__ */ declareStruct(
  'ebt_among_info',
  `
  int wh_dst_ofs;
  int wh_src_ofs;
  int bitmask;
`,
);

/** `<linux/netfilter_bridge/ebt_among.h>`: 1032 bytes. */
export interface ebt_mac_wormhash extends RecordView<'struct ebt_mac_wormhash'> {
  get table(): Int32Array;
  set table(value: Iterable<Integer>);
  poolsize: number;
  get pool(): Elements<ebt_mac_wormhash_tuple>;
  set pool(value: Iterable<ebt_mac_wormhash_tuple | Init<ebt_mac_wormhash_tuple>>);
}

export const ebt_mac_wormhash: Descriptor<ebt_mac_wormhash> = /* @__PURE__ */ declareStruct(
  'ebt_mac_wormhash',
  `
  int table[257];
  int poolsize;
  struct ebt_mac_wormhash_tuple pool[];
`,
  { uses: () => [ebt_mac_wormhash_tuple] },
);

/** `<linux/netfilter_bridge/ebt_among.h>`: 12 bytes. */
export interface ebt_mac_wormhash_tuple extends RecordView<'struct ebt_mac_wormhash_tuple'> {
  get cmp(): Uint32Array;
  set cmp(value: Iterable<Integer>);
  ip: number;
}

export const ebt_mac_wormhash_tuple: Descriptor<ebt_mac_wormhash_tuple> =
  /* @__PURE__ */ declareStruct(
    'ebt_mac_wormhash_tuple',
    `
  __u32 cmp[2];
  __be32 ip;
`,
  );
