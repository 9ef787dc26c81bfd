// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_ip.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const EBT_IP_DEST = 2,
  EBT_IP_DPORT = 32,
  EBT_IP_ICMP = 64,
  EBT_IP_IGMP = 128,
  EBT_IP_MASK = 255,
  EBT_IP_PROTO = 8,
  EBT_IP_SOURCE = 1,
  EBT_IP_SPORT = 16,
  EBT_IP_TOS = 4;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_ip.h>`: 28 bytes. */
  interface ebt_ip_info extends RecordView<'struct ebt_ip_info'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    saddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    daddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    smsk: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dmsk: number;
    tos: number;
    protocol: number;
    bitmask: number;
    invflags: number;
    get sport(): Uint16Array;
    set sport(value: Iterable<Integer>);
    get icmp_type(): Uint8Array;
    set icmp_type(value: Bytes);
    get igmp_type(): Uint8Array;
    set igmp_type(value: Bytes);
    get dport(): Uint16Array;
    set dport(value: Iterable<Integer>);
    get icmp_code(): Uint8Array;
    set icmp_code(value: Bytes);
  }
}

export const struct: {
  readonly ebt_ip_info: Descriptor<struct.ebt_ip_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_ip_info": "__be32 saddr;__be32 daddr;__be32 smsk;__be32 dmsk;__u8 tos;__u8 protocol;__u8 bitmask;__u8 invflags;union {__u16 sport[2];__u8 icmp_type[2];__u8 igmp_type[2];};union {__u16 dport[2];__u8 icmp_code[2];};"
}`),
);
