// Generated from Linux 7.3.4 <linux/netfilter/ipset/ip_set.h> by "pnpm generate". Do not edit.
import { declareUnion, type Bytes, type Descriptor, type RecordView } from '../../../../engine.ts';

/** `<linux/netfilter/ipset/ip_set.h>`: 32 bytes. */
export interface ip_set_name_index extends RecordView<'union ip_set_name_index'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  index: number;
}

export const ip_set_name_index: Descriptor<ip_set_name_index> = /* @__PURE__ */ declareUnion(
  'ip_set_name_index',
  `
  char name[32];
  __u16 index;
`,
);
