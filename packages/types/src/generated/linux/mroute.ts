// Generated from Linux 7.3.4 <linux/mroute.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in_h from './in.ts';

export const ALL_VIFS = 65535,
  IGMPMSG_NOCACHE = 1,
  IGMPMSG_WHOLEPKT = 3,
  IGMPMSG_WRONGVIF = 2,
  IGMPMSG_WRVIFWHOLE = 4,
  IPMRA_CREPORT_DST_ADDR = 4,
  IPMRA_CREPORT_MAX = 6,
  IPMRA_CREPORT_MSGTYPE = 1,
  IPMRA_CREPORT_PKT = 5,
  IPMRA_CREPORT_SRC_ADDR = 3,
  IPMRA_CREPORT_TABLE = 6,
  IPMRA_CREPORT_UNSPEC = 0,
  IPMRA_CREPORT_VIF_ID = 2,
  IPMRA_TABLE_CACHE_RES_QUEUE_LEN = 2,
  IPMRA_TABLE_ID = 1,
  IPMRA_TABLE_MAX = 7,
  IPMRA_TABLE_MROUTE_DO_ASSERT = 4,
  IPMRA_TABLE_MROUTE_DO_PIM = 5,
  IPMRA_TABLE_MROUTE_DO_WRVIFWHOLE = 7,
  IPMRA_TABLE_MROUTE_REG_VIF_NUM = 3,
  IPMRA_TABLE_UNSPEC = 0,
  IPMRA_TABLE_VIFS = 6,
  IPMRA_VIF = 1,
  IPMRA_VIFA_BYTES_IN = 4,
  IPMRA_VIFA_BYTES_OUT = 5,
  IPMRA_VIFA_FLAGS = 3,
  IPMRA_VIFA_IFINDEX = 1,
  IPMRA_VIFA_LOCAL_ADDR = 8,
  IPMRA_VIFA_MAX = 10,
  IPMRA_VIFA_PACKETS_IN = 6,
  IPMRA_VIFA_PACKETS_OUT = 7,
  IPMRA_VIFA_PAD = 10,
  IPMRA_VIFA_REMOTE_ADDR = 9,
  IPMRA_VIFA_UNSPEC = 0,
  IPMRA_VIFA_VIF_ID = 2,
  IPMRA_VIF_MAX = 1,
  IPMRA_VIF_UNSPEC = 0,
  MAXVIFS = 32,
  MFC_ASSERT_THRESH = 300,
  MRT_ADD_MFC = 204,
  MRT_ADD_MFC_PROXY = 210,
  MRT_ADD_VIF = 202,
  MRT_ASSERT = 207,
  MRT_BASE = 200,
  MRT_DEL_MFC = 205,
  MRT_DEL_MFC_PROXY = 211,
  MRT_DEL_VIF = 203,
  MRT_DONE = 201,
  MRT_FLUSH = 212,
  MRT_FLUSH_MFC = 1,
  MRT_FLUSH_MFC_STATIC = 2,
  MRT_FLUSH_VIFS = 4,
  MRT_FLUSH_VIFS_STATIC = 8,
  MRT_INIT = 200,
  MRT_MAX = 212,
  MRT_PIM = 208,
  MRT_TABLE = 209,
  MRT_VERSION = 206,
  SIOCGETSGCNT = 35297,
  SIOCGETVIFCNT = 35296,
  VIFF_REGISTER = 4,
  VIFF_SRCRT = 2,
  VIFF_TUNNEL = 1,
  VIFF_USE_IFINDEX = 8,
  __IPMRA_CREPORT_MAX = 7,
  __IPMRA_TABLE_MAX = 8,
  __IPMRA_VIFA_MAX = 11,
  __IPMRA_VIF_MAX = 2;
export declare namespace struct {
  /** `<linux/mroute.h>`: 20 bytes. */
  interface igmpmsg extends RecordView<'struct igmpmsg'> {
    unused1: number;
    unused2: number;
    im_msgtype: number;
    im_mbz: number;
    im_vif: number;
    im_vif_hi: number;
    get im_src(): linux_in_h.struct.in_addr;
    set im_src(value: From<linux_in_h.struct.in_addr>);
    get im_dst(): linux_in_h.struct.in_addr;
    set im_dst(value: From<linux_in_h.struct.in_addr>);
  }

