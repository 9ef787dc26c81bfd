// Generated from Linux 7.3.4 <linux/surface_aggregator/dtx.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'SDTX_IOCTL_EVENTS_DISABLE'
  | 'SDTX_IOCTL_EVENTS_ENABLE'
  | 'SDTX_IOCTL_GET_BASE_INFO'
  | 'SDTX_IOCTL_GET_DEVICE_MODE'
  | 'SDTX_IOCTL_GET_LATCH_STATUS'
  | 'SDTX_IOCTL_LATCH_CANCEL'
  | 'SDTX_IOCTL_LATCH_CONFIRM'
  | 'SDTX_IOCTL_LATCH_HEARTBEAT'
  | 'SDTX_IOCTL_LATCH_LOCK'
  | 'SDTX_IOCTL_LATCH_REQUEST'
  | 'SDTX_IOCTL_LATCH_UNLOCK'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    SDTX_IOCTL_EVENTS_DISABLE: 42274,
    SDTX_IOCTL_EVENTS_ENABLE: 42273,
    SDTX_IOCTL_GET_BASE_INFO: 2147788073,
    SDTX_IOCTL_GET_DEVICE_MODE: 2147657002,
    SDTX_IOCTL_GET_LATCH_STATUS: 2147657003,
    SDTX_IOCTL_LATCH_CANCEL: 42280,
    SDTX_IOCTL_LATCH_CONFIRM: 42278,
    SDTX_IOCTL_LATCH_HEARTBEAT: 42279,
    SDTX_IOCTL_LATCH_LOCK: 42275,
    SDTX_IOCTL_LATCH_REQUEST: 42277,
    SDTX_IOCTL_LATCH_UNLOCK: 42276,
  },
);

export const SDTX_IOCTL_EVENTS_DISABLE: number = /* @__PURE__ */ requestHere(42274),
  SDTX_IOCTL_EVENTS_ENABLE: number = /* @__PURE__ */ requestHere(42273),
  SDTX_IOCTL_GET_BASE_INFO: number = /* @__PURE__ */ requestHere(2147788073),
  SDTX_IOCTL_GET_DEVICE_MODE: number = /* @__PURE__ */ requestHere(2147657002),
  SDTX_IOCTL_GET_LATCH_STATUS: number = /* @__PURE__ */ requestHere(2147657003),
  SDTX_IOCTL_LATCH_CANCEL: number = /* @__PURE__ */ requestHere(42280),
  SDTX_IOCTL_LATCH_CONFIRM: number = /* @__PURE__ */ requestHere(42278),
  SDTX_IOCTL_LATCH_HEARTBEAT: number = /* @__PURE__ */ requestHere(42279),
  SDTX_IOCTL_LATCH_LOCK: number = /* @__PURE__ */ requestHere(42275),
  SDTX_IOCTL_LATCH_REQUEST: number = /* @__PURE__ */ requestHere(42277),
  SDTX_IOCTL_LATCH_UNLOCK: number = /* @__PURE__ */ requestHere(42276);
export const SDTX_BASE_ATTACHED = 1,
  SDTX_BASE_DETACHED = 0,
  SDTX_CATEGORY_HARDWARE_ERROR = 8192,
  SDTX_CATEGORY_MASK = 61440,
  SDTX_CATEGORY_RUNTIME_ERROR = 4096,
  SDTX_CATEGORY_STATUS = 0,
  SDTX_CATEGORY_UNKNOWN = 61440,
  SDTX_DETACH_NOT_FEASIBLE = 4097,
  SDTX_DETACH_TIMEDOUT = 4098,
  SDTX_DEVICE_MODE_LAPTOP = 1,
  SDTX_DEVICE_MODE_STUDIO = 2,
  SDTX_DEVICE_MODE_TABLET = 0,
  SDTX_DEVICE_TYPE_HID = 256,
  SDTX_DEVICE_TYPE_MASK = 3840,
  SDTX_DEVICE_TYPE_SSH = 512,
  SDTX_ERR_FAILED_TO_CLOSE = 8195,
  SDTX_ERR_FAILED_TO_OPEN = 8193,
  SDTX_ERR_FAILED_TO_REMAIN_OPEN = 8194,
  SDTX_EVENT_BASE_CONNECTION = 3,
  SDTX_EVENT_CANCEL = 2,
  SDTX_EVENT_DEVICE_MODE = 5,
  SDTX_EVENT_LATCH_STATUS = 4,
  SDTX_EVENT_REQUEST = 1,
  SDTX_LATCH_CLOSED = 0,
  SDTX_LATCH_OPENED = 1;
export declare namespace struct {
  /** `<linux/surface_aggregator/dtx.h>`: 4 bytes. */
  interface sdtx_base_info extends RecordView<'struct sdtx_base_info'> {
    state: number;
    base_id: number;
  }

  /** `<linux/surface_aggregator/dtx.h>`: 4 bytes. */
  interface sdtx_event extends RecordView<'struct sdtx_event'> {
    length: number;
    code: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly sdtx_base_info: Descriptor<struct.sdtx_base_info>;
  readonly sdtx_event: Descriptor<struct.sdtx_event>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sdtx_base_info": ["__u16 state;__u16 base_id;",{"pack":1}],
"sdtx_event": ["__u16 length;__u16 code;__u8 data[];",{"pack":1}]
}`),
);
