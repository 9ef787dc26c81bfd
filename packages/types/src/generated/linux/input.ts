// Generated from Linux 7.3.4 <linux/input.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_time_types_h from './time_types.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly EVIOCSFF: PerArch<
    1076905344,
    1076643200,
    1076643200,
    1076905344,
    1076905344,
    1076905344,
    1076905344,
    2150647168
  >;
} & Requests<
  | 'EVIOCGEFFECTS'
  | 'EVIOCGID'
  | 'EVIOCGKEYCODE'
  | 'EVIOCGKEYCODE_V2'
  | 'EVIOCGMASK'
  | 'EVIOCGRAB'
  | 'EVIOCGREP'
  | 'EVIOCGVERSION'
  | 'EVIOCREVOKE'
  | 'EVIOCRMFF'
  | 'EVIOCSCLOCKID'
  | 'EVIOCSKEYCODE'
  | 'EVIOCSKEYCODE_V2'
  | 'EVIOCSMASK'
  | 'EVIOCSREP'
> = /* @__PURE__ */ perArchOf(
  {
    EVIOCSFF: [
      1076905344, 1076643200, 1076643200, 1076905344, 1076905344, 1076905344, 1076905344,
      2150647168,
    ],
  },
  {
    EVIOCGEFFECTS: 2147763588,
    EVIOCGID: 2148025602,
    EVIOCGKEYCODE: 2148025604,
    EVIOCGKEYCODE_V2: 2150122756,
    EVIOCGMASK: 2148550034,
    EVIOCGRAB: 1074021776,
    EVIOCGREP: 2148025603,
    EVIOCGVERSION: 2147763457,
    EVIOCREVOKE: 1074021777,
    EVIOCRMFF: 1074021761,
    EVIOCSCLOCKID: 1074021792,
    EVIOCSKEYCODE: 1074283780,
    EVIOCSKEYCODE_V2: 1076380932,
    EVIOCSMASK: 1074808211,
    EVIOCSREP: 1074283779,
  },
);

/** `<linux/input.h>`: 1076643200 on x86, arm; 2150647168 on ppc64le; 1076905344 elsewhere. */
export const EVIOCSFF: number = /* @__PURE__ */ hereOf(perArch.EVIOCSFF);
export const EVIOCGEFFECTS: number = /* @__PURE__ */ requestHere(2147763588),
  EVIOCGID: number = /* @__PURE__ */ requestHere(2148025602),
  EVIOCGKEYCODE: number = /* @__PURE__ */ requestHere(2148025604),
  EVIOCGKEYCODE_V2: number = /* @__PURE__ */ requestHere(2150122756),
  EVIOCGMASK: number = /* @__PURE__ */ requestHere(2148550034),
  EVIOCGRAB: number = /* @__PURE__ */ requestHere(1074021776),
  EVIOCGREP: number = /* @__PURE__ */ requestHere(2148025603),
  EVIOCGVERSION: number = /* @__PURE__ */ requestHere(2147763457),
  EVIOCREVOKE: number = /* @__PURE__ */ requestHere(1074021777),
  EVIOCRMFF: number = /* @__PURE__ */ requestHere(1074021761),
  EVIOCSCLOCKID: number = /* @__PURE__ */ requestHere(1074021792),
  EVIOCSKEYCODE: number = /* @__PURE__ */ requestHere(1074283780),
  EVIOCSKEYCODE_V2: number = /* @__PURE__ */ requestHere(1076380932),
  EVIOCSMASK: number = /* @__PURE__ */ requestHere(1074808211),
  EVIOCSREP: number = /* @__PURE__ */ requestHere(1074283779);
export const BUS_ADB = 23,
  BUS_AMD_SFH = 32,
  BUS_AMIGA = 22,
  BUS_ATARI = 27,
  BUS_BLUETOOTH = 5,
  BUS_CEC = 30,
  BUS_GAMEPORT = 20,
  BUS_GSC = 26,
  BUS_HIL = 4,
  BUS_HOST = 25,
  BUS_I2C = 24,
  BUS_I8042 = 17,
  BUS_INTEL_ISHTP = 31,
  BUS_ISA = 16,
  BUS_ISAPNP = 2,
  BUS_PARPORT = 21,
  BUS_PCI = 1,
  BUS_RMI = 29,
  BUS_RS232 = 19,
  BUS_SDW = 33,
  BUS_SPI = 28,
  BUS_USB = 3,
  BUS_VIRTUAL = 6,
  BUS_XTKBD = 18,
  EV_VERSION = 65537,
  FF_AUTOCENTER = 97,
  FF_CNT = 128,
  FF_CONSTANT = 82,
  FF_CUSTOM = 93,
  FF_DAMPER = 85,
  FF_EFFECT_MAX = 87,
  FF_EFFECT_MIN = 79,
  FF_FRICTION = 84,
  FF_GAIN = 96,
  FF_HAPTIC = 79,
  FF_INERTIA = 86,
  FF_MAX = 127,
  FF_MAX_EFFECTS = 96,
  FF_PERIODIC = 81,
  FF_RAMP = 87,
  FF_RUMBLE = 80,
  FF_SAW_DOWN = 92,
  FF_SAW_UP = 91,
  FF_SINE = 90,
  FF_SPRING = 83,
  FF_SQUARE = 88,
  FF_STATUS_MAX = 1,
  FF_STATUS_PLAYING = 1,
  FF_STATUS_STOPPED = 0,
  FF_TRIANGLE = 89,
  FF_WAVEFORM_MAX = 93,
  FF_WAVEFORM_MIN = 88,
  ID_BUS = 0,
  ID_PRODUCT = 2,
  ID_VENDOR = 1,
  ID_VERSION = 3,
  INPUT_KEYMAP_BY_INDEX = 1,
  MT_TOOL_DIAL = 10,
  MT_TOOL_FINGER = 0,
  MT_TOOL_MAX = 15,
  MT_TOOL_PALM = 2,
  MT_TOOL_PEN = 1;
