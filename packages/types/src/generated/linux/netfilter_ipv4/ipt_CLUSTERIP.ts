// Generated from Linux 7.3.4 <linux/netfilter_ipv4/ipt_CLUSTERIP.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

export const CLUSTERIP_FLAG_NEW = 1,
  CLUSTERIP_HASHMODE_MAX = 2,
  CLUSTERIP_HASHMODE_SIP = 0,
  CLUSTERIP_HASHMODE_SIP_SPT = 1,
  CLUSTERIP_HASHMODE_SIP_SPT_DPT = 2,
  CLUSTERIP_MAX_NODES = 16;
export declare namespace struct {
  /** `<linux/netfilter_ipv4/ipt_CLUSTERIP.h>`: 60 bytes on x86, arm; 64 bytes elsewhere. */
  interface ipt_clusterip_tgt_info extends RecordView<'struct ipt_clusterip_tgt_info', 'config'> {
    flags: number;
    get clustermac(): Uint8Array;
    set clustermac(value: Bytes);
    num_total_nodes: number;
    num_local_nodes: number;
    get local_nodes(): Uint16Array;
    set local_nodes(value: Iterable<Integer>);
    hash_mode: number;
    hash_initval: number;
    get config(): number;
    set config(value: Pointer);
  }
}

export const struct: {
  readonly ipt_clusterip_tgt_info: Descriptor<struct.ipt_clusterip_tgt_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipt_clusterip_tgt_info": "__u32 flags;__u8 clustermac[6];__u16 num_total_nodes;__u16 num_local_nodes;__u16 local_nodes[16];__u32 hash_mode;__u32 hash_initval;struct clusterip_config *config;"
}`),
);
