// Generated from Linux 7.3.4 <linux/netfilter/xt_mac.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_mac.h>`: 12 bytes. */
export interface xt_mac_info extends RecordView<'struct xt_mac_info'> {
  get srcaddr(): Uint8Array;
  set srcaddr(value: Bytes);
  invert: number;
}

export const xt_mac_info: Descriptor<xt_mac_info> = /* @__PURE__ */ declareStruct(
  'xt_mac_info',
  `
  unsigned char srcaddr[6];
  int invert;
`,
);
