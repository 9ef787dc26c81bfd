// Generated from Linux 7.3.4 <linux/tc_act/tc_nat.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const TCA_NAT_FLAG_EGRESS = 1,
  TCA_NAT_MAX = 3,
  TCA_NAT_PAD = 3,
  TCA_NAT_PARMS = 1,
  TCA_NAT_TM = 2,
  TCA_NAT_UNSPEC = 0,
  __TCA_NAT_MAX = 4;
export declare namespace struct {
  /** `<linux/tc_act/tc_nat.h>`: 36 bytes. */
  interface tc_nat extends RecordView<'struct tc_nat'> {
    index: number;
    capab: number;
    action: number;
    refcnt: number;
    bindcnt: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    old_addr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    new_addr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    mask: number;
    flags: number;
  }
}

export const struct: {
  readonly tc_nat: Descriptor<struct.tc_nat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tc_nat": "__u32 index;__u32 capab;int action;int refcnt;int bindcnt;__be32 old_addr;__be32 new_addr;__be32 mask;__u32 flags;"
}`),
);
