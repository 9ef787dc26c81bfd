// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPOPTSTRIP.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export declare namespace struct {
  /** `<linux/netfilter/xt_TCPOPTSTRIP.h>`: 32 bytes. */
  interface xt_tcpoptstrip_target_info extends RecordView<'struct xt_tcpoptstrip_target_info'> {
    get strip_bmap(): Uint32Array;
    set strip_bmap(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly xt_tcpoptstrip_target_info: Descriptor<struct.xt_tcpoptstrip_target_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_tcpoptstrip_target_info": "__u32 strip_bmap[8];"
}`),
);
