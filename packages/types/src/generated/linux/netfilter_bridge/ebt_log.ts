// Generated from Linux 7.3.4 <linux/netfilter_bridge/ebt_log.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const EBT_LOG_ARP = 2,
  EBT_LOG_IP = 1,
  EBT_LOG_IP6 = 8,
  EBT_LOG_MASK = 11,
  EBT_LOG_NFLOG = 4,
  EBT_LOG_PREFIX_SIZE = 30;
export declare namespace struct {
  /** `<linux/netfilter_bridge/ebt_log.h>`: 36 bytes. */
  interface ebt_log_info extends RecordView<'struct ebt_log_info'> {
    loglevel: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
    bitmask: number;
  }
}

export const struct: {
  readonly ebt_log_info: Descriptor<struct.ebt_log_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ebt_log_info": "__u8 loglevel;__u8 prefix[30];__u32 bitmask;"
}`),
);
