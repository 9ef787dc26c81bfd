// Generated from Linux 7.3.4 <linux/ppp-ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PPPIOCGIDLE: PerArch<
    2148561983,
    2148037695,
    2148037695,
    2148561983,
    2148561983,
    2148561983,
    2148561983,
    1074820159
  >;
  readonly PPPIOCSACTIVE: PerArch<
    1074820166,
    1074295878,
    1074295878,
    1074820166,
    1074820166,
    1074820166,
    1074820166,
    2148561990
  >;
  readonly PPPIOCSCOMPRESS: PerArch<
    1074820173,
    1074558029,
    1074558029,
    1074820173,
    1074820173,
    1074820173,
    1074820173,
    2148561997
  >;
  readonly PPPIOCSPASS: PerArch<
    1074820167,
    1074295879,
    1074295879,
    1074820167,
    1074820167,
    1074820167,
    1074820167,
    2148561991
  >;
} & Requests<
  | 'PPPIOCATTACH'
  | 'PPPIOCATTCHAN'
  | 'PPPIOCBRIDGECHAN'
  | 'PPPIOCCONNECT'
  | 'PPPIOCDETACH'
  | 'PPPIOCDISCONN'
  | 'PPPIOCGASYNCMAP'
  | 'PPPIOCGCHAN'
  | 'PPPIOCGDEBUG'
  | 'PPPIOCGFLAGS'
  | 'PPPIOCGIDLE32'
  | 'PPPIOCGIDLE64'
  | 'PPPIOCGL2TPSTATS'
  | 'PPPIOCGMRU'
  | 'PPPIOCGRASYNCMAP'
  | 'PPPIOCGUNIT'
  | 'PPPIOCGXASYNCMAP'
  | 'PPPIOCSASYNCMAP'
  | 'PPPIOCSDEBUG'
  | 'PPPIOCSFLAGS'
  | 'PPPIOCSMAXCID'
  | 'PPPIOCSMRRU'
  | 'PPPIOCSMRU'
  | 'PPPIOCSNPMODE'
  | 'PPPIOCSRASYNCMAP'
  | 'PPPIOCSXASYNCMAP'
  | 'PPPIOCUNBRIDGECHAN'
  | 'PPPIOCXFERUNIT'
> = /* @__PURE__ */ perArchOf(
  {
    PPPIOCGIDLE: [
      2148561983, 2148037695, 2148037695, 2148561983, 2148561983, 2148561983, 2148561983,
      1074820159,
    ],
    PPPIOCSACTIVE: [
      1074820166, 1074295878, 1074295878, 1074820166, 1074820166, 1074820166, 1074820166,
      2148561990,
    ],
    PPPIOCSCOMPRESS: [
      1074820173, 1074558029, 1074558029, 1074820173, 1074820173, 1074820173, 1074820173,
      2148561997,
    ],
    PPPIOCSPASS: [
      1074820167, 1074295879, 1074295879, 1074820167, 1074820167, 1074820167, 1074820167,
      2148561991,
    ],
  },
  {
    PPPIOCATTACH: 1074033725,
    PPPIOCATTCHAN: 1074033720,
    PPPIOCBRIDGECHAN: 1074033717,
    PPPIOCCONNECT: 1074033722,
    PPPIOCDETACH: 1074033724,
    PPPIOCDISCONN: 29753,
    PPPIOCGASYNCMAP: 2147775576,
    PPPIOCGCHAN: 2147775543,
    PPPIOCGDEBUG: 2147775553,
    PPPIOCGFLAGS: 2147775578,
    PPPIOCGIDLE32: 2148037695,
    PPPIOCGIDLE64: 2148561983,
    PPPIOCGL2TPSTATS: 2152231990,
    PPPIOCGMRU: 2147775571,
    PPPIOCGRASYNCMAP: 2147775573,
    PPPIOCGUNIT: 2147775574,
    PPPIOCGXASYNCMAP: 2149610576,
    PPPIOCSASYNCMAP: 1074033751,
    PPPIOCSDEBUG: 1074033728,
    PPPIOCSFLAGS: 1074033753,
    PPPIOCSMAXCID: 1074033745,
    PPPIOCSMRRU: 1074033723,
    PPPIOCSMRU: 1074033746,
    PPPIOCSNPMODE: 1074295883,
    PPPIOCSRASYNCMAP: 1074033748,
    PPPIOCSXASYNCMAP: 1075868751,
    PPPIOCUNBRIDGECHAN: 29748,
    PPPIOCXFERUNIT: 29774,
  },
);

