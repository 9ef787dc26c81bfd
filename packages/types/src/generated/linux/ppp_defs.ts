// Generated from Linux 7.3.4 <linux/ppp_defs.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const NPMODE_DROP = 1,
  NPMODE_ERROR = 2,
  NPMODE_PASS = 0,
  NPMODE_QUEUE = 3,
  PPP_ALLSTATIONS = 255,
  PPP_AT = 41,
  PPP_ATCP = 32809,
  PPP_CBCP = 49193,
  PPP_CCP = 33021,
  PPP_CCPFRAG = 33019,
  PPP_CHAP = 49699,
  PPP_COMP = 253,
  PPP_COMPFRAG = 251,
  PPP_ESCAPE = 125,
  PPP_FCSLEN = 2,
  PPP_FLAG = 126,
  PPP_GOODFCS = 61624,
  PPP_HDRLEN = 4,
  PPP_INITFCS = 65535,
  PPP_IP = 33,
  PPP_IPCP = 32801,
  PPP_IPV6 = 87,
  PPP_IPV6CP = 32855,
  PPP_IPX = 43,
  PPP_IPXCP = 32811,
  PPP_LCP = 49185,
  PPP_LQR = 49189,
  PPP_MP = 61,
  PPP_MPLSCP = 33021,
  PPP_MPLS_MC = 643,
  PPP_MPLS_UC = 641,
  PPP_MRU = 1500,
  PPP_PAP = 49187,
  PPP_TRANS = 32,
  PPP_UI = 3,
  PPP_VJC_COMP = 45,
  PPP_VJC_UNCOMP = 47;
export declare namespace struct {
  /** `<linux/ppp_defs.h>`: 40 bytes. */
  interface compstat extends RecordView<'struct compstat'> {
    unc_bytes: number;
    unc_packets: number;
    comp_bytes: number;
    comp_packets: number;
    inc_bytes: number;
    inc_packets: number;
    in_count: number;
    bytes_out: number;
    ratio: number;
  }

  /** `<linux/ppp_defs.h>`: 80 bytes. */
  interface ppp_comp_stats extends RecordView<'struct ppp_comp_stats'> {
    get c(): struct.compstat;
    set c(value: From<struct.compstat>);
    get d(): struct.compstat;
    set d(value: From<struct.compstat>);
  }

  /** `<linux/ppp_defs.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ppp_idle extends RecordView<'struct ppp_idle'> {
    xmit_idle: number;
    recv_idle: number;
  }

  /** `<linux/ppp_defs.h>`: 8 bytes. */
  interface ppp_idle32 extends RecordView<'struct ppp_idle32'> {
    xmit_idle: number;
    recv_idle: number;
  }

  /** `<linux/ppp_defs.h>`: 16 bytes. */
  interface ppp_idle64 extends RecordView<'struct ppp_idle64'> {
    get xmit_idle(): bigint;
    set xmit_idle(value: Integer);
    get recv_idle(): bigint;
    set recv_idle(value: Integer);
  }

  /** `<linux/ppp_defs.h>`: 76 bytes. */
  interface ppp_stats extends RecordView<'struct ppp_stats'> {
    get p(): struct.pppstat;
    set p(value: From<struct.pppstat>);
    get vj(): struct.vjstat;
    set vj(value: From<struct.vjstat>);
  }

  /** `<linux/ppp_defs.h>`: 44 bytes. */
  interface pppstat extends RecordView<'struct pppstat'> {
    ppp_discards: number;
    ppp_ibytes: number;
    ppp_ioctects: number;
    ppp_ipackets: number;
    ppp_ierrors: number;
    ppp_ilqrs: number;
    ppp_obytes: number;
    ppp_ooctects: number;
    ppp_opackets: number;
    ppp_oerrors: number;
    ppp_olqrs: number;
  }

  /** `<linux/ppp_defs.h>`: 32 bytes. */
  interface vjstat extends RecordView<'struct vjstat'> {
    vjs_packets: number;
    vjs_compressed: number;
    vjs_searches: number;
    vjs_misses: number;
    vjs_uncompressedin: number;
    vjs_compressedin: number;
    vjs_errorin: number;
    vjs_tossed: number;
  }
}

export const struct: {
  readonly compstat: Descriptor<struct.compstat>;
  readonly ppp_comp_stats: Descriptor<struct.ppp_comp_stats>;
  readonly ppp_idle: Descriptor<struct.ppp_idle>;
  readonly ppp_idle32: Descriptor<struct.ppp_idle32>;
  readonly ppp_idle64: Descriptor<struct.ppp_idle64>;
  readonly ppp_stats: Descriptor<struct.ppp_stats>;
  readonly pppstat: Descriptor<struct.pppstat>;
  readonly vjstat: Descriptor<struct.vjstat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"compstat": "__u32 unc_bytes;__u32 unc_packets;__u32 comp_bytes;__u32 comp_packets;__u32 inc_bytes;__u32 inc_packets;__u32 in_count;__u32 bytes_out;double ratio;",
"ppp_comp_stats": "struct compstat c;struct compstat d;",
"ppp_idle": "long xmit_idle;long recv_idle;",
"ppp_idle32": "__s32 xmit_idle;__s32 recv_idle;",
"ppp_idle64": "__s64 xmit_idle;__s64 recv_idle;",
"ppp_stats": "struct pppstat p;struct vjstat vj;",
"pppstat": "__u32 ppp_discards;__u32 ppp_ibytes;__u32 ppp_ioctects;__u32 ppp_ipackets;__u32 ppp_ierrors;__u32 ppp_ilqrs;__u32 ppp_obytes;__u32 ppp_ooctects;__u32 ppp_opackets;__u32 ppp_oerrors;__u32 ppp_olqrs;",
"vjstat": "__u32 vjs_packets;__u32 vjs_compressed;__u32 vjs_searches;__u32 vjs_misses;__u32 vjs_uncompressedin;__u32 vjs_compressedin;__u32 vjs_errorin;__u32 vjs_tossed;"
}`),
);
