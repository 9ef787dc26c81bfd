// Generated from Linux 7.3.4 <linux/netfilter/nf_nat.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';
import { nf_conntrack_man_proto } from './nf_conntrack_tuple_common.union.ts';

/** `<linux/netfilter/nf_nat.h>`: 20 bytes. */
export interface nf_nat_ipv4_multi_range_compat
  extends RecordView<'struct nf_nat_ipv4_multi_range_compat'> {
  rangesize: number;
  get range(): Elements<nf_nat_ipv4_range>;
  set range(value: Iterable<nf_nat_ipv4_range | Init<nf_nat_ipv4_range>>);
}

export const nf_nat_ipv4_multi_range_compat: Descriptor<nf_nat_ipv4_multi_range_compat> =
  /* @__PURE__ */ declareStruct(
    'nf_nat_ipv4_multi_range_compat',
    `
  unsigned int rangesize;
  struct nf_nat_ipv4_range range[1];
`,
    { uses: () => [nf_nat_ipv4_range] },
  );

/** `<linux/netfilter/nf_nat.h>`: 16 bytes. */
export interface nf_nat_ipv4_range extends RecordView<'struct nf_nat_ipv4_range'> {
  flags: number;
  min_ip: number;
  max_ip: number;
  get min(): nf_conntrack_man_proto;
  set min(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
  get max(): nf_conntrack_man_proto;
  set max(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
}

export const nf_nat_ipv4_range: Descriptor<nf_nat_ipv4_range> = /* @__PURE__ */ declareStruct(
  'nf_nat_ipv4_range',
  `
  unsigned int flags;
  __be32 min_ip;
  __be32 max_ip;
  union nf_conntrack_man_proto min;
  union nf_conntrack_man_proto max;
`,
  { uses: () => [nf_conntrack_man_proto] },
);

/** `<linux/netfilter/nf_nat.h>`: 40 bytes. */
export interface nf_nat_range extends RecordView<'struct nf_nat_range'> {
  flags: number;
  get min_addr(): nf_inet_addr;
  set min_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get max_addr(): nf_inet_addr;
  set max_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get min_proto(): nf_conntrack_man_proto;
  set min_proto(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
  get max_proto(): nf_conntrack_man_proto;
  set max_proto(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
}

export const nf_nat_range: Descriptor<nf_nat_range> = /* @__PURE__ */ declareStruct(
  'nf_nat_range',
  `
  unsigned int flags;
  union nf_inet_addr min_addr;
  union nf_inet_addr max_addr;
  union nf_conntrack_man_proto min_proto;
  union nf_conntrack_man_proto max_proto;
`,
  { uses: () => [nf_conntrack_man_proto, nf_inet_addr] },
);

/** `<linux/netfilter/nf_nat.h>`: 44 bytes. */
export interface nf_nat_range2 extends RecordView<'struct nf_nat_range2'> {
  flags: number;
  get min_addr(): nf_inet_addr;
  set min_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get max_addr(): nf_inet_addr;
  set max_addr(value: nf_inet_addr | Init<nf_inet_addr>);
  get min_proto(): nf_conntrack_man_proto;
  set min_proto(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
  get max_proto(): nf_conntrack_man_proto;
  set max_proto(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
  get base_proto(): nf_conntrack_man_proto;
  set base_proto(value: nf_conntrack_man_proto | Init<nf_conntrack_man_proto>);
}

export const nf_nat_range2: Descriptor<nf_nat_range2> = /* @__PURE__ */ declareStruct(
  'nf_nat_range2',
  `
  unsigned int flags;
  union nf_inet_addr min_addr;
  union nf_inet_addr max_addr;
  union nf_conntrack_man_proto min_proto;
  union nf_conntrack_man_proto max_proto;
  union nf_conntrack_man_proto base_proto;
`,
  { uses: () => [nf_conntrack_man_proto, nf_inet_addr] },
);