/** `<linux/ppp-ioctl.h>`: 2148037695 on x86, arm; 1074820159 on ppc64le; 2148561983 elsewhere. */
export const PPPIOCGIDLE: number = /* @__PURE__ */ hereOf(perArch.PPPIOCGIDLE);
/** `<linux/ppp-ioctl.h>`: 1074295878 on x86, arm; 2148561990 on ppc64le; 1074820166 elsewhere. */
export const PPPIOCSACTIVE: number = /* @__PURE__ */ hereOf(perArch.PPPIOCSACTIVE);
/** `<linux/ppp-ioctl.h>`: 1074558029 on x86, arm; 2148561997 on ppc64le; 1074820173 elsewhere. */
export const PPPIOCSCOMPRESS: number = /* @__PURE__ */ hereOf(perArch.PPPIOCSCOMPRESS);
/** `<linux/ppp-ioctl.h>`: 1074295879 on x86, arm; 2148561991 on ppc64le; 1074820167 elsewhere. */
export const PPPIOCSPASS: number = /* @__PURE__ */ hereOf(perArch.PPPIOCSPASS);
export const PPPIOCATTACH: number = /* @__PURE__ */ requestHere(1074033725),
  PPPIOCATTCHAN: number = /* @__PURE__ */ requestHere(1074033720),
  PPPIOCBRIDGECHAN: number = /* @__PURE__ */ requestHere(1074033717),
  PPPIOCCONNECT: number = /* @__PURE__ */ requestHere(1074033722),
  PPPIOCDETACH: number = /* @__PURE__ */ requestHere(1074033724),
  PPPIOCDISCONN: number = /* @__PURE__ */ requestHere(29753),
  PPPIOCGASYNCMAP: number = /* @__PURE__ */ requestHere(2147775576),
  PPPIOCGCHAN: number = /* @__PURE__ */ requestHere(2147775543),
  PPPIOCGDEBUG: number = /* @__PURE__ */ requestHere(2147775553),
  PPPIOCGFLAGS: number = /* @__PURE__ */ requestHere(2147775578),
  PPPIOCGIDLE32: number = /* @__PURE__ */ requestHere(2148037695),
  PPPIOCGIDLE64: number = /* @__PURE__ */ requestHere(2148561983),
  PPPIOCGL2TPSTATS: number = /* @__PURE__ */ requestHere(2152231990),
  PPPIOCGMRU: number = /* @__PURE__ */ requestHere(2147775571),
  PPPIOCGRASYNCMAP: number = /* @__PURE__ */ requestHere(2147775573),
  PPPIOCGUNIT: number = /* @__PURE__ */ requestHere(2147775574),
  PPPIOCGXASYNCMAP: number = /* @__PURE__ */ requestHere(2149610576),
  PPPIOCSASYNCMAP: number = /* @__PURE__ */ requestHere(1074033751),
  PPPIOCSDEBUG: number = /* @__PURE__ */ requestHere(1074033728),
  PPPIOCSFLAGS: number = /* @__PURE__ */ requestHere(1074033753),
  PPPIOCSMAXCID: number = /* @__PURE__ */ requestHere(1074033745),
  PPPIOCSMRRU: number = /* @__PURE__ */ requestHere(1074033723),
  PPPIOCSMRU: number = /* @__PURE__ */ requestHere(1074033746),
  PPPIOCSNPMODE: number = /* @__PURE__ */ requestHere(1074295883),
  PPPIOCSRASYNCMAP: number = /* @__PURE__ */ requestHere(1074033748),
  PPPIOCSXASYNCMAP: number = /* @__PURE__ */ requestHere(1075868751),
  PPPIOCUNBRIDGECHAN: number = /* @__PURE__ */ requestHere(29748),
  PPPIOCXFERUNIT: number = /* @__PURE__ */ requestHere(29774);
