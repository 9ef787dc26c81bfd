// Generated from Linux 7.3.4 <linux/netfilter/xt_conntrack.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_conntrack.h>`: 152 bytes. */
export interface xt_conntrack_mtinfo1 extends RecordView<'struct xt_conntrack_mtinfo1'> {
  get origsrc_addr(): nf_inet_addr;
  set origsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origsrc_mask(): nf_inet_addr;
  set origsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_addr(): nf_inet_addr;
  set origdst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_mask(): nf_inet_addr;
  set origdst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_addr(): nf_inet_addr;
  set replsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_mask(): nf_inet_addr;
  set replsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_addr(): nf_inet_addr;
  set repldst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_mask(): nf_inet_addr;
  set repldst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  expires_min: number;
  expires_max: number;
  l4proto: number;
  origsrc_port: number;
  origdst_port: number;
  replsrc_port: number;
  repldst_port: number;
  match_flags: number;
  invert_flags: number;
  state_mask: number;
  status_mask: number;
}

export const xt_conntrack_mtinfo1: Descriptor<xt_conntrack_mtinfo1> = /* @__PURE__ */ declareStruct(
  'xt_conntrack_mtinfo1',
  `
  union nf_inet_addr origsrc_addr;
  union nf_inet_addr origsrc_mask;
  union nf_inet_addr origdst_addr;
  union nf_inet_addr origdst_mask;
  union nf_inet_addr replsrc_addr;
  union nf_inet_addr replsrc_mask;
  union nf_inet_addr repldst_addr;
  union nf_inet_addr repldst_mask;
  __u32 expires_min;
  __u32 expires_max;
  __u16 l4proto;
  __be16 origsrc_port;
  __be16 origdst_port;
  __be16 replsrc_port;
  __be16 repldst_port;
  __u16 match_flags;
  __u16 invert_flags;
  __u8 state_mask;
  __u8 status_mask;
`,
  { uses: () => [nf_inet_addr] },
);

/** `<linux/netfilter/xt_conntrack.h>`: 156 bytes. */
export interface xt_conntrack_mtinfo2 extends RecordView<'struct xt_conntrack_mtinfo2'> {
  get origsrc_addr(): nf_inet_addr;
  set origsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origsrc_mask(): nf_inet_addr;
  set origsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_addr(): nf_inet_addr;
  set origdst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_mask(): nf_inet_addr;
  set origdst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_addr(): nf_inet_addr;
  set replsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_mask(): nf_inet_addr;
  set replsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_addr(): nf_inet_addr;
  set repldst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_mask(): nf_inet_addr;
  set repldst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  expires_min: number;
  expires_max: number;
  l4proto: number;
  origsrc_port: number;
  origdst_port: number;
  replsrc_port: number;
  repldst_port: number;
  match_flags: number;
  invert_flags: number;
  state_mask: number;
  status_mask: number;
}

export const xt_conntrack_mtinfo2: Descriptor<xt_conntrack_mtinfo2> = /* @__PURE__ */ declareStruct(
  'xt_conntrack_mtinfo2',
  `
  union nf_inet_addr origsrc_addr;
  union nf_inet_addr origsrc_mask;
  union nf_inet_addr origdst_addr;
  union nf_inet_addr origdst_mask;
  union nf_inet_addr replsrc_addr;
  union nf_inet_addr replsrc_mask;
  union nf_inet_addr repldst_addr;
  union nf_inet_addr repldst_mask;
  __u32 expires_min;
  __u32 expires_max;
  __u16 l4proto;
  __be16 origsrc_port;
  __be16 origdst_port;
  __be16 replsrc_port;
  __be16 repldst_port;
  __u16 match_flags;
  __u16 invert_flags;
  __u16 state_mask;
  __u16 status_mask;
`,
  { uses: () => [nf_inet_addr] },
);

/** `<linux/netfilter/xt_conntrack.h>`: 164 bytes. */
export interface xt_conntrack_mtinfo3 extends RecordView<'struct xt_conntrack_mtinfo3'> {
  get origsrc_addr(): nf_inet_addr;
  set origsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origsrc_mask(): nf_inet_addr;
  set origsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_addr(): nf_inet_addr;
  set origdst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get origdst_mask(): nf_inet_addr;
  set origdst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_addr(): nf_inet_addr;
  set replsrc_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get replsrc_mask(): nf_inet_addr;
  set replsrc_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_addr(): nf_inet_addr;
  set repldst_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get repldst_mask(): nf_inet_addr;
  set repldst_mask(value: nf_inet_addr | Init<nf_inet_addr>);
  expires_min: number;
  expires_max: number;
  l4proto: number;
  origsrc_port: number;
  origdst_port: number;
  replsrc_port: number;
  repldst_port: number;
  match_flags: number;
  invert_flags: number;
  state_mask: number;
  status_mask: number;
  origsrc_port_high: number;
  origdst_port_high: number;
  replsrc_port_high: number;
  repldst_port_high: number;
}

export const xt_conntrack_mtinfo3: Descriptor<xt_conntrack_mtinfo3> = /* @__PURE__ */ declareStruct(
  'xt_conntrack_mtinfo3',
  `
  union nf_inet_addr origsrc_addr;
  union nf_inet_addr origsrc_mask;
  union nf_inet_addr origdst_addr;
  union nf_inet_addr origdst_mask;
  union nf_inet_addr replsrc_addr;
  union nf_inet_addr replsrc_mask;
  union nf_inet_addr repldst_addr;
  union nf_inet_addr repldst_mask;
  __u32 expires_min;
  __u32 expires_max;
  __u16 l4proto;
  __u16 origsrc_port;
  __u16 origdst_port;
  __u16 replsrc_port;
  __u16 repldst_port;
  __u16 match_flags;
  __u16 invert_flags;
  __u16 state_mask;
  __u16 status_mask;
  __u16 origsrc_port_high;
  __u16 origdst_port_high;
  __u16 replsrc_port_high;
  __u16 repldst_port_high;
`,
  { uses: () => [nf_inet_addr] },
);
