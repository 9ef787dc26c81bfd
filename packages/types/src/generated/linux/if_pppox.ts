// Generated from Linux 7.3.4 <linux/if_pppox.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type PerArch,
  type RecordView,
} from '../../engine.ts';
import type * as linux_if_pppol2tp_h from './if_pppol2tp.ts';
import type * as linux_in_h from './in.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly PTT_AC_COOKIE: PerArch<1025, 1025, 1025, 1025, 1025, 1025, 260, 1025>;
  readonly PTT_AC_NAME: PerArch<513, 513, 513, 513, 513, 513, 258, 513>;
  readonly PTT_GEN_ERR: PerArch<770, 770, 770, 770, 770, 770, 515, 770>;
  readonly PTT_HOST_UNIQ: PerArch<769, 769, 769, 769, 769, 769, 259, 769>;
  readonly PTT_RELAY_SID: PerArch<4097, 4097, 4097, 4097, 4097, 4097, 272, 4097>;
  readonly PTT_SRV_ERR: PerArch<258, 258, 258, 258, 258, 258, 513, 258>;
  readonly PTT_VENDOR: PerArch<1281, 1281, 1281, 1281, 1281, 1281, 261, 1281>;
} = /* @__PURE__ */ perArchOf({
  PTT_AC_COOKIE: [1025, 1025, 1025, 1025, 1025, 1025, 260, 1025],
  PTT_AC_NAME: [513, 513, 513, 513, 513, 513, 258, 513],
  PTT_GEN_ERR: [770, 770, 770, 770, 770, 770, 515, 770],
  PTT_HOST_UNIQ: [769, 769, 769, 769, 769, 769, 259, 769],
  PTT_RELAY_SID: [4097, 4097, 4097, 4097, 4097, 4097, 272, 4097],
  PTT_SRV_ERR: [258, 258, 258, 258, 258, 258, 513, 258],
  PTT_VENDOR: [1281, 1281, 1281, 1281, 1281, 1281, 261, 1281],
});

/** `<linux/if_pppox.h>`: 260 on s390x; 1025 elsewhere. */
export const PTT_AC_COOKIE: number = /* @__PURE__ */ hereOf(perArch.PTT_AC_COOKIE);
/** `<linux/if_pppox.h>`: 258 on s390x; 513 elsewhere. */
export const PTT_AC_NAME: number = /* @__PURE__ */ hereOf(perArch.PTT_AC_NAME);
/** `<linux/if_pppox.h>`: 515 on s390x; 770 elsewhere. */
export const PTT_GEN_ERR: number = /* @__PURE__ */ hereOf(perArch.PTT_GEN_ERR);
/** `<linux/if_pppox.h>`: 259 on s390x; 769 elsewhere. */
export const PTT_HOST_UNIQ: number = /* @__PURE__ */ hereOf(perArch.PTT_HOST_UNIQ);
/** `<linux/if_pppox.h>`: 272 on s390x; 4097 elsewhere. */
export const PTT_RELAY_SID: number = /* @__PURE__ */ hereOf(perArch.PTT_RELAY_SID);
/** `<linux/if_pppox.h>`: 513 on s390x; 258 elsewhere. */
export const PTT_SRV_ERR: number = /* @__PURE__ */ hereOf(perArch.PTT_SRV_ERR);
/** `<linux/if_pppox.h>`: 261 on s390x; 1281 elsewhere. */
export const PTT_VENDOR: number = /* @__PURE__ */ hereOf(perArch.PTT_VENDOR);
export const PADI_CODE = 9,
  PADO_CODE = 7,
  PADR_CODE = 25,
  PADS_CODE = 101,
  PADT_CODE = 167,
  PPPOE_SES_HLEN = 8,
  PTT_EOL = 0,
  PTT_SRV_NAME = 257,
  PTT_SYS_ERR = 514,
  PX_MAX_PROTO = 3,
  PX_PROTO_OE = 0,
  PX_PROTO_OL2TP = 1,
  PX_PROTO_PPTP = 2;
