// Generated from Linux 7.3.4 <linux/netfilter/xt_ecn.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Init, type RecordView } from '../../../engine.ts';

interface xt_ecn_info$proto$tcp extends RecordView<'struct xt_ecn_info.proto.tcp'> {
  ect: number;
}

interface xt_ecn_info$proto extends RecordView<'union xt_ecn_info.proto'> {
  get tcp(): xt_ecn_info$proto$tcp;
  set tcp(value: xt_ecn_info$proto$tcp | Init<xt_ecn_info$proto$tcp>);
}

/** `<linux/netfilter/xt_ecn.h>`: 4 bytes. */
export interface xt_ecn_info extends RecordView<'struct xt_ecn_info'> {
  operation: number;
  invert: number;
  ip_ect: number;
  get proto(): xt_ecn_info$proto;
  set proto(value: xt_ecn_info$proto | Init<xt_ecn_info$proto>);
}

export const xt_ecn_info: Descriptor<xt_ecn_info> = /* @__PURE__ */ declareStruct(
  'xt_ecn_info',
  `
  __u8 operation;
  __u8 invert;
  __u8 ip_ect;
  union {
    struct {
      __u8 ect;
    } tcp;
  } proto;
`,
);
