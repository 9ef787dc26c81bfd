// Generated from Linux 7.3.4 <linux/can.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/can.h>`: 8 bytes. */
export interface can_filter extends RecordView<'struct can_filter'> {
  can_id: number;
  can_mask: number;
}

export const can_filter: Descriptor<can_filter> = /* @__PURE__ */ declareStruct(
  'can_filter',
  `
  __u32 can_id;
  __u32 can_mask;
`,
);

/** `<linux/can.h>`: 16 bytes. */
export interface can_frame extends RecordView<'struct can_frame'> {
  can_id: number;
  len: number;
  can_dlc: number;
  __pad: number;
  __res0: number;
  len8_dlc: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const can_frame: Descriptor<can_frame> = /* @__PURE__ */ declareStruct(
  'can_frame',
  `
  __u32 can_id;
  union {
    __u8 len;
    __u8 can_dlc;
  };
  __u8 __pad;
  __u8 __res0;
  __u8 len8_dlc;
  __u8 data[8];
`,
  { align: 8 },
);

/** `<linux/can.h>`: 72 bytes. */
export interface canfd_frame extends RecordView<'struct canfd_frame'> {
  can_id: number;
  len: number;
  flags: number;
  __res0: number;
  __res1: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const canfd_frame: Descriptor<canfd_frame> = /* @__PURE__ */ declareStruct(
  'canfd_frame',
  `
  __u32 can_id;
  __u8 len;
  __u8 flags;
  __u8 __res0;
  __u8 __res1;
  __u8 data[64];
`,
  { align: 8 },
);

/** `<linux/can.h>`: 2060 bytes. */
export interface canxl_frame extends RecordView<'struct canxl_frame'> {
  prio: number;
  flags: number;
  sdt: number;
  len: number;
  af: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const canxl_frame: Descriptor<canxl_frame> = /* @__PURE__ */ declareStruct(
  'canxl_frame',
  `
  __u32 prio;
  __u8 flags;
  __u8 sdt;
  __u16 len;
  __u32 af;
  __u8 data[2048];
`,
);

interface sockaddr_can$can_addr$tp extends RecordView<'struct sockaddr_can.can_addr.tp'> {
  rx_id: number;
  tx_id: number;
}

interface sockaddr_can$can_addr$j1939 extends RecordView<'struct sockaddr_can.can_addr.j1939'> {
  get name(): bigint;
  set name(value: Integer);
  pgn: number;
  addr: number;
}

interface sockaddr_can$can_addr extends RecordView<'union sockaddr_can.can_addr'> {
  get tp(): sockaddr_can$can_addr$tp;
  set tp(value: sockaddr_can$can_addr$tp | Init<sockaddr_can$can_addr$tp>);
  get j1939(): sockaddr_can$can_addr$j1939;
  set j1939(value: sockaddr_can$can_addr$j1939 | Init<sockaddr_can$can_addr$j1939>);
}

/** `<linux/can.h>`: 24 bytes. */
export interface sockaddr_can extends RecordView<'struct sockaddr_can'> {
  can_family: number;
  can_ifindex: number;
  get can_addr(): sockaddr_can$can_addr;
  set can_addr(value: sockaddr_can$can_addr | Init<sockaddr_can$can_addr>);
}

export const sockaddr_can: Descriptor<sockaddr_can> = /* @__PURE__ */ declareStruct(
  'sockaddr_can',
  `
  unsigned short can_family;
  int can_ifindex;
  union {
    struct {
      __u32 rx_id;
      __u32 tx_id;
    } tp;
    struct {
      __u64 name;
      __u32 pgn;
      __u8 addr;
    } j1939;
  } can_addr;
`,
);
