// Generated from Linux 7.3.4 <linux/ptp_clock.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'PTP_CLOCK_GETCAPS'
  | 'PTP_CLOCK_GETCAPS2'
  | 'PTP_ENABLE_PPS'
  | 'PTP_ENABLE_PPS2'
  | 'PTP_EXTTS_REQUEST'
  | 'PTP_EXTTS_REQUEST2'
  | 'PTP_MASK_CLEAR_ALL'
  | 'PTP_MASK_EN_SINGLE'
  | 'PTP_PEROUT_REQUEST'
  | 'PTP_PEROUT_REQUEST2'
  | 'PTP_PIN_SETFUNC'
  | 'PTP_PIN_SETFUNC2'
  | 'PTP_SYS_OFFSET'
  | 'PTP_SYS_OFFSET2'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    PTP_CLOCK_GETCAPS: 2152742145,
    PTP_CLOCK_GETCAPS2: 2152742154,
    PTP_ENABLE_PPS: 1074019588,
    PTP_ENABLE_PPS2: 1074019597,
    PTP_EXTTS_REQUEST: 1074806018,
    PTP_EXTTS_REQUEST2: 1074806027,
    PTP_MASK_CLEAR_ALL: 15635,
    PTP_MASK_EN_SINGLE: 1074019604,
    PTP_PEROUT_REQUEST: 1077427459,
    PTP_PEROUT_REQUEST2: 1077427468,
    PTP_PIN_SETFUNC: 1080048903,
    PTP_PIN_SETFUNC2: 1080048912,
    PTP_SYS_OFFSET: 1128283397,
    PTP_SYS_OFFSET2: 1128283406,
  },
);

export const PTP_CLOCK_GETCAPS: number = /* @__PURE__ */ requestHere(2152742145),
  PTP_CLOCK_GETCAPS2: number = /* @__PURE__ */ requestHere(2152742154),
  PTP_ENABLE_PPS: number = /* @__PURE__ */ requestHere(1074019588),
  PTP_ENABLE_PPS2: number = /* @__PURE__ */ requestHere(1074019597),
  PTP_EXTTS_REQUEST: number = /* @__PURE__ */ requestHere(1074806018),
  PTP_EXTTS_REQUEST2: number = /* @__PURE__ */ requestHere(1074806027),
  PTP_MASK_CLEAR_ALL: number = /* @__PURE__ */ requestHere(15635),
  PTP_MASK_EN_SINGLE: number = /* @__PURE__ */ requestHere(1074019604),
  PTP_PEROUT_REQUEST: number = /* @__PURE__ */ requestHere(1077427459),
  PTP_PEROUT_REQUEST2: number = /* @__PURE__ */ requestHere(1077427468),
  PTP_PIN_SETFUNC: number = /* @__PURE__ */ requestHere(1080048903),
  PTP_PIN_SETFUNC2: number = /* @__PURE__ */ requestHere(1080048912),
  PTP_SYS_OFFSET: number = /* @__PURE__ */ requestHere(1128283397),
  PTP_SYS_OFFSET2: number = /* @__PURE__ */ requestHere(1128283406);
export const PTP_CLK_MAGIC = 61,
  PTP_ENABLE_FEATURE = 1,
  PTP_EXTTS_EDGES = 6,
  PTP_EXTTS_EVENT_VALID = 1,
  PTP_EXTTS_V1_VALID_FLAGS = 7,
  PTP_EXTTS_VALID_FLAGS = 31,
  PTP_EXT_OFFSET = 16,
  PTP_FALLING_EDGE = 4,
  PTP_MAX_SAMPLES = 25,
  PTP_PEROUT_DUTY_CYCLE = 2,
  PTP_PEROUT_ONE_SHOT = 1,
  PTP_PEROUT_PHASE = 4,
  PTP_PEROUT_V1_VALID_FLAGS = 0,
  PTP_PEROUT_VALID_FLAGS = 7,
  PTP_PF_EXTTS = 1,
  PTP_PF_NONE = 0,
  PTP_PF_PEROUT = 2,
  PTP_PF_PHYSYNC = 3,
  PTP_PIN_GETFUNC = 3227532550,
  PTP_PIN_GETFUNC2 = 3227532559,
  PTP_RISING_EDGE = 2,
  PTP_STRICT_FLAGS = 8,
  PTP_SYS_OFFSET_EXTENDED = 3300932873,
  PTP_SYS_OFFSET_EXTENDED2 = 3300932882,
  PTP_SYS_OFFSET_EXTENDED_CYCLES = 3300932886,
  PTP_SYS_OFFSET_PRECISE = 3225435400,
  PTP_SYS_OFFSET_PRECISE2 = 3225435409,
  PTP_SYS_OFFSET_PRECISE_CYCLES = 3225435413;
export declare namespace struct {
  /** `<linux/ptp_clock.h>`: 80 bytes. */
  interface ptp_clock_caps extends RecordView<'struct ptp_clock_caps'> {
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

