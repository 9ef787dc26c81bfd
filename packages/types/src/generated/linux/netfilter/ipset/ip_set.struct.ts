// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../../../engine.ts';
import { ip_set_name_index } from './ip_set.union.ts';

/** `<linux/netfilter/ipset/ip_set.h>`: 16 bytes. */
export interface ip_set_counter_match extends RecordView<'struct ip_set_counter_match'> {
  get value(): bigint;
  set value(value: Integer);
  op: number;
}

export const ip_set_counter_match: Descriptor<ip_set_counter_match> = /* @__PURE__ */ declareStruct(
  'ip_set_counter_match',
  `
  __u64 value;
  __u8 op;
`,
  { variants: { x86: { align: 8 } } },
);

/** `<linux/netfilter/ipset/ip_set.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface ip_set_counter_match0 extends RecordView<'struct ip_set_counter_match0'> {
  op: number;
  get value(): bigint;
  set value(value: Integer);
}

export const ip_set_counter_match0: Descriptor<ip_set_counter_match0> =
  /* @__PURE__ */ declareStruct(
    'ip_set_counter_match0',
    `
  __u8 op;
  __u64 value;
`,
  );

/** `<linux/netfilter/ipset/ip_set.h>`: 40 bytes. */
export interface ip_set_req_get_set extends RecordView<'struct ip_set_req_get_set'> {
  op: number;
  version: number;
  get set(): ip_set_name_index;
  set set(value: ip_set_name_index | Init<ip_set_name_index>);
}

export const ip_set_req_get_set: Descriptor<ip_set_req_get_set> = /* @__PURE__ */ declareStruct(
  'ip_set_req_get_set',
  `
  unsigned int op;
  unsigned int version;
  union ip_set_name_index set;
`,
  { uses: () => [ip_set_name_index] },
);

/** `<linux/netfilter/ipset/ip_set.h>`: 44 bytes. */
export interface ip_set_req_get_set_family extends RecordView<'struct ip_set_req_get_set_family'> {
  op: number;
  version: number;
  family: number;
  get set(): ip_set_name_index;
  set set(value: ip_set_name_index | Init<ip_set_name_index>);
}

export const ip_set_req_get_set_family: Descriptor<ip_set_req_get_set_family> =
  /* @__PURE__ */ declareStruct(
    'ip_set_req_get_set_family',
    `
  unsigned int op;
  unsigned int version;
  unsigned int family;
  union ip_set_name_index set;
`,
    { uses: () => [ip_set_name_index] },
  );

/** `<linux/netfilter/ipset/ip_set.h>`: 8 bytes. */
export interface ip_set_req_version extends RecordView<'struct ip_set_req_version'> {
  op: number;
  version: number;
}

export const ip_set_req_version: Descriptor<ip_set_req_version> = /* @__PURE__ */ declareStruct(
  'ip_set_req_version',
  `
  unsigned int op;
  unsigned int version;
`,
);
