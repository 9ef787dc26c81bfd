// Generated from Linux 7.3.4 <linux/net_tstamp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/net_tstamp.h>`: 12 bytes. */
export interface hwtstamp_config extends RecordView<'struct hwtstamp_config'> {
  flags: number;
  tx_type: number;
  rx_filter: number;
}

export const hwtstamp_config: Descriptor<hwtstamp_config> = /* @__PURE__ */ declareStruct(
  'hwtstamp_config',
  `
  int flags;
  int tx_type;
  int rx_filter;
`,
);

/** `<linux/net_tstamp.h>`: 16 bytes. */
export interface scm_ts_pktinfo extends RecordView<'struct scm_ts_pktinfo'> {
  if_index: number;
  pkt_length: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const scm_ts_pktinfo: Descriptor<scm_ts_pktinfo> = /* @__PURE__ */ declareStruct(
  'scm_ts_pktinfo',
  `
  __u32 if_index;
  __u32 pkt_length;
  __u32 reserved[2];
`,
);

/** `<linux/net_tstamp.h>`: 8 bytes. */
export interface so_timestamping extends RecordView<'struct so_timestamping'> {
  flags: number;
  bind_phc: number;
}

export const so_timestamping: Descriptor<so_timestamping> = /* @__PURE__ */ declareStruct(
  'so_timestamping',
  `
  int flags;
  int bind_phc;
`,
);

/** `<linux/net_tstamp.h>`: 8 bytes. */
export interface sock_txtime extends RecordView<'struct sock_txtime'> {
  clockid: number;
  flags: number;
}

export const sock_txtime: Descriptor<sock_txtime> = /* @__PURE__ */ declareStruct(
  'sock_txtime',
  `
  int clockid;
  __u32 flags;
`,
);
