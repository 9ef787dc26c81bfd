// Generated from Linux 7.3.4 <linux/netfilter/xt_NFQUEUE.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_NFQUEUE.h>`: 2 bytes. */
export interface xt_NFQ_info extends RecordView<'struct xt_NFQ_info'> {
  queuenum: number;
}

export const xt_NFQ_info: Descriptor<xt_NFQ_info> = /* @__PURE__ */ declareStruct(
  'xt_NFQ_info',
  `
  __u16 queuenum;
`,
);

/** `<linux/netfilter/xt_NFQUEUE.h>`: 4 bytes. */
export interface xt_NFQ_info_v1 extends RecordView<'struct xt_NFQ_info_v1'> {
  queuenum: number;
  queues_total: number;
}

export const xt_NFQ_info_v1: Descriptor<xt_NFQ_info_v1> = /* @__PURE__ */ declareStruct(
  'xt_NFQ_info_v1',
  `
  __u16 queuenum;
  __u16 queues_total;
`,
);

/** `<linux/netfilter/xt_NFQUEUE.h>`: 6 bytes. */
export interface xt_NFQ_info_v2 extends RecordView<'struct xt_NFQ_info_v2'> {
  queuenum: number;
  queues_total: number;
  bypass: number;
}

export const xt_NFQ_info_v2: Descriptor<xt_NFQ_info_v2> = /* @__PURE__ */ declareStruct(
  'xt_NFQ_info_v2',
  `
  __u16 queuenum;
  __u16 queues_total;
  __u16 bypass;
`,
);

/** `<linux/netfilter/xt_NFQUEUE.h>`: 6 bytes. */
export interface xt_NFQ_info_v3 extends RecordView<'struct xt_NFQ_info_v3'> {
  queuenum: number;
  queues_total: number;
  flags: number;
}

export const xt_NFQ_info_v3: Descriptor<xt_NFQ_info_v3> = /* @__PURE__ */ declareStruct(
  'xt_NFQ_info_v3',
  `
  __u16 queuenum;
  __u16 queues_total;
  __u16 flags;
`,
);
