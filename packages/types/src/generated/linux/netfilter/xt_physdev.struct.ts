// Generated from Linux 7.3.4 <linux/netfilter/xt_physdev.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_physdev.h>`: 66 bytes. */
export interface xt_physdev_info extends RecordView<'struct xt_physdev_info'> {
  get physindev(): Uint8Array;
  set physindev(value: Bytes);
  get in_mask(): Uint8Array;
  set in_mask(value: Bytes);
  get physoutdev(): Uint8Array;
  set physoutdev(value: Bytes);
  get out_mask(): Uint8Array;
  set out_mask(value: Bytes);
  invert: number;
  bitmask: number;
}

export const xt_physdev_info: Descriptor<xt_physdev_info> = /* @__PURE__ */ declareStruct(
  'xt_physdev_info',
  `
  char physindev[16];
  char in_mask[16];
  char physoutdev[16];
  char out_mask[16];
  __u8 invert;
  __u8 bitmask;
`,
);
