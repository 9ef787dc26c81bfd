// Generated from Linux 7.3.4 <linux/uinput.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';
import type * as linux_input_h from './input.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly UI_BEGIN_FF_UPLOAD: PerArch<
    3228063176,
    3227538888,
    3227538888,
    3228063176,
    3228063176,
    3228063176,
    3228063176,
    3228063176
  >;
  readonly UI_END_FF_UPLOAD: PerArch<
    1080579529,
    1080055241,
    1080055241,
    1080579529,
    1080579529,
    1080579529,
    1080579529,
    2154321353
  >;
  readonly UI_SET_PHYS: PerArch<
    1074287980,
    1074025836,
    1074025836,
    1074287980,
    1074287980,
    1074287980,
    1074287980,
    2148029804
  >;
} & Requests<
  | 'UI_ABS_SETUP'
  | 'UI_DEV_CREATE'
  | 'UI_DEV_DESTROY'
  | 'UI_DEV_SETUP'
  | 'UI_END_FF_ERASE'
  | 'UI_GET_VERSION'
  | 'UI_SET_ABSBIT'
  | 'UI_SET_EVBIT'
  | 'UI_SET_FFBIT'
  | 'UI_SET_KEYBIT'
  | 'UI_SET_LEDBIT'
  | 'UI_SET_MSCBIT'
  | 'UI_SET_PROPBIT'
  | 'UI_SET_RELBIT'
  | 'UI_SET_SNDBIT'
  | 'UI_SET_SWBIT'
> = /* @__PURE__ */ perArchOf(
  {
    UI_BEGIN_FF_UPLOAD: [
      3228063176, 3227538888, 3227538888, 3228063176, 3228063176, 3228063176, 3228063176,
      3228063176,
    ],
    UI_END_FF_UPLOAD: [
      1080579529, 1080055241, 1080055241, 1080579529, 1080579529, 1080579529, 1080579529,
      2154321353,
    ],
    UI_SET_PHYS: [
      1074287980, 1074025836, 1074025836, 1074287980, 1074287980, 1074287980, 1074287980,
      2148029804,
    ],
  },
  {
    UI_ABS_SETUP: 1075598596,
    UI_DEV_CREATE: 21761,
    UI_DEV_DESTROY: 21762,
    UI_DEV_SETUP: 1079792899,
    UI_END_FF_ERASE: 1074550219,
    UI_GET_VERSION: 2147767597,
    UI_SET_ABSBIT: 1074025831,
    UI_SET_EVBIT: 1074025828,
    UI_SET_FFBIT: 1074025835,
    UI_SET_KEYBIT: 1074025829,
    UI_SET_LEDBIT: 1074025833,
    UI_SET_MSCBIT: 1074025832,
    UI_SET_PROPBIT: 1074025838,
    UI_SET_RELBIT: 1074025830,
    UI_SET_SNDBIT: 1074025834,
    UI_SET_SWBIT: 1074025837,
  },
);

/** `<linux/uinput.h>`: 3227538888 on x86, arm; 3228063176 elsewhere. */
export const UI_BEGIN_FF_UPLOAD: number = /* @__PURE__ */ hereOf(perArch.UI_BEGIN_FF_UPLOAD);
/** `<linux/uinput.h>`: 1080055241 on x86, arm; 2154321353 on ppc64le; 1080579529 elsewhere. */
export const UI_END_FF_UPLOAD: number = /* @__PURE__ */ hereOf(perArch.UI_END_FF_UPLOAD);
/** `<linux/uinput.h>`: 1074025836 on x86, arm; 2148029804 on ppc64le; 1074287980 elsewhere. */
export const UI_SET_PHYS: number = /* @__PURE__ */ hereOf(perArch.UI_SET_PHYS);
export const UI_ABS_SETUP: number = /* @__PURE__ */ requestHere(1075598596),
  UI_DEV_CREATE: number = /* @__PURE__ */ requestHere(21761),
  UI_DEV_DESTROY: number = /* @__PURE__ */ requestHere(21762),
  UI_DEV_SETUP: number = /* @__PURE__ */ requestHere(1079792899),
  UI_END_FF_ERASE: number = /* @__PURE__ */ requestHere(1074550219),
  UI_GET_VERSION: number = /* @__PURE__ */ requestHere(2147767597),
  UI_SET_ABSBIT: number = /* @__PURE__ */ requestHere(1074025831),
  UI_SET_EVBIT: number = /* @__PURE__ */ requestHere(1074025828),
  UI_SET_FFBIT: number = /* @__PURE__ */ requestHere(1074025835),
  UI_SET_KEYBIT: number = /* @__PURE__ */ requestHere(1074025829),
  UI_SET_LEDBIT: number = /* @__PURE__ */ requestHere(1074025833),
  UI_SET_MSCBIT: number = /* @__PURE__ */ requestHere(1074025832),
  UI_SET_PROPBIT: number = /* @__PURE__ */ requestHere(1074025838),
  UI_SET_RELBIT: number = /* @__PURE__ */ requestHere(1074025830),
  UI_SET_SNDBIT: number = /* @__PURE__ */ requestHere(1074025834),
  UI_SET_SWBIT: number = /* @__PURE__ */ requestHere(1074025837);
