// Generated from Linux 7.3.4 <linux/netfilter/nf_synproxy.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const NF_SYNPROXY_OPT_ECN = 16,
  NF_SYNPROXY_OPT_MASK = 15,
  NF_SYNPROXY_OPT_MSS = 1,
  NF_SYNPROXY_OPT_SACK_PERM = 4,
  NF_SYNPROXY_OPT_TIMESTAMP = 8,
  NF_SYNPROXY_OPT_WSCALE = 2;
export declare namespace struct {
  /** `<linux/netfilter/nf_synproxy.h>`: 4 bytes. */
  interface nf_synproxy_info extends RecordView<'struct nf_synproxy_info'> {
    options: number;
    wscale: number;
    mss: number;
  }
}

export const struct: {
  readonly nf_synproxy_info: Descriptor<struct.nf_synproxy_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nf_synproxy_info": "__u8 options;__u8 wscale;__u16 mss;"
}`),
);
