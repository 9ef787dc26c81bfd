// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_among.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const EBT_AMONG_DST = 1,
  EBT_AMONG_DST_NEG = 1,
  EBT_AMONG_SRC = 2,
  EBT_AMONG_SRC_NEG = 2;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_among.h>`: 12 bytes. */
  interface ebt_among_info extends RecordView<'struct ebt_among_info'> {
    wh_dst_ofs: number;
    wh_src_ofs: number;
    bitmask: number;
  }

  /** `<linux/netfilter_bridge/ebt_among.h>`: 1032 bytes. */
  interface ebt_mac_wormhash extends RecordView<'struct ebt_mac_wormhash'> {
    get table(): Int32Array;
    set table(value: Iterable<Integer>);
    poolsize: number;
    get pool(): Elements<struct.ebt_mac_wormhash_tuple>;
    set pool(value: Iterable<From<struct.ebt_mac_wormhash_tuple>>);
  }

  /** `<linux/netfilter_bridge/ebt_among.h>`: 12 bytes. */
  interface ebt_mac_wormhash_tuple extends RecordView<'struct ebt_mac_wormhash_tuple'> {
    get cmp(): Uint32Array;
    set cmp(value: Iterable<Integer>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ip: number;
  }
}

export const struct: {
  readonly ebt_among_info: Descriptor<struct.ebt_among_info>;
  readonly ebt_mac_wormhash: Descriptor<struct.ebt_mac_wormhash>;
  readonly ebt_mac_wormhash_tuple: Descriptor<struct.ebt_mac_wormhash_tuple>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_among_info": "int wh_dst_ofs;int wh_src_ofs;int bitmask;",
"ebt_mac_wormhash": "int table[257];int poolsize;struct ebt_mac_wormhash_tuple pool[];",
"ebt_mac_wormhash_tuple": "__u32 cmp[2];__be32 ip;"
}`),
);
