// Generated from Linux 7.3.4 <linux/can/gw.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../../engine.ts';
import type * as linux_can_h from '../can.ts';

export const CGW_CRC8PRF_16U8 = 2,
  CGW_CRC8PRF_1U8 = 1,
  CGW_CRC8PRF_MAX = 3,
  CGW_CRC8PRF_SFFID_XOR = 3,
  CGW_CRC8PRF_UNSPEC = 0,
  CGW_CS_CRC8 = 6,
  CGW_CS_CRC8_LEN = 282,
  CGW_CS_XOR = 5,
  CGW_CS_XOR_LEN = 4,
  CGW_DELETED = 12,
  CGW_DROPPED = 8,
  CGW_DST_IF = 10,
  CGW_FDMODATTR_LEN = 73,
  CGW_FDMOD_AND = 15,
  CGW_FDMOD_OR = 16,
  CGW_FDMOD_SET = 18,
  CGW_FDMOD_XOR = 17,
  CGW_FILTER = 11,
  CGW_FLAGS_CAN_ECHO = 1,
  CGW_FLAGS_CAN_FD = 8,
  CGW_FLAGS_CAN_IIF_TX_OK = 4,
  CGW_FLAGS_CAN_SRC_TSTAMP = 2,
  CGW_FRAME_MODS = 4,
  CGW_HANDLED = 7,
  CGW_LIM_HOPS = 13,
  CGW_MAX = 18,
  CGW_MODATTR_LEN = 17,
  CGW_MOD_AND = 1,
  CGW_MOD_DATA = 4,
  CGW_MOD_DLC = 2,
  CGW_MOD_FLAGS = 8,
  CGW_MOD_FUNCS = 4,
  CGW_MOD_ID = 1,
  CGW_MOD_LEN = 2,
  CGW_MOD_OR = 2,
  CGW_MOD_SET = 4,
  CGW_MOD_UID = 14,
  CGW_MOD_XOR = 3,
  CGW_SRC_IF = 9,
  CGW_TYPE_CAN_CAN = 1,
  CGW_TYPE_MAX = 1,
  CGW_TYPE_UNSPEC = 0,
  CGW_UNSPEC = 0,
  MAX_MODFUNCTIONS = 16,
  __CGW_CRC8PRF_MAX = 4,
  __CGW_MAX = 19,
  __CGW_TYPE_MAX = 2;
export declare namespace struct {
  /** `<linux/can/gw.h>`: 282 bytes. */
  interface cgw_csum_crc8 extends RecordView<'struct cgw_csum_crc8'> {
    from_idx: number;
    to_idx: number;
    result_idx: number;
    init_crc_val: number;
    final_xor_val: number;
    get crctab(): Uint8Array;
    set crctab(value: Bytes);
    profile: number;
    get profile_data(): Uint8Array;
    set profile_data(value: Bytes);
  }

  /** `<linux/can/gw.h>`: 4 bytes. */
  interface cgw_csum_xor extends RecordView<'struct cgw_csum_xor'> {
    from_idx: number;
    to_idx: number;
    result_idx: number;
    init_xor_val: number;
  }

  /** `<linux/can/gw.h>`: 73 bytes. */
  interface cgw_fdframe_mod extends RecordView<'struct cgw_fdframe_mod'> {
    get cf(): linux_can_h.struct.canfd_frame;
    set cf(value: From<linux_can_h.struct.canfd_frame>);
    modtype: number;
  }

  /** `<linux/can/gw.h>`: 17 bytes. */
  interface cgw_frame_mod extends RecordView<'struct cgw_frame_mod'> {
    get cf(): linux_can_h.struct.can_frame;
    set cf(value: From<linux_can_h.struct.can_frame>);
    modtype: number;
  }

  /** `<linux/can/gw.h>`: 4 bytes. */
  interface rtcanmsg extends RecordView<'struct rtcanmsg'> {
    can_family: number;
    gwtype: number;
    flags: number;
  }
}

export const struct: {
  readonly cgw_csum_crc8: Descriptor<struct.cgw_csum_crc8>;
  readonly cgw_csum_xor: Descriptor<struct.cgw_csum_xor>;
  readonly cgw_fdframe_mod: Descriptor<struct.cgw_fdframe_mod>;
  readonly cgw_frame_mod: Descriptor<struct.cgw_frame_mod>;
  readonly rtcanmsg: Descriptor<struct.rtcanmsg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cgw_csum_crc8": "__s8 from_idx;__s8 to_idx;__s8 result_idx;__u8 init_crc_val;__u8 final_xor_val;__u8 crctab[256];__u8 profile;__u8 profile_data[20];",
"cgw_csum_xor": "__s8 from_idx;__s8 to_idx;__s8 result_idx;__u8 init_xor_val;",
"cgw_fdframe_mod": ["struct canfd_frame cf;__u8 modtype;",{"pack":1}],
"cgw_frame_mod": ["struct can_frame cf;__u8 modtype;",{"pack":1}],
"rtcanmsg": "__u8 can_family;__u8 gwtype;__u16 flags;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_frame": ["__u32 can_id;union {__u8 len;__u8 can_dlc;};__u8 __pad;__u8 __res0;__u8 len8_dlc;__u8 data[8];",{"align":8}],
"canfd_frame": ["__u32 can_id;__u8 len;__u8 flags;__u8 __res0;__u8 __res1;__u8 data[64];",{"align":8}]
}`),
);
