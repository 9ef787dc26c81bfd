// Generated from Linux 7.3.4 <linux/can.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CANFD_BRS = 1,
  CANFD_ESI = 2,
  CANFD_FDF = 4,
  CANFD_MAX_DLC = 15,
  CANFD_MAX_DLEN = 64,
  CANFD_MTU = 72,
  CANXL_HDR_SIZE = 12,
  CANXL_MAX_DLC = 2047,
  CANXL_MAX_DLC_MASK = 2047,
  CANXL_MAX_DLEN = 2048,
  CANXL_MAX_MTU = 2060,
  CANXL_MIN_DLC = 0,
  CANXL_MIN_DLEN = 1,
  CANXL_MIN_MTU = 76,
  CANXL_MTU = 2060,
  CANXL_PRIO_BITS = 11,
  CANXL_PRIO_MASK = 2047,
  CANXL_RRS = 2,
  CANXL_SEC = 1,
  CANXL_VCID_MASK = 16711680,
  CANXL_VCID_OFFSET = 16,
  CANXL_VCID_VAL_MASK = 255,
  CANXL_XLF = 128,
  CAN_BCM = 2,
  CAN_EFF_FLAG = 2147483648,
  CAN_EFF_ID_BITS = 29,
  CAN_EFF_MASK = 536870911,
  CAN_ERR_FLAG = 536870912,
  CAN_ERR_MASK = 536870911,
  CAN_INV_FILTER = 536870912,
  CAN_ISOTP = 6,
  CAN_J1939 = 7,
  CAN_MAX_DLC = 8,
  CAN_MAX_DLEN = 8,
  CAN_MAX_RAW_DLC = 15,
  CAN_MCNET = 5,
  CAN_MTU = 16,
  CAN_NPROTO = 8,
  CAN_RAW = 1,
  CAN_RTR_FLAG = 1073741824,
  CAN_SFF_ID_BITS = 11,
  CAN_SFF_MASK = 2047,
  CAN_TP16 = 3,
  CAN_TP20 = 4,
  SOL_CAN_BASE = 100;
export declare namespace struct {
  /** `<linux/can.h>`: 8 bytes. */
  interface can_filter extends RecordView<'struct can_filter'> {
    can_id: number;
    can_mask: number;
  }

  /** `<linux/can.h>`: 16 bytes. */
  interface can_frame extends RecordView<'struct can_frame'> {
    can_id: number;
    len: number;
    can_dlc: number;
    __pad: number;
    __res0: number;
    len8_dlc: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/can.h>`: 72 bytes. */
  interface canfd_frame extends RecordView<'struct canfd_frame'> {
    can_id: number;
    len: number;
    flags: number;
    __res0: number;
    __res1: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/can.h>`: 2060 bytes. */
  interface canxl_frame extends RecordView<'struct canxl_frame'> {
    prio: number;
    flags: number;
    sdt: number;
    len: number;
    af: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

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
    set tp(value: From<sockaddr_can$can_addr$tp>);
    get j1939(): sockaddr_can$can_addr$j1939;
    set j1939(value: From<sockaddr_can$can_addr$j1939>);
  }

  /** `<linux/can.h>`: 24 bytes. */
  interface sockaddr_can extends RecordView<'struct sockaddr_can'> {
    can_family: number;
    can_ifindex: number;
    get can_addr(): sockaddr_can$can_addr;
    set can_addr(value: From<sockaddr_can$can_addr>);
  }
}

export const struct: {
  readonly can_filter: Descriptor<struct.can_filter>;
  readonly can_frame: Descriptor<struct.can_frame>;
  readonly canfd_frame: Descriptor<struct.canfd_frame>;
  readonly canxl_frame: Descriptor<struct.canxl_frame>;
  readonly sockaddr_can: Descriptor<struct.sockaddr_can>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_filter": "__u32 can_id;__u32 can_mask;",
"can_frame": ["__u32 can_id;union {__u8 len;__u8 can_dlc;};__u8 __pad;__u8 __res0;__u8 len8_dlc;__u8 data[8];",{"align":8}],
"canfd_frame": ["__u32 can_id;__u8 len;__u8 flags;__u8 __res0;__u8 __res1;__u8 data[64];",{"align":8}],
"canxl_frame": "__u32 prio;__u8 flags;__u8 sdt;__u16 len;__u32 af;__u8 data[2048];",
"sockaddr_can": "unsigned short can_family;int can_ifindex;union {struct {__u32 rx_id;__u32 tx_id;} tp;struct {__u64 name;__u32 pgn;__u8 addr;} j1939;} can_addr;"
}`),
);

export type can_err_mask_t = number;
export type canid_t = number;
