// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_arpreply.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_arpreply.h>`: 12 bytes. */
  interface ebt_arpreply_info extends RecordView<'struct ebt_arpreply_info'> {
    get mac(): Uint8Array;
    set mac(value: Bytes);
    target: number;
  }
}

export const struct: {
  readonly ebt_arpreply_info: Descriptor<struct.ebt_arpreply_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_arpreply_info": "unsigned char mac[6];int target;"
}`),
);
