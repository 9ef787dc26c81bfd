// Generated from Linux 7.3.4 <linux/lirc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'LIRC_GET_FEATURES'
  | 'LIRC_GET_LENGTH'
  | 'LIRC_GET_MAX_TIMEOUT'
  | 'LIRC_GET_MIN_TIMEOUT'
  | 'LIRC_GET_REC_MODE'
  | 'LIRC_GET_REC_RESOLUTION'
  | 'LIRC_GET_REC_TIMEOUT'
  | 'LIRC_GET_SEND_MODE'
  | 'LIRC_SET_MEASURE_CARRIER_MODE'
  | 'LIRC_SET_REC_CARRIER'
  | 'LIRC_SET_REC_CARRIER_RANGE'
  | 'LIRC_SET_REC_MODE'
  | 'LIRC_SET_REC_TIMEOUT'
  | 'LIRC_SET_REC_TIMEOUT_REPORTS'
  | 'LIRC_SET_SEND_CARRIER'
  | 'LIRC_SET_SEND_DUTY_CYCLE'
  | 'LIRC_SET_SEND_MODE'
  | 'LIRC_SET_TRANSMITTER_MASK'
  | 'LIRC_SET_WIDEBAND_RECEIVER'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    LIRC_GET_FEATURES: 2147772672,
    LIRC_GET_LENGTH: 2147772687,
    LIRC_GET_MAX_TIMEOUT: 2147772681,
    LIRC_GET_MIN_TIMEOUT: 2147772680,
    LIRC_GET_REC_MODE: 2147772674,
    LIRC_GET_REC_RESOLUTION: 2147772679,
    LIRC_GET_REC_TIMEOUT: 2147772708,
    LIRC_GET_SEND_MODE: 2147772673,
    LIRC_SET_MEASURE_CARRIER_MODE: 1074030877,
    LIRC_SET_REC_CARRIER: 1074030868,
    LIRC_SET_REC_CARRIER_RANGE: 1074030879,
    LIRC_SET_REC_MODE: 1074030866,
    LIRC_SET_REC_TIMEOUT: 1074030872,
    LIRC_SET_REC_TIMEOUT_REPORTS: 1074030873,
    LIRC_SET_SEND_CARRIER: 1074030867,
    LIRC_SET_SEND_DUTY_CYCLE: 1074030869,
    LIRC_SET_SEND_MODE: 1074030865,
    LIRC_SET_TRANSMITTER_MASK: 1074030871,
    LIRC_SET_WIDEBAND_RECEIVER: 1074030883,
  },
);

export const LIRC_GET_FEATURES: number = /* @__PURE__ */ requestHere(2147772672),
  LIRC_GET_LENGTH: number = /* @__PURE__ */ requestHere(2147772687),
  LIRC_GET_MAX_TIMEOUT: number = /* @__PURE__ */ requestHere(2147772681),
  LIRC_GET_MIN_TIMEOUT: number = /* @__PURE__ */ requestHere(2147772680),
  LIRC_GET_REC_MODE: number = /* @__PURE__ */ requestHere(2147772674),
  LIRC_GET_REC_RESOLUTION: number = /* @__PURE__ */ requestHere(2147772679),
  LIRC_GET_REC_TIMEOUT: number = /* @__PURE__ */ requestHere(2147772708),
  LIRC_GET_SEND_MODE: number = /* @__PURE__ */ requestHere(2147772673),
  LIRC_SET_MEASURE_CARRIER_MODE: number = /* @__PURE__ */ requestHere(1074030877),
  LIRC_SET_REC_CARRIER: number = /* @__PURE__ */ requestHere(1074030868),
  LIRC_SET_REC_CARRIER_RANGE: number = /* @__PURE__ */ requestHere(1074030879),
  LIRC_SET_REC_MODE: number = /* @__PURE__ */ requestHere(1074030866),
  LIRC_SET_REC_TIMEOUT: number = /* @__PURE__ */ requestHere(1074030872),
  LIRC_SET_REC_TIMEOUT_REPORTS: number = /* @__PURE__ */ requestHere(1074030873),
  LIRC_SET_SEND_CARRIER: number = /* @__PURE__ */ requestHere(1074030867),
  LIRC_SET_SEND_DUTY_CYCLE: number = /* @__PURE__ */ requestHere(1074030869),
  LIRC_SET_SEND_MODE: number = /* @__PURE__ */ requestHere(1074030865),
  LIRC_SET_TRANSMITTER_MASK: number = /* @__PURE__ */ requestHere(1074030871),
  LIRC_SET_WIDEBAND_RECEIVER: number = /* @__PURE__ */ requestHere(1074030883);
