// Generated from Linux 7.3.4 <linux/net_tstamp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const HWTSTAMP_FILTER_ALL = 1,
  HWTSTAMP_FILTER_NONE = 0,
  HWTSTAMP_FILTER_NTP_ALL = 15,
  HWTSTAMP_FILTER_PTP_V1_L4_DELAY_REQ = 5,
  HWTSTAMP_FILTER_PTP_V1_L4_EVENT = 3,
  HWTSTAMP_FILTER_PTP_V1_L4_SYNC = 4,
  HWTSTAMP_FILTER_PTP_V2_DELAY_REQ = 14,
  HWTSTAMP_FILTER_PTP_V2_EVENT = 12,
  HWTSTAMP_FILTER_PTP_V2_L2_DELAY_REQ = 11,
  HWTSTAMP_FILTER_PTP_V2_L2_EVENT = 9,
  HWTSTAMP_FILTER_PTP_V2_L2_SYNC = 10,
  HWTSTAMP_FILTER_PTP_V2_L4_DELAY_REQ = 8,
  HWTSTAMP_FILTER_PTP_V2_L4_EVENT = 6,
  HWTSTAMP_FILTER_PTP_V2_L4_SYNC = 7,
  HWTSTAMP_FILTER_PTP_V2_SYNC = 13,
  HWTSTAMP_FILTER_SOME = 2,
  HWTSTAMP_FLAG_BONDED_PHC_INDEX = 1,
  HWTSTAMP_FLAG_LAST = 1,
  HWTSTAMP_FLAG_MASK = 1,
  HWTSTAMP_PROVIDER_QUALIFIER_APPROX = 1,
  HWTSTAMP_PROVIDER_QUALIFIER_CNT = 2,
  HWTSTAMP_PROVIDER_QUALIFIER_PRECISE = 0,
  HWTSTAMP_TX_OFF = 0,
  HWTSTAMP_TX_ON = 1,
  HWTSTAMP_TX_ONESTEP_P2P = 3,
  HWTSTAMP_TX_ONESTEP_SYNC = 2,
  SOF_TIMESTAMPING_BIND_PHC = 32768,
  SOF_TIMESTAMPING_LAST = 262144,
  SOF_TIMESTAMPING_MASK = 524287,
  SOF_TIMESTAMPING_OPT_CMSG = 1024,
  SOF_TIMESTAMPING_OPT_ID = 128,
  SOF_TIMESTAMPING_OPT_ID_TCP = 65536,
  SOF_TIMESTAMPING_OPT_PKTINFO = 8192,
  SOF_TIMESTAMPING_OPT_RX_FILTER = 131072,
  SOF_TIMESTAMPING_OPT_STATS = 4096,
  SOF_TIMESTAMPING_OPT_TSONLY = 2048,
  SOF_TIMESTAMPING_OPT_TX_SWHW = 16384,
  SOF_TIMESTAMPING_RAW_HARDWARE = 64,
  SOF_TIMESTAMPING_RX_HARDWARE = 4,
  SOF_TIMESTAMPING_RX_SOFTWARE = 8,
  SOF_TIMESTAMPING_SOFTWARE = 16,
  SOF_TIMESTAMPING_SYS_HARDWARE = 32,
  SOF_TIMESTAMPING_TX_ACK = 512,
  SOF_TIMESTAMPING_TX_COMPLETION = 262144,
  SOF_TIMESTAMPING_TX_HARDWARE = 1,
  SOF_TIMESTAMPING_TX_RECORD_MASK = 262915,
  SOF_TIMESTAMPING_TX_SCHED = 256,
  SOF_TIMESTAMPING_TX_SOFTWARE = 2,
  SOF_TXTIME_DEADLINE_MODE = 1,
  SOF_TXTIME_FLAGS_LAST = 2,
  SOF_TXTIME_FLAGS_MASK = 3,
  SOF_TXTIME_REPORT_ERRORS = 2,
  __HWTSTAMP_FILTER_CNT = 16,
  __HWTSTAMP_TX_CNT = 4;
export declare namespace struct {
  /** `<linux/net_tstamp.h>`: 12 bytes. */
  interface hwtstamp_config extends RecordView<'struct hwtstamp_config'> {
    flags: number;
    tx_type: number;
    rx_filter: number;
  }

  /** `<linux/net_tstamp.h>`: 16 bytes. */
  interface scm_ts_pktinfo extends RecordView<'struct scm_ts_pktinfo'> {
    if_index: number;
    pkt_length: number;
    get reserved(): Uint32Array;
    set reserved(value: Iterable<Integer>);
  }

  /** `<linux/net_tstamp.h>`: 8 bytes. */
  interface so_timestamping extends RecordView<'struct so_timestamping'> {
    flags: number;
    bind_phc: number;
  }

  /** `<linux/net_tstamp.h>`: 8 bytes. */
  interface sock_txtime extends RecordView<'struct sock_txtime'> {
    clockid: number;
    flags: number;
  }
}

export const struct: {
  readonly hwtstamp_config: Descriptor<struct.hwtstamp_config>;
  readonly scm_ts_pktinfo: Descriptor<struct.scm_ts_pktinfo>;
  readonly so_timestamping: Descriptor<struct.so_timestamping>;
  readonly sock_txtime: Descriptor<struct.sock_txtime>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hwtstamp_config": "int flags;int tx_type;int rx_filter;",
"scm_ts_pktinfo": "__u32 if_index;__u32 pkt_length;__u32 reserved[2];",
"so_timestamping": "int flags;int bind_phc;",
"sock_txtime": "int clockid;__u32 flags;"
}`),
);