  /** `<linux/ptp_clock.h>`: 16 bytes. */
  interface ptp_clock_time extends RecordView<'struct ptp_clock_time'> {
    get sec(): bigint;
    set sec(value: Integer);
    nsec: number;
    reserved: number;
  }

  /** `<linux/ptp_clock.h>`: 32 bytes. */
  interface ptp_extts_event extends RecordView<'struct ptp_extts_event'> {
    get t(): struct.ptp_clock_time;
    set t(value: From<struct.ptp_clock_time>);
    index: number;
    flags: number;
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
  }

  /** `<linux/ptp_clock.h>`: 16 bytes. */
  interface ptp_extts_request extends RecordView<'struct ptp_extts_request'> {
    index: number;
    flags: number;
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
  }

  /** `<linux/ptp_clock.h>`: 56 bytes. */
  interface ptp_perout_request extends RecordView<'struct ptp_perout_request'> {
    get start(): struct.ptp_clock_time;
    set start(value: From<struct.ptp_clock_time>);
    get phase(): struct.ptp_clock_time;
    set phase(value: From<struct.ptp_clock_time>);
    get period(): struct.ptp_clock_time;
    set period(value: From<struct.ptp_clock_time>);
    index: number;
    flags: number;
    get on(): struct.ptp_clock_time;
    set on(value: From<struct.ptp_clock_time>);
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
  }

  /** `<linux/ptp_clock.h>`: 96 bytes. */
  interface ptp_pin_desc extends RecordView<'struct ptp_pin_desc'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    index: number;
    func: number;
    chan: number;
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
  }

  /** `<linux/ptp_clock.h>`: 832 bytes. */
  interface ptp_sys_offset extends RecordView<'struct ptp_sys_offset'> {
    n_samples: number;
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
    get ts(): Elements<struct.ptp_clock_time>;
    set ts(value: Iterable<From<struct.ptp_clock_time>>);
  }

  /** `<linux/ptp_clock.h>`: 1216 bytes. */
  interface ptp_sys_offset_extended extends RecordView<'struct ptp_sys_offset_extended'> {
    n_samples: number;
    clockid: number;
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
    get ts(): Elements<Elements<struct.ptp_clock_time>>;
    set ts(value: Iterable<Iterable<From<struct.ptp_clock_time>>>);
  }

  /** `<linux/ptp_clock.h>`: 64 bytes. */
  interface ptp_sys_offset_precise extends RecordView<'struct ptp_sys_offset_precise'> {
    get device(): struct.ptp_clock_time;
    set device(value: From<struct.ptp_clock_time>);
    get sys_realtime(): struct.ptp_clock_time;
    set sys_realtime(value: From<struct.ptp_clock_time>);
    get sys_monoraw(): struct.ptp_clock_time;
    set sys_monoraw(value: From<struct.ptp_clock_time>);
    get rsv(): Uint32Array;
    set rsv(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly ptp_clock_caps: Descriptor<struct.ptp_clock_caps>;
  readonly ptp_clock_time: Descriptor<struct.ptp_clock_time>;
  readonly ptp_extts_event: Descriptor<struct.ptp_extts_event>;
  readonly ptp_extts_request: Descriptor<struct.ptp_extts_request>;
  readonly ptp_perout_request: Descriptor<struct.ptp_perout_request>;
  readonly ptp_pin_desc: Descriptor<struct.ptp_pin_desc>;
  readonly ptp_sys_offset: Descriptor<struct.ptp_sys_offset>;
  readonly ptp_sys_offset_extended: Descriptor<struct.ptp_sys_offset_extended>;
  readonly ptp_sys_offset_precise: Descriptor<struct.ptp_sys_offset_precise>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ptp_clock_caps": "int max_adj;int n_alarm;int n_ext_ts;int n_per_out;int pps;int n_pins;int cross_timestamping;int adjust_phase;int max_phase_adj;int rsv[11];",
"ptp_clock_time": "__s64 sec;__u32 nsec;__u32 reserved;",
"ptp_extts_event": "struct ptp_clock_time t;unsigned int index;unsigned int flags;unsigned int rsv[2];",
"ptp_extts_request": "unsigned int index;unsigned int flags;unsigned int rsv[2];",
"ptp_perout_request": "union {struct ptp_clock_time start;struct ptp_clock_time phase;};struct ptp_clock_time period;unsigned int index;unsigned int flags;union {struct ptp_clock_time on;unsigned int rsv[4];};",
"ptp_pin_desc": "char name[64];unsigned int index;unsigned int func;unsigned int chan;unsigned int rsv[5];",
"ptp_sys_offset": "unsigned int n_samples;unsigned int rsv[3];struct ptp_clock_time ts[51];",
"ptp_sys_offset_extended": "unsigned int n_samples;int clockid;unsigned int rsv[2];struct ptp_clock_time ts[25][3];",
"ptp_sys_offset_precise": "struct ptp_clock_time device;struct ptp_clock_time sys_realtime;struct ptp_clock_time sys_monoraw;unsigned int rsv[4];"
}`),
);