export const PPPIOCGNPMODE = 3221779532,
  PPPIOCNEWUNIT = 3221517374,
  SC_CCP_OPEN = 64,
  SC_CCP_UP = 128,
  SC_COMP_AC = 2,
  SC_COMP_PROT = 1,
  SC_COMP_RUN = 4096,
  SC_COMP_TCP = 4,
  SC_DC_ERROR = 4194304,
  SC_DC_FERROR = 8388608,
  SC_DEBUG = 65536,
  SC_DECOMP_RUN = 8192,
  SC_ENABLE_IP = 256,
  SC_LOG_FLUSH = 1048576,
  SC_LOG_INPKT = 131072,
  SC_LOG_OUTPKT = 262144,
  SC_LOG_RAWIN = 524288,
  SC_LOOP_TRAFFIC = 512,
  SC_MASK = 257953791,
  SC_MP_SHORTSEQ = 2048,
  SC_MP_XSHORTSEQ = 16384,
  SC_MULTILINK = 1024,
  SC_MUST_COMP = 4194304,
  SC_NO_TCP_CCID = 8,
  SC_RCV_B7_0 = 16777216,
  SC_RCV_B7_1 = 33554432,
  SC_RCV_EVNP = 67108864,
  SC_RCV_ODDP = 134217728,
  SC_REJ_COMP_AC = 16,
  SC_REJ_COMP_TCP = 32,
  SC_SYNC = 2097152,
  SC_XMIT_BUSY = 268435456,
  SIOCGPPPCSTATS = 35314,
  SIOCGPPPSTATS = 35312,
  SIOCGPPPVER = 35313;
export declare namespace struct {
  /** `<linux/ppp-ioctl.h>`: 8 bytes. */
  interface npioctl extends RecordView<'struct npioctl'> {
    protocol: number;
    mode: number;
  }

  /** `<linux/ppp-ioctl.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface ppp_option_data extends RecordView<'struct ppp_option_data', 'ptr'> {
    get ptr(): number;
    set ptr(value: Pointer);
    length: number;
    transmit: number;
  }

  /** `<linux/ppp-ioctl.h>`: 72 bytes. */
  interface pppol2tp_ioc_stats extends RecordView<'struct pppol2tp_ioc_stats'> {
    tunnel_id: number;
    session_id: number;
    using_ipsec: number;
    get tx_packets(): bigint;
    set tx_packets(value: Integer);
    get tx_bytes(): bigint;
    set tx_bytes(value: Integer);
    get tx_errors(): bigint;
    set tx_errors(value: Integer);
    get rx_packets(): bigint;
    set rx_packets(value: Integer);
    get rx_bytes(): bigint;
    set rx_bytes(value: Integer);
    get rx_seq_discards(): bigint;
    set rx_seq_discards(value: Integer);
    get rx_oos_packets(): bigint;
    set rx_oos_packets(value: Integer);
    get rx_errors(): bigint;
    set rx_errors(value: Integer);
  }
}

export const struct: {
  readonly npioctl: Descriptor<struct.npioctl>;
  readonly ppp_option_data: Descriptor<struct.ppp_option_data>;
  readonly pppol2tp_ioc_stats: Descriptor<struct.pppol2tp_ioc_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"npioctl": "int protocol;enum NPmode mode;",
"ppp_option_data": "__u8 *ptr;__u32 length;int transmit;",
"pppol2tp_ioc_stats": ["__u16 tunnel_id;__u16 session_id;__u32 using_ipsec :1;__u64 tx_packets;__u64 tx_bytes;__u64 tx_errors;__u64 rx_packets;__u64 rx_bytes;__u64 rx_seq_discards;__u64 rx_oos_packets;__u64 rx_errors;",{"variants":{"x86":{"align":8}}}]
}`),
);
