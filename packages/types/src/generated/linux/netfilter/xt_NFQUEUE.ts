// Generated from Linux 7.3.4 <linux/netfilter/xt_NFQUEUE.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const NFQ_FLAG_BYPASS = 1,
  NFQ_FLAG_CPU_FANOUT = 2,
  NFQ_FLAG_MASK = 3;
export declare namespace struct {
  /** `<linux/netfilter/xt_NFQUEUE.h>`: 2 bytes. */
  interface xt_NFQ_info extends RecordView<'struct xt_NFQ_info'> {
    queuenum: number;
  }

  /** `<linux/netfilter/xt_NFQUEUE.h>`: 4 bytes. */
  interface xt_NFQ_info_v1 extends RecordView<'struct xt_NFQ_info_v1'> {
    queuenum: number;
    queues_total: number;
  }

  /** `<linux/netfilter/xt_NFQUEUE.h>`: 6 bytes. */
  interface xt_NFQ_info_v2 extends RecordView<'struct xt_NFQ_info_v2'> {
    queuenum: number;
    queues_total: number;
    bypass: number;
  }

  /** `<linux/netfilter/xt_NFQUEUE.h>`: 6 bytes. */
  interface xt_NFQ_info_v3 extends RecordView<'struct xt_NFQ_info_v3'> {
    queuenum: number;
    queues_total: number;
    flags: number;
  }
}

export const struct: {
  readonly xt_NFQ_info: Descriptor<struct.xt_NFQ_info>;
  readonly xt_NFQ_info_v1: Descriptor<struct.xt_NFQ_info_v1>;
  readonly xt_NFQ_info_v2: Descriptor<struct.xt_NFQ_info_v2>;
  readonly xt_NFQ_info_v3: Descriptor<struct.xt_NFQ_info_v3>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_NFQ_info": "__u16 queuenum;",
"xt_NFQ_info_v1": "__u16 queuenum;__u16 queues_total;",
"xt_NFQ_info_v2": "__u16 queuenum;__u16 queues_total;__u16 bypass;",
"xt_NFQ_info_v3": "__u16 queuenum;__u16 queues_total;__u16 flags;"
}`),
);
