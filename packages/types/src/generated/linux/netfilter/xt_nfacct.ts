// Generated from Linux 7.3.4 <linux/netfilter/xt_nfacct.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_nfacct.h>`: 36 bytes on x86, arm; 40 bytes elsewhere. */
  interface xt_nfacct_match_info extends RecordView<'struct xt_nfacct_match_info', 'nfacct'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get nfacct(): number;
    set nfacct(value: Pointer);
  }

  /** `<linux/netfilter/xt_nfacct.h>`: 40 bytes. */
  interface xt_nfacct_match_info_v1 extends RecordView<'struct xt_nfacct_match_info_v1', 'nfacct'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get nfacct(): number;
    set nfacct(value: Pointer);
  }
}

export const struct: {
  readonly xt_nfacct_match_info: Descriptor<struct.xt_nfacct_match_info>;
  readonly xt_nfacct_match_info_v1: Descriptor<struct.xt_nfacct_match_info_v1>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_nfacct_match_info": "char name[32];struct nf_acct *nfacct;",
"xt_nfacct_match_info_v1": ["char name[32];struct nf_acct *nfacct;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}]
}`),
);
