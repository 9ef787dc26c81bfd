// Generated from Linux 7.3.4 <linux/ptp_clock.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/ptp_clock.h>`: 80 bytes. */
export interface ptp_clock_caps extends RecordView<'struct ptp_clock_caps'> {
  max_adj: number;
  n_alarm: number;
  n_ext_ts: number;
  n_per_out: number;
  pps: number;
  n_pins: number;
  cross_timestamping: number;
  adjust_phase: number;
  max_phase_adj: number;
  get rsv(): Int32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_clock_caps: Descriptor<ptp_clock_caps> = /* @__PURE__ */ declareStruct(
  'ptp_clock_caps',
  `
  int max_adj;
  int n_alarm;
  int n_ext_ts;
  int n_per_out;
  int pps;
  int n_pins;
  int cross_timestamping;
  int adjust_phase;
  int max_phase_adj;
  int rsv[11];
`,
);

/** `<linux/ptp_clock.h>`: 16 bytes. */
export interface ptp_clock_time extends RecordView<'struct ptp_clock_time'> {
  get sec(): bigint;
  set sec(value: Integer);
  nsec: number;
  reserved: number;
}

export const ptp_clock_time: Descriptor<ptp_clock_time> = /* @__PURE__ */ declareStruct(
  'ptp_clock_time',
  `
  __s64 sec;
  __u32 nsec;
  __u32 reserved;
`,
);

/** `<linux/ptp_clock.h>`: 32 bytes. */
export interface ptp_extts_event extends RecordView<'struct ptp_extts_event'> {
  get t(): ptp_clock_time;
  set t(value: ptp_clock_time | Init<ptp_clock_time>);
  index: number;
  flags: number;
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_extts_event: Descriptor<ptp_extts_event> = /* @__PURE__ */ declareStruct(
  'ptp_extts_event',
  `
  struct ptp_clock_time t;
  unsigned int index;
  unsigned int flags;
  unsigned int rsv[2];
`,
  { uses: () => [ptp_clock_time] },
);

/** `<linux/ptp_clock.h>`: 16 bytes. */
export interface ptp_extts_request extends RecordView<'struct ptp_extts_request'> {
  index: number;
  flags: number;
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_extts_request: Descriptor<ptp_extts_request> = /* @__PURE__ */ declareStruct(
  'ptp_extts_request',
  `
  unsigned int index;
  unsigned int flags;
  unsigned int rsv[2];
`,
);

/** `<linux/ptp_clock.h>`: 56 bytes. */
export interface ptp_perout_request extends RecordView<'struct ptp_perout_request'> {
  get start(): ptp_clock_time;
  set start(value: ptp_clock_time | Init<ptp_clock_time>);
  get phase(): ptp_clock_time;
  set phase(value: ptp_clock_time | Init<ptp_clock_time>);
  get period(): ptp_clock_time;
  set period(value: ptp_clock_time | Init<ptp_clock_time>);
  index: number;
  flags: number;
  get on(): ptp_clock_time;
  set on(value: ptp_clock_time | Init<ptp_clock_time>);
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_perout_request: Descriptor<ptp_perout_request> = /* @__PURE__ */ declareStruct(
  'ptp_perout_request',
  `
  union {
    struct ptp_clock_time start;
    struct ptp_clock_time phase;
  };
  struct ptp_clock_time period;
  unsigned int index;
  unsigned int flags;
  union {
    struct ptp_clock_time on;
    unsigned int rsv[4];
  };
`,
  { uses: () => [ptp_clock_time] },
);

/** `<linux/ptp_clock.h>`: 96 bytes. */
export interface ptp_pin_desc extends RecordView<'struct ptp_pin_desc'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  index: number;
  func: number;
  chan: number;
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_pin_desc: Descriptor<ptp_pin_desc> = /* @__PURE__ */ declareStruct(
  'ptp_pin_desc',
  `
  char name[64];
  unsigned int index;
  unsigned int func;
  unsigned int chan;
  unsigned int rsv[5];
`,
);

/** `<linux/ptp_clock.h>`: 832 bytes. */
export interface ptp_sys_offset extends RecordView<'struct ptp_sys_offset'> {
  n_samples: number;
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
  get ts(): Elements<ptp_clock_time>;
  set ts(value: Iterable<ptp_clock_time | Init<ptp_clock_time>>);
}

export const ptp_sys_offset: Descriptor<ptp_sys_offset> = /* @__PURE__ */ declareStruct(
  'ptp_sys_offset',
  `
  unsigned int n_samples;
  unsigned int rsv[3];
  struct ptp_clock_time ts[51];
`,
  { uses: () => [ptp_clock_time] },
);

/** `<linux/ptp_clock.h>`: 1216 bytes. */
export interface ptp_sys_offset_extended extends RecordView<'struct ptp_sys_offset_extended'> {
  n_samples: number;
  clockid: number;
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
  get ts(): Elements<Elements<ptp_clock_time>>;
  set ts(value: Iterable<Iterable<ptp_clock_time | Init<ptp_clock_time>>>);
}

export const ptp_sys_offset_extended: Descriptor<ptp_sys_offset_extended> =
  /* @__PURE__ */ declareStruct(
    'ptp_sys_offset_extended',
    `
  unsigned int n_samples;
  int clockid;
  unsigned int rsv[2];
  struct ptp_clock_time ts[25][3];
`,
    { uses: () => [ptp_clock_time] },
  );

/** `<linux/ptp_clock.h>`: 64 bytes. */
export interface ptp_sys_offset_precise extends RecordView<'struct ptp_sys_offset_precise'> {
  get device(): ptp_clock_time;
  set device(value: ptp_clock_time | Init<ptp_clock_time>);
  get sys_realtime(): ptp_clock_time;
  set sys_realtime(value: ptp_clock_time | Init<ptp_clock_time>);
  get sys_monoraw(): ptp_clock_time;
  set sys_monoraw(value: ptp_clock_time | Init<ptp_clock_time>);
  get rsv(): Uint32Array;
  set rsv(value: Iterable<Integer>);
}

export const ptp_sys_offset_precise: Descriptor<ptp_sys_offset_precise> =
  /* @__PURE__ */ declareStruct(
    'ptp_sys_offset_precise',
    `
  struct ptp_clock_time device;
  struct ptp_clock_time sys_realtime;
  struct ptp_clock_time sys_monoraw;
  unsigned int rsv[4];
`,
    { uses: () => [ptp_clock_time] },
  );
