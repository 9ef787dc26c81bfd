// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ECN.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type From, type RecordView } from '../../../engine.ts';

export const IPT_ECN_OP_MASK = 206,
  IPT_ECN_OP_SET_CWR = 32,
  IPT_ECN_OP_SET_ECE = 16,
  IPT_ECN_OP_SET_IP = 1;
export declare namespace struct {
  interface ipt_ECN_info$proto$tcp extends RecordView<'struct ipt_ECN_info.proto.tcp'> {
    ece: number;
    cwr: number;
  }

  interface ipt_ECN_info$proto extends RecordView<'union ipt_ECN_info.proto'> {
    get tcp(): ipt_ECN_info$proto$tcp;
    set tcp(value: From<ipt_ECN_info$proto$tcp>);
  }

  /** `<linux/netfilter_ipv4/ipt_ECN.h>`: 3 bytes. */
  interface ipt_ECN_info extends RecordView<'struct ipt_ECN_info'> {
    operation: number;
    ip_ect: number;
    get proto(): ipt_ECN_info$proto;
    set proto(value: From<ipt_ECN_info$proto>);
  }
}

export const struct: {
  readonly ipt_ECN_info: Descriptor<struct.ipt_ECN_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_ECN_info": "__u8 operation;__u8 ip_ect;union {struct {__u8 ece :1;__u8 cwr :1;} tcp;} proto;"
}`),
);