export const LIRC_CAN_GET_REC_RESOLUTION = 536870912,
  LIRC_CAN_MEASURE_CARRIER = 33554432,
  LIRC_CAN_NOTIFY_DECODE = 0,
  LIRC_CAN_REC_LIRCCODE = 1048576,
  LIRC_CAN_REC_MASK = 4128768,
  LIRC_CAN_REC_MODE2 = 262144,
  LIRC_CAN_REC_PULSE = 131072,
  LIRC_CAN_REC_RAW = 65536,
  LIRC_CAN_REC_SCANCODE = 524288,
  LIRC_CAN_SEND_LIRCCODE = 16,
  LIRC_CAN_SEND_MASK = 63,
  LIRC_CAN_SEND_MODE2 = 4,
  LIRC_CAN_SEND_PULSE = 2,
  LIRC_CAN_SEND_RAW = 1,
  LIRC_CAN_SET_REC_CARRIER = 16777216,
  LIRC_CAN_SET_REC_CARRIER_RANGE = 2147483648,
  LIRC_CAN_SET_REC_FILTER = 0,
  LIRC_CAN_SET_REC_TIMEOUT = 268435456,
  LIRC_CAN_SET_SEND_CARRIER = 256,
  LIRC_CAN_SET_SEND_DUTY_CYCLE = 512,
  LIRC_CAN_SET_TRANSMITTER_MASK = 1024,
  LIRC_CAN_USE_WIDEBAND_RECEIVER = 67108864,
  LIRC_MODE2_FREQUENCY = 33554432,
  LIRC_MODE2_MASK = 4278190080,
  LIRC_MODE2_OVERFLOW = 67108864,
  LIRC_MODE2_PULSE = 16777216,
  LIRC_MODE2_SPACE = 0,
  LIRC_MODE2_TIMEOUT = 50331648,
  LIRC_MODE_LIRCCODE = 16,
  LIRC_MODE_MODE2 = 4,
  LIRC_MODE_PULSE = 2,
  LIRC_MODE_RAW = 1,
  LIRC_MODE_SCANCODE = 8,
  LIRC_SCANCODE_FLAG_REPEAT = 2,
  LIRC_SCANCODE_FLAG_TOGGLE = 1,
  LIRC_VALUE_MASK = 16777215,
  PULSE_BIT = 16777216,
  PULSE_MASK = 16777215,
  RC_PROTO_CEC = 22,
  RC_PROTO_IMON = 23,
  RC_PROTO_JVC = 5,
  RC_PROTO_MAX = 27,
  RC_PROTO_MCIR2_KBD = 13,
  RC_PROTO_MCIR2_MSE = 14,
  RC_PROTO_NEC = 9,
  RC_PROTO_NEC32 = 11,
  RC_PROTO_NECX = 10,
  RC_PROTO_OTHER = 1,
  RC_PROTO_RC5 = 2,
  RC_PROTO_RC5X_20 = 3,
  RC_PROTO_RC5_SZ = 4,
  RC_PROTO_RC6_0 = 15,
  RC_PROTO_RC6_6A_20 = 16,
  RC_PROTO_RC6_6A_24 = 17,
  RC_PROTO_RC6_6A_32 = 18,
  RC_PROTO_RC6_MCE = 19,
  RC_PROTO_RCMM12 = 24,
  RC_PROTO_RCMM24 = 25,
  RC_PROTO_RCMM32 = 26,
  RC_PROTO_SANYO = 12,
  RC_PROTO_SHARP = 20,
  RC_PROTO_SONY12 = 6,
  RC_PROTO_SONY15 = 7,
  RC_PROTO_SONY20 = 8,
  RC_PROTO_UNKNOWN = 0,
  RC_PROTO_XBOX_DVD = 27,
  RC_PROTO_XMP = 21;
export declare namespace struct {
  /** `<linux/lirc.h>`: 24 bytes. */
  interface lirc_scancode extends RecordView<'struct lirc_scancode'> {
    get timestamp(): bigint;
    set timestamp(value: Integer);
    flags: number;
    rc_proto: number;
    keycode: number;
    get scancode(): bigint;
    set scancode(value: Integer);
  }
}

export const struct: {
  readonly lirc_scancode: Descriptor<struct.lirc_scancode>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"lirc_scancode": "__u64 timestamp;__u16 flags;__u16 rc_proto;__u32 keycode;__u64 scancode;"
}`),
);
