// Generated from Linux 7.3.4 <linux/gen_stats.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const TCA_STATS_APP = 4,
  TCA_STATS_BASIC = 1,
  TCA_STATS_BASIC_HW = 7,
  TCA_STATS_MAX = 8,
  TCA_STATS_PAD = 6,
  TCA_STATS_PKT64 = 8,
  TCA_STATS_QUEUE = 3,
  TCA_STATS_RATE_EST = 2,
  TCA_STATS_RATE_EST64 = 5,
  TCA_STATS_UNSPEC = 0,
  __TCA_STATS_MAX = 9;
export declare namespace struct {
  /** `<linux/gen_stats.h>`: 2 bytes. */
  interface gnet_estimator extends RecordView<'struct gnet_estimator'> {
    interval: number;
    ewma_log: number;
  }

  /** `<linux/gen_stats.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface gnet_stats_basic extends RecordView<'struct gnet_stats_basic'> {
    get bytes(): bigint;
    set bytes(value: Integer);
    packets: number;
  }

  /** `<linux/gen_stats.h>`: 20 bytes. */
  interface gnet_stats_queue extends RecordView<'struct gnet_stats_queue'> {
    qlen: number;
    backlog: number;
    drops: number;
    requeues: number;
    overlimits: number;
  }

  /** `<linux/gen_stats.h>`: 8 bytes. */
  interface gnet_stats_rate_est extends RecordView<'struct gnet_stats_rate_est'> {
    bps: number;
    pps: number;
  }

  /** `<linux/gen_stats.h>`: 16 bytes. */
  interface gnet_stats_rate_est64 extends RecordView<'struct gnet_stats_rate_est64'> {
    get bps(): bigint;
    set bps(value: Integer);
    get pps(): bigint;
    set pps(value: Integer);
  }
}

export const struct: {
  readonly gnet_estimator: Descriptor<struct.gnet_estimator>;
  readonly gnet_stats_basic: Descriptor<struct.gnet_stats_basic>;
  readonly gnet_stats_queue: Descriptor<struct.gnet_stats_queue>;
  readonly gnet_stats_rate_est: Descriptor<struct.gnet_stats_rate_est>;
  readonly gnet_stats_rate_est64: Descriptor<struct.gnet_stats_rate_est64>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gnet_estimator": "signed char interval;unsigned char ewma_log;",
"gnet_stats_basic": "__u64 bytes;__u32 packets;",
"gnet_stats_queue": "__u32 qlen;__u32 backlog;__u32 drops;__u32 requeues;__u32 overlimits;",
"gnet_stats_rate_est": "__u32 bps;__u32 pps;",
"gnet_stats_rate_est64": "__u64 bps;__u64 pps;"
}`),
);
