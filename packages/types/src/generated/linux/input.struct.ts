// Generated from Linux 7.3.4 <linux/input.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { __kernel_sock_timeval } from './time_types.struct.ts';

/** `<linux/input.h>`: 12 bytes. */
export interface ff_condition_effect extends RecordView<'struct ff_condition_effect'> {
  right_saturation: number;
  left_saturation: number;
  right_coeff: number;
  left_coeff: number;
  deadband: number;
  center: number;
}

export const ff_condition_effect: Descriptor<ff_condition_effect> = /* @__PURE__ */ declareStruct(
  'ff_condition_effect',
  `
  __u16 right_saturation;
  __u16 left_saturation;
  __s16 right_coeff;
  __s16 left_coeff;
  __u16 deadband;
  __s16 center;
`,
);

/** `<linux/input.h>`: 10 bytes. */
export interface ff_constant_effect extends RecordView<'struct ff_constant_effect'> {
  level: number;
  get envelope(): ff_envelope;
  set envelope(value: ff_envelope | Init<ff_envelope>);
}

export const ff_constant_effect: Descriptor<ff_constant_effect> = /* @__PURE__ */ declareStruct(
  'ff_constant_effect',
  `
  __s16 level;
  struct ff_envelope envelope;
`,
  { uses: () => [ff_envelope] },
);

interface ff_effect$u extends RecordView<'union ff_effect.u'> {
  get constant(): ff_constant_effect;
  set constant(value: ff_constant_effect | Init<ff_constant_effect>);
  get ramp(): ff_ramp_effect;
  set ramp(value: ff_ramp_effect | Init<ff_ramp_effect>);
  get periodic(): ff_periodic_effect;
  set periodic(value: ff_periodic_effect | Init<ff_periodic_effect>);
  get condition(): Elements<ff_condition_effect>;
  set condition(value: Iterable<ff_condition_effect | Init<ff_condition_effect>>);
  get rumble(): ff_rumble_effect;
  set rumble(value: ff_rumble_effect | Init<ff_rumble_effect>);
  get haptic(): ff_haptic_effect;
  set haptic(value: ff_haptic_effect | Init<ff_haptic_effect>);
}

/** `<linux/input.h>`: 48 bytes on x86_64, riscv64, aarch64; 44 bytes on x86, arm. */
export interface ff_effect extends RecordView<'struct ff_effect'> {
  type: number;
  id: number;
  direction: number;
  get trigger(): ff_trigger;
  set trigger(value: ff_trigger | Init<ff_trigger>);
  get replay(): ff_replay;
  set replay(value: ff_replay | Init<ff_replay>);
  get u(): ff_effect$u;
  set u(value: ff_effect$u | Init<ff_effect$u>);
}

export const ff_effect: Descriptor<ff_effect> = /* @__PURE__ */ declareStruct(
  'ff_effect',
  `
  __u16 type;
  __s16 id;
  __u16 direction;
  struct ff_trigger trigger;
  struct ff_replay replay;
  union {
    struct ff_constant_effect constant;
    struct ff_ramp_effect ramp;
    struct ff_periodic_effect periodic;
    struct ff_condition_effect condition[2];
    struct ff_rumble_effect rumble;
    struct ff_haptic_effect haptic;
  } u;
`,
  {
    uses: () => [
      ff_condition_effect,
      ff_constant_effect,
      ff_haptic_effect,
      ff_periodic_effect,
      ff_ramp_effect,
      ff_replay,
      ff_rumble_effect,
      ff_trigger,
    ],
  },
);

/** `<linux/input.h>`: 8 bytes. */
export interface ff_envelope extends RecordView<'struct ff_envelope'> {
  attack_length: number;
  attack_level: number;
  fade_length: number;
  fade_level: number;
}

export const ff_envelope: Descriptor<ff_envelope> = /* @__PURE__ */ declareStruct(
  'ff_envelope',
  `
  __u16 attack_length;
  __u16 attack_level;
  __u16 fade_length;
  __u16 fade_level;
`,
);

/** `<linux/input.h>`: 12 bytes. */
export interface ff_haptic_effect extends RecordView<'struct ff_haptic_effect'> {
  hid_usage: number;
  vendor_id: number;
  vendor_waveform_page: number;
  intensity: number;
  repeat_count: number;
  retrigger_period: number;
}

export const ff_haptic_effect: Descriptor<ff_haptic_effect> = /* @__PURE__ */ declareStruct(
  'ff_haptic_effect',
  `
  __u16 hid_usage;
  __u16 vendor_id;
  __u8 vendor_waveform_page;
  __u16 intensity;
  __u16 repeat_count;
  __u16 retrigger_period;
`,
);

/** `<linux/input.h>`: 32 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface ff_periodic_effect extends RecordView<'struct ff_periodic_effect', 'custom_data'> {
  waveform: number;
  period: number;
  magnitude: number;
  offset: number;
  phase: number;
  get envelope(): ff_envelope;
  set envelope(value: ff_envelope | Init<ff_envelope>);
  custom_len: number;
  get custom_data(): number;
  set custom_data(value: Pointer);
}

export const ff_periodic_effect: Descriptor<ff_periodic_effect> = /* @__PURE__ */ declareStruct(
  'ff_periodic_effect',
  `
  __u16 waveform;
  __u16 period;
  __s16 magnitude;
  __s16 offset;
  __u16 phase;
  struct ff_envelope envelope;
  __u32 custom_len;
  __s16 *custom_data;
`,
  { uses: () => [ff_envelope] },
);

