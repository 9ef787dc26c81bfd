// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_mark_m.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const EBT_MARK_AND = 1,
  EBT_MARK_MASK = 3,
  EBT_MARK_OR = 2;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_mark_m.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface ebt_mark_m_info extends RecordView<'struct ebt_mark_m_info'> {
    mark: number;
    get mask(): bigint;
    set mask(value: Integer);
    invert: number;
    bitmask: number;
  }
}

export const struct: {
  readonly ebt_mark_m_info: Descriptor<struct.ebt_mark_m_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_mark_m_info": "unsigned long mark;unsigned long mask bigint;__u8 invert;__u8 bitmask;"
}`),
);
