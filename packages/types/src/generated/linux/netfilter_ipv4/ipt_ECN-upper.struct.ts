// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_ECN.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';

interface ipt_ECN_info$proto$tcp extends RecordView<'struct ipt_ECN_info.proto.tcp'> {
  ece: number;
  cwr: number;
}

interface ipt_ECN_info$proto extends RecordView<'union ipt_ECN_info.proto'> {
  get tcp(): ipt_ECN_info$proto$tcp;
  set tcp(value: ipt_ECN_info$proto$tcp | Init<ipt_ECN_info$proto$tcp>);
}

/** `<linux/netfilter_ipv4/ipt_ECN.h>`: 3 bytes. */
export interface ipt_ECN_info extends RecordView<'struct ipt_ECN_info'> {
  operation: number;
  ip_ect: number;
  get proto(): ipt_ECN_info$proto;
  set proto(value: ipt_ECN_info$proto | Init<ipt_ECN_info$proto>);
}

export const ipt_ECN_info: Descriptor<ipt_ECN_info> = /* @__PURE__ */ declareStruct(
  'ipt_ECN_info',
  `
  __u8 operation;
  __u8 ip_ect;
  union {
    struct {
      __u8 ece :1;
      __u8 cwr :1;
    } tcp;
  } proto;
`,
);
