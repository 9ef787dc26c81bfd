// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_LOG.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const IPT_LOG_IPOPT = 4,
  IPT_LOG_MACDECODE = 32,
  IPT_LOG_MASK = 47,
  IPT_LOG_NFLOG = 16,
  IPT_LOG_TCPOPT = 2,
  IPT_LOG_TCPSEQ = 1,
  IPT_LOG_UID = 8;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ipt_LOG.h>`: 32 bytes. */
  interface ipt_log_info extends RecordView<'struct ipt_log_info'> {
    level: number;
    logflags: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
  }
}

export const struct: {
  readonly ipt_log_info: Descriptor<struct.ipt_log_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_log_info": "unsigned char level;unsigned char logflags;char prefix[30];"
}`),
);
