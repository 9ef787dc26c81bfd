// Generated from Linux 7.3.4 <linux/neighbour.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const FDB_NOTIFY_BIT = 1,
  FDB_NOTIFY_INACTIVE_BIT = 2,
  NDA_CACHEINFO = 3,
  NDA_DST = 1,
  NDA_FDB_EXT_ATTRS = 14,
  NDA_FLAGS_EXT = 15,
  NDA_IFINDEX = 8,
  NDA_LINK_NETNSID = 10,
  NDA_LLADDR = 2,
  NDA_MASTER = 9,
  NDA_MAX = 17,
  NDA_NDM_FLAGS_MASK = 17,
  NDA_NDM_STATE_MASK = 16,
  NDA_NH_ID = 13,
  NDA_PORT = 6,
  NDA_PROBES = 4,
  NDA_PROTOCOL = 12,
  NDA_SRC_VNI = 11,
  NDA_UNSPEC = 0,
  NDA_VLAN = 5,
  NDA_VNI = 7,
  NDTA_CONFIG = 5,
  NDTA_GC_INTERVAL = 8,
  NDTA_MAX = 9,
  NDTA_NAME = 1,
  NDTA_PAD = 9,
  NDTA_PARMS = 6,
  NDTA_STATS = 7,
  NDTA_THRESH1 = 2,
  NDTA_THRESH2 = 3,
  NDTA_THRESH3 = 4,
  NDTA_UNSPEC = 0,
  NDTPA_ANYCAST_DELAY = 12,
  NDTPA_APP_PROBES = 9,
  NDTPA_BASE_REACHABLE_TIME = 4,
  NDTPA_DELAY_PROBE_TIME = 7,
  NDTPA_GC_STALETIME = 6,
  NDTPA_IFINDEX = 1,
  NDTPA_INTERVAL_PROBE_TIME_MS = 19,
  NDTPA_LOCKTIME = 15,
  NDTPA_MAX = 19,
  NDTPA_MCAST_PROBES = 11,
  NDTPA_MCAST_REPROBES = 17,
  NDTPA_PAD = 18,
  NDTPA_PROXY_DELAY = 13,
  NDTPA_PROXY_QLEN = 14,
  NDTPA_QUEUE_LEN = 8,
  NDTPA_QUEUE_LENBYTES = 16,
  NDTPA_REACHABLE_TIME = 3,
  NDTPA_REFCNT = 2,
  NDTPA_RETRANS_TIME = 5,
  NDTPA_UCAST_PROBES = 10,
  NDTPA_UNSPEC = 0,
  NFEA_ACTIVITY_NOTIFY = 1,
  NFEA_DONT_REFRESH = 2,
  NFEA_MAX = 2,
  NFEA_UNSPEC = 0,
  NTF_EXT_EXT_VALIDATED = 4,
  NTF_EXT_LEARNED = 16,
  NTF_EXT_LOCKED = 2,
  NTF_EXT_MANAGED = 1,
  NTF_MASTER = 4,
  NTF_OFFLOADED = 32,
  NTF_PROXY = 8,
  NTF_ROUTER = 128,
  NTF_SELF = 2,
  NTF_STICKY = 64,
  NTF_USE = 1,
  NUD_DELAY = 8,
  NUD_FAILED = 32,
  NUD_INCOMPLETE = 1,
  NUD_NOARP = 64,
  NUD_NONE = 0,
  NUD_PERMANENT = 128,
  NUD_PROBE = 16,
  NUD_REACHABLE = 2,
  NUD_STALE = 4,
  __NDA_MAX = 18,
  __NDTA_MAX = 10,
  __NDTPA_MAX = 20,
  __NFEA_MAX = 3;
export declare namespace struct {
  /** `<linux/neighbour.h>`: 16 bytes. */
  interface nda_cacheinfo extends RecordView<'struct nda_cacheinfo'> {
    ndm_confirmed: number;
    ndm_used: number;
    ndm_updated: number;
    ndm_refcnt: number;
  }

