// Generated from Linux 7.3.4 <linux/joystick.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'JSIOCGAXES'
  | 'JSIOCGAXMAP'
  | 'JSIOCGBTNMAP'
  | 'JSIOCGBUTTONS'
  | 'JSIOCGCORR'
  | 'JSIOCGVERSION'
  | 'JSIOCSAXMAP'
  | 'JSIOCSBTNMAP'
  | 'JSIOCSCORR'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    JSIOCGAXES: 2147576337,
    JSIOCGAXMAP: 2151705138,
    JSIOCGBTNMAP: 2214619700,
    JSIOCGBUTTONS: 2147576338,
    JSIOCGCORR: 2149870114,
    JSIOCGVERSION: 2147772929,
    JSIOCSAXMAP: 1077963313,
    JSIOCSBTNMAP: 1140877875,
    JSIOCSCORR: 1076128289,
  },
);

export const JSIOCGAXES: number = /* @__PURE__ */ requestHere(2147576337),
  JSIOCGAXMAP: number = /* @__PURE__ */ requestHere(2151705138),
  JSIOCGBTNMAP: number = /* @__PURE__ */ requestHere(2214619700),
  JSIOCGBUTTONS: number = /* @__PURE__ */ requestHere(2147576338),
  JSIOCGCORR: number = /* @__PURE__ */ requestHere(2149870114),
  JSIOCGVERSION: number = /* @__PURE__ */ requestHere(2147772929),
  JSIOCSAXMAP: number = /* @__PURE__ */ requestHere(1077963313),
  JSIOCSBTNMAP: number = /* @__PURE__ */ requestHere(1140877875),
  JSIOCSCORR: number = /* @__PURE__ */ requestHere(1076128289);
export const JS_CORR_BROKEN = 1,
  JS_CORR_NONE = 0,
  JS_DEF_CORR = 0,
  JS_DEF_TIMELIMIT = 10,
  JS_DEF_TIMEOUT = 4864,
  JS_EVENT_AXIS = 2,
  JS_EVENT_BUTTON = 1,
  JS_EVENT_INIT = 128,
  JS_FALSE = 0,
  JS_GET_ALL = 7,
  JS_GET_CAL = 2,
  JS_GET_TIMELIMIT = 6,
  JS_GET_TIMEOUT = 4,
  JS_MAX = 2,
  JS_RETURN = 12,
  JS_SET_ALL = 8,
  JS_SET_CAL = 1,
  JS_SET_TIMELIMIT = 5,
  JS_SET_TIMEOUT = 3,
  JS_TRUE = 1,
  JS_VERSION = 131328,
  JS_X_0 = 1,
  JS_X_1 = 4,
  JS_Y_0 = 2,
  JS_Y_1 = 8;
export declare namespace struct {
  /** `<linux/joystick.h>`: 40 bytes. */
  interface JS_DATA_SAVE_TYPE_32 extends RecordView<'struct JS_DATA_SAVE_TYPE_32'> {
    JS_TIMEOUT: number;
    BUSY: number;
    JS_EXPIRETIME: number;
    JS_TIMELIMIT: number;
    get JS_SAVE(): struct.JS_DATA_TYPE;
    set JS_SAVE(value: From<struct.JS_DATA_TYPE>);
    get JS_CORR(): struct.JS_DATA_TYPE;
    set JS_CORR(value: From<struct.JS_DATA_TYPE>);
  }

  /** `<linux/joystick.h>`: 48 bytes. */
  interface JS_DATA_SAVE_TYPE_64 extends RecordView<'struct JS_DATA_SAVE_TYPE_64'> {
    JS_TIMEOUT: number;
    BUSY: number;
    get JS_EXPIRETIME(): bigint;
    set JS_EXPIRETIME(value: Integer);
    get JS_TIMELIMIT(): bigint;
    set JS_TIMELIMIT(value: Integer);
    get JS_SAVE(): struct.JS_DATA_TYPE;
    set JS_SAVE(value: From<struct.JS_DATA_TYPE>);
    get JS_CORR(): struct.JS_DATA_TYPE;
    set JS_CORR(value: From<struct.JS_DATA_TYPE>);
  }

  /** `<linux/joystick.h>`: 12 bytes. */
  interface JS_DATA_TYPE extends RecordView<'struct JS_DATA_TYPE'> {
    buttons: number;
    x: number;
    y: number;
  }

  /** `<linux/joystick.h>`: 36 bytes. */
  interface js_corr extends RecordView<'struct js_corr'> {
    get coef(): Int32Array;
    set coef(value: Iterable<Integer>);
    prec: number;
    type: number;
  }

  /** `<linux/joystick.h>`: 8 bytes. */
  interface js_event extends RecordView<'struct js_event'> {
    time: number;
    value: number;
    type: number;
    number: number;
  }
}

export const struct: {
  readonly JS_DATA_SAVE_TYPE_32: Descriptor<struct.JS_DATA_SAVE_TYPE_32>;
  readonly JS_DATA_SAVE_TYPE_64: Descriptor<struct.JS_DATA_SAVE_TYPE_64>;
  readonly JS_DATA_TYPE: Descriptor<struct.JS_DATA_TYPE>;
  readonly js_corr: Descriptor<struct.js_corr>;
  readonly js_event: Descriptor<struct.js_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"JS_DATA_SAVE_TYPE_32": "__s32 JS_TIMEOUT;__s32 BUSY;__s32 JS_EXPIRETIME;__s32 JS_TIMELIMIT;struct JS_DATA_TYPE JS_SAVE;struct JS_DATA_TYPE JS_CORR;",
"JS_DATA_SAVE_TYPE_64": "__s32 JS_TIMEOUT;__s32 BUSY;__s64 JS_EXPIRETIME;__s64 JS_TIMELIMIT;struct JS_DATA_TYPE JS_SAVE;struct JS_DATA_TYPE JS_CORR;",
"JS_DATA_TYPE": "__s32 buttons;__s32 x;__s32 y;",
"js_corr": "__s32 coef[8];__s16 prec;__u16 type;",
"js_event": "__u32 time;__s16 value;__u8 type;__u8 number;"
}`),
);
