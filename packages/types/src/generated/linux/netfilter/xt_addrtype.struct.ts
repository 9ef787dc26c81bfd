// Generated from Linux 7.3.4 <linux/netfilter/xt_addrtype.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_addrtype.h>`: 12 bytes. */
export interface xt_addrtype_info extends RecordView<'struct xt_addrtype_info'> {
  source: number;
  dest: number;
  invert_source: number;
  invert_dest: number;
}

export const xt_addrtype_info: Descriptor<xt_addrtype_info> = /* @__PURE__ */ declareStruct(
  'xt_addrtype_info',
  `
  __u16 source;
  __u16 dest;
  __u32 invert_source;
  __u32 invert_dest;
`,
);

/** `<linux/netfilter/xt_addrtype.h>`: 8 bytes. */
export interface xt_addrtype_info_v1 extends RecordView<'struct xt_addrtype_info_v1'> {
  source: number;
  dest: number;
  flags: number;
}

export const xt_addrtype_info_v1: Descriptor<xt_addrtype_info_v1> = /* @__PURE__ */ declareStruct(
  'xt_addrtype_info_v1',
  `
  __u16 source;
  __u16 dest;
  __u32 flags;
`,
);