export const EV_UINPUT = 257,
  UINPUT_IOCTL_BASE = 85,
  UINPUT_MAX_NAME_SIZE = 80,
  UINPUT_VERSION = 5,
  UI_BEGIN_FF_ERASE = 3222033866,
  UI_FF_ERASE = 2,
  UI_FF_UPLOAD = 1;
export declare namespace struct {
  /** `<linux/uinput.h>`: 28 bytes. */
  interface uinput_abs_setup extends RecordView<'struct uinput_abs_setup'> {
    code: number;
    get absinfo(): linux_input_h.struct.input_absinfo;
    set absinfo(value: From<linux_input_h.struct.input_absinfo>);
  }

  /** `<linux/uinput.h>`: 12 bytes. */
  interface uinput_ff_erase extends RecordView<'struct uinput_ff_erase'> {
    request_id: number;
    retval: number;
    effect_id: number;
  }

  /** `<linux/uinput.h>`: 96 bytes on x86, arm; 104 bytes elsewhere. */
  interface uinput_ff_upload extends RecordView<'struct uinput_ff_upload'> {
    request_id: number;
    retval: number;
    get effect(): linux_input_h.struct.ff_effect;
    set effect(value: From<linux_input_h.struct.ff_effect>);
    get old(): linux_input_h.struct.ff_effect;
    set old(value: From<linux_input_h.struct.ff_effect>);
  }

  /** `<linux/uinput.h>`: 92 bytes. */
  interface uinput_setup extends RecordView<'struct uinput_setup'> {
    get id(): linux_input_h.struct.input_id;
    set id(value: From<linux_input_h.struct.input_id>);
    get name(): Uint8Array;
    set name(value: Bytes);
    ff_effects_max: number;
  }

  /** `<linux/uinput.h>`: 1116 bytes. */
  interface uinput_user_dev extends RecordView<'struct uinput_user_dev'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get id(): linux_input_h.struct.input_id;
    set id(value: From<linux_input_h.struct.input_id>);
    ff_effects_max: number;
    get absmax(): Int32Array;
    set absmax(value: Iterable<Integer>);
    get absmin(): Int32Array;
    set absmin(value: Iterable<Integer>);
    get absfuzz(): Int32Array;
    set absfuzz(value: Iterable<Integer>);
    get absflat(): Int32Array;
    set absflat(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly uinput_abs_setup: Descriptor<struct.uinput_abs_setup>;
  readonly uinput_ff_erase: Descriptor<struct.uinput_ff_erase>;
  readonly uinput_ff_upload: Descriptor<struct.uinput_ff_upload>;
  readonly uinput_setup: Descriptor<struct.uinput_setup>;
  readonly uinput_user_dev: Descriptor<struct.uinput_user_dev>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uinput_abs_setup": "__u16 code;struct input_absinfo absinfo;",
"uinput_ff_erase": "__u32 request_id;__s32 retval;__u32 effect_id;",
"uinput_ff_upload": "__u32 request_id;__s32 retval;struct ff_effect effect;struct ff_effect old;",
"uinput_setup": "struct input_id id;char name[80];__u32 ff_effects_max;",
"uinput_user_dev": "char name[80];struct input_id id;__u32 ff_effects_max;__s32 absmax[64];__s32 absmin[64];__s32 absfuzz[64];__s32 absflat[64];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
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
"input_id": "__u16 bustype;__u16 vendor;__u16 product;__u16 version;"
}`),
);
