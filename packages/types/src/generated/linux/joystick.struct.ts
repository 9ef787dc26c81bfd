// Generated from Linux 7.3.4 <linux/joystick.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/joystick.h>`: 40 bytes. */
export interface JS_DATA_SAVE_TYPE_32 extends RecordView<'struct JS_DATA_SAVE_TYPE_32'> {
  JS_TIMEOUT: number;
  BUSY: number;
  JS_EXPIRETIME: number;
  JS_TIMELIMIT: number;
  get JS_SAVE(): JS_DATA_TYPE;
  set JS_SAVE(value: JS_DATA_TYPE | Init<JS_DATA_TYPE>);
  get JS_CORR(): JS_DATA_TYPE;
  set JS_CORR(value: JS_DATA_TYPE | Init<JS_DATA_TYPE>);
}

export const JS_DATA_SAVE_TYPE_32: Descriptor<JS_DATA_SAVE_TYPE_32> = /* @__PURE__ */ declareStruct(
  'JS_DATA_SAVE_TYPE_32',
  `
  __s32 JS_TIMEOUT;
  __s32 BUSY;
  __s32 JS_EXPIRETIME;
  __s32 JS_TIMELIMIT;
  struct JS_DATA_TYPE JS_SAVE;
  struct JS_DATA_TYPE JS_CORR;
`,
  { uses: () => [JS_DATA_TYPE] },
);

/** `<linux/joystick.h>`: 48 bytes. */
export interface JS_DATA_SAVE_TYPE_64 extends RecordView<'struct JS_DATA_SAVE_TYPE_64'> {
  JS_TIMEOUT: number;
  BUSY: number;
  get JS_EXPIRETIME(): bigint;
  set JS_EXPIRETIME(value: Integer);
  get JS_TIMELIMIT(): bigint;
  set JS_TIMELIMIT(value: Integer);
  get JS_SAVE(): JS_DATA_TYPE;
  set JS_SAVE(value: JS_DATA_TYPE | Init<JS_DATA_TYPE>);
  get JS_CORR(): JS_DATA_TYPE;
  set JS_CORR(value: JS_DATA_TYPE | Init<JS_DATA_TYPE>);
}

export const JS_DATA_SAVE_TYPE_64: Descriptor<JS_DATA_SAVE_TYPE_64> = /* @__PURE__ */ declareStruct(
  'JS_DATA_SAVE_TYPE_64',
  `
  __s32 JS_TIMEOUT;
  __s32 BUSY;
  __s64 JS_EXPIRETIME;
  __s64 JS_TIMELIMIT;
  struct JS_DATA_TYPE JS_SAVE;
  struct JS_DATA_TYPE JS_CORR;
`,
  { uses: () => [JS_DATA_TYPE] },
);

/** `<linux/joystick.h>`: 12 bytes. */
export interface JS_DATA_TYPE extends RecordView<'struct JS_DATA_TYPE'> {
  buttons: number;
  x: number;
  y: number;
}

export const JS_DATA_TYPE: Descriptor<JS_DATA_TYPE> = /* @__PURE__ */ declareStruct(
  'JS_DATA_TYPE',
  `
  __s32 buttons;
  __s32 x;
  __s32 y;
`,
);

/** `<linux/joystick.h>`: 36 bytes. */
export interface js_corr extends RecordView<'struct js_corr'> {
  get coef(): Int32Array;
  set coef(value: Iterable<Integer>);
  prec: number;
  type: number;
}

export const js_corr: Descriptor<js_corr> = /* @__PURE__ */ declareStruct(
  'js_corr',
  `
  __s32 coef[8];
  __s16 prec;
  __u16 type;
`,
);

/** `<linux/joystick.h>`: 8 bytes. */
export interface js_event extends RecordView<'struct js_event'> {
  time: number;
  value: number;
  type: number;
  number: number;
}

export const js_event: Descriptor<js_event> = /* @__PURE__ */ declareStruct(
  'js_event',
  `
  __u32 time;
  __s16 value;
  __u8 type;
  __u8 number;
`,
);
