// Generated from Linux 7.3.4 <linux/nexthop.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/nexthop.h>`: 8 bytes. */
export interface nexthop_grp extends RecordView<'struct nexthop_grp'> {
  id: number;
  weight: number;
  weight_high: number;
  resvd2: number;
}

export const nexthop_grp: Descriptor<nexthop_grp> = /* @__PURE__ */ declareStruct(
  'nexthop_grp',
  `
  __u32 id;
  __u8 weight;
  __u8 weight_high;
  __u16 resvd2;
`,
);

/** `<linux/nexthop.h>`: 8 bytes. */
export interface nhmsg extends RecordView<'struct nhmsg'> {
  nh_family: number;
  nh_scope: number;
  nh_protocol: number;
  resvd: number;
  nh_flags: number;
}

export const nhmsg: Descriptor<nhmsg> = /* @__PURE__ */ declareStruct(
  'nhmsg',
  `
  unsigned char nh_family;
  unsigned char nh_scope;
  unsigned char nh_protocol;
  unsigned char resvd;
  unsigned int nh_flags;
`,
);