export declare namespace struct {
  /** `<linux/input.h>`: 12 bytes. */
  interface ff_condition_effect extends RecordView<'struct ff_condition_effect'> {
    right_saturation: number;
    left_saturation: number;
    right_coeff: number;
    left_coeff: number;
    deadband: number;
    center: number;
  }

  /** `<linux/input.h>`: 10 bytes. */
  interface ff_constant_effect extends RecordView<'struct ff_constant_effect'> {
    level: number;
    get envelope(): struct.ff_envelope;
    set envelope(value: From<struct.ff_envelope>);
  }

  interface ff_effect$u extends RecordView<'union ff_effect.u'> {
    get constant(): struct.ff_constant_effect;
    set constant(value: From<struct.ff_constant_effect>);
    get ramp(): struct.ff_ramp_effect;
    set ramp(value: From<struct.ff_ramp_effect>);
    get periodic(): struct.ff_periodic_effect;
    set periodic(value: From<struct.ff_periodic_effect>);
    get condition(): Elements<struct.ff_condition_effect>;
    set condition(value: Iterable<From<struct.ff_condition_effect>>);
    get rumble(): struct.ff_rumble_effect;
    set rumble(value: From<struct.ff_rumble_effect>);
    get haptic(): struct.ff_haptic_effect;
    set haptic(value: From<struct.ff_haptic_effect>);
  }

  /** `<linux/input.h>`: 44 bytes on x86, arm; 48 bytes elsewhere. */
  interface ff_effect extends RecordView<'struct ff_effect'> {
    type: number;
    id: number;
    direction: number;
    get trigger(): struct.ff_trigger;
    set trigger(value: From<struct.ff_trigger>);
    get replay(): struct.ff_replay;
    set replay(value: From<struct.ff_replay>);
    get u(): ff_effect$u;
    set u(value: From<ff_effect$u>);
  }

  /** `<linux/input.h>`: 8 bytes. */
  interface ff_envelope extends RecordView<'struct ff_envelope'> {
    attack_length: number;
    attack_level: number;
    fade_length: number;
    fade_level: number;
  }

  /** `<linux/input.h>`: 12 bytes. */
  interface ff_haptic_effect extends RecordView<'struct ff_haptic_effect'> {
    hid_usage: number;
    vendor_id: number;
    vendor_waveform_page: number;
    intensity: number;
    repeat_count: number;
    retrigger_period: number;
  }

  /** `<linux/input.h>`: 28 bytes on x86, arm; 32 bytes elsewhere. */
  interface ff_periodic_effect extends RecordView<'struct ff_periodic_effect', 'custom_data'> {
    waveform: number;
    period: number;
    magnitude: number;
    offset: number;
    phase: number;
    get envelope(): struct.ff_envelope;
    set envelope(value: From<struct.ff_envelope>);
    custom_len: number;
    get custom_data(): number;
    set custom_data(value: Pointer);
  }

  /** `<linux/input.h>`: 12 bytes. */
  interface ff_ramp_effect extends RecordView<'struct ff_ramp_effect'> {
    start_level: number;
    end_level: number;
    get envelope(): struct.ff_envelope;
    set envelope(value: From<struct.ff_envelope>);
  }

  /** `<linux/input.h>`: 4 bytes. */
  interface ff_replay extends RecordView<'struct ff_replay'> {
    length: number;
    delay: number;
  }

  /** `<linux/input.h>`: 4 bytes. */
  interface ff_rumble_effect extends RecordView<'struct ff_rumble_effect'> {
    strong_magnitude: number;
    weak_magnitude: number;
  }

  /** `<linux/input.h>`: 4 bytes. */
  interface ff_trigger extends RecordView<'struct ff_trigger'> {
    button: number;
    interval: number;
  }

