// Generated from Linux 7.3.4 <linux/rxrpc.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_in_h from './in.ts';

export const RXGEN_CC_MARSHAL = -450,
  RXGEN_CC_UNMARSHAL = -451,
  RXGEN_CC_XDRFREE = -457,
  RXGEN_DECODE = -454,
  RXGEN_OPCODE = -455,
  RXGEN_SS_MARSHAL = -452,
  RXGEN_SS_UNMARSHAL = -453,
  RXGEN_SS_XDRFREE = -456,
  RXGK_BADCHALLENGE = 1233242882,
  RXGK_BADKEYNO = 1233242887,
  RXGK_BADLEVEL = 1233242886,
  RXGK_EXPIRED = 1233242885,
  RXGK_GSSERROR = 1233242890,
  RXGK_INCONSISTENCY = 1233242880,
  RXGK_NOTAUTH = 1233242884,
  RXGK_NOTRXGK = 1233242888,
  RXGK_PACKETSHORT = 1233242881,
  RXGK_SEALEDINCON = 1233242883,
  RXGK_UNSUPPORTED = 1233242889,
  RXKADBADKEY = 19270406,
  RXKADBADTICKET = 19270407,
  RXKADDATALEN = 19270411,
  RXKADEXPIRED = 19270409,
  RXKADILLEGALLEVEL = 19270412,
  RXKADINCONSISTENCY = 19270400,
  RXKADLEVELFAIL = 19270402,
  RXKADNOAUTH = 19270405,
  RXKADOUTOFSEQUENCE = 19270404,
  RXKADPACKETSHORT = 19270401,
  RXKADSEALEDINCON = 19270410,
  RXKADTICKETLEN = 19270403,
  RXKADUNKNOWNKEY = 19270408,
  RXRPC_ABORT = 2,
  RXRPC_ACK = 3,
  RXRPC_BUSY = 6,
  RXRPC_CHALLENGED = 16,
  RXRPC_CHARGE_ACCEPT = 14,
  RXRPC_EXCLUSIVE_CALL = 10,
  RXRPC_EXCLUSIVE_CONNECTION = 3,
  RXRPC_LOCAL_ERROR = 7,
  RXRPC_MANAGE_RESPONSE = 7,
  RXRPC_MIN_SECURITY_LEVEL = 4,
  RXRPC_NET_ERROR = 5,
  RXRPC_NEW_CALL = 8,
  RXRPC_OOB_ID = 15,
  RXRPC_RESPOND = 17,
  RXRPC_RESPONDED = 18,
  RXRPC_RESP_RXGK_APPDATA = 19,
  RXRPC_SECURITY_AUTH = 1,
  RXRPC_SECURITY_ENCRYPT = 2,
  RXRPC_SECURITY_KEY = 1,
  RXRPC_SECURITY_KEYRING = 2,
  RXRPC_SECURITY_NONE = 0,
  RXRPC_SECURITY_PLAIN = 0,
  RXRPC_SECURITY_RXGK = 4,
  RXRPC_SECURITY_RXK5 = 5,
  RXRPC_SECURITY_RXKAD = 2,
  RXRPC_SECURITY_YFS_RXGK = 6,
  RXRPC_SET_CALL_TIMEOUT = 13,
  RXRPC_SUPPORTED_CMSG = 6,
  RXRPC_TX_LENGTH = 12,
  RXRPC_UPGRADEABLE_SERVICE = 5,
  RXRPC_UPGRADE_SERVICE = 11,
  RXRPC_USER_CALL_ID = 1,
  RXRPC__SUPPORTED = 20,
  RX_ADDRINUSE = -7,
  RX_CALL_DEAD = -1,
  RX_CALL_TIMEOUT = -3,
  RX_DEBUGI_BADTYPE = -8,
  RX_EOF = -4,
  RX_INVALID_OPERATION = -2,
  RX_PROTOCOL_ERROR = -5,
  RX_USER_ABORT = -6;
export declare namespace struct {
  /** `<linux/rxrpc.h>`: 8 bytes. */
  interface rxgk_challenge extends RecordView<'struct rxgk_challenge'> {
    get base(): struct.rxrpc_challenge;
    set base(value: From<struct.rxrpc_challenge>);
    enctype: number;
  }

  /** `<linux/rxrpc.h>`: 4 bytes. */
  interface rxrpc_challenge extends RecordView<'struct rxrpc_challenge'> {
    service_id: number;
    security_index: number;
    pad: number;
  }

  interface sockaddr_rxrpc$transport extends RecordView<'union sockaddr_rxrpc.transport'> {
    family: number;
    get sin(): linux_in_h.struct.sockaddr_in;
    set sin(value: From<linux_in_h.struct.sockaddr_in>);
    get sin6(): linux_in6_h.struct.sockaddr_in6;
    set sin6(value: From<linux_in6_h.struct.sockaddr_in6>);
  }

  /** `<linux/rxrpc.h>`: 36 bytes. */
  interface sockaddr_rxrpc extends RecordView<'struct sockaddr_rxrpc'> {
    srx_family: number;
    srx_service: number;
    transport_type: number;
    transport_len: number;
    get transport(): sockaddr_rxrpc$transport;
    set transport(value: From<sockaddr_rxrpc$transport>);
  }
}

export const struct: {
  readonly rxgk_challenge: Descriptor<struct.rxgk_challenge>;
  readonly rxrpc_challenge: Descriptor<struct.rxrpc_challenge>;
  readonly sockaddr_rxrpc: Descriptor<struct.sockaddr_rxrpc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rxgk_challenge": "struct rxrpc_challenge base;__u32 enctype;",
"rxrpc_challenge": "__u16 service_id;__u8 security_index;__u8 pad;",
"sockaddr_rxrpc": "unsigned short srx_family;__u16 srx_service;__u16 transport_type;__u16 transport_len;union {unsigned short family;struct sockaddr_in sin;struct sockaddr_in6 sin6;} transport;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