  /** `<linux/neighbour.h>`: 12 bytes. */
  interface ndmsg extends RecordView<'struct ndmsg'> {
    ndm_family: number;
    ndm_pad1: number;
    ndm_pad2: number;
    ndm_ifindex: number;
    ndm_state: number;
    ndm_flags: number;
    ndm_type: number;
  }

  /** `<linux/neighbour.h>`: 32 bytes. */
  interface ndt_config extends RecordView<'struct ndt_config'> {
    ndtc_key_len: number;
    ndtc_entry_size: number;
    ndtc_entries: number;
    ndtc_last_flush: number;
    ndtc_last_rand: number;
    ndtc_hash_rnd: number;
    ndtc_hash_mask: number;
    ndtc_hash_chain_gc: number;
    ndtc_proxy_qlen: number;
  }

  /** `<linux/neighbour.h>`: 88 bytes. */
  interface ndt_stats extends RecordView<'struct ndt_stats'> {
    get ndts_allocs(): bigint;
    set ndts_allocs(value: Integer);
    get ndts_destroys(): bigint;
    set ndts_destroys(value: Integer);
    get ndts_hash_grows(): bigint;
    set ndts_hash_grows(value: Integer);
    get ndts_res_failed(): bigint;
    set ndts_res_failed(value: Integer);
    get ndts_lookups(): bigint;
    set ndts_lookups(value: Integer);
    get ndts_hits(): bigint;
    set ndts_hits(value: Integer);
    get ndts_rcv_probes_mcast(): bigint;
    set ndts_rcv_probes_mcast(value: Integer);
    get ndts_rcv_probes_ucast(): bigint;
    set ndts_rcv_probes_ucast(value: Integer);
    get ndts_periodic_gc_runs(): bigint;
    set ndts_periodic_gc_runs(value: Integer);
    get ndts_forced_gc_runs(): bigint;
    set ndts_forced_gc_runs(value: Integer);
    get ndts_table_fulls(): bigint;
    set ndts_table_fulls(value: Integer);
  }

  /** `<linux/neighbour.h>`: 4 bytes. */
  interface ndtmsg extends RecordView<'struct ndtmsg'> {
    ndtm_family: number;
    ndtm_pad1: number;
    ndtm_pad2: number;
  }
}

export const struct: {
  readonly nda_cacheinfo: Descriptor<struct.nda_cacheinfo>;
  readonly ndmsg: Descriptor<struct.ndmsg>;
  readonly ndt_config: Descriptor<struct.ndt_config>;
  readonly ndt_stats: Descriptor<struct.ndt_stats>;
  readonly ndtmsg: Descriptor<struct.ndtmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nda_cacheinfo": "__u32 ndm_confirmed;__u32 ndm_used;__u32 ndm_updated;__u32 ndm_refcnt;",
"ndmsg": "__u8 ndm_family;__u8 ndm_pad1;__u16 ndm_pad2;__s32 ndm_ifindex;__u16 ndm_state;__u8 ndm_flags;__u8 ndm_type;",
"ndt_config": "__u16 ndtc_key_len;__u16 ndtc_entry_size;__u32 ndtc_entries;__u32 ndtc_last_flush;__u32 ndtc_last_rand;__u32 ndtc_hash_rnd;__u32 ndtc_hash_mask;__u32 ndtc_hash_chain_gc;__u32 ndtc_proxy_qlen;",
"ndt_stats": "__u64 ndts_allocs;__u64 ndts_destroys;__u64 ndts_hash_grows;__u64 ndts_res_failed;__u64 ndts_lookups;__u64 ndts_hits;__u64 ndts_rcv_probes_mcast;__u64 ndts_rcv_probes_ucast;__u64 ndts_periodic_gc_runs;__u64 ndts_forced_gc_runs;__u64 ndts_table_fulls;",
"ndtmsg": "__u8 ndtm_family;__u8 ndtm_pad1;__u16 ndtm_pad2;"
}`),
);
