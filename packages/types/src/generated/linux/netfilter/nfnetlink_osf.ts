// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_osf.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_ip_h from '../ip.ts';
import type * as linux_tcp_h from '../tcp.ts';

export const MAXGENRELEN = 32,
  NF_OSF_FLAGMASK = 15,
  NF_OSF_GENRE = 1,
  NF_OSF_INVERT = 8,
  NF_OSF_LOG = 4,
  NF_OSF_LOGLEVEL_ALL = 0,
  NF_OSF_LOGLEVEL_ALL_KNOWN = 2,
  NF_OSF_LOGLEVEL_FIRST = 1,
  NF_OSF_TTL = 2,
  NF_OSF_TTL_LESS = 1,
  NF_OSF_TTL_NOCHECK = 2,
  NF_OSF_TTL_TRUE = 0,
  OSFOPT_ECHO = 6,
  OSFOPT_ECHOREPLY = 7,
  OSFOPT_EMPTY = 255,
  OSFOPT_EOL = 0,
  OSFOPT_MSS = 2,
  OSFOPT_NOP = 1,
  OSFOPT_POCP = 9,
  OSFOPT_POSP = 10,
  OSFOPT_SACK = 5,
  OSFOPT_SACKP = 4,
  OSFOPT_TS = 8,
  OSFOPT_WSO = 3,
  OSF_ATTR_FINGER = 1,
  OSF_ATTR_MAX = 2,
  OSF_ATTR_UNSPEC = 0,
  OSF_MSG_ADD = 0,
  OSF_MSG_MAX = 2,
  OSF_MSG_REMOVE = 1,
  OSF_WSS_MAX = 4,
  OSF_WSS_MODULO = 3,
  OSF_WSS_MSS = 1,
  OSF_WSS_MTU = 2,
  OSF_WSS_PLAIN = 0;
export declare namespace struct {
  /** `<linux/netfilter/nfnetlink_osf.h>`: 48 bytes. */
  interface nf_osf_info extends RecordView<'struct nf_osf_info'> {
    get genre(): Uint8Array;
    set genre(value: Bytes);
    len: number;
    flags: number;
    loglevel: number;
    ttl: number;
  }

  /** `<linux/netfilter/nfnetlink_osf.h>`: 632 bytes. */
  interface nf_osf_nlmsg extends RecordView<'struct nf_osf_nlmsg'> {
    get f(): struct.nf_osf_user_finger;
    set f(value: From<struct.nf_osf_user_finger>);
    get ip(): linux_ip_h.struct.iphdr;
    set ip(value: From<linux_ip_h.struct.iphdr>);
    get tcp(): linux_tcp_h.struct.tcphdr;
    set tcp(value: From<linux_tcp_h.struct.tcphdr>);
  }

  /** `<linux/netfilter/nfnetlink_osf.h>`: 12 bytes. */
  interface nf_osf_opt extends RecordView<'struct nf_osf_opt'> {
    kind: number;
    length: number;
    get wc(): struct.nf_osf_wc;
    set wc(value: From<struct.nf_osf_wc>);
  }

  /** `<linux/netfilter/nfnetlink_osf.h>`: 592 bytes. */
  interface nf_osf_user_finger extends RecordView<'struct nf_osf_user_finger'> {
    get wss(): struct.nf_osf_wc;
    set wss(value: From<struct.nf_osf_wc>);
    ttl: number;
    df: number;
    ss: number;
    mss: number;
    opt_num: number;
    get genre(): Uint8Array;
    set genre(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get subtype(): Uint8Array;
    set subtype(value: Bytes);
    get opt(): Elements<struct.nf_osf_opt>;
    set opt(value: Iterable<From<struct.nf_osf_opt>>);
  }

  /** `<linux/netfilter/nfnetlink_osf.h>`: 8 bytes. */
  interface nf_osf_wc extends RecordView<'struct nf_osf_wc'> {
    wc: number;
    val: number;
  }
}

export const struct: {
  readonly nf_osf_info: Descriptor<struct.nf_osf_info>;
  readonly nf_osf_nlmsg: Descriptor<struct.nf_osf_nlmsg>;
  readonly nf_osf_opt: Descriptor<struct.nf_osf_opt>;
  readonly nf_osf_user_finger: Descriptor<struct.nf_osf_user_finger>;
  readonly nf_osf_wc: Descriptor<struct.nf_osf_wc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nf_osf_info": "char genre[32];__u32 len;__u32 flags;__u32 loglevel;__u32 ttl;",
"nf_osf_nlmsg": "struct nf_osf_user_finger f;struct iphdr ip;struct tcphdr tcp;",
"nf_osf_opt": "__u16 kind;__u16 length;struct nf_osf_wc wc;",
"nf_osf_user_finger": "struct nf_osf_wc wss;__u8 ttl;__u8 df;__u16 ss;__u16 mss;__u16 opt_num;char genre[32];char version[32];char subtype[32];struct nf_osf_opt opt[40];",
"nf_osf_wc": "__u32 wc;__u32 val;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iphdr": ["__u8 ihl :4;__u8 version :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};",{"variants":{"s390x":{"members":"__u8 version :4;__u8 ihl :4;__u8 tos;__be16 tot_len;__be16 id;__be16 frag_off;__u8 ttl;__u8 protocol;__u16 check;union {struct {__be32 saddr;__be32 daddr;};struct {__be32 saddr;__be32 daddr;} addrs;};"}}}],
"tcphdr": ["__be16 source;__be16 dest;__be32 seq;__be32 ack_seq;__u16 ae :1;__u16 res1 :3;__u16 doff :4;__u16 fin :1;__u16 syn :1;__u16 rst :1;__u16 psh :1;__u16 ack :1;__u16 urg :1;__u16 ece :1;__u16 cwr :1;__be16 window;__u16 check;__be16 urg_ptr;",{"variants":{"s390x":{"members":"__be16 source;__be16 dest;__be32 seq;__be32 ack_seq;__u16 doff :4;__u16 res1 :3;__u16 ae :1;__u16 cwr :1;__u16 ece :1;__u16 urg :1;__u16 ack :1;__u16 psh :1;__u16 rst :1;__u16 syn :1;__u16 fin :1;__be16 window;__u16 check;__be16 urg_ptr;"}}}]
}`),
);
