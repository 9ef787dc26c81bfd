// Generated from Linux 7.3.4 <linux/pkt_sched.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_cbs_qopt extends RecordView<'struct tc_cbs_qopt'> {
  offload: number;
  get _pad(): Uint8Array;
  set _pad(value: Bytes);
  hicredit: number;
  locredit: number;
  idleslope: number;
  sendslope: number;
}

export const tc_cbs_qopt: Descriptor<tc_cbs_qopt> = /* @__PURE__ */ declareStruct(
  'tc_cbs_qopt',
  `
  __u8 offload;
  __u8 _pad[3];
  __s32 hicredit;
  __s32 locredit;
  __s32 idleslope;
  __s32 sendslope;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_choke_qopt extends RecordView<'struct tc_choke_qopt'> {
  limit: number;
  qth_min: number;
  qth_max: number;
  Wlog: number;
  Plog: number;
  Scell_log: number;
  flags: number;
}

export const tc_choke_qopt: Descriptor<tc_choke_qopt> = /* @__PURE__ */ declareStruct(
  'tc_choke_qopt',
  `
  __u32 limit;
  __u32 qth_min;
  __u32 qth_max;
  unsigned char Wlog;
  unsigned char Plog;
  unsigned char Scell_log;
  unsigned char flags;
`,
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_choke_xstats extends RecordView<'struct tc_choke_xstats'> {
  early: number;
  pdrop: number;
  other: number;
  marked: number;
  matched: number;
}

export const tc_choke_xstats: Descriptor<tc_choke_xstats> = /* @__PURE__ */ declareStruct(
  'tc_choke_xstats',
  `
  __u32 early;
  __u32 pdrop;
  __u32 other;
  __u32 marked;
  __u32 matched;
`,
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_codel_xstats extends RecordView<'struct tc_codel_xstats'> {
  maxpacket: number;
  count: number;
  lastcount: number;
  ldelay: number;
  drop_next: number;
  drop_overlimit: number;
  ecn_mark: number;
  dropping: number;
  ce_mark: number;
}

export const tc_codel_xstats: Descriptor<tc_codel_xstats> = /* @__PURE__ */ declareStruct(
  'tc_codel_xstats',
  `
  __u32 maxpacket;
  __u32 count;
  __u32 lastcount;
  __u32 ldelay;
  __s32 drop_next;
  __u32 drop_overlimit;
  __u32 ecn_mark;
  __u32 dropping;
  __u32 ce_mark;
`,
);

/** `<linux/pkt_sched.h>`: 4 bytes. */
export interface tc_drr_stats extends RecordView<'struct tc_drr_stats'> {
  deficit: number;
}

export const tc_drr_stats: Descriptor<tc_drr_stats> = /* @__PURE__ */ declareStruct(
  'tc_drr_stats',
  `
  __u32 deficit;
`,
);

/** `<linux/pkt_sched.h>`: 48 bytes. */
export interface tc_dualpi2_xstats extends RecordView<'struct tc_dualpi2_xstats'> {
  prob: number;
  delay_c: number;
  delay_l: number;
  packets_in_c: number;
  packets_in_l: number;
  maxq: number;
  ecn_mark: number;
  step_marks: number;
  credit: number;
  memory_used: number;
  max_memory_used: number;
  memory_limit: number;
}

export const tc_dualpi2_xstats: Descriptor<tc_dualpi2_xstats> = /* @__PURE__ */ declareStruct(
  'tc_dualpi2_xstats',
  `
  __u32 prob;
  __u32 delay_c;
  __u32 delay_l;
  __u32 packets_in_c;
  __u32 packets_in_l;
  __u32 maxq;
  __u32 ecn_mark;
  __u32 step_marks;
  __s32 credit;
  __u32 memory_used;
  __u32 max_memory_used;
  __u32 memory_limit;
`,
);

/** `<linux/pkt_sched.h>`: 2 bytes. */
export interface tc_estimator extends RecordView<'struct tc_estimator'> {
  interval: number;
  ewma_log: number;
}

export const tc_estimator: Descriptor<tc_estimator> = /* @__PURE__ */ declareStruct(
  'tc_estimator',
  `
  signed char interval;
  unsigned char ewma_log;
`,
);

/** `<linux/pkt_sched.h>`: 12 bytes. */
export interface tc_etf_qopt extends RecordView<'struct tc_etf_qopt'> {
  delta: number;
  clockid: number;
  flags: number;
}

export const tc_etf_qopt: Descriptor<tc_etf_qopt> = /* @__PURE__ */ declareStruct(
  'tc_etf_qopt',
  `
  __s32 delta;
  __s32 clockid;
  __u32 flags;
`,
);

/** `<linux/pkt_sched.h>`: 4 bytes. */
export interface tc_fifo_qopt extends RecordView<'struct tc_fifo_qopt'> {
  limit: number;
}

export const tc_fifo_qopt: Descriptor<tc_fifo_qopt> = /* @__PURE__ */ declareStruct(
  'tc_fifo_qopt',
  `
  __u32 limit;
`,
);

/** `<linux/pkt_sched.h>`: 24 bytes. */
export interface tc_fq_codel_cl_stats extends RecordView<'struct tc_fq_codel_cl_stats'> {
  deficit: number;
  ldelay: number;
  count: number;
  lastcount: number;
  dropping: number;
  drop_next: number;
}

export const tc_fq_codel_cl_stats: Descriptor<tc_fq_codel_cl_stats> = /* @__PURE__ */ declareStruct(
  'tc_fq_codel_cl_stats',
  `
  __s32 deficit;
  __u32 ldelay;
  __u32 count;
  __u32 lastcount;
  __u32 dropping;
  __s32 drop_next;
`,
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_fq_codel_qd_stats extends RecordView<'struct tc_fq_codel_qd_stats'> {
  maxpacket: number;
  drop_overlimit: number;
  ecn_mark: number;
  new_flow_count: number;
  new_flows_len: number;
  old_flows_len: number;
  ce_mark: number;
  memory_usage: number;
  drop_overmemory: number;
}

export const tc_fq_codel_qd_stats: Descriptor<tc_fq_codel_qd_stats> = /* @__PURE__ */ declareStruct(
  'tc_fq_codel_qd_stats',
  `
  __u32 maxpacket;
  __u32 drop_overlimit;
  __u32 ecn_mark;
  __u32 new_flow_count;
  __u32 new_flows_len;
  __u32 old_flows_len;
  __u32 ce_mark;
  __u32 memory_usage;
  __u32 drop_overmemory;
`,
);

/** `<linux/pkt_sched.h>`: 40 bytes. */
export interface tc_fq_codel_xstats extends RecordView<'struct tc_fq_codel_xstats'> {
  type: number;
  get qdisc_stats(): tc_fq_codel_qd_stats;
  set qdisc_stats(value: tc_fq_codel_qd_stats | Init<tc_fq_codel_qd_stats>);
  get class_stats(): tc_fq_codel_cl_stats;
  set class_stats(value: tc_fq_codel_cl_stats | Init<tc_fq_codel_cl_stats>);
}

export const tc_fq_codel_xstats: Descriptor<tc_fq_codel_xstats> = /* @__PURE__ */ declareStruct(
  'tc_fq_codel_xstats',
  `
  __u32 type;
  union {
    struct tc_fq_codel_qd_stats qdisc_stats;
    struct tc_fq_codel_cl_stats class_stats;
  };
`,
  { uses: () => [tc_fq_codel_cl_stats, tc_fq_codel_qd_stats] },
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_fq_pie_xstats extends RecordView<'struct tc_fq_pie_xstats'> {
  packets_in: number;
  dropped: number;
  overlimit: number;
  overmemory: number;
  ecn_mark: number;
  new_flow_count: number;
  new_flows_len: number;
  old_flows_len: number;
  memory_usage: number;
}

export const tc_fq_pie_xstats: Descriptor<tc_fq_pie_xstats> = /* @__PURE__ */ declareStruct(
  'tc_fq_pie_xstats',
  `
  __u32 packets_in;
  __u32 dropped;
  __u32 overlimit;
  __u32 overmemory;
  __u32 ecn_mark;
  __u32 new_flow_count;
  __u32 new_flows_len;
  __u32 old_flows_len;
  __u32 memory_usage;
`,
);

/** `<linux/pkt_sched.h>`: 152 bytes. */
export interface tc_fq_qd_stats extends RecordView<'struct tc_fq_qd_stats'> {
  get gc_flows(): bigint;
  set gc_flows(value: Integer);
  get highprio_packets(): bigint;
  set highprio_packets(value: Integer);
  get tcp_retrans(): bigint;
  set tcp_retrans(value: Integer);
  get throttled(): bigint;
  set throttled(value: Integer);
  get flows_plimit(): bigint;
  set flows_plimit(value: Integer);
  get pkts_too_long(): bigint;
  set pkts_too_long(value: Integer);
  get allocation_errors(): bigint;
  set allocation_errors(value: Integer);
  get time_next_delayed_flow(): bigint;
  set time_next_delayed_flow(value: Integer);
  flows: number;
  inactive_flows: number;
  throttled_flows: number;
  unthrottle_latency_ns: number;
  get ce_mark(): bigint;
  set ce_mark(value: Integer);
  get horizon_drops(): bigint;
  set horizon_drops(value: Integer);
  get horizon_caps(): bigint;
  set horizon_caps(value: Integer);
  get fastpath_packets(): bigint;
  set fastpath_packets(value: Integer);
  get band_drops(): BigUint64Array;
  set band_drops(value: Iterable<Integer>);
  get band_pkt_count(): Uint32Array;
  set band_pkt_count(value: Iterable<Integer>);
  pad: number;
}

export const tc_fq_qd_stats: Descriptor<tc_fq_qd_stats> = /* @__PURE__ */ declareStruct(
  'tc_fq_qd_stats',
  `
  __u64 gc_flows;
  __u64 highprio_packets;
  __u64 tcp_retrans;
  __u64 throttled;
  __u64 flows_plimit;
  __u64 pkts_too_long;
  __u64 allocation_errors;
  __s64 time_next_delayed_flow;
  __u32 flows;
  __u32 inactive_flows;
  __u32 throttled_flows;
  __u32 unthrottle_latency_ns;
  __u64 ce_mark;
  __u64 horizon_drops;
  __u64 horizon_caps;
  __u64 fastpath_packets;
  __u64 band_drops[3];
  __u32 band_pkt_count[3];
  __u32 pad;
`,
);

/** `<linux/pkt_sched.h>`: 52 bytes. */
export interface tc_gred_qopt extends RecordView<'struct tc_gred_qopt'> {
  limit: number;
  qth_min: number;
  qth_max: number;
  DP: number;
  backlog: number;
  qave: number;
  forced: number;
  early: number;
  other: number;
  pdrop: number;
  Wlog: number;
  Plog: number;
  Scell_log: number;
  prio: number;
  packets: number;
  bytesin: number;
}

export const tc_gred_qopt: Descriptor<tc_gred_qopt> = /* @__PURE__ */ declareStruct(
  'tc_gred_qopt',
  `
  __u32 limit;
  __u32 qth_min;
  __u32 qth_max;
  __u32 DP;
  __u32 backlog;
  __u32 qave;
  __u32 forced;
  __u32 early;
  __u32 other;
  __u32 pdrop;
  __u8 Wlog;
  __u8 Plog;
  __u8 Scell_log;
  __u8 prio;
  __u32 packets;
  __u32 bytesin;
`,
);

/** `<linux/pkt_sched.h>`: 12 bytes. */
export interface tc_gred_sopt extends RecordView<'struct tc_gred_sopt'> {
  DPs: number;
  def_DP: number;
  grio: number;
  flags: number;
  pad1: number;
}

export const tc_gred_sopt: Descriptor<tc_gred_sopt> = /* @__PURE__ */ declareStruct(
  'tc_gred_sopt',
  `
  __u32 DPs;
  __u32 def_DP;
  __u8 grio;
  __u8 flags;
  __u16 pad1;
`,
);

/** `<linux/pkt_sched.h>`: 2 bytes. */
export interface tc_hfsc_qopt extends RecordView<'struct tc_hfsc_qopt'> {
  defcls: number;
}

export const tc_hfsc_qopt: Descriptor<tc_hfsc_qopt> = /* @__PURE__ */ declareStruct(
  'tc_hfsc_qopt',
  `
  __u16 defcls;
`,
);

/** `<linux/pkt_sched.h>`: 24 bytes. */
export interface tc_hfsc_stats extends RecordView<'struct tc_hfsc_stats'> {
  get work(): bigint;
  set work(value: Integer);
  get rtwork(): bigint;
  set rtwork(value: Integer);
  period: number;
  level: number;
}

export const tc_hfsc_stats: Descriptor<tc_hfsc_stats> = /* @__PURE__ */ declareStruct(
  'tc_hfsc_stats',
  `
  __u64 work;
  __u64 rtwork;
  __u32 period;
  __u32 level;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_hhf_xstats extends RecordView<'struct tc_hhf_xstats'> {
  drop_overlimit: number;
  hh_overlimit: number;
  hh_tot_count: number;
  hh_cur_count: number;
}

export const tc_hhf_xstats: Descriptor<tc_hhf_xstats> = /* @__PURE__ */ declareStruct(
  'tc_hhf_xstats',
  `
  __u32 drop_overlimit;
  __u32 hh_overlimit;
  __u32 hh_tot_count;
  __u32 hh_cur_count;
`,
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_htb_glob extends RecordView<'struct tc_htb_glob'> {
  version: number;
  rate2quantum: number;
  defcls: number;
  debug: number;
  direct_pkts: number;
}

export const tc_htb_glob: Descriptor<tc_htb_glob> = /* @__PURE__ */ declareStruct(
  'tc_htb_glob',
  `
  __u32 version;
  __u32 rate2quantum;
  __u32 defcls;
  __u32 debug;
  __u32 direct_pkts;
`,
);

/** `<linux/pkt_sched.h>`: 44 bytes. */
export interface tc_htb_opt extends RecordView<'struct tc_htb_opt'> {
  get rate(): tc_ratespec;
  set rate(value: tc_ratespec | Init<tc_ratespec>);
  get ceil(): tc_ratespec;
  set ceil(value: tc_ratespec | Init<tc_ratespec>);
  buffer: number;
  cbuffer: number;
  quantum: number;
  level: number;
  prio: number;
}

export const tc_htb_opt: Descriptor<tc_htb_opt> = /* @__PURE__ */ declareStruct(
  'tc_htb_opt',
  `
  struct tc_ratespec rate;
  struct tc_ratespec ceil;
  __u32 buffer;
  __u32 cbuffer;
  __u32 quantum;
  __u32 level;
  __u32 prio;
`,
  { uses: () => [tc_ratespec] },
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_htb_xstats extends RecordView<'struct tc_htb_xstats'> {
  lends: number;
  borrows: number;
  giants: number;
  tokens: number;
  ctokens: number;
}

export const tc_htb_xstats: Descriptor<tc_htb_xstats> = /* @__PURE__ */ declareStruct(
  'tc_htb_xstats',
  `
  __u32 lends;
  __u32 borrows;
  __u32 giants;
  __s32 tokens;
  __s32 ctokens;
`,
);

/** `<linux/pkt_sched.h>`: 82 bytes. */
export interface tc_mqprio_qopt extends RecordView<'struct tc_mqprio_qopt'> {
  num_tc: number;
  get prio_tc_map(): Uint8Array;
  set prio_tc_map(value: Bytes);
  hw: number;
  get count(): Uint16Array;
  set count(value: Iterable<Integer>);
  get offset(): Uint16Array;
  set offset(value: Iterable<Integer>);
}

export const tc_mqprio_qopt: Descriptor<tc_mqprio_qopt> = /* @__PURE__ */ declareStruct(
  'tc_mqprio_qopt',
  `
  __u8 num_tc;
  __u8 prio_tc_map[16];
  __u8 hw;
  __u16 count[16];
  __u16 offset[16];
`,
);

/** `<linux/pkt_sched.h>`: 4 bytes. */
export interface tc_multiq_qopt extends RecordView<'struct tc_multiq_qopt'> {
  bands: number;
  max_bands: number;
}

export const tc_multiq_qopt: Descriptor<tc_multiq_qopt> = /* @__PURE__ */ declareStruct(
  'tc_multiq_qopt',
  `
  __u16 bands;
  __u16 max_bands;
`,
);

/** `<linux/pkt_sched.h>`: 12 bytes. */
export interface tc_netem_corr extends RecordView<'struct tc_netem_corr'> {
  delay_corr: number;
  loss_corr: number;
  dup_corr: number;
}

export const tc_netem_corr: Descriptor<tc_netem_corr> = /* @__PURE__ */ declareStruct(
  'tc_netem_corr',
  `
  __u32 delay_corr;
  __u32 loss_corr;
  __u32 dup_corr;
`,
);

/** `<linux/pkt_sched.h>`: 8 bytes. */
export interface tc_netem_corrupt extends RecordView<'struct tc_netem_corrupt'> {
  probability: number;
  correlation: number;
}

export const tc_netem_corrupt: Descriptor<tc_netem_corrupt> = /* @__PURE__ */ declareStruct(
  'tc_netem_corrupt',
  `
  __u32 probability;
  __u32 correlation;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_netem_gemodel extends RecordView<'struct tc_netem_gemodel'> {
  p: number;
  r: number;
  h: number;
  k1: number;
}

export const tc_netem_gemodel: Descriptor<tc_netem_gemodel> = /* @__PURE__ */ declareStruct(
  'tc_netem_gemodel',
  `
  __u32 p;
  __u32 r;
  __u32 h;
  __u32 k1;
`,
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_netem_gimodel extends RecordView<'struct tc_netem_gimodel'> {
  p13: number;
  p31: number;
  p32: number;
  p14: number;
  p23: number;
}

export const tc_netem_gimodel: Descriptor<tc_netem_gimodel> = /* @__PURE__ */ declareStruct(
  'tc_netem_gimodel',
  `
  __u32 p13;
  __u32 p31;
  __u32 p32;
  __u32 p14;
  __u32 p23;
`,
);

/** `<linux/pkt_sched.h>`: 24 bytes. */
export interface tc_netem_qopt extends RecordView<'struct tc_netem_qopt'> {
  latency: number;
  limit: number;
  loss: number;
  gap: number;
  duplicate: number;
  jitter: number;
}

export const tc_netem_qopt: Descriptor<tc_netem_qopt> = /* @__PURE__ */ declareStruct(
  'tc_netem_qopt',
  `
  __u32 latency;
  __u32 limit;
  __u32 loss;
  __u32 gap;
  __u32 duplicate;
  __u32 jitter;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_netem_rate extends RecordView<'struct tc_netem_rate'> {
  rate: number;
  packet_overhead: number;
  cell_size: number;
  cell_overhead: number;
}

export const tc_netem_rate: Descriptor<tc_netem_rate> = /* @__PURE__ */ declareStruct(
  'tc_netem_rate',
  `
  __u32 rate;
  __s32 packet_overhead;
  __u32 cell_size;
  __s32 cell_overhead;
`,
);

/** `<linux/pkt_sched.h>`: 8 bytes. */
export interface tc_netem_reorder extends RecordView<'struct tc_netem_reorder'> {
  probability: number;
  correlation: number;
}

export const tc_netem_reorder: Descriptor<tc_netem_reorder> = /* @__PURE__ */ declareStruct(
  'tc_netem_reorder',
  `
  __u32 probability;
  __u32 correlation;
`,
);

/** `<linux/pkt_sched.h>`: 40 bytes. */
export interface tc_netem_slot extends RecordView<'struct tc_netem_slot'> {
  get min_delay(): bigint;
  set min_delay(value: Integer);
  get max_delay(): bigint;
  set max_delay(value: Integer);
  max_packets: number;
  max_bytes: number;
  get dist_delay(): bigint;
  set dist_delay(value: Integer);
  get dist_jitter(): bigint;
  set dist_jitter(value: Integer);
}

export const tc_netem_slot: Descriptor<tc_netem_slot> = /* @__PURE__ */ declareStruct(
  'tc_netem_slot',
  `
  __s64 min_delay;
  __s64 max_delay;
  __s32 max_packets;
  __s32 max_bytes;
  __s64 dist_delay;
  __s64 dist_jitter;
`,
);

/** `<linux/pkt_sched.h>`: 56 bytes. */
export interface tc_netem_xstats extends RecordView<'struct tc_netem_xstats'> {
  get delayed(): bigint;
  set delayed(value: Integer);
  get dropped(): bigint;
  set dropped(value: Integer);
  get corrupted(): bigint;
  set corrupted(value: Integer);
  get duplicated(): bigint;
  set duplicated(value: Integer);
  get reordered(): bigint;
  set reordered(value: Integer);
  get ecn_marked(): bigint;
  set ecn_marked(value: Integer);
  get allocation_errors(): bigint;
  set allocation_errors(value: Integer);
}

export const tc_netem_xstats: Descriptor<tc_netem_xstats> = /* @__PURE__ */ declareStruct(
  'tc_netem_xstats',
  `
  __u64 delayed;
  __u64 dropped;
  __u64 corrupted;
  __u64 duplicated;
  __u64 reordered;
  __u64 ecn_marked;
  __u64 allocation_errors;
`,
);

/** `<linux/pkt_sched.h>`: 40 bytes. */
export interface tc_pie_xstats extends RecordView<'struct tc_pie_xstats'> {
  get prob(): bigint;
  set prob(value: Integer);
  delay: number;
  avg_dq_rate: number;
  dq_rate_estimating: number;
  packets_in: number;
  dropped: number;
  overlimit: number;
  maxq: number;
  ecn_mark: number;
}

export const tc_pie_xstats: Descriptor<tc_pie_xstats> = /* @__PURE__ */ declareStruct(
  'tc_pie_xstats',
  `
  __u64 prob;
  __u32 delay;
  __u32 avg_dq_rate;
  __u32 dq_rate_estimating;
  __u32 packets_in;
  __u32 dropped;
  __u32 overlimit;
  __u32 maxq;
  __u32 ecn_mark;
`,
);

/** `<linux/pkt_sched.h>`: 8 bytes. */
export interface tc_plug_qopt extends RecordView<'struct tc_plug_qopt'> {
  action: number;
  limit: number;
}

export const tc_plug_qopt: Descriptor<tc_plug_qopt> = /* @__PURE__ */ declareStruct(
  'tc_plug_qopt',
  `
  int action;
  __u32 limit;
`,
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_prio_qopt extends RecordView<'struct tc_prio_qopt'> {
  bands: number;
  get priomap(): Uint8Array;
  set priomap(value: Bytes);
}

export const tc_prio_qopt: Descriptor<tc_prio_qopt> = /* @__PURE__ */ declareStruct(
  'tc_prio_qopt',
  `
  int bands;
  __u8 priomap[16];
`,
);

/** `<linux/pkt_sched.h>`: 8 bytes. */
export interface tc_qfq_stats extends RecordView<'struct tc_qfq_stats'> {
  weight: number;
  lmax: number;
}

export const tc_qfq_stats: Descriptor<tc_qfq_stats> = /* @__PURE__ */ declareStruct(
  'tc_qfq_stats',
  `
  __u32 weight;
  __u32 lmax;
`,
);

/** `<linux/pkt_sched.h>`: 12 bytes. */
export interface tc_ratespec extends RecordView<'struct tc_ratespec'> {
  cell_log: number;
  linklayer: number;
  overhead: number;
  cell_align: number;
  mpu: number;
  rate: number;
}

export const tc_ratespec: Descriptor<tc_ratespec> = /* @__PURE__ */ declareStruct(
  'tc_ratespec',
  `
  unsigned char cell_log;
  __u8 linklayer;
  unsigned short overhead;
  short cell_align;
  unsigned short mpu;
  __u32 rate;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_red_qopt extends RecordView<'struct tc_red_qopt'> {
  limit: number;
  qth_min: number;
  qth_max: number;
  Wlog: number;
  Plog: number;
  Scell_log: number;
  flags: number;
}

export const tc_red_qopt: Descriptor<tc_red_qopt> = /* @__PURE__ */ declareStruct(
  'tc_red_qopt',
  `
  __u32 limit;
  __u32 qth_min;
  __u32 qth_max;
  unsigned char Wlog;
  unsigned char Plog;
  unsigned char Scell_log;
  unsigned char flags;
`,
);

/** `<linux/pkt_sched.h>`: 16 bytes. */
export interface tc_red_xstats extends RecordView<'struct tc_red_xstats'> {
  early: number;
  pdrop: number;
  other: number;
  marked: number;
}

export const tc_red_xstats: Descriptor<tc_red_xstats> = /* @__PURE__ */ declareStruct(
  'tc_red_xstats',
  `
  __u32 early;
  __u32 pdrop;
  __u32 other;
  __u32 marked;
`,
);

/** `<linux/pkt_sched.h>`: 12 bytes. */
export interface tc_service_curve extends RecordView<'struct tc_service_curve'> {
  m1: number;
  d: number;
  m2: number;
}

export const tc_service_curve: Descriptor<tc_service_curve> = /* @__PURE__ */ declareStruct(
  'tc_service_curve',
  `
  __u32 m1;
  __u32 d;
  __u32 m2;
`,
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_sfb_qopt extends RecordView<'struct tc_sfb_qopt'> {
  rehash_interval: number;
  warmup_time: number;
  max: number;
  bin_size: number;
  increment: number;
  decrement: number;
  limit: number;
  penalty_rate: number;
  penalty_burst: number;
}

export const tc_sfb_qopt: Descriptor<tc_sfb_qopt> = /* @__PURE__ */ declareStruct(
  'tc_sfb_qopt',
  `
  __u32 rehash_interval;
  __u32 warmup_time;
  __u32 max;
  __u32 bin_size;
  __u32 increment;
  __u32 decrement;
  __u32 limit;
  __u32 penalty_rate;
  __u32 penalty_burst;
`,
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_sfb_xstats extends RecordView<'struct tc_sfb_xstats'> {
  earlydrop: number;
  penaltydrop: number;
  bucketdrop: number;
  queuedrop: number;
  childdrop: number;
  marked: number;
  maxqlen: number;
  maxprob: number;
  avgprob: number;
}

export const tc_sfb_xstats: Descriptor<tc_sfb_xstats> = /* @__PURE__ */ declareStruct(
  'tc_sfb_xstats',
  `
  __u32 earlydrop;
  __u32 penaltydrop;
  __u32 bucketdrop;
  __u32 queuedrop;
  __u32 childdrop;
  __u32 marked;
  __u32 maxqlen;
  __u32 maxprob;
  __u32 avgprob;
`,
);

/** `<linux/pkt_sched.h>`: 20 bytes. */
export interface tc_sfq_qopt extends RecordView<'struct tc_sfq_qopt'> {
  quantum: number;
  perturb_period: number;
  limit: number;
  divisor: number;
  flows: number;
}

export const tc_sfq_qopt: Descriptor<tc_sfq_qopt> = /* @__PURE__ */ declareStruct(
  'tc_sfq_qopt',
  `
  unsigned int quantum;
  int perturb_period;
  __u32 limit;
  unsigned int divisor;
  unsigned int flows;
`,
);

/** `<linux/pkt_sched.h>`: 72 bytes. */
export interface tc_sfq_qopt_v1 extends RecordView<'struct tc_sfq_qopt_v1'> {
  get v0(): tc_sfq_qopt;
  set v0(value: tc_sfq_qopt | Init<tc_sfq_qopt>);
  depth: number;
  headdrop: number;
  limit: number;
  qth_min: number;
  qth_max: number;
  Wlog: number;
  Plog: number;
  Scell_log: number;
  flags: number;
  max_P: number;
  get stats(): tc_sfqred_stats;
  set stats(value: tc_sfqred_stats | Init<tc_sfqred_stats>);
}

export const tc_sfq_qopt_v1: Descriptor<tc_sfq_qopt_v1> = /* @__PURE__ */ declareStruct(
  'tc_sfq_qopt_v1',
  `
  struct tc_sfq_qopt v0;
  unsigned int depth;
  unsigned int headdrop;
  __u32 limit;
  __u32 qth_min;
  __u32 qth_max;
  unsigned char Wlog;
  unsigned char Plog;
  unsigned char Scell_log;
  unsigned char flags;
  __u32 max_P;
  struct tc_sfqred_stats stats;
`,
  { uses: () => [tc_sfq_qopt, tc_sfqred_stats] },
);

/** `<linux/pkt_sched.h>`: 4 bytes. */
export interface tc_sfq_xstats extends RecordView<'struct tc_sfq_xstats'> {
  allot: number;
}

export const tc_sfq_xstats: Descriptor<tc_sfq_xstats> = /* @__PURE__ */ declareStruct(
  'tc_sfq_xstats',
  `
  __s32 allot;
`,
);

/** `<linux/pkt_sched.h>`: 24 bytes. */
export interface tc_sfqred_stats extends RecordView<'struct tc_sfqred_stats'> {
  prob_drop: number;
  forced_drop: number;
  prob_mark: number;
  forced_mark: number;
  prob_mark_head: number;
  forced_mark_head: number;
}

export const tc_sfqred_stats: Descriptor<tc_sfqred_stats> = /* @__PURE__ */ declareStruct(
  'tc_sfqred_stats',
  `
  __u32 prob_drop;
  __u32 forced_drop;
  __u32 prob_mark;
  __u32 forced_mark;
  __u32 prob_mark_head;
  __u32 forced_mark_head;
`,
);

/** `<linux/pkt_sched.h>`: 24 bytes. */
export interface tc_sizespec extends RecordView<'struct tc_sizespec'> {
  cell_log: number;
  size_log: number;
  cell_align: number;
  overhead: number;
  linklayer: number;
  mpu: number;
  mtu: number;
  tsize: number;
}

export const tc_sizespec: Descriptor<tc_sizespec> = /* @__PURE__ */ declareStruct(
  'tc_sizespec',
  `
  unsigned char cell_log;
  unsigned char size_log;
  short cell_align;
  int overhead;
  unsigned int linklayer;
  unsigned int mpu;
  unsigned int mtu;
  unsigned int tsize;
`,
);

/** `<linux/pkt_sched.h>`: 4 bytes. */
export interface tc_skbprio_qopt extends RecordView<'struct tc_skbprio_qopt'> {
  limit: number;
}

export const tc_skbprio_qopt: Descriptor<tc_skbprio_qopt> = /* @__PURE__ */ declareStruct(
  'tc_skbprio_qopt',
  `
  __u32 limit;
`,
);

/** `<linux/pkt_sched.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface tc_stats extends RecordView<'struct tc_stats'> {
  get bytes(): bigint;
  set bytes(value: Integer);
  packets: number;
  drops: number;
  overlimits: number;
  bps: number;
  pps: number;
  qlen: number;
  backlog: number;
}

export const tc_stats: Descriptor<tc_stats> = /* @__PURE__ */ declareStruct(
  'tc_stats',
  `
  __u64 bytes;
  __u32 packets;
  __u32 drops;
  __u32 overlimits;
  __u32 bps;
  __u32 pps;
  __u32 qlen;
  __u32 backlog;
`,
);

/** `<linux/pkt_sched.h>`: 36 bytes. */
export interface tc_tbf_qopt extends RecordView<'struct tc_tbf_qopt'> {
  get rate(): tc_ratespec;
  set rate(value: tc_ratespec | Init<tc_ratespec>);
  get peakrate(): tc_ratespec;
  set peakrate(value: tc_ratespec | Init<tc_ratespec>);
  limit: number;
  buffer: number;
  mtu: number;
}

export const tc_tbf_qopt: Descriptor<tc_tbf_qopt> = /* @__PURE__ */ declareStruct(
  'tc_tbf_qopt',
  `
  struct tc_ratespec rate;
  struct tc_ratespec peakrate;
  __u32 limit;
  __u32 buffer;
  __u32 mtu;
`,
  { uses: () => [tc_ratespec] },
);