/** `<linux/input.h>`: 12 bytes. */
export interface ff_ramp_effect extends RecordView<'struct ff_ramp_effect'> {
  start_level: number;
  end_level: number;
  get envelope(): ff_envelope;
  set envelope(value: ff_envelope | Init<ff_envelope>);
}

export const ff_ramp_effect: Descriptor<ff_ramp_effect> = /* @__PURE__ */ declareStruct(
  'ff_ramp_effect',
  `
  __s16 start_level;
  __s16 end_level;
  struct ff_envelope envelope;
`,
  { uses: () => [ff_envelope] },
);

/** `<linux/input.h>`: 4 bytes. */
export interface ff_replay extends RecordView<'struct ff_replay'> {
  length: number;
  delay: number;
}

export const ff_replay: Descriptor<ff_replay> = /* @__PURE__ */ declareStruct(
  'ff_replay',
  `
  __u16 length;
  __u16 delay;
`,
);

/** `<linux/input.h>`: 4 bytes. */
export interface ff_rumble_effect extends RecordView<'struct ff_rumble_effect'> {
  strong_magnitude: number;
  weak_magnitude: number;
}

export const ff_rumble_effect: Descriptor<ff_rumble_effect> = /* @__PURE__ */ declareStruct(
  'ff_rumble_effect',
  `
  __u16 strong_magnitude;
  __u16 weak_magnitude;
`,
);

/** `<linux/input.h>`: 4 bytes. */
export interface ff_trigger extends RecordView<'struct ff_trigger'> {
  button: number;
  interval: number;
}

export const ff_trigger: Descriptor<ff_trigger> = /* @__PURE__ */ declareStruct(
  'ff_trigger',
  `
  __u16 button;
  __u16 interval;
`,
);

/** `<linux/input.h>`: 24 bytes. */
export interface input_absinfo extends RecordView<'struct input_absinfo'> {
  value: number;
  minimum: number;
  maximum: number;
  fuzz: number;
  flat: number;
  resolution: number;
}

export const input_absinfo: Descriptor<input_absinfo> = /* @__PURE__ */ declareStruct(
  'input_absinfo',
  `
  __s32 value;
  __s32 minimum;
  __s32 maximum;
  __s32 fuzz;
  __s32 flat;
  __s32 resolution;
`,
);

/** `<linux/input.h>`: 24 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface input_event extends RecordView<'struct input_event'> {
  get time(): __kernel_sock_timeval | undefined;
  set time(value: __kernel_sock_timeval | Init<__kernel_sock_timeval>);
  type: number;
  code: number;
  value: number;
  get __sec(): number | undefined;
  set __sec(value: number);
  get __usec(): number | undefined;
  set __usec(value: number);
}

export const input_event: Descriptor<input_event> = /* @__PURE__ */ declareStruct(
  'input_event',
  `
  struct __kernel_sock_timeval time;
  __u16 type;
  __u16 code;
  __s32 value;
`,
  {
    variants: {
      x86: {
        members: `
  unsigned long __sec;
  unsigned long __usec;
  __u16 type;
  __u16 code;
  __s32 value;
`,
      },
      arm: {
        members: `
  unsigned long __sec;
  unsigned long __usec;
  __u16 type;
  __u16 code;
  __s32 value;
`,
      },
    },
    uses: () => [__kernel_sock_timeval],
  },
);

/** `<linux/input.h>`: 8 bytes. */
export interface input_id extends RecordView<'struct input_id'> {
  bustype: number;
  vendor: number;
  product: number;
  version: number;
}

export const input_id: Descriptor<input_id> = /* @__PURE__ */ declareStruct(
  'input_id',
  `
  __u16 bustype;
  __u16 vendor;
  __u16 product;
  __u16 version;
`,
);

/** `<linux/input.h>`: 40 bytes. */
export interface input_keymap_entry extends RecordView<'struct input_keymap_entry'> {
  flags: number;
  len: number;
  index: number;
  keycode: number;
  get scancode(): Uint8Array;
  set scancode(value: Bytes);
}

export const input_keymap_entry: Descriptor<input_keymap_entry> = /* @__PURE__ */ declareStruct(
  'input_keymap_entry',
  `
  __u8 flags;
  __u8 len;
  __u16 index;
  __u32 keycode;
  __u8 scancode[32];
`,
);

/** `<linux/input.h>`: 16 bytes. */
export interface input_mask extends RecordView<'struct input_mask'> {
  type: number;
  codes_size: number;
  get codes_ptr(): bigint;
  set codes_ptr(value: Integer);
}

export const input_mask: Descriptor<input_mask> = /* @__PURE__ */ declareStruct(
  'input_mask',
  `
  __u32 type;
  __u32 codes_size;
  __u64 codes_ptr;
`,
);
