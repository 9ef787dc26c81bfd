// Generated from Linux 7.3.4 <linux/netfilter_ipv6/ip6t_LOG.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const IP6T_LOG_IPOPT = 4,
  IP6T_LOG_MACDECODE = 32,
  IP6T_LOG_MASK = 47,
  IP6T_LOG_NFLOG = 16,
  IP6T_LOG_TCPOPT = 2,
  IP6T_LOG_TCPSEQ = 1,
  IP6T_LOG_UID = 8;
export declare namespace struct {
  /** `<linux/netfilter_ipv6/ip6t_LOG.h>`: 32 bytes. */
  interface ip6t_log_info extends RecordView<'struct ip6t_log_info'> {
    level: number;
    logflags: number;
    get prefix(): Uint8Array;
    set prefix(value: Bytes);
  }
}

export const struct: {
  readonly ip6t_log_info: Descriptor<struct.ip6t_log_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ip6t_log_info": "unsigned char level;unsigned char logflags;char prefix[30];"
}`),
);
