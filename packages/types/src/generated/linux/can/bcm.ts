// Generated from Linux 7.3.4 <linux/can/bcm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_can_h from '../can.ts';

export const CAN_FD_FRAME = 2048,
  RX_ANNOUNCE_RESUME = 256,
  RX_CHANGED = 12,
  RX_CHECK_DLC = 64,
  RX_DELETE = 6,
  RX_FILTER_ID = 32,
  RX_NO_AUTOTIMER = 128,
  RX_READ = 7,
  RX_RTR_FRAME = 1024,
  RX_SETUP = 5,
  RX_STATUS = 10,
  RX_TIMEOUT = 11,
  SETTIMER = 1,
  STARTTIMER = 2,
  TX_ANNOUNCE = 8,
  TX_COUNTEVT = 4,
  TX_CP_CAN_ID = 16,
  TX_DELETE = 2,
  TX_EXPIRED = 9,
  TX_READ = 3,
  TX_RESET_MULTI_IDX = 512,
  TX_SEND = 4,
  TX_SETUP = 1,
  TX_STATUS = 8;
export declare namespace struct {
  /** `<linux/can/bcm.h>`: 40 bytes on x86, arm; 56 bytes elsewhere. */
  interface bcm_msg_head extends RecordView<'struct bcm_msg_head'> {
    opcode: number;
    flags: number;
    count: number;
    get ival1(): struct.bcm_timeval;
    set ival1(value: From<struct.bcm_timeval>);
    get ival2(): struct.bcm_timeval;
    set ival2(value: From<struct.bcm_timeval>);
    can_id: number;
    nframes: number;
    get frames(): Elements<linux_can_h.struct.can_frame>;
    set frames(value: Iterable<From<linux_can_h.struct.can_frame>>);
  }

  /** `<linux/can/bcm.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface bcm_timeval extends RecordView<'struct bcm_timeval'> {
    tv_sec: number;
    tv_usec: number;
  }
}

export const struct: {
  readonly bcm_msg_head: Descriptor<struct.bcm_msg_head>;
  readonly bcm_timeval: Descriptor<struct.bcm_timeval>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"bcm_msg_head": "__u32 opcode;__u32 flags;__u32 count;struct bcm_timeval ival1;struct bcm_timeval ival2;__u32 can_id;__u32 nframes;struct can_frame frames[];",
"bcm_timeval": "long tv_sec;long tv_usec;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_frame": ["__u32 can_id;union {__u8 len;__u8 can_dlc;};__u8 __pad;__u8 __res0;__u8 len8_dlc;__u8 data[8];",{"align":8}]
}`),
);