  /** `<linux/mroute.h>`: 60 bytes. */
  interface mfcctl extends RecordView<'struct mfcctl'> {
    get mfcc_origin(): linux_in_h.struct.in_addr;
    set mfcc_origin(value: From<linux_in_h.struct.in_addr>);
    get mfcc_mcastgrp(): linux_in_h.struct.in_addr;
    set mfcc_mcastgrp(value: From<linux_in_h.struct.in_addr>);
    mfcc_parent: number;
    get mfcc_ttls(): Uint8Array;
    set mfcc_ttls(value: Bytes);
    mfcc_pkt_cnt: number;
    mfcc_byte_cnt: number;
    mfcc_wrong_if: number;
    mfcc_expire: number;
  }

  /** `<linux/mroute.h>`: 20 bytes on x86, arm; 32 bytes elsewhere. */
  interface sioc_sg_req extends RecordView<'struct sioc_sg_req'> {
    get src(): linux_in_h.struct.in_addr;
    set src(value: From<linux_in_h.struct.in_addr>);
    get grp(): linux_in_h.struct.in_addr;
    set grp(value: From<linux_in_h.struct.in_addr>);
    pktcnt: number;
    bytecnt: number;
    wrong_if: number;
  }

  /** `<linux/mroute.h>`: 20 bytes on x86, arm; 40 bytes elsewhere. */
  interface sioc_vif_req extends RecordView<'struct sioc_vif_req'> {
    vifi: number;
    icount: number;
    ocount: number;
    ibytes: number;
    obytes: number;
  }

  /** `<linux/mroute.h>`: 16 bytes. */
  interface vifctl extends RecordView<'struct vifctl'> {
    vifc_vifi: number;
    vifc_flags: number;
    vifc_threshold: number;
    vifc_rate_limit: number;
    get vifc_lcl_addr(): linux_in_h.struct.in_addr;
    set vifc_lcl_addr(value: From<linux_in_h.struct.in_addr>);
    vifc_lcl_ifindex: number;
    get vifc_rmt_addr(): linux_in_h.struct.in_addr;
    set vifc_rmt_addr(value: From<linux_in_h.struct.in_addr>);
  }
}

export const struct: {
  readonly igmpmsg: Descriptor<struct.igmpmsg>;
  readonly mfcctl: Descriptor<struct.mfcctl>;
  readonly sioc_sg_req: Descriptor<struct.sioc_sg_req>;
  readonly sioc_vif_req: Descriptor<struct.sioc_vif_req>;
  readonly vifctl: Descriptor<struct.vifctl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"igmpmsg": "__u32 unused1;__u32 unused2;unsigned char im_msgtype;unsigned char im_mbz;unsigned char im_vif;unsigned char im_vif_hi;struct in_addr im_src;struct in_addr im_dst;",
"mfcctl": "struct in_addr mfcc_origin;struct in_addr mfcc_mcastgrp;unsigned short mfcc_parent;unsigned char mfcc_ttls[32];unsigned int mfcc_pkt_cnt;unsigned int mfcc_byte_cnt;unsigned int mfcc_wrong_if;int mfcc_expire;",
"sioc_sg_req": "struct in_addr src;struct in_addr grp;unsigned long pktcnt;unsigned long bytecnt;unsigned long wrong_if;",
"sioc_vif_req": "unsigned short vifi;unsigned long icount;unsigned long ocount;unsigned long ibytes;unsigned long obytes;",
"vifctl": "unsigned short vifc_vifi;unsigned char vifc_flags;unsigned char vifc_threshold;unsigned int vifc_rate_limit;union {struct in_addr vifc_lcl_addr;int vifc_lcl_ifindex;};struct in_addr vifc_rmt_addr;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"in_addr": "__be32 s_addr;"
}`),
);

export type vifbitmap_t = number;
export type vifi_t = number;
