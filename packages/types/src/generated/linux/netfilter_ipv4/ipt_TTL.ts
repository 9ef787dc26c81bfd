// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_TTL.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const IPT_TTL_DEC = 2,
  IPT_TTL_INC = 1,
  IPT_TTL_MAXMODE = 2,
  IPT_TTL_SET = 0;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ipt_TTL.h>`: 2 bytes. */
  interface ipt_TTL_info extends RecordView<'struct ipt_TTL_info'> {
    mode: number;
    ttl: number;
  }
}

export const struct: {
  readonly ipt_TTL_info: Descriptor<struct.ipt_TTL_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_TTL_info": "__u8 mode;__u8 ttl;"
}`),
);