export declare namespace struct {
  /** `<linux/if_pppox.h>`: 24 bytes. */
  interface pppoe_addr extends RecordView<'struct pppoe_addr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sid: number;
    get remote(): Uint8Array;
    set remote(value: Bytes);
    get dev(): Uint8Array;
    set dev(value: Bytes);
  }

  /** `<linux/if_pppox.h>`: 6 bytes. */
  interface pppoe_hdr extends RecordView<'struct pppoe_hdr'> {
    type: number;
    ver: number;
    code: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sid: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    length: number;
    get tag(): Elements<struct.pppoe_tag>;
    set tag(value: Iterable<From<struct.pppoe_tag>>);
  }

  /** `<linux/if_pppox.h>`: 4 bytes. */
  interface pppoe_tag extends RecordView<'struct pppoe_tag'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tag_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    tag_len: number;
    get tag_data(): Uint8Array;
    set tag_data(value: Bytes);
  }

  /** `<linux/if_pppox.h>`: 8 bytes. */
  interface pptp_addr extends RecordView<'struct pptp_addr'> {
    call_id: number;
    get sin_addr(): linux_in_h.struct.in_addr;
    set sin_addr(value: From<linux_in_h.struct.in_addr>);
  }

  /** `<linux/if_pppox.h>`: 38 bytes. */
  interface sockaddr_pppol2tp extends RecordView<'struct sockaddr_pppol2tp'> {
    sa_family: number;
    sa_protocol: number;
    get pppol2tp(): linux_if_pppol2tp_h.struct.pppol2tp_addr;
    set pppol2tp(value: From<linux_if_pppol2tp_h.struct.pppol2tp_addr>);
  }

  /** `<linux/if_pppox.h>`: 50 bytes. */
  interface sockaddr_pppol2tpin6 extends RecordView<'struct sockaddr_pppol2tpin6'> {
    sa_family: number;
    sa_protocol: number;
    get pppol2tp(): linux_if_pppol2tp_h.struct.pppol2tpin6_addr;
    set pppol2tp(value: From<linux_if_pppol2tp_h.struct.pppol2tpin6_addr>);
  }

  /** `<linux/if_pppox.h>`: 46 bytes. */
  interface sockaddr_pppol2tpv3 extends RecordView<'struct sockaddr_pppol2tpv3'> {
    sa_family: number;
    sa_protocol: number;
    get pppol2tp(): linux_if_pppol2tp_h.struct.pppol2tpv3_addr;
    set pppol2tp(value: From<linux_if_pppol2tp_h.struct.pppol2tpv3_addr>);
  }

  /** `<linux/if_pppox.h>`: 58 bytes. */
  interface sockaddr_pppol2tpv3in6 extends RecordView<'struct sockaddr_pppol2tpv3in6'> {
    sa_family: number;
    sa_protocol: number;
    get pppol2tp(): linux_if_pppol2tp_h.struct.pppol2tpv3in6_addr;
    set pppol2tp(value: From<linux_if_pppol2tp_h.struct.pppol2tpv3in6_addr>);
  }

  interface sockaddr_pppox$sa_addr extends RecordView<'union sockaddr_pppox.sa_addr'> {
    get pppoe(): struct.pppoe_addr;
    set pppoe(value: From<struct.pppoe_addr>);
    get pptp(): struct.pptp_addr;
    set pptp(value: From<struct.pptp_addr>);
  }

  /** `<linux/if_pppox.h>`: 30 bytes. */
  interface sockaddr_pppox extends RecordView<'struct sockaddr_pppox'> {
    sa_family: number;
    sa_protocol: number;
    get sa_addr(): sockaddr_pppox$sa_addr;
    set sa_addr(value: From<sockaddr_pppox$sa_addr>);
  }
}

export const struct: {
  readonly pppoe_addr: Descriptor<struct.pppoe_addr>;
  readonly pppoe_hdr: Descriptor<struct.pppoe_hdr>;
  readonly pppoe_tag: Descriptor<struct.pppoe_tag>;
  readonly pptp_addr: Descriptor<struct.pptp_addr>;
  readonly sockaddr_pppol2tp: Descriptor<struct.sockaddr_pppol2tp>;
  readonly sockaddr_pppol2tpin6: Descriptor<struct.sockaddr_pppol2tpin6>;
  readonly sockaddr_pppol2tpv3: Descriptor<struct.sockaddr_pppol2tpv3>;
  readonly sockaddr_pppol2tpv3in6: Descriptor<struct.sockaddr_pppol2tpv3in6>;
  readonly sockaddr_pppox: Descriptor<struct.sockaddr_pppox>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pppoe_addr": "__be16 sid;unsigned char remote[6];char dev[16];",
"pppoe_hdr": ["__u8 type :4;__u8 ver :4;__u8 code;__be16 sid;__be16 length;struct pppoe_tag tag[];",{"pack":1,"variants":{"s390x":{"members":"__u8 ver :4;__u8 type :4;__u8 code;__be16 sid;__be16 length;struct pppoe_tag tag[];"}}}],
"pppoe_tag": ["__be16 tag_type;__be16 tag_len;char tag_data[];",{"pack":1}],
"pptp_addr": "__u16 call_id;struct in_addr sin_addr;",
"sockaddr_pppol2tp": ["unsigned short sa_family;unsigned int sa_protocol;struct pppol2tp_addr pppol2tp;",{"pack":1}],
"sockaddr_pppol2tpin6": ["unsigned short sa_family;unsigned int sa_protocol;struct pppol2tpin6_addr pppol2tp;",{"pack":1}],
"sockaddr_pppol2tpv3": ["unsigned short sa_family;unsigned int sa_protocol;struct pppol2tpv3_addr pppol2tp;",{"pack":1}],
"sockaddr_pppol2tpv3in6": ["unsigned short sa_family;unsigned int sa_protocol;struct pppol2tpv3in6_addr pppol2tp;",{"pack":1}],
"sockaddr_pppox": ["unsigned short sa_family;unsigned int sa_protocol;union {struct pppoe_addr pppoe;struct pptp_addr pptp;} sa_addr;",{"pack":1}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;",
"pppol2tp_addr": "int pid;int fd;struct sockaddr_in addr;__u16 s_tunnel;__u16 s_session;__u16 d_tunnel;__u16 d_session;",
"pppol2tpin6_addr": "int pid;int fd;__u16 s_tunnel;__u16 s_session;__u16 d_tunnel;__u16 d_session;struct sockaddr_in6 addr;",
"pppol2tpv3_addr": "int pid;int fd;struct sockaddr_in addr;__u32 s_tunnel;__u32 s_session;__u32 d_tunnel;__u32 d_session;",
"pppol2tpv3in6_addr": "int pid;int fd;__u32 s_tunnel;__u32 s_session;__u32 d_tunnel;__u32 d_session;struct sockaddr_in6 addr;",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);

export type sid_t = number;
