// Generated from Linux 7.3.4 <linux/apm_bios.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'APM_IOC_STANDBY' | 'APM_IOC_SUSPEND'> = /* @__PURE__ */ perArchOf(
  {},
  {
    APM_IOC_STANDBY: 16641,
    APM_IOC_SUSPEND: 16642,
  },
);

export const APM_IOC_STANDBY: number = /* @__PURE__ */ requestHere(16641),
  APM_IOC_SUSPEND: number = /* @__PURE__ */ requestHere(16642);
export const APM_16_CONNECTED = 5,
  APM_16_UNSUPPORTED = 6,
  APM_32_CONNECTED = 7,
  APM_32_UNSUPPORTED = 8,
  APM_BAD_DEVICE = 9,
  APM_BAD_FUNCTION = 12,
  APM_BAD_PARAM = 10,
  APM_BAD_STATE = 96,
  APM_CAPABILITY_CHANGE = 12,
  APM_CAP_GLOBAL_STANDBY = 1,
  APM_CAP_GLOBAL_SUSPEND = 2,
  APM_CAP_RESUME_STANDBY_PCMCIA = 64,
  APM_CAP_RESUME_STANDBY_RING = 16,
  APM_CAP_RESUME_STANDBY_TIMER = 4,
  APM_CAP_RESUME_SUSPEND_PCMCIA = 128,
  APM_CAP_RESUME_SUSPEND_RING = 32,
  APM_CAP_RESUME_SUSPEND_TIMER = 8,
  APM_CONNECTED = 2,
  APM_CRITICAL_RESUME = 4,
  APM_CRITICAL_SUSPEND = 8,
  APM_DEVICE_ALL = 1,
  APM_DEVICE_BATTERY = 32768,
  APM_DEVICE_BIOS = 0,
  APM_DEVICE_CLASS = 255,
  APM_DEVICE_DISPLAY = 256,
  APM_DEVICE_MASK = 65280,
  APM_DEVICE_NETWORK = 1280,
  APM_DEVICE_OEM = 57344,
  APM_DEVICE_OLD_ALL = 65535,
  APM_DEVICE_PARALLEL = 768,
  APM_DEVICE_PCMCIA = 1536,
  APM_DEVICE_SERIAL = 1024,
  APM_DEVICE_STORAGE = 512,
  APM_DISABLED = 1,
  APM_HIBERNATION_RESUME = 14,
  APM_LOW_BATTERY = 5,
  APM_MAX_BATTERIES = 2,
  APM_NORMAL_RESUME = 3,
  APM_NOT_CONNECTED = 3,
  APM_NOT_ENGAGED = 11,
  APM_NOT_PRESENT = 134,
  APM_NO_ERROR = 83,
  APM_NO_EVENTS = 128,
  APM_POWER_STATUS_CHANGE = 6,
  APM_RESUME_DISABLED = 13,
  APM_STANDBY_RESUME = 11,
  APM_STATE_BUSY = 4,
  APM_STATE_DISABLE = 0,
  APM_STATE_DISENGAGE = 0,
  APM_STATE_ENABLE = 1,
  APM_STATE_ENGAGE = 1,
  APM_STATE_OEM_DEV = 64,
  APM_STATE_OEM_SYS = 32,
  APM_STATE_OFF = 3,
  APM_STATE_READY = 0,
  APM_STATE_REJECT = 5,
  APM_STATE_STANDBY = 1,
  APM_STATE_SUSPEND = 2,
  APM_SUCCESS = 0,
  APM_SYS_STANDBY = 1,
  APM_SYS_SUSPEND = 2,
  APM_UPDATE_TIME = 7,
  APM_USER_HIBERNATION = 13,
  APM_USER_STANDBY = 9,
  APM_USER_SUSPEND = 10;
export declare namespace struct {
  /** `<linux/apm_bios.h>`: 20 bytes. */
  interface apm_bios_info extends RecordView<'struct apm_bios_info'> {
    version: number;
    cseg: number;
    offset: number;
    cseg_16: number;
    dseg: number;
    flags: number;
    cseg_len: number;
    cseg_16_len: number;
    dseg_len: number;
  }
}

export const struct: {
  readonly apm_bios_info: Descriptor<struct.apm_bios_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"apm_bios_info": "__u16 version;__u16 cseg;__u32 offset;__u16 cseg_16;__u16 dseg;__u16 flags;__u16 cseg_len;__u16 cseg_16_len;__u16 dseg_len;"
}`),
);

export type apm_event_t = number;
export type apm_eventinfo_t = number;
