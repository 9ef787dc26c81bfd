// Generated from Linux 7.3.4 <linux/netfilter/xt_policy.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../../engine.ts';
import { xt_policy_addr } from './xt_policy.union.ts';

/** `<linux/netfilter/xt_policy.h>`: 76 bytes. */
export interface xt_policy_elem extends RecordView<'struct xt_policy_elem'> {
  get saddr(): xt_policy_addr;
  set saddr(value: xt_policy_addr | Init<xt_policy_addr>);
  get smask(): xt_policy_addr;
  set smask(value: xt_policy_addr | Init<xt_policy_addr>);
  get daddr(): xt_policy_addr;
  set daddr(value: xt_policy_addr | Init<xt_policy_addr>);
  get dmask(): xt_policy_addr;
  set dmask(value: xt_policy_addr | Init<xt_policy_addr>);
  spi: number;
  reqid: number;
  proto: number;
  mode: number;
  get match(): xt_policy_spec;
  set match(value: xt_policy_spec | Init<xt_policy_spec>);
  get invert(): xt_policy_spec;
  set invert(value: xt_policy_spec | Init<xt_policy_spec>);
}

export const xt_policy_elem: Descriptor<xt_policy_elem> = /* @__PURE__ */ declareStruct(
  'xt_policy_elem',
  `
  union {
    struct {
      union xt_policy_addr saddr;
      union xt_policy_addr smask;
      union xt_policy_addr daddr;
      union xt_policy_addr dmask;
    };
  };
  __be32 spi;
  __u32 reqid;
  __u8 proto;
  __u8 mode;
  struct xt_policy_spec match;
  struct xt_policy_spec invert;
`,
  { uses: () => [xt_policy_spec, xt_policy_addr] },
);

/** `<linux/netfilter/xt_policy.h>`: 308 bytes. */
export interface xt_policy_info extends RecordView<'struct xt_policy_info'> {
  get pol(): Elements<xt_policy_elem>;
  set pol(value: Iterable<xt_policy_elem | Init<xt_policy_elem>>);
  flags: number;
  len: number;
}

export const xt_policy_info: Descriptor<xt_policy_info> = /* @__PURE__ */ declareStruct(
  'xt_policy_info',
  `
  struct xt_policy_elem pol[4];
  __u16 flags;
  __u16 len;
`,
  { uses: () => [xt_policy_elem] },
);

/** `<linux/netfilter/xt_policy.h>`: 1 bytes. */
export interface xt_policy_spec extends RecordView<'struct xt_policy_spec'> {
  saddr: number;
  daddr: number;
  proto: number;
  mode: number;
  spi: number;
  reqid: number;
}

export const xt_policy_spec: Descriptor<xt_policy_spec> = /* @__PURE__ */ declareStruct(
  'xt_policy_spec',
  `
  __u8 saddr :1;
  __u8 daddr :1;
  __u8 proto :1;
  __u8 mode :1;
  __u8 spi :1;
  __u8 reqid :1;
`,
);
