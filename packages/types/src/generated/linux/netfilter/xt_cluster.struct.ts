// Generated from Linux 7.3.4 <linux/netfilter/xt_cluster.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/netfilter/xt_cluster.h>`: 16 bytes. */
export interface xt_cluster_match_info extends RecordView<'struct xt_cluster_match_info'> {
  total_nodes: number;
  node_mask: number;
  hash_seed: number;
  flags: number;
}

export const xt_cluster_match_info: Descriptor<xt_cluster_match_info> =
  /* @__PURE__ */ declareStruct(
    'xt_cluster_match_info',
    `
  __u32 total_nodes;
  __u32 node_mask;
  __u32 hash_seed;
  __u32 flags;
`,
  );
