// Generated from Linux 7.3.4 <linux/counter.h> by "pnpm generate". Do not edit.
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
  'COUNTER_ADD_WATCH_IOCTL' | 'COUNTER_DISABLE_EVENTS_IOCTL' | 'COUNTER_ENABLE_EVENTS_IOCTL'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    COUNTER_ADD_WATCH_IOCTL: 1074150912,
    COUNTER_DISABLE_EVENTS_IOCTL: 15874,
    COUNTER_ENABLE_EVENTS_IOCTL: 15873,
  },
);

export const COUNTER_ADD_WATCH_IOCTL: number = /* @__PURE__ */ requestHere(1074150912),
  COUNTER_DISABLE_EVENTS_IOCTL: number = /* @__PURE__ */ requestHere(15874),
  COUNTER_ENABLE_EVENTS_IOCTL: number = /* @__PURE__ */ requestHere(15873);
export const COUNTER_COMPONENT_COUNT = 2,
  COUNTER_COMPONENT_EXTENSION = 5,
  COUNTER_COMPONENT_FUNCTION = 3,
  COUNTER_COMPONENT_NONE = 0,
  COUNTER_COMPONENT_SIGNAL = 1,
  COUNTER_COMPONENT_SYNAPSE_ACTION = 4,
  COUNTER_COUNT_DIRECTION_BACKWARD = 1,
  COUNTER_COUNT_DIRECTION_FORWARD = 0,
  COUNTER_COUNT_MODE_HARDWARE_RETRIGGERABLE_ONESHOT = 5,
  COUNTER_COUNT_MODE_HARDWARE_TRIGGERED_STROBE = 9,
  COUNTER_COUNT_MODE_INTERRUPT_ON_TERMINAL_COUNT = 4,
  COUNTER_COUNT_MODE_MODULO_N = 3,
  COUNTER_COUNT_MODE_NON_RECYCLE = 2,
  COUNTER_COUNT_MODE_NORMAL = 0,
  COUNTER_COUNT_MODE_RANGE_LIMIT = 1,
  COUNTER_COUNT_MODE_RATE_GENERATOR = 6,
  COUNTER_COUNT_MODE_SOFTWARE_TRIGGERED_STROBE = 8,
  COUNTER_COUNT_MODE_SQUARE_WAVE_MODE = 7,
  COUNTER_EVENT_CAPTURE = 6,
  COUNTER_EVENT_CHANGE_OF_STATE = 5,
  COUNTER_EVENT_DIRECTION_CHANGE = 7,
  COUNTER_EVENT_INDEX = 4,
  COUNTER_EVENT_OVERFLOW = 0,
  COUNTER_EVENT_OVERFLOW_UNDERFLOW = 2,
  COUNTER_EVENT_THRESHOLD = 3,
  COUNTER_EVENT_UNDERFLOW = 1,
  COUNTER_FUNCTION_DECREASE = 1,
  COUNTER_FUNCTION_INCREASE = 0,
  COUNTER_FUNCTION_PULSE_DIRECTION = 2,
  COUNTER_FUNCTION_QUADRATURE_X1_A = 3,
  COUNTER_FUNCTION_QUADRATURE_X1_B = 4,
  COUNTER_FUNCTION_QUADRATURE_X2_A = 5,
  COUNTER_FUNCTION_QUADRATURE_X2_B = 6,
  COUNTER_FUNCTION_QUADRATURE_X4 = 7,
  COUNTER_SCOPE_COUNT = 2,
  COUNTER_SCOPE_DEVICE = 0,
  COUNTER_SCOPE_SIGNAL = 1,
  COUNTER_SIGNAL_LEVEL_HIGH = 1,
  COUNTER_SIGNAL_LEVEL_LOW = 0,
  COUNTER_SIGNAL_POLARITY_NEGATIVE = 1,
  COUNTER_SIGNAL_POLARITY_POSITIVE = 0,
  COUNTER_SYNAPSE_ACTION_BOTH_EDGES = 3,
  COUNTER_SYNAPSE_ACTION_FALLING_EDGE = 2,
  COUNTER_SYNAPSE_ACTION_NONE = 0,
  COUNTER_SYNAPSE_ACTION_RISING_EDGE = 1;
export declare namespace struct {
  /** `<linux/counter.h>`: 4 bytes. */
  interface counter_component extends RecordView<'struct counter_component'> {
    type: number;
    scope: number;
    parent: number;
    id: number;
  }

  /** `<linux/counter.h>`: 24 bytes. */
  interface counter_event extends RecordView<'struct counter_event'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    get value(): bigint;
    set value(value: Integer);
    get watch(): struct.counter_watch;
    set watch(value: From<struct.counter_watch>);
    status: number;
  }

  /** `<linux/counter.h>`: 6 bytes. */
  interface counter_watch extends RecordView<'struct counter_watch'> {
    get component(): struct.counter_component;
    set component(value: From<struct.counter_component>);
    event: number;
    channel: number;
  }
}

export const struct: {
  readonly counter_component: Descriptor<struct.counter_component>;
  readonly counter_event: Descriptor<struct.counter_event>;
  readonly counter_watch: Descriptor<struct.counter_watch>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"counter_component": "__u8 type;__u8 scope;__u8 parent;__u8 id;",
"counter_event": ["__u64 timestamp;__u64 value;struct counter_watch watch;__u8 status;",{"variants":{"x86":{"align":8}}}],
"counter_watch": "struct counter_component component;__u8 event;__u8 channel;"
}`),
);
