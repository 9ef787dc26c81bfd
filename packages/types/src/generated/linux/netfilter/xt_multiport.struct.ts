// Generated from Linux 7.3.4 <linux/netfilter/xt_multiport.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/netfilter/xt_multiport.h>`: 32 bytes. */
export interface xt_multiport extends RecordView<'struct xt_multiport'> {
  flags: number;
  count: number;
  get ports(): Uint16Array;
  set ports(value: Iterable<Integer>);
}

export const xt_multiport: Descriptor<xt_multiport> = /* @__PURE__ */ declareStruct(
  'xt_multiport',
  `
  __u8 flags;
  __u8 count;
  __u16 ports[15];
`,
);

/** `<linux/netfilter/xt_multiport.h>`: 48 bytes. */
export interface xt_multiport_v1 extends RecordView<'struct xt_multiport_v1'> {
  flags: number;
  count: number;
  get ports(): Uint16Array;
  set ports(value: Iterable<Integer>);
  get pflags(): Uint8Array;
  set pflags(value: Bytes);
  invert: number;
}

export const xt_multiport_v1: Descriptor<xt_multiport_v1> = /* @__PURE__ */ declareStruct(
  'xt_multiport_v1',
  `
  __u8 flags;
  __u8 count;
  __u16 ports[15];
  __u8 pflags[15];
  __u8 invert;
`,
);
