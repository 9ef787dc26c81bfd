// Generated from Linux 7.3.4 <linux/if_tun.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Descriptor,
  type Elements,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly TUNATTACHFILTER: PerArch<
    1074812117,
    1074287829,
    1074287829,
    1074812117,
    1074812117,
    1074812117,
    1074812117,
    2148553941
  >;
  readonly TUNDETACHFILTER: PerArch<
    1074812118,
    1074287830,
    1074287830,
    1074812118,
    1074812118,
    1074812118,
    1074812118,
    2148553942
  >;
  readonly TUNGETFILTER: PerArch<
    2148553947,
    2148029659,
    2148029659,
    2148553947,
    2148553947,
    2148553947,
    2148553947,
    1074812123
  >;
} & Requests<
  | 'TUNGETDEVNETNS'
  | 'TUNGETFEATURES'
  | 'TUNGETIFF'
  | 'TUNGETSNDBUF'
  | 'TUNGETVNETBE'
  | 'TUNGETVNETHDRSZ'
  | 'TUNGETVNETLE'
  | 'TUNSETCARRIER'
  | 'TUNSETDEBUG'
  | 'TUNSETFILTEREBPF'
  | 'TUNSETGROUP'
  | 'TUNSETIFF'
  | 'TUNSETIFINDEX'
  | 'TUNSETLINK'
  | 'TUNSETNOCSUM'
  | 'TUNSETOFFLOAD'
  | 'TUNSETOWNER'
  | 'TUNSETPERSIST'
  | 'TUNSETQUEUE'
  | 'TUNSETSNDBUF'
  | 'TUNSETSTEERINGEBPF'
  | 'TUNSETTXFILTER'
  | 'TUNSETVNETBE'
  | 'TUNSETVNETHDRSZ'
  | 'TUNSETVNETLE'
> = /* @__PURE__ */ perArchOf(
  {
    TUNATTACHFILTER: [
      1074812117, 1074287829, 1074287829, 1074812117, 1074812117, 1074812117, 1074812117,
      2148553941,
    ],
    TUNDETACHFILTER: [
      1074812118, 1074287830, 1074287830, 1074812118, 1074812118, 1074812118, 1074812118,
      2148553942,
    ],
    TUNGETFILTER: [
      2148553947, 2148029659, 2148029659, 2148553947, 2148553947, 2148553947, 2148553947,
      1074812123,
    ],
  },
  {
    TUNGETDEVNETNS: 21731,
    TUNGETFEATURES: 2147767503,
    TUNGETIFF: 2147767506,
    TUNGETSNDBUF: 2147767507,
    TUNGETVNETBE: 2147767519,
    TUNGETVNETHDRSZ: 2147767511,
    TUNGETVNETLE: 2147767517,
    TUNSETCARRIER: 1074025698,
    TUNSETDEBUG: 1074025673,
    TUNSETFILTEREBPF: 2147767521,
    TUNSETGROUP: 1074025678,
    TUNSETIFF: 1074025674,
    TUNSETIFINDEX: 1074025690,
    TUNSETLINK: 1074025677,
    TUNSETNOCSUM: 1074025672,
    TUNSETOFFLOAD: 1074025680,
    TUNSETOWNER: 1074025676,
    TUNSETPERSIST: 1074025675,
    TUNSETQUEUE: 1074025689,
    TUNSETSNDBUF: 1074025684,
    TUNSETSTEERINGEBPF: 2147767520,
    TUNSETTXFILTER: 1074025681,
    TUNSETVNETBE: 1074025694,
    TUNSETVNETHDRSZ: 1074025688,
    TUNSETVNETLE: 1074025692,
  },
);

