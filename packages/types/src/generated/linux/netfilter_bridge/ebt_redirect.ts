// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_redirect.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_redirect.h>`: 4 bytes. */
  interface ebt_redirect_info extends RecordView<'struct ebt_redirect_info'> {
    target: number;
  }
}

export const struct: {
  readonly ebt_redirect_info: Descriptor<struct.ebt_redirect_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_redirect_info": "int target;"
}`),
);
