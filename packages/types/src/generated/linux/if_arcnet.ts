// Generated from Linux 7.3.4 <linux/if_arcnet.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_if_ether_h from './if_ether.ts';

export const ARCNET_ALEN = 1,
  ARC_HDR_SIZE = 4,
  ARC_P_ARP = 213,
  ARC_P_ARP_RFC1051 = 241,
  ARC_P_ATALK = 221,
  ARC_P_DATAPOINT_BOOT = 0,
  ARC_P_DATAPOINT_MOUNT = 1,
  ARC_P_ETHER = 232,
  ARC_P_IP = 212,
  ARC_P_IPV6 = 196,
  ARC_P_IPX = 250,
  ARC_P_IP_RFC1051 = 240,
  ARC_P_LANSOFT = 251,
  ARC_P_NOVELL_EC = 236,
  ARC_P_POWERLAN_BEACON = 8,
  ARC_P_POWERLAN_BEACON2 = 243,
  ARC_P_RARP = 214,
  ETH_ENCAP_HDR_SIZE = 14,
  RFC1051_HDR_SIZE = 1,
  RFC1201_HDR_SIZE = 4;
export declare namespace struct {
  interface arc_cap$mes extends RecordView<'union arc_cap.mes'> {
    ack: number;
    get raw(): Uint8Array;
    set raw(value: Bytes);
  }

  /** `<linux/if_arcnet.h>`: 6 bytes. */
  interface arc_cap extends RecordView<'struct arc_cap'> {
    proto: number;
    get cookie(): Uint8Array;
    set cookie(value: Bytes);
    get mes(): arc_cap$mes;
    set mes(value: From<arc_cap$mes>);
  }

  /** `<linux/if_arcnet.h>`: 15 bytes. */
  interface arc_eth_encap extends RecordView<'struct arc_eth_encap'> {
    proto: number;
    get eth(): linux_if_ether_h.struct.ethhdr;
    set eth(value: From<linux_if_ether_h.struct.ethhdr>);
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }

  /** `<linux/if_arcnet.h>`: 4 bytes. */
  interface arc_hardware extends RecordView<'struct arc_hardware'> {
    source: number;
    dest: number;
    get offset(): Uint8Array;
    set offset(value: Bytes);
  }

  /** `<linux/if_arcnet.h>`: 1 bytes. */
  interface arc_rfc1051 extends RecordView<'struct arc_rfc1051'> {
    proto: number;
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }

  /** `<linux/if_arcnet.h>`: 4 bytes. */
  interface arc_rfc1201 extends RecordView<'struct arc_rfc1201'> {
    proto: number;
    split_flag: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sequence: number;
    get payload(): Uint8Array;
    set payload(value: Bytes);
  }

  interface archdr$soft extends RecordView<'union archdr.soft'> {
    get rfc1201(): struct.arc_rfc1201;
    set rfc1201(value: From<struct.arc_rfc1201>);
    get rfc1051(): struct.arc_rfc1051;
    set rfc1051(value: From<struct.arc_rfc1051>);
    get eth_encap(): struct.arc_eth_encap;
    set eth_encap(value: From<struct.arc_eth_encap>);
    get cap(): struct.arc_cap;
    set cap(value: From<struct.arc_cap>);
    get raw(): Uint8Array;
    set raw(value: Bytes);
  }

  /** `<linux/if_arcnet.h>`: 20 bytes. */
  interface archdr extends RecordView<'struct archdr'> {
    get hard(): struct.arc_hardware;
    set hard(value: From<struct.arc_hardware>);
    get soft(): archdr$soft;
    set soft(value: From<archdr$soft>);
  }
}

export const struct: {
  readonly arc_cap: Descriptor<struct.arc_cap>;
  readonly arc_eth_encap: Descriptor<struct.arc_eth_encap>;
  readonly arc_hardware: Descriptor<struct.arc_hardware>;
  readonly arc_rfc1051: Descriptor<struct.arc_rfc1051>;
  readonly arc_rfc1201: Descriptor<struct.arc_rfc1201>;
  readonly archdr: Descriptor<struct.archdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"arc_cap": "__u8 proto;__u8 cookie[4];union {__u8 ack;__u8 raw[];} mes;",
"arc_eth_encap": "__u8 proto;struct ethhdr eth;__u8 payload[];",
"arc_hardware": "__u8 source;__u8 dest;__u8 offset[2];",
"arc_rfc1051": "__u8 proto;__u8 payload[];",
"arc_rfc1201": "__u8 proto;__u8 split_flag;__be16 sequence;__u8 payload[];",
"archdr": "struct arc_hardware hard;union {struct arc_rfc1201 rfc1201;struct arc_rfc1051 rfc1051;struct arc_eth_encap eth_encap;struct arc_cap cap;__u8 raw[];} soft;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ethhdr": ["unsigned char h_dest[6];unsigned char h_source[6];__be16 h_proto;",{"pack":1}]
}`),
);
