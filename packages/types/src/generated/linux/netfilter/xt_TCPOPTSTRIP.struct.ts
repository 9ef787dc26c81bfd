// Generated from Linux 7.3.4 <linux/netfilter/xt_TCPOPTSTRIP.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_TCPOPTSTRIP.h>`: 32 bytes. */
export interface xt_tcpoptstrip_target_info
  extends RecordView<'struct xt_tcpoptstrip_target_info'> {
  get strip_bmap(): Uint32Array;
  set strip_bmap(value: Iterable<Integer>);
}

export const xt_tcpoptstrip_target_info: Descriptor<xt_tcpoptstrip_target_info> =
  /* @__PURE__ */ declareStruct(
    'xt_tcpoptstrip_target_info',
    `
  __u32 strip_bmap[8];
`,
  );