  /** `<linux/input.h>`: 24 bytes. */
  interface input_absinfo extends RecordView<'struct input_absinfo'> {
    value: number;
    minimum: number;
    maximum: number;
    fuzz: number;
    flat: number;
    resolution: number;
  }

  /** `<linux/input.h>`: 16 bytes on x86, arm; 24 bytes elsewhere. */
  interface input_event extends RecordView<'struct input_event'> {
    get time(): linux_time_types_h.struct.__kernel_sock_timeval | undefined;
    set time(value: From<linux_time_types_h.struct.__kernel_sock_timeval>);
    type: number;
    code: number;
    value: number;
    get __sec(): number | undefined;
    set __sec(value: number);
    get __usec(): number | undefined;
    set __usec(value: number);
  }

  /** `<linux/input.h>`: 8 bytes. */
  interface input_id extends RecordView<'struct input_id'> {
    bustype: number;
    vendor: number;
    product: number;
    version: number;
  }

  /** `<linux/input.h>`: 40 bytes. */
  interface input_keymap_entry extends RecordView<'struct input_keymap_entry'> {
    flags: number;
    len: number;
    index: number;
    keycode: number;
    get scancode(): Uint8Array;
    set scancode(value: Bytes);
  }

  /** `<linux/input.h>`: 16 bytes. */
  interface input_mask extends RecordView<'struct input_mask'> {
    type: number;
    codes_size: number;
    get codes_ptr(): bigint;
    set codes_ptr(value: Integer);
  }
}

export const struct: {
  readonly ff_condition_effect: Descriptor<struct.ff_condition_effect>;
  readonly ff_constant_effect: Descriptor<struct.ff_constant_effect>;
  readonly ff_effect: Descriptor<struct.ff_effect>;
  readonly ff_envelope: Descriptor<struct.ff_envelope>;
  readonly ff_haptic_effect: Descriptor<struct.ff_haptic_effect>;
  readonly ff_periodic_effect: Descriptor<struct.ff_periodic_effect>;
  readonly ff_ramp_effect: Descriptor<struct.ff_ramp_effect>;
  readonly ff_replay: Descriptor<struct.ff_replay>;
  readonly ff_rumble_effect: Descriptor<struct.ff_rumble_effect>;
  readonly ff_trigger: Descriptor<struct.ff_trigger>;
  readonly input_absinfo: Descriptor<struct.input_absinfo>;
  readonly input_event: Descriptor<struct.input_event>;
  readonly input_id: Descriptor<struct.input_id>;
  readonly input_keymap_entry: Descriptor<struct.input_keymap_entry>;
  readonly input_mask: Descriptor<struct.input_mask>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ff_condition_effect": "__u16 right_saturation;__u16 left_saturation;__s16 right_coeff;__s16 left_coeff;__u16 deadband;__s16 center;",
"ff_constant_effect": "__s16 level;struct ff_envelope envelope;",
"ff_effect": "__u16 type;__s16 id;__u16 direction;struct ff_trigger trigger;struct ff_replay replay;union {struct ff_constant_effect constant;struct ff_ramp_effect ramp;struct ff_periodic_effect periodic;struct ff_condition_effect condition[2];struct ff_rumble_effect rumble;struct ff_haptic_effect haptic;} u;",
"ff_envelope": "__u16 attack_length;__u16 attack_level;__u16 fade_length;__u16 fade_level;",
"ff_haptic_effect": "__u16 hid_usage;__u16 vendor_id;__u8 vendor_waveform_page;__u16 intensity;__u16 repeat_count;__u16 retrigger_period;",
"ff_periodic_effect": "__u16 waveform;__u16 period;__s16 magnitude;__s16 offset;__u16 phase;struct ff_envelope envelope;__u32 custom_len;__s16 *custom_data;",
"ff_ramp_effect": "__s16 start_level;__s16 end_level;struct ff_envelope envelope;",
"ff_replay": "__u16 length;__u16 delay;",
"ff_rumble_effect": "__u16 strong_magnitude;__u16 weak_magnitude;",
"ff_trigger": "__u16 button;__u16 interval;",
"input_absinfo": "__s32 value;__s32 minimum;__s32 maximum;__s32 fuzz;__s32 flat;__s32 resolution;",
"input_event": ["struct __kernel_sock_timeval time;__u16 type;__u16 code;__s32 value;",{"variants":{"x86":{"members":"unsigned long __sec;unsigned long __usec;__u16 type;__u16 code;__s32 value;"},"arm":{"members":"unsigned long __sec;unsigned long __usec;__u16 type;__u16 code;__s32 value;"}}}],
"input_id": "__u16 bustype;__u16 vendor;__u16 product;__u16 version;",
"input_keymap_entry": "__u8 flags;__u8 len;__u16 index;__u32 keycode;__u8 scancode[32];",
"input_mask": "__u32 type;__u32 codes_size;__u64 codes_ptr;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sock_timeval": "__s64 tv_sec;__s64 tv_usec;"
}`),
);
