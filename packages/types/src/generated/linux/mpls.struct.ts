// Generated from Linux 7.3.4 <linux/mpls.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/mpls.h>`: 4 bytes. */
export interface mpls_label extends RecordView<'struct mpls_label'> {
  entry: number;
}

export const mpls_label: Descriptor<mpls_label> = /* @__PURE__ */ declareStruct(
  'mpls_label',
  `
  __be32 entry;
`,
);

/** `<linux/mpls.h>`: 72 bytes. */
export interface mpls_link_stats extends RecordView<'struct mpls_link_stats'> {
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

export const mpls_link_stats: Descriptor<mpls_link_stats> = /* @__PURE__ */ declareStruct(
  'mpls_link_stats',
  `
  __u64 rx_packets;
  __u64 tx_packets;
  __u64 rx_bytes;
  __u64 tx_bytes;
  __u64 rx_errors;
  __u64 tx_errors;
  __u64 rx_dropped;
  __u64 tx_dropped;
  __u64 rx_noroute;
`,
);
