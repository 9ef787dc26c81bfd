// Generated from Linux 7.3.4 <linux/netfilter/xt_cluster.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const XT_CLUSTER_F_INV = 1,
  XT_CLUSTER_NODES_MAX = 32;
export declare namespace struct {
  /** `<linux/netfilter/xt_cluster.h>`: 16 bytes. */
  interface xt_cluster_match_info extends RecordView<'struct xt_cluster_match_info'> {
    total_nodes: number;
    node_mask: number;
    hash_seed: number;
    flags: number;
  }
}

export const struct: {
  readonly xt_cluster_match_info: Descriptor<struct.xt_cluster_match_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xt_cluster_match_info": "__u32 total_nodes;__u32 node_mask;__u32 hash_seed;__u32 flags;"
}`),
);
