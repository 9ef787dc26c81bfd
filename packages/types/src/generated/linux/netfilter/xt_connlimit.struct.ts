// Generated from Linux 7.3.4 <linux/netfilter/xt_connlimit.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';
import { nf_inet_addr } from '../netfilter.union.ts';

/** `<linux/netfilter/xt_connlimit.h>`: 32 bytes. */
export interface xt_connlimit_info extends RecordView<'struct xt_connlimit_info', 'data'> {
  get mask(): nf_inet_addr;
  set mask(value: nf_inet_addr | Init<nf_inet_addr>);
  v4_mask: number;
  get v6_mask(): Elements<number>;
  set v6_mask(value: Iterable<number>);
  limit: number;
  flags: number;
  get data(): number;
  set data(value: Pointer);
}

export const xt_connlimit_info: Descriptor<xt_connlimit_info> = /* @__PURE__ */ declareStruct(
  'xt_connlimit_info',
  `
  union {
    union nf_inet_addr mask;
    union {
      __be32 v4_mask;
      __be32 v6_mask[4];
    };
  };
  unsigned int limit;
  __u32 flags;
  struct nf_conncount_data *data;
`,
  { variants: { x86: { align: 8 }, arm: { align: 8 } }, uses: () => [nf_inet_addr] },
);
