// Generated from Linux 7.3.4 <linux/netfilter/xt_ecn.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../../engine.ts';

export const XT_ECN_IP_MASK = -253,
  XT_ECN_OP_MATCH_CWR = 32,
  XT_ECN_OP_MATCH_ECE = 16,
  XT_ECN_OP_MATCH_IP = 1,
  XT_ECN_OP_MATCH_MASK = 206;
export declare namespace struct {
  interface xt_ecn_info$proto$tcp extends RecordView<'struct xt_ecn_info.proto.tcp'> {
    ect: number;
  }

  interface xt_ecn_info$proto extends RecordView<'union xt_ecn_info.proto'> {
    get tcp(): xt_ecn_info$proto$tcp;
    set tcp(value: From<xt_ecn_info$proto$tcp>);
  }

  /** `<linux/netfilter/xt_ecn.h>`: 4 bytes. */
  interface xt_ecn_info extends RecordView<'struct xt_ecn_info'> {
    operation: number;
    invert: number;
    ip_ect: number;
    get proto(): xt_ecn_info$proto;
    set proto(value: From<xt_ecn_info$proto>);
  }
}

export const struct: {
  readonly xt_ecn_info: Descriptor<struct.xt_ecn_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_ecn_info": "__u8 operation;__u8 invert;__u8 ip_ect;union {struct {__u8 ect;} tcp;} proto;"
}`),
);
