// Generated from Linux 7.3.4 <linux/gen_stats.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/gen_stats.h>`: 2 bytes. */
export interface gnet_estimator extends RecordView<'struct gnet_estimator'> {
  interval: number;
  ewma_log: number;
}

export const gnet_estimator: Descriptor<gnet_estimator> = /* @__PURE__ */ declareStruct(
  'gnet_estimator',
  `
  signed char interval;
  unsigned char ewma_log;
`,
);

/** `<linux/gen_stats.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface gnet_stats_basic extends RecordView<'struct gnet_stats_basic'> {
  get bytes(): bigint;
  set bytes(value: Integer);
  packets: number;
}

export const gnet_stats_basic: Descriptor<gnet_stats_basic> = /* @__PURE__ */ declareStruct(
  'gnet_stats_basic',
  `
  __u64 bytes;
  __u32 packets;
`,
);

/** `<linux/gen_stats.h>`: 20 bytes. */
export interface gnet_stats_queue extends RecordView<'struct gnet_stats_queue'> {
  qlen: number;
  backlog: number;
  drops: number;
  requeues: number;
  overlimits: number;
}

export const gnet_stats_queue: Descriptor<gnet_stats_queue> = /* @__PURE__ */ declareStruct(
  'gnet_stats_queue',
  `
  __u32 qlen;
  __u32 backlog;
  __u32 drops;
  __u32 requeues;
  __u32 overlimits;
`,
);

/** `<linux/gen_stats.h>`: 8 bytes. */
export interface gnet_stats_rate_est extends RecordView<'struct gnet_stats_rate_est'> {
  bps: number;
  pps: number;
}

export const gnet_stats_rate_est: Descriptor<gnet_stats_rate_est> = /* @__PURE__ */ declareStruct(
  'gnet_stats_rate_est',
  `
  __u32 bps;
  __u32 pps;
`,
);

/** `<linux/gen_stats.h>`: 16 bytes. */
export interface gnet_stats_rate_est64 extends RecordView<'struct gnet_stats_rate_est64'> {
  get bps(): bigint;
  set bps(value: Integer);
  get pps(): bigint;
  set pps(value: Integer);
}

export const gnet_stats_rate_est64: Descriptor<gnet_stats_rate_est64> =
  /* @__PURE__ */ declareStruct(
    'gnet_stats_rate_est64',
    `
  __u64 bps;
  __u64 pps;
`,
  );
