// Generated from Linux 7.3.4 <linux/nexthop.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const NEXTHOP_GRP_TYPE_MAX = 1,
  NEXTHOP_GRP_TYPE_MPATH = 0,
  NEXTHOP_GRP_TYPE_RES = 1,
  NHA_BLACKHOLE = 4,
  NHA_DST_PORT = 18,
  NHA_ENCAP = 8,
  NHA_ENCAP_TYPE = 7,
  NHA_FDB = 11,
  NHA_GATEWAY = 6,
  NHA_GROUP = 2,
  NHA_GROUPS = 9,
  NHA_GROUP_STATS = 15,
  NHA_GROUP_STATS_ENTRY = 1,
  NHA_GROUP_STATS_ENTRY_ID = 1,
  NHA_GROUP_STATS_ENTRY_MAX = 3,
  NHA_GROUP_STATS_ENTRY_PACKETS = 2,
  NHA_GROUP_STATS_ENTRY_PACKETS_HW = 3,
  NHA_GROUP_STATS_ENTRY_UNSPEC = 0,
  NHA_GROUP_STATS_MAX = 1,
  NHA_GROUP_STATS_UNSPEC = 0,
  NHA_GROUP_TYPE = 3,
  NHA_HW_STATS_ENABLE = 16,
  NHA_HW_STATS_USED = 17,
  NHA_ID = 1,
  NHA_MASTER = 10,
  NHA_MAX = 18,
  NHA_OIF = 5,
  NHA_OP_FLAGS = 14,
  NHA_RES_BUCKET = 13,
  NHA_RES_BUCKET_IDLE_TIME = 2,
  NHA_RES_BUCKET_INDEX = 1,
  NHA_RES_BUCKET_MAX = 3,
  NHA_RES_BUCKET_NH_ID = 3,
  NHA_RES_BUCKET_PAD = 0,
  NHA_RES_BUCKET_UNSPEC = 0,
  NHA_RES_GROUP = 12,
  NHA_RES_GROUP_BUCKETS = 1,
  NHA_RES_GROUP_IDLE_TIMER = 2,
  NHA_RES_GROUP_MAX = 4,
  NHA_RES_GROUP_PAD = 0,
  NHA_RES_GROUP_UNBALANCED_TIME = 4,
  NHA_RES_GROUP_UNBALANCED_TIMER = 3,
  NHA_RES_GROUP_UNSPEC = 0,
  NHA_UNSPEC = 0,
  __NEXTHOP_GRP_TYPE_MAX = 2,
  __NHA_GROUP_STATS_ENTRY_MAX = 4,
  __NHA_GROUP_STATS_MAX = 2,
  __NHA_MAX = 19,
  __NHA_RES_BUCKET_MAX = 4,
  __NHA_RES_GROUP_MAX = 5;
export declare namespace struct {
  /** `<linux/nexthop.h>`: 8 bytes. */
  interface nexthop_grp extends RecordView<'struct nexthop_grp'> {
    id: number;
    weight: number;
    weight_high: number;
    resvd2: number;
  }

  /** `<linux/nexthop.h>`: 8 bytes. */
  interface nhmsg extends RecordView<'struct nhmsg'> {
    nh_family: number;
    nh_scope: number;
    nh_protocol: number;
    resvd: number;
    nh_flags: number;
  }
}

export const struct: {
  readonly nexthop_grp: Descriptor<struct.nexthop_grp>;
  readonly nhmsg: Descriptor<struct.nhmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nexthop_grp": "__u32 id;__u8 weight;__u8 weight_high;__u16 resvd2;",
"nhmsg": "unsigned char nh_family;unsigned char nh_scope;unsigned char nh_protocol;unsigned char resvd;unsigned int nh_flags;"
}`),
);
