// Generated from Linux 7.3.4 <linux/tc_act/tc_csum.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_CSUM_MAX = 3,
  TCA_CSUM_PAD = 3,
  TCA_CSUM_PARMS = 1,
  TCA_CSUM_TM = 2,
  TCA_CSUM_UNSPEC = 0,
  TCA_CSUM_UPDATE_FLAG_ICMP = 2,
  TCA_CSUM_UPDATE_FLAG_IGMP = 4,
  TCA_CSUM_UPDATE_FLAG_IPV4HDR = 1,
  TCA_CSUM_UPDATE_FLAG_SCTP = 64,
  TCA_CSUM_UPDATE_FLAG_TCP = 8,
  TCA_CSUM_UPDATE_FLAG_UDP = 16,
  TCA_CSUM_UPDATE_FLAG_UDPLITE = 32,
  __TCA_CSUM_MAX = 4;
export declare namespace struct {
  /** `<linux/tc_act/tc_csum.h>`: 24 bytes. */
  interface tc_csum extends RecordView<'struct tc_csum'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    update_flags: number;
  }
}

export const struct: {
  readonly tc_csum: Descriptor<struct.tc_csum>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_csum": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;__u32 update_flags;"
}`),
);
