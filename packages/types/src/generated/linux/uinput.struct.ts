// Generated from Linux 7.3.4 <linux/uinput.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { ff_effect, input_absinfo, input_id } from './input.struct.ts';

/** `<linux/uinput.h>`: 28 bytes. */
export interface uinput_abs_setup extends RecordView<'struct uinput_abs_setup'> {
  code: number;
  get absinfo(): input_absinfo;
  set absinfo(value: input_absinfo | Init<input_absinfo>);
}

export const uinput_abs_setup: Descriptor<uinput_abs_setup> = /* @__PURE__ */ declareStruct(
  'uinput_abs_setup',
  `
  __u16 code;
  struct input_absinfo absinfo;
`,
  { uses: () => [input_absinfo] },
);

/** `<linux/uinput.h>`: 12 bytes. */
export interface uinput_ff_erase extends RecordView<'struct uinput_ff_erase'> {
  request_id: number;
  retval: number;
  effect_id: number;
}

export const uinput_ff_erase: Descriptor<uinput_ff_erase> = /* @__PURE__ */ declareStruct(
  'uinput_ff_erase',
  `
  __u32 request_id;
  __s32 retval;
  __u32 effect_id;
`,
);

/** `<linux/uinput.h>`: 104 bytes on x86_64, riscv64, aarch64; 96 bytes on x86, arm. */
export interface uinput_ff_upload extends RecordView<'struct uinput_ff_upload'> {
  request_id: number;
  retval: number;
  get effect(): ff_effect;
  set effect(value: ff_effect | Init<ff_effect>);
  get old(): ff_effect;
  set old(value: ff_effect | Init<ff_effect>);
}

export const uinput_ff_upload: Descriptor<uinput_ff_upload> = /* @__PURE__ */ declareStruct(
  'uinput_ff_upload',
  `
  __u32 request_id;
  __s32 retval;
  struct ff_effect effect;
  struct ff_effect old;
`,
  { uses: () => [ff_effect] },
);

/** `<linux/uinput.h>`: 92 bytes. */
export interface uinput_setup extends RecordView<'struct uinput_setup'> {
  get id(): input_id;
  set id(value: input_id | Init<input_id>);
  get name(): Uint8Array;
  set name(value: Bytes);
  ff_effects_max: number;
}

export const uinput_setup: Descriptor<uinput_setup> = /* @__PURE__ */ declareStruct(
  'uinput_setup',
  `
  struct input_id id;
  char name[80];
  __u32 ff_effects_max;
`,
  { uses: () => [input_id] },
);

/** `<linux/uinput.h>`: 1116 bytes. */
export interface uinput_user_dev extends RecordView<'struct uinput_user_dev'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get id(): input_id;
  set id(value: input_id | Init<input_id>);
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

export const uinput_user_dev: Descriptor<uinput_user_dev> = /* @__PURE__ */ declareStruct(
  'uinput_user_dev',
  `
  char name[80];
  struct input_id id;
  __u32 ff_effects_max;
  __s32 absmax[64];
  __s32 absmin[64];
  __s32 absfuzz[64];
  __s32 absflat[64];
`,
  { uses: () => [input_id] },
);
