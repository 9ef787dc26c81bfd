// Generated from Linux 7.3.4 <linux/mroute.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { in_addr } from './in.struct.ts';

/** `<linux/mroute.h>`: 20 bytes. */
export interface igmpmsg extends RecordView<'struct igmpmsg'> {
  unused1: number;
  unused2: number;
  im_msgtype: number;
  im_mbz: number;
  im_vif: number;
  im_vif_hi: number;
  get im_src(): in_addr;
  set im_src(value: in_addr | Init<in_addr>);
  get im_dst(): in_addr;
  set im_dst(value: in_addr | Init<in_addr>);
}

export const igmpmsg: Descriptor<igmpmsg> = /* @__PURE__ */ declareStruct(
  'igmpmsg',
  `
  __u32 unused1;
  __u32 unused2;
  unsigned char im_msgtype;
  unsigned char im_mbz;
  unsigned char im_vif;
  unsigned char im_vif_hi;
  struct in_addr im_src;
  struct in_addr im_dst;
`,
  { uses: () => [in_addr] },
);

/** `<linux/mroute.h>`: 60 bytes. */
export interface mfcctl extends RecordView<'struct mfcctl'> {
  get mfcc_origin(): in_addr;
  set mfcc_origin(value: in_addr | Init<in_addr>);
  get mfcc_mcastgrp(): in_addr;
  set mfcc_mcastgrp(value: in_addr | Init<in_addr>);
  mfcc_parent: number;
  get mfcc_ttls(): Uint8Array;
  set mfcc_ttls(value: Bytes);
  mfcc_pkt_cnt: number;
  mfcc_byte_cnt: number;
  mfcc_wrong_if: number;
  mfcc_expire: number;
}

export const mfcctl: Descriptor<mfcctl> = /* @__PURE__ */ declareStruct(
  'mfcctl',
  `
  struct in_addr mfcc_origin;
  struct in_addr mfcc_mcastgrp;
  unsigned short mfcc_parent;
  unsigned char mfcc_ttls[32];
  unsigned int mfcc_pkt_cnt;
  unsigned int mfcc_byte_cnt;
  unsigned int mfcc_wrong_if;
  int mfcc_expire;
`,
  { uses: () => [in_addr] },
);

/** `<linux/mroute.h>`: 32 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface sioc_sg_req extends RecordView<'struct sioc_sg_req'> {
  get src(): in_addr;
  set src(value: in_addr | Init<in_addr>);
  get grp(): in_addr;
  set grp(value: in_addr | Init<in_addr>);
  pktcnt: number;
  bytecnt: number;
  wrong_if: number;
}

export const sioc_sg_req: Descriptor<sioc_sg_req> = /* @__PURE__ */ declareStruct(
  'sioc_sg_req',
  `
  struct in_addr src;
  struct in_addr grp;
  unsigned long pktcnt;
  unsigned long bytecnt;
  unsigned long wrong_if;
`,
  { uses: () => [in_addr] },
);

/** `<linux/mroute.h>`: 40 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface sioc_vif_req extends RecordView<'struct sioc_vif_req'> {
  vifi: number;
  icount: number;
  ocount: number;
  ibytes: number;
  obytes: number;
}

export const sioc_vif_req: Descriptor<sioc_vif_req> = /* @__PURE__ */ declareStruct(
  'sioc_vif_req',
  `
  unsigned short vifi;
  unsigned long icount;
  unsigned long ocount;
  unsigned long ibytes;
  unsigned long obytes;
`,
);

/** `<linux/mroute.h>`: 16 bytes. */
export interface vifctl extends RecordView<'struct vifctl'> {
  vifc_vifi: number;
  vifc_flags: number;
  vifc_threshold: number;
  vifc_rate_limit: number;
  get vifc_lcl_addr(): in_addr;
  set vifc_lcl_addr(value: in_addr | Init<in_addr>);
  vifc_lcl_ifindex: number;
  get vifc_rmt_addr(): in_addr;
  set vifc_rmt_addr(value: in_addr | Init<in_addr>);
}

export const vifctl: Descriptor<vifctl> = /* @__PURE__ */ declareStruct(
  'vifctl',
  `
  unsigned short vifc_vifi;
  unsigned char vifc_flags;
  unsigned char vifc_threshold;
  unsigned int vifc_rate_limit;
  union {
    struct in_addr vifc_lcl_addr;
    int vifc_lcl_ifindex;
  };
  struct in_addr vifc_rmt_addr;
`,
  { uses: () => [in_addr] },
);
