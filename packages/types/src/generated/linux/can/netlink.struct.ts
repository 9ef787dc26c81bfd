// Generated from Linux 7.3.4 <linux/can/netlink.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<linux/can/netlink.h>`: 4 bytes. */
export interface can_berr_counter extends RecordView<'struct can_berr_counter'> {
  txerr: number;
  rxerr: number;
}

export const can_berr_counter: Descriptor<can_berr_counter> = /* @__PURE__ */ declareStruct(
  'can_berr_counter',
  `
  __u16 txerr;
  __u16 rxerr;
`,
);

/** `<linux/can/netlink.h>`: 32 bytes. */
export interface can_bittiming extends RecordView<'struct can_bittiming'> {
  bitrate: number;
  sample_point: number;
  tq: number;
  prop_seg: number;
  phase_seg1: number;
  phase_seg2: number;
  sjw: number;
  brp: number;
}

export const can_bittiming: Descriptor<can_bittiming> = /* @__PURE__ */ declareStruct(
  'can_bittiming',
  `
  __u32 bitrate;
  __u32 sample_point;
  __u32 tq;
  __u32 prop_seg;
  __u32 phase_seg1;
  __u32 phase_seg2;
  __u32 sjw;
  __u32 brp;
`,
);

/** `<linux/can/netlink.h>`: 48 bytes. */
export interface can_bittiming_const extends RecordView<'struct can_bittiming_const'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  tseg1_min: number;
  tseg1_max: number;
  tseg2_min: number;
  tseg2_max: number;
  sjw_max: number;
  brp_min: number;
  brp_max: number;
  brp_inc: number;
}

export const can_bittiming_const: Descriptor<can_bittiming_const> = /* @__PURE__ */ declareStruct(
  'can_bittiming_const',
  `
  char name[16];
  __u32 tseg1_min;
  __u32 tseg1_max;
  __u32 tseg2_min;
  __u32 tseg2_max;
  __u32 sjw_max;
  __u32 brp_min;
  __u32 brp_max;
  __u32 brp_inc;
`,
);

/** `<linux/can/netlink.h>`: 4 bytes. */
export interface can_clock extends RecordView<'struct can_clock'> {
  freq: number;
}

export const can_clock: Descriptor<can_clock> = /* @__PURE__ */ declareStruct(
  'can_clock',
  `
  __u32 freq;
`,
);

/** `<linux/can/netlink.h>`: 8 bytes. */
export interface can_ctrlmode extends RecordView<'struct can_ctrlmode'> {
  mask: number;
  flags: number;
}

export const can_ctrlmode: Descriptor<can_ctrlmode> = /* @__PURE__ */ declareStruct(
  'can_ctrlmode',
  `
  __u32 mask;
  __u32 flags;
`,
);

/** `<linux/can/netlink.h>`: 24 bytes. */
export interface can_device_stats extends RecordView<'struct can_device_stats'> {
  bus_error: number;
  error_warning: number;
  error_passive: number;
  bus_off: number;
  arbitration_lost: number;
  restarts: number;
}

export const can_device_stats: Descriptor<can_device_stats> = /* @__PURE__ */ declareStruct(
  'can_device_stats',
  `
  __u32 bus_error;
  __u32 error_warning;
  __u32 error_passive;
  __u32 bus_off;
  __u32 arbitration_lost;
  __u32 restarts;
`,
);
