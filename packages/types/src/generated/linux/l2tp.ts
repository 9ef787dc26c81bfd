// Generated from Linux 7.3.4 <linux/l2tp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_in_h from './in.ts';

export const L2TP_ATTR_CONN_ID = 9,
  L2TP_ATTR_COOKIE = 15,
  L2TP_ATTR_DATA_SEQ = 4,
  L2TP_ATTR_DEBUG = 17,
  L2TP_ATTR_ENCAP_TYPE = 2,
  L2TP_ATTR_FD = 23,
  L2TP_ATTR_IFNAME = 8,
  L2TP_ATTR_IP6_DADDR = 32,
  L2TP_ATTR_IP6_SADDR = 31,
  L2TP_ATTR_IP_DADDR = 25,
  L2TP_ATTR_IP_SADDR = 24,
  L2TP_ATTR_L2SPEC_LEN = 6,
  L2TP_ATTR_L2SPEC_TYPE = 5,
  L2TP_ATTR_LNS_MODE = 20,
  L2TP_ATTR_MAX = 35,
  L2TP_ATTR_MRU = 29,
  L2TP_ATTR_MTU = 28,
  L2TP_ATTR_NONE = 0,
  L2TP_ATTR_OFFSET = 3,
  L2TP_ATTR_PAD = 35,
  L2TP_ATTR_PEER_CONN_ID = 10,
  L2TP_ATTR_PEER_COOKIE = 16,
  L2TP_ATTR_PEER_SESSION_ID = 12,
  L2TP_ATTR_PROTO_VERSION = 7,
  L2TP_ATTR_PW_TYPE = 1,
  L2TP_ATTR_RECV_SEQ = 18,
  L2TP_ATTR_RECV_TIMEOUT = 22,
  L2TP_ATTR_RX_BYTES = 5,
  L2TP_ATTR_RX_COOKIE_DISCARDS = 10,
  L2TP_ATTR_RX_ERRORS = 8,
  L2TP_ATTR_RX_INVALID = 11,
  L2TP_ATTR_RX_OOS_PACKETS = 7,
  L2TP_ATTR_RX_PACKETS = 4,
  L2TP_ATTR_RX_SEQ_DISCARDS = 6,
  L2TP_ATTR_SEND_SEQ = 19,
  L2TP_ATTR_SESSION_ID = 11,
  L2TP_ATTR_STATS = 30,
  L2TP_ATTR_STATS_MAX = 11,
  L2TP_ATTR_STATS_NONE = 0,
  L2TP_ATTR_STATS_PAD = 9,
  L2TP_ATTR_TX_BYTES = 2,
  L2TP_ATTR_TX_ERRORS = 3,
  L2TP_ATTR_TX_PACKETS = 1,
  L2TP_ATTR_UDP_CSUM = 13,
  L2TP_ATTR_UDP_DPORT = 27,
  L2TP_ATTR_UDP_SPORT = 26,
  L2TP_ATTR_UDP_ZERO_CSUM6_RX = 34,
  L2TP_ATTR_UDP_ZERO_CSUM6_TX = 33,
  L2TP_ATTR_USING_IPSEC = 21,
  L2TP_ATTR_VLAN_ID = 14,
  L2TP_CMD_MAX = 8,
  L2TP_CMD_NOOP = 0,
  L2TP_CMD_SESSION_CREATE = 5,
  L2TP_CMD_SESSION_DELETE = 6,
  L2TP_CMD_SESSION_GET = 8,
  L2TP_CMD_SESSION_MODIFY = 7,
  L2TP_CMD_TUNNEL_CREATE = 1,
  L2TP_CMD_TUNNEL_DELETE = 2,
  L2TP_CMD_TUNNEL_GET = 4,
  L2TP_CMD_TUNNEL_MODIFY = 3,
  L2TP_ENCAPTYPE_IP = 1,
  L2TP_ENCAPTYPE_UDP = 0,
  L2TP_GENL_VERSION = 1,
  L2TP_L2SPECTYPE_DEFAULT = 1,
  L2TP_L2SPECTYPE_NONE = 0,
  L2TP_MSG_CONTROL = 2,
  L2TP_MSG_DATA = 8,
  L2TP_MSG_DEBUG = 1,
  L2TP_MSG_SEQ = 4,
  L2TP_PWTYPE_ETH = 5,
  L2TP_PWTYPE_ETH_VLAN = 4,
  L2TP_PWTYPE_IP = 11,
  L2TP_PWTYPE_NONE = 0,
  L2TP_PWTYPE_PPP = 7,
  L2TP_PWTYPE_PPP_AC = 8,
  L2TP_SEQ_ALL = 2,
  L2TP_SEQ_IP = 1,
  L2TP_SEQ_NONE = 0,
  __L2TP_ATTR_MAX = 36,
  __L2TP_ATTR_STATS_MAX = 12,
  __L2TP_CMD_MAX = 9,
  __L2TP_PWTYPE_MAX = 12,
  __SOCK_SIZE__ = 16;
export declare namespace struct {
  /** `<linux/l2tp.h>`: 16 bytes. */
  interface sockaddr_l2tpip extends RecordView<'struct sockaddr_l2tpip'> {
    l2tp_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    l2tp_unused: number;
    get l2tp_addr(): linux_in_h.struct.in_addr;
    set l2tp_addr(value: From<linux_in_h.struct.in_addr>);
    l2tp_conn_id: number;
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }

  /** `<linux/l2tp.h>`: 32 bytes. */
  interface sockaddr_l2tpip6 extends RecordView<'struct sockaddr_l2tpip6'> {
    l2tp_family: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    l2tp_unused: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    l2tp_flowinfo: number;
    get l2tp_addr(): linux_in6_h.struct.in6_addr;
    set l2tp_addr(value: From<linux_in6_h.struct.in6_addr>);
    l2tp_scope_id: number;
    l2tp_conn_id: number;
  }
}

export const struct: {
  readonly sockaddr_l2tpip: Descriptor<struct.sockaddr_l2tpip>;
  readonly sockaddr_l2tpip6: Descriptor<struct.sockaddr_l2tpip6>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_l2tpip": "unsigned short l2tp_family;__be16 l2tp_unused;struct in_addr l2tp_addr;__u32 l2tp_conn_id;unsigned char __pad[4];",
"sockaddr_l2tpip6": "unsigned short l2tp_family;__be16 l2tp_unused;__be32 l2tp_flowinfo;struct in6_addr l2tp_addr;__u32 l2tp_scope_id;__u32 l2tp_conn_id;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;"
}`),
);
