// Generated from Linux 7.3.4 <linux/can/netlink.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const CAN_CTRLMODE_3_SAMPLES = 4,
  CAN_CTRLMODE_BERR_REPORTING = 16,
  CAN_CTRLMODE_CC_LEN8_DLC = 256,
  CAN_CTRLMODE_FD = 32,
  CAN_CTRLMODE_FD_NON_ISO = 128,
  CAN_CTRLMODE_LISTENONLY = 2,
  CAN_CTRLMODE_LOOPBACK = 1,
  CAN_CTRLMODE_ONE_SHOT = 8,
  CAN_CTRLMODE_PRESUME_ACK = 64,
  CAN_CTRLMODE_RESTRICTED = 2048,
  CAN_CTRLMODE_TDC_AUTO = 512,
  CAN_CTRLMODE_TDC_MANUAL = 1024,
  CAN_CTRLMODE_XL = 4096,
  CAN_CTRLMODE_XL_TDC_AUTO = 8192,
  CAN_CTRLMODE_XL_TDC_MANUAL = 16384,
  CAN_CTRLMODE_XL_TMS = 32768,
  CAN_STATE_BUS_OFF = 3,
  CAN_STATE_ERROR_ACTIVE = 0,
  CAN_STATE_ERROR_PASSIVE = 2,
  CAN_STATE_ERROR_WARNING = 1,
  CAN_STATE_MAX = 6,
  CAN_STATE_SLEEPING = 5,
  CAN_STATE_STOPPED = 4,
  CAN_TERMINATION_DISABLED = 0,
  IFLA_CAN_BERR_COUNTER = 8,
  IFLA_CAN_BITRATE_CONST = 13,
  IFLA_CAN_BITRATE_MAX = 15,
  IFLA_CAN_BITTIMING = 1,
  IFLA_CAN_BITTIMING_CONST = 2,
  IFLA_CAN_CLOCK = 3,
  IFLA_CAN_CTRLMODE = 5,
  IFLA_CAN_CTRLMODE_EXT = 17,
  IFLA_CAN_CTRLMODE_MAX = 1,
  IFLA_CAN_CTRLMODE_SUPPORTED = 1,
  IFLA_CAN_CTRLMODE_UNSPEC = 0,
  IFLA_CAN_DATA_BITRATE_CONST = 14,
  IFLA_CAN_DATA_BITTIMING = 9,
  IFLA_CAN_DATA_BITTIMING_CONST = 10,
  IFLA_CAN_MAX = 22,
  IFLA_CAN_PWM_MAX = 9,
  IFLA_CAN_PWM_PWML = 8,
  IFLA_CAN_PWM_PWML_MAX = 4,
  IFLA_CAN_PWM_PWML_MIN = 3,
  IFLA_CAN_PWM_PWMO = 9,
  IFLA_CAN_PWM_PWMO_MAX = 6,
  IFLA_CAN_PWM_PWMO_MIN = 5,
  IFLA_CAN_PWM_PWMS = 7,
  IFLA_CAN_PWM_PWMS_MAX = 2,
  IFLA_CAN_PWM_PWMS_MIN = 1,
  IFLA_CAN_PWM_UNSPEC = 0,
  IFLA_CAN_RESTART = 7,
  IFLA_CAN_RESTART_MS = 6,
  IFLA_CAN_STATE = 4,
  IFLA_CAN_TDC = 16,
  IFLA_CAN_TDC_MAX = 9,
  IFLA_CAN_TDC_TDCF = 9,
  IFLA_CAN_TDC_TDCF_MAX = 6,
  IFLA_CAN_TDC_TDCF_MIN = 5,
  IFLA_CAN_TDC_TDCO = 8,
  IFLA_CAN_TDC_TDCO_MAX = 4,
  IFLA_CAN_TDC_TDCO_MIN = 3,
  IFLA_CAN_TDC_TDCV = 7,
  IFLA_CAN_TDC_TDCV_MAX = 2,
  IFLA_CAN_TDC_TDCV_MIN = 1,
  IFLA_CAN_TDC_UNSPEC = 0,
  IFLA_CAN_TERMINATION = 11,
  IFLA_CAN_TERMINATION_CONST = 12,
  IFLA_CAN_UNSPEC = 0,
  IFLA_CAN_XL_DATA_BITRATE_CONST = 20,
  IFLA_CAN_XL_DATA_BITTIMING = 18,
  IFLA_CAN_XL_DATA_BITTIMING_CONST = 19,
  IFLA_CAN_XL_PWM = 22,
  IFLA_CAN_XL_TDC = 21,
  __IFLA_CAN_CTRLMODE = 2,
  __IFLA_CAN_MAX = 23,
  __IFLA_CAN_PWM = 10,
  __IFLA_CAN_TDC = 10;
export declare namespace struct {
  /** `<linux/can/netlink.h>`: 4 bytes. */
  interface can_berr_counter extends RecordView<'struct can_berr_counter'> {
    txerr: number;
    rxerr: number;
  }

  /** `<linux/can/netlink.h>`: 32 bytes. */
  interface can_bittiming extends RecordView<'struct can_bittiming'> {
    bitrate: number;
    sample_point: number;
    tq: number;
    prop_seg: number;
    phase_seg1: number;
    phase_seg2: number;
    sjw: number;
    brp: number;
  }

  /** `<linux/can/netlink.h>`: 48 bytes. */
  interface can_bittiming_const extends RecordView<'struct can_bittiming_const'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    tseg1_min: number;
    tseg1_max: number;
    tseg2_min: number;
    tseg2_max: number;
    sjw_max: number;
    brp_min: number;
    brp_max: number;
    brp_inc: number;
  }

  /** `<linux/can/netlink.h>`: 4 bytes. */
  interface can_clock extends RecordView<'struct can_clock'> {
    freq: number;
  }

  /** `<linux/can/netlink.h>`: 8 bytes. */
  interface can_ctrlmode extends RecordView<'struct can_ctrlmode'> {
    mask: number;
    flags: number;
  }

  /** `<linux/can/netlink.h>`: 24 bytes. */
  interface can_device_stats extends RecordView<'struct can_device_stats'> {
    bus_error: number;
    error_warning: number;
    error_passive: number;
    bus_off: number;
    arbitration_lost: number;
    restarts: number;
  }
}

export const struct: {
  readonly can_berr_counter: Descriptor<struct.can_berr_counter>;
  readonly can_bittiming: Descriptor<struct.can_bittiming>;
  readonly can_bittiming_const: Descriptor<struct.can_bittiming_const>;
  readonly can_clock: Descriptor<struct.can_clock>;
  readonly can_ctrlmode: Descriptor<struct.can_ctrlmode>;
  readonly can_device_stats: Descriptor<struct.can_device_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_berr_counter": "__u16 txerr;__u16 rxerr;",
"can_bittiming": "__u32 bitrate;__u32 sample_point;__u32 tq;__u32 prop_seg;__u32 phase_seg1;__u32 phase_seg2;__u32 sjw;__u32 brp;",
"can_bittiming_const": "char name[16];__u32 tseg1_min;__u32 tseg1_max;__u32 tseg2_min;__u32 tseg2_max;__u32 sjw_max;__u32 brp_min;__u32 brp_max;__u32 brp_inc;",
"can_clock": "__u32 freq;",
"can_ctrlmode": "__u32 mask;__u32 flags;",
"can_device_stats": "__u32 bus_error;__u32 error_warning;__u32 error_passive;__u32 bus_off;__u32 arbitration_lost;__u32 restarts;"
}`),
);
