// Generated from Linux 7.3.4 <linux/mpls.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const MPLS_LABEL_ENTROPY = 7,
  MPLS_LABEL_EXTENSION = 15,
  MPLS_LABEL_FIRST_UNRESERVED = 16,
  MPLS_LABEL_GAL = 13,
  MPLS_LABEL_IMPLNULL = 3,
  MPLS_LABEL_IPV4NULL = 0,
  MPLS_LABEL_IPV6NULL = 2,
  MPLS_LABEL_OAMALERT = 14,
  MPLS_LABEL_RTALERT = 1,
  MPLS_LS_LABEL_MASK = 4294963200,
  MPLS_LS_LABEL_SHIFT = 12,
  MPLS_LS_S_MASK = 256,
  MPLS_LS_S_SHIFT = 8,
  MPLS_LS_TC_MASK = 3584,
  MPLS_LS_TC_SHIFT = 9,
  MPLS_LS_TTL_MASK = 255,
  MPLS_LS_TTL_SHIFT = 0,
  MPLS_STATS_LINK = 1,
  MPLS_STATS_MAX = 1,
  MPLS_STATS_UNSPEC = 0,
  __MPLS_STATS_MAX = 2;
export declare namespace struct {
  /** `<linux/mpls.h>`: 4 bytes. */
  interface mpls_label extends RecordView<'struct mpls_label'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    entry: number;
  }

  /** `<linux/mpls.h>`: 72 bytes. */
  interface mpls_link_stats extends RecordView<'struct mpls_link_stats'> {
    get rx_packets(): bigint;
    set rx_packets(value: Integer);
    get tx_packets(): bigint;
    set tx_packets(value: Integer);
    get rx_bytes(): bigint;
    set rx_bytes(value: Integer);
    get tx_bytes(): bigint;
    set tx_bytes(value: Integer);
    get rx_errors(): bigint;
    set rx_errors(value: Integer);
    get tx_errors(): bigint;
    set tx_errors(value: Integer);
    get rx_dropped(): bigint;
    set rx_dropped(value: Integer);
    get tx_dropped(): bigint;
    set tx_dropped(value: Integer);
    get rx_noroute(): bigint;
    set rx_noroute(value: Integer);
  }
}

export const struct: {
  readonly mpls_label: Descriptor<struct.mpls_label>;
  readonly mpls_link_stats: Descriptor<struct.mpls_link_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mpls_label": "__be32 entry;",
"mpls_link_stats": "__u64 rx_packets;__u64 tx_packets;__u64 rx_bytes;__u64 tx_bytes;__u64 rx_errors;__u64 tx_errors;__u64 rx_dropped;__u64 tx_dropped;__u64 rx_noroute;"
}`),
);
