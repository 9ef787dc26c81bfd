// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_nflog.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const EBT_NFLOG_DEFAULT_GROUP = 1,
  EBT_NFLOG_DEFAULT_THRESHOLD = 1,
  EBT_NFLOG_MASK = 0,
  EBT_NFLOG_PREFIX_SIZE = 64;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_nflog.h>`: 76 bytes. */
  interface ebt_nflog_info extends RecordView<'struct ebt_nflog_info'> {
    len: number;
    group: number;
    threshold: number;
    flags: number;
    pad: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
  }
}

export const struct: {
  readonly ebt_nflog_info: Descriptor<struct.ebt_nflog_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_nflog_info": "__u32 len;__u16 group;__u16 threshold;__u16 flags;__u16 pad;char prefix[64];"
}`),
);
