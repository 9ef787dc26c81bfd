// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nat.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const NAT_ARP_BIT = 16;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_nat.h>`: 12 bytes. */
  interface ebt_nat_info extends RecordView<'struct ebt_nat_info'> {
    get mac(): Uint8Array;
    set mac(value: Bytes);
    target: number;
  }
}

export const struct: {
  readonly ebt_nat_info: Descriptor<struct.ebt_nat_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_nat_info": "unsigned char mac[6];int target;"
}`),
);
