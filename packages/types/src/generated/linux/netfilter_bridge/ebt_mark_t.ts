// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_t.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const MARK_AND_VALUE = 4294967248,
  MARK_OR_VALUE = 4294967264,
  MARK_SET_VALUE = 4294967280,
  MARK_XOR_VALUE = 4294967232;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_mark_t.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface ebt_mark_t_info extends RecordView<'struct ebt_mark_t_info'> {
    mark: number;
    target: number;
  }
}

export const struct: {
  readonly ebt_mark_t_info: Descriptor<struct.ebt_mark_t_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_mark_t_info": "unsigned long mark;int target;"
}`),
);