/** `<linux/if_tun.h>`: 1074287829 on x86, arm; 2148553941 on ppc64le; 1074812117 elsewhere. */
export const TUNATTACHFILTER: number = /* @__PURE__ */ hereOf(perArch.TUNATTACHFILTER);
/** `<linux/if_tun.h>`: 1074287830 on x86, arm; 2148553942 on ppc64le; 1074812118 elsewhere. */
export const TUNDETACHFILTER: number = /* @__PURE__ */ hereOf(perArch.TUNDETACHFILTER);
/** `<linux/if_tun.h>`: 2148029659 on x86, arm; 1074812123 on ppc64le; 2148553947 elsewhere. */
export const TUNGETFILTER: number = /* @__PURE__ */ hereOf(perArch.TUNGETFILTER);
export const TUNGETDEVNETNS: number = /* @__PURE__ */ requestHere(21731),
  TUNGETFEATURES: number = /* @__PURE__ */ requestHere(2147767503),
  TUNGETIFF: number = /* @__PURE__ */ requestHere(2147767506),
  TUNGETSNDBUF: number = /* @__PURE__ */ requestHere(2147767507),
  TUNGETVNETBE: number = /* @__PURE__ */ requestHere(2147767519),
  TUNGETVNETHDRSZ: number = /* @__PURE__ */ requestHere(2147767511),
  TUNGETVNETLE: number = /* @__PURE__ */ requestHere(2147767517),
  TUNSETCARRIER: number = /* @__PURE__ */ requestHere(1074025698),
  TUNSETDEBUG: number = /* @__PURE__ */ requestHere(1074025673),
  TUNSETFILTEREBPF: number = /* @__PURE__ */ requestHere(2147767521),
  TUNSETGROUP: number = /* @__PURE__ */ requestHere(1074025678),
  TUNSETIFF: number = /* @__PURE__ */ requestHere(1074025674),
  TUNSETIFINDEX: number = /* @__PURE__ */ requestHere(1074025690),
  TUNSETLINK: number = /* @__PURE__ */ requestHere(1074025677),
  TUNSETNOCSUM: number = /* @__PURE__ */ requestHere(1074025672),
  TUNSETOFFLOAD: number = /* @__PURE__ */ requestHere(1074025680),
  TUNSETOWNER: number = /* @__PURE__ */ requestHere(1074025676),
  TUNSETPERSIST: number = /* @__PURE__ */ requestHere(1074025675),
  TUNSETQUEUE: number = /* @__PURE__ */ requestHere(1074025689),
  TUNSETSNDBUF: number = /* @__PURE__ */ requestHere(1074025684),
  TUNSETSTEERINGEBPF: number = /* @__PURE__ */ requestHere(2147767520),
  TUNSETTXFILTER: number = /* @__PURE__ */ requestHere(1074025681),
  TUNSETVNETBE: number = /* @__PURE__ */ requestHere(1074025694),
  TUNSETVNETHDRSZ: number = /* @__PURE__ */ requestHere(1074025688),
  TUNSETVNETLE: number = /* @__PURE__ */ requestHere(1074025692);
export const IFF_ATTACH_QUEUE = 512,
  IFF_BACKPRESSURE = 128,
  IFF_DETACH_QUEUE = 1024,
  IFF_MULTI_QUEUE = 256,
  IFF_NAPI = 16,
  IFF_NAPI_FRAGS = 32,
  IFF_NOFILTER = 4096,
  IFF_NO_CARRIER = 64,
  IFF_NO_PI = 4096,
  IFF_ONE_QUEUE = 8192,
  IFF_PERSIST = 2048,
  IFF_TAP = 2,
  IFF_TUN = 1,
  IFF_TUN_EXCL = 32768,
  IFF_VNET_HDR = 16384,
  TUN_FLT_ALLMULTI = 1,
  TUN_F_CSUM = 1,
  TUN_F_TSO4 = 2,
  TUN_F_TSO6 = 4,
  TUN_F_TSO_ECN = 8,
  TUN_F_UDP_TUNNEL_GSO = 128,
  TUN_F_UDP_TUNNEL_GSO_CSUM = 256,
  TUN_F_UFO = 16,
  TUN_F_USO4 = 32,
  TUN_F_USO6 = 64,
  TUN_PKT_STRIP = 1,
  TUN_READQ_SIZE = 500,
  TUN_TAP_DEV = 2,
  TUN_TUN_DEV = 1,
  TUN_TX_TIMESTAMP = 1,
  TUN_TYPE_MASK = 15;
export declare namespace struct {
  /** `<linux/if_tun.h>`: 4 bytes. */
  interface tun_filter extends RecordView<'struct tun_filter'> {
    flags: number;
    count: number;
    get addr(): Elements<Elements<number>>;
    set addr(value: Iterable<Iterable<number>>);
  }

  /** `<linux/if_tun.h>`: 4 bytes. */
  interface tun_pi extends RecordView<'struct tun_pi'> {
    flags: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    proto: number;
  }
}

export const struct: {
  readonly tun_filter: Descriptor<struct.tun_filter>;
  readonly tun_pi: Descriptor<struct.tun_pi>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tun_filter": "__u16 flags;__u16 count;__u8 addr[][6];",
"tun_pi": "__u16 flags;__be16 proto;"
}`),
);
