// Generated from Linux 7.3.4 <linux/netfilter/xt_recent.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_recent.h>`: 212 bytes. */
export interface xt_recent_mtinfo extends RecordView<'struct xt_recent_mtinfo'> {
  seconds: number;
  hit_count: number;
  check_set: number;
  invert: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  side: number;
}

export const xt_recent_mtinfo: Descriptor<xt_recent_mtinfo> = /* @__PURE__ */ declareStruct(
  'xt_recent_mtinfo',
  `
  __u32 seconds;
  __u32 hit_count;
  __u8 check_set;
  __u8 invert;
  char name[200];
  __u8 side;
`,
);

/** `<linux/netfilter/xt_recent.h>`: 228 bytes. */
export interface xt_recent_mtinfo_v1 extends RecordView<'struct xt_recent_mtinfo_v1'> {
  seconds: number;
  hit_count: number;
  check_set: number;
  invert: number;
  get name(): Uint8Array;
  set name(value: Bytes);
  side: number;
  get mask(): nf_inet_addr;
  set mask(value: nf_inet_addr | Init<nf_inet_addr>);
}

export const xt_recent_mtinfo_v1: Descriptor<xt_recent_mtinfo_v1> = /* @__PURE__ */ declareStruct(
  'xt_recent_mtinfo_v1',
  `
  __u32 seconds;
  __u32 hit_count;
  __u8 check_set;
  __u8 invert;
  char name[200];
  __u8 side;
  union nf_inet_addr mask;
`,
  { uses: () => [nf_inet_addr] },
);
