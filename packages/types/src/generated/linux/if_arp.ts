// Generated from Linux 7.3.4 <linux/if_arp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

export const ARPHRD_6LOWPAN = 825,
  ARPHRD_ADAPT = 264,
  ARPHRD_APPLETLK = 8,
  ARPHRD_ARCNET = 7,
  ARPHRD_ASH = 781,
  ARPHRD_ATM = 19,
  ARPHRD_AX25 = 3,
  ARPHRD_BIF = 775,
  ARPHRD_CAIF = 822,
  ARPHRD_CAN = 280,
  ARPHRD_CHAOS = 5,
  ARPHRD_CISCO = 513,
  ARPHRD_CSLIP = 257,
  ARPHRD_CSLIP6 = 259,
  ARPHRD_DDCMP = 517,
  ARPHRD_DLCI = 15,
  ARPHRD_ECONET = 782,
  ARPHRD_EETHER = 2,
  ARPHRD_ETHER = 1,
  ARPHRD_EUI64 = 27,
  ARPHRD_FCAL = 785,
  ARPHRD_FCFABRIC = 787,
  ARPHRD_FCPL = 786,
  ARPHRD_FCPP = 784,
  ARPHRD_FDDI = 774,
  ARPHRD_FRAD = 770,
  ARPHRD_HDLC = 513,
  ARPHRD_HIPPI = 780,
  ARPHRD_HWX25 = 272,
  ARPHRD_IEEE1394 = 24,
  ARPHRD_IEEE802 = 6,
  ARPHRD_IEEE80211 = 801,
  ARPHRD_IEEE80211_PRISM = 802,
  ARPHRD_IEEE80211_RADIOTAP = 803,
  ARPHRD_IEEE802154 = 804,
  ARPHRD_IEEE802154_MONITOR = 805,
  ARPHRD_IEEE802_TR = 800,
  ARPHRD_INFINIBAND = 32,
  ARPHRD_IP6GRE = 823,
  ARPHRD_IPDDP = 777,
  ARPHRD_IPGRE = 778,
  ARPHRD_IRDA = 783,
  ARPHRD_LAPB = 516,
  ARPHRD_LOCALTLK = 773,
  ARPHRD_LOOPBACK = 772,
  ARPHRD_MCTP = 290,
  ARPHRD_METRICOM = 23,
  ARPHRD_NETLINK = 824,
  ARPHRD_NETROM = 0,
  ARPHRD_NONE = 65534,
  ARPHRD_PHONET = 820,
  ARPHRD_PHONET_PIPE = 821,
  ARPHRD_PIMREG = 779,
  ARPHRD_PPP = 512,
  ARPHRD_PRONET = 4,
  ARPHRD_RAWHDLC = 518,
  ARPHRD_RAWIP = 519,
  ARPHRD_ROSE = 270,
  ARPHRD_RSRVD = 260,
  ARPHRD_SIT = 776,
  ARPHRD_SKIP = 771,
  ARPHRD_SLIP = 256,
  ARPHRD_SLIP6 = 258,
  ARPHRD_TUNNEL = 768,
  ARPHRD_TUNNEL6 = 769,
  ARPHRD_VOID = 65535,
  ARPHRD_VSOCKMON = 826,
  ARPHRD_X25 = 271,
  ARPOP_InREPLY = 9,
  ARPOP_InREQUEST = 8,
  ARPOP_NAK = 10,
  ARPOP_REPLY = 2,
  ARPOP_REQUEST = 1,
  ARPOP_RREPLY = 4,
  ARPOP_RREQUEST = 3,
  ATF_COM = 2,
  ATF_DONTPUB = 64,
  ATF_NETMASK = 32,
  ATF_PERM = 4,
  ATF_PUBL = 8,
  ATF_USETRAILERS = 16;
export declare namespace struct {
  /** `<linux/if_arp.h>`: 8 bytes. */
  interface arphdr extends RecordView<'struct arphdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ar_hrd: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ar_pro: number;
    ar_hln: number;
    ar_pln: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ar_op: number;
  }

  /** `<linux/if_arp.h>`: 68 bytes. */
  interface arpreq extends RecordView<'struct arpreq'> {
    get arp_pa(): linux_socket_h.struct.sockaddr;
    set arp_pa(value: From<linux_socket_h.struct.sockaddr>);
    get arp_ha(): linux_socket_h.struct.sockaddr;
    set arp_ha(value: From<linux_socket_h.struct.sockaddr>);
    arp_flags: number;
    get arp_netmask(): linux_socket_h.struct.sockaddr;
    set arp_netmask(value: From<linux_socket_h.struct.sockaddr>);
    get arp_dev(): Uint8Array;
    set arp_dev(value: Bytes);
  }

  /** `<linux/if_arp.h>`: 52 bytes. */
  interface arpreq_old extends RecordView<'struct arpreq_old'> {
    get arp_pa(): linux_socket_h.struct.sockaddr;
    set arp_pa(value: From<linux_socket_h.struct.sockaddr>);
    get arp_ha(): linux_socket_h.struct.sockaddr;
    set arp_ha(value: From<linux_socket_h.struct.sockaddr>);
    arp_flags: number;
    get arp_netmask(): linux_socket_h.struct.sockaddr;
    set arp_netmask(value: From<linux_socket_h.struct.sockaddr>);
  }
}

export const struct: {
  readonly arphdr: Descriptor<struct.arphdr>;
  readonly arpreq: Descriptor<struct.arpreq>;
  readonly arpreq_old: Descriptor<struct.arpreq_old>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"arphdr": "__be16 ar_hrd;__be16 ar_pro;unsigned char ar_hln;unsigned char ar_pln;__be16 ar_op;",
"arpreq": "struct sockaddr arp_pa;struct sockaddr arp_ha;int arp_flags;struct sockaddr arp_netmask;char arp_dev[16];",
"arpreq_old": "struct sockaddr arp_pa;struct sockaddr arp_ha;int arp_flags;struct sockaddr arp_netmask;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr": "__u16 sa_family;char sa_data[14];"
}`),
);
