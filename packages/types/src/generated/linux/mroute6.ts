// Generated from Linux 7.3.4 <linux/mroute6.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';

export const ALL_MIFS = 65535,
  IF_SETSIZE = 256,
  IP6MRA_CREPORT_DST_ADDR = 4,
  IP6MRA_CREPORT_MAX = 5,
  IP6MRA_CREPORT_MIF_ID = 2,
  IP6MRA_CREPORT_MSGTYPE = 1,
  IP6MRA_CREPORT_PKT = 5,
  IP6MRA_CREPORT_SRC_ADDR = 3,
  IP6MRA_CREPORT_UNSPEC = 0,
  MAXMIFS = 32,
  MIFF_REGISTER = 1,
  MRT6MSG_NOCACHE = 1,
  MRT6MSG_WHOLEPKT = 3,
  MRT6MSG_WRMIFWHOLE = 4,
  MRT6MSG_WRONGMIF = 2,
  MRT6_ADD_MFC = 204,
  MRT6_ADD_MFC_PROXY = 210,
  MRT6_ADD_MIF = 202,
  MRT6_ASSERT = 207,
  MRT6_BASE = 200,
  MRT6_DEL_MFC = 205,
  MRT6_DEL_MFC_PROXY = 211,
  MRT6_DEL_MIF = 203,
  MRT6_DONE = 201,
  MRT6_FLUSH = 212,
  MRT6_FLUSH_MFC = 1,
  MRT6_FLUSH_MFC_STATIC = 2,
  MRT6_FLUSH_MIFS = 4,
  MRT6_FLUSH_MIFS_STATIC = 8,
  MRT6_INIT = 200,
  MRT6_MAX = 212,
  MRT6_PIM = 208,
  MRT6_TABLE = 209,
  MRT6_VERSION = 206,
  NIFBITS = 32,
  SIOCGETMIFCNT_IN6 = 35296,
  SIOCGETRPF = 35298,
  SIOCGETSGCNT_IN6 = 35297,
  __IP6MRA_CREPORT_MAX = 6;
export declare namespace struct {
  /** `<linux/mroute6.h>`: 32 bytes. */
  interface if_set extends RecordView<'struct if_set'> {
    get ifs_bits(): Uint32Array;
    set ifs_bits(value: Iterable<Integer>);
  }

  /** `<linux/mroute6.h>`: 92 bytes. */
  interface mf6cctl extends RecordView<'struct mf6cctl'> {
    get mf6cc_origin(): linux_in6_h.struct.sockaddr_in6;
    set mf6cc_origin(value: From<linux_in6_h.struct.sockaddr_in6>);
    get mf6cc_mcastgrp(): linux_in6_h.struct.sockaddr_in6;
    set mf6cc_mcastgrp(value: From<linux_in6_h.struct.sockaddr_in6>);
    mf6cc_parent: number;
    get mf6cc_ifset(): struct.if_set;
    set mf6cc_ifset(value: From<struct.if_set>);
  }

  /** `<linux/mroute6.h>`: 12 bytes. */
  interface mif6ctl extends RecordView<'struct mif6ctl'> {
    mif6c_mifi: number;
    mif6c_flags: number;
    vifc_threshold: number;
    mif6c_pifi: number;
    vifc_rate_limit: number;
  }

  /** `<linux/mroute6.h>`: 40 bytes. */
  interface mrt6msg extends RecordView<'struct mrt6msg'> {
    im6_mbz: number;
    im6_msgtype: number;
    im6_mif: number;
    im6_pad: number;
    get im6_src(): linux_in6_h.struct.in6_addr;
    set im6_src(value: From<linux_in6_h.struct.in6_addr>);
    get im6_dst(): linux_in6_h.struct.in6_addr;
    set im6_dst(value: From<linux_in6_h.struct.in6_addr>);
  }

  /** `<linux/mroute6.h>`: 20 bytes on x86, arm; 40 bytes elsewhere. */
  interface sioc_mif_req6 extends RecordView<'struct sioc_mif_req6'> {
    mifi: number;
    icount: number;
    ocount: number;
    ibytes: number;
    obytes: number;
  }

  /** `<linux/mroute6.h>`: 68 bytes on x86, arm; 80 bytes elsewhere. */
  interface sioc_sg_req6 extends RecordView<'struct sioc_sg_req6'> {
    get src(): linux_in6_h.struct.sockaddr_in6;
    set src(value: From<linux_in6_h.struct.sockaddr_in6>);
    get grp(): linux_in6_h.struct.sockaddr_in6;
    set grp(value: From<linux_in6_h.struct.sockaddr_in6>);
    pktcnt: number;
    bytecnt: number;
    wrong_if: number;
  }
}

export const struct: {
  readonly if_set: Descriptor<struct.if_set>;
  readonly mf6cctl: Descriptor<struct.mf6cctl>;
  readonly mif6ctl: Descriptor<struct.mif6ctl>;
  readonly mrt6msg: Descriptor<struct.mrt6msg>;
  readonly sioc_mif_req6: Descriptor<struct.sioc_mif_req6>;
  readonly sioc_sg_req6: Descriptor<struct.sioc_sg_req6>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"if_set": "__u32 ifs_bits[8];",
"mf6cctl": "struct sockaddr_in6 mf6cc_origin;struct sockaddr_in6 mf6cc_mcastgrp;unsigned short mf6cc_parent;struct if_set mf6cc_ifset;",
"mif6ctl": "unsigned short mif6c_mifi;unsigned char mif6c_flags;unsigned char vifc_threshold;__u16 mif6c_pifi;unsigned int vifc_rate_limit;",
"mrt6msg": "__u8 im6_mbz;__u8 im6_msgtype;__u16 im6_mif;__u32 im6_pad;struct in6_addr im6_src;struct in6_addr im6_dst;",
"sioc_mif_req6": "unsigned short mifi;unsigned long icount;unsigned long ocount;unsigned long ibytes;unsigned long obytes;",
"sioc_sg_req6": "struct sockaddr_in6 src;struct sockaddr_in6 grp;unsigned long pktcnt;unsigned long bytecnt;unsigned long wrong_if;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);

export type if_mask = number;
export type if_set = struct.if_set;
export const if_set: typeof struct.if_set = struct.if_set;
export type mifbitmap_t = number;
export type mifi_t = number;
