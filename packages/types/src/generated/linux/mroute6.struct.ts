// Generated from Linux 7.3.4 <linux/mroute6.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { in6_addr, sockaddr_in6 } from './in6.struct.ts';

/** `<linux/mroute6.h>`: 32 bytes. */
export interface if_set extends RecordView<'struct if_set'> {
  get ifs_bits(): Uint32Array;
  set ifs_bits(value: Iterable<Integer>);
}

export const if_set: Descriptor<if_set> = /* @__PURE__ */ declareStruct(
  'if_set',
  `
  __u32 ifs_bits[8];
`,
);

/** `<linux/mroute6.h>`: 92 bytes. */
export interface mf6cctl extends RecordView<'struct mf6cctl'> {
  get mf6cc_origin(): sockaddr_in6;
  set mf6cc_origin(value: sockaddr_in6 | Init<sockaddr_in6>);
  get mf6cc_mcastgrp(): sockaddr_in6;
  set mf6cc_mcastgrp(value: sockaddr_in6 | Init<sockaddr_in6>);
  mf6cc_parent: number;
  get mf6cc_ifset(): if_set;
  set mf6cc_ifset(value: if_set | Init<if_set>);
}

export const mf6cctl: Descriptor<mf6cctl> = /* @__PURE__ */ declareStruct(
  'mf6cctl',
  `
  struct sockaddr_in6 mf6cc_origin;
  struct sockaddr_in6 mf6cc_mcastgrp;
  unsigned short mf6cc_parent;
  struct if_set mf6cc_ifset;
`,
  { uses: () => [if_set, sockaddr_in6] },
);

/** `<linux/mroute6.h>`: 12 bytes. */
export interface mif6ctl extends RecordView<'struct mif6ctl'> {
  mif6c_mifi: number;
  mif6c_flags: number;
  vifc_threshold: number;
  mif6c_pifi: number;
  vifc_rate_limit: number;
}

export const mif6ctl: Descriptor<mif6ctl> = /* @__PURE__ */ declareStruct(
  'mif6ctl',
  `
  unsigned short mif6c_mifi;
  unsigned char mif6c_flags;
  unsigned char vifc_threshold;
  __u16 mif6c_pifi;
  unsigned int vifc_rate_limit;
`,
);

/** `<linux/mroute6.h>`: 40 bytes. */
export interface mrt6msg extends RecordView<'struct mrt6msg'> {
  im6_mbz: number;
  im6_msgtype: number;
  im6_mif: number;
  im6_pad: number;
  get im6_src(): in6_addr;
  set im6_src(value: in6_addr | Init<in6_addr>);
  get im6_dst(): in6_addr;
  set im6_dst(value: in6_addr | Init<in6_addr>);
}

export const mrt6msg: Descriptor<mrt6msg> = /* @__PURE__ */ declareStruct(
  'mrt6msg',
  `
  __u8 im6_mbz;
  __u8 im6_msgtype;
  __u16 im6_mif;
  __u32 im6_pad;
  struct in6_addr im6_src;
  struct in6_addr im6_dst;
`,
  { uses: () => [in6_addr] },
);

/** `<linux/mroute6.h>`: 40 bytes on x86_64, riscv64, aarch64; 20 bytes on x86, arm. */
export interface sioc_mif_req6 extends RecordView<'struct sioc_mif_req6'> {
  mifi: number;
  icount: number;
  ocount: number;
  ibytes: number;
  obytes: number;
}

export const sioc_mif_req6: Descriptor<sioc_mif_req6> = /* @__PURE__ */ declareStruct(
  'sioc_mif_req6',
  `
  unsigned short mifi;
  unsigned long icount;
  unsigned long ocount;
  unsigned long ibytes;
  unsigned long obytes;
`,
);

/** `<linux/mroute6.h>`: 80 bytes on x86_64, riscv64, aarch64; 68 bytes on x86, arm. */
export interface sioc_sg_req6 extends RecordView<'struct sioc_sg_req6'> {
  get src(): sockaddr_in6;
  set src(value: sockaddr_in6 | Init<sockaddr_in6>);
  get grp(): sockaddr_in6;
  set grp(value: sockaddr_in6 | Init<sockaddr_in6>);
  pktcnt: number;
  bytecnt: number;
  wrong_if: number;
}

export const sioc_sg_req6: Descriptor<sioc_sg_req6> = /* @__PURE__ */ declareStruct(
  'sioc_sg_req6',
  `
  struct sockaddr_in6 src;
  struct sockaddr_in6 grp;
  unsigned long pktcnt;
  unsigned long bytecnt;
  unsigned long wrong_if;
`,
  { uses: () => [sockaddr_in6] },
);
