// Generated from Linux 7.3.4 <linux/netfilter/xt_LOG.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_LOG_IPOPT = 4,
  XT_LOG_MACDECODE = 32,
  XT_LOG_MASK = 47,
  XT_LOG_NFLOG = 16,
  XT_LOG_TCPOPT = 2,
  XT_LOG_TCPSEQ = 1,
  XT_LOG_UID = 8;
export declare namespace struct {
  /** `<linux/netfilter/xt_LOG.h>`: 32 bytes. */
  interface xt_log_info extends RecordView<'struct xt_log_info'> {
    level: number;
    logflags: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
  }
}

export const struct: {
  readonly xt_log_info: Descriptor<struct.xt_log_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_log_info": "unsigned char level;unsigned char logflags;char prefix[30];"
}`),
);
