// Generated from Linux 7.3.4 <linux/rfkill.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Descriptor,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'RFKILL_IOCTL_MAX_SIZE' | 'RFKILL_IOCTL_NOINPUT'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      RFKILL_IOCTL_MAX_SIZE: 1074024962,
      RFKILL_IOCTL_NOINPUT: 20993,
    },
  );

export const RFKILL_IOCTL_MAX_SIZE: number = /* @__PURE__ */ requestHere(1074024962),
  RFKILL_IOCTL_NOINPUT: number = /* @__PURE__ */ requestHere(20993);
export const NUM_RFKILL_TYPES = 9,
  RFKILL_EVENT_SIZE_V1 = 8,
  RFKILL_HARD_BLOCK_NOT_OWNER = 2,
  RFKILL_HARD_BLOCK_SIGNAL = 1,
  RFKILL_IOC_MAGIC = 82,
  RFKILL_IOC_MAX_SIZE = 2,
  RFKILL_IOC_NOINPUT = 1,
  RFKILL_OP_ADD = 0,
  RFKILL_OP_CHANGE = 2,
  RFKILL_OP_CHANGE_ALL = 3,
  RFKILL_OP_DEL = 1,
  RFKILL_STATE_HARD_BLOCKED = 2,
  RFKILL_STATE_SOFT_BLOCKED = 0,
  RFKILL_STATE_UNBLOCKED = 1,
  RFKILL_TYPE_ALL = 0,
  RFKILL_TYPE_BLUETOOTH = 2,
  RFKILL_TYPE_FM = 7,
  RFKILL_TYPE_GPS = 6,
  RFKILL_TYPE_NFC = 8,
  RFKILL_TYPE_UWB = 3,
  RFKILL_TYPE_WIMAX = 4,
  RFKILL_TYPE_WLAN = 1,
  RFKILL_TYPE_WWAN = 5;
export declare namespace struct {
  /** `<linux/rfkill.h>`: 8 bytes. */
  interface rfkill_event extends RecordView<'struct rfkill_event'> {
    idx: number;
    type: number;
    op: number;
    soft: number;
    hard: number;
  }

  /** `<linux/rfkill.h>`: 9 bytes. */
  interface rfkill_event_ext extends RecordView<'struct rfkill_event_ext'> {
    idx: number;
    type: number;
    op: number;
    soft: number;
    hard: number;
    hard_block_reasons: number;
  }
}

export const struct: {
  readonly rfkill_event: Descriptor<struct.rfkill_event>;
  readonly rfkill_event_ext: Descriptor<struct.rfkill_event_ext>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rfkill_event": ["__u32 idx;__u8 type;__u8 op;__u8 soft;__u8 hard;",{"pack":1}],
"rfkill_event_ext": ["__u32 idx;__u8 type;__u8 op;__u8 soft;__u8 hard;__u8 hard_block_reasons;",{"pack":1}]
}`),
);
