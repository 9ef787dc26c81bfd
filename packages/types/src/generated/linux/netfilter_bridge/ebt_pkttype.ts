// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_pkttype.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_pkttype.h>`: 2 bytes. */
  interface ebt_pkttype_info extends RecordView<'struct ebt_pkttype_info'> {
    pkt_type: number;
    invert: number;
  }
}

export const struct: {
  readonly ebt_pkttype_info: Descriptor<struct.ebt_pkttype_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_pkttype_info": "__u8 pkt_type;__u8 invert;"
}`),
);
