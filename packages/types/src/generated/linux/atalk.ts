// Generated from Linux 7.3.4 <linux/atalk.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const ATADDR_ANYNET = 0,
  ATADDR_ANYNODE = 0,
  ATADDR_ANYPORT = 0,
  ATADDR_BCAST = 255,
  ATPORT_FIRST = 1,
  ATPORT_LAST = 254,
  ATPORT_RESERVED = 128,
  DDP_MAXHOPS = 15,
  DDP_MAXSZ = 587,
  SIOCATALKDIFADDR = 35296;
export declare namespace struct {
  /** `<linux/atalk.h>`: 4 bytes. */
  interface atalk_addr extends RecordView<'struct atalk_addr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    s_net: number;
    s_node: number;
  }

  /** `<linux/atalk.h>`: 6 bytes. */
  interface atalk_netrange extends RecordView<'struct atalk_netrange'> {
    nr_phase: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    nr_firstnet: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    nr_lastnet: number;
  }

  /** `<linux/atalk.h>`: 16 bytes. */
  interface sockaddr_at extends RecordView<'struct sockaddr_at'> {
    sat_family: number;
    sat_port: number;
    get sat_addr(): struct.atalk_addr;
    set sat_addr(value: From<struct.atalk_addr>);
    get sat_zero(): Uint8Array;
    set sat_zero(value: Bytes);
  }
}

export const struct: {
  readonly atalk_addr: Descriptor<struct.atalk_addr>;
  readonly atalk_netrange: Descriptor<struct.atalk_netrange>;
  readonly sockaddr_at: Descriptor<struct.sockaddr_at>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"atalk_addr": "__be16 s_net;__u8 s_node;",
"atalk_netrange": "__u8 nr_phase;__be16 nr_firstnet;__be16 nr_lastnet;",
"sockaddr_at": "unsigned short sat_family;__u8 sat_port;struct atalk_addr sat_addr;char sat_zero[8];"
}`),
);
