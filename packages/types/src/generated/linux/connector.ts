// Generated from Linux 7.3.4 <linux/connector.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
} from '../../engine.ts';

export const CN_DST_IDX = 6,
  CN_DST_VAL = 1,
  CN_IDX_BB = 5,
  CN_IDX_CIFS = 2,
  CN_IDX_DM = 7,
  CN_IDX_DRBD = 8,
  CN_IDX_PROC = 1,
  CN_IDX_V86D = 4,
  CN_KVP_IDX = 9,
  CN_KVP_VAL = 1,
  CN_NETLINK_USERS = 11,
  CN_VAL_CIFS = 1,
  CN_VAL_DM_USERSPACE_LOG = 1,
  CN_VAL_DRBD = 1,
  CN_VAL_PROC = 1,
  CN_VAL_V86D_UVESAFB = 1,
  CN_VSS_IDX = 10,
  CN_VSS_VAL = 1,
  CN_W1_IDX = 3,
  CN_W1_VAL = 1,
  CONNECTOR_MAX_MSG_SIZE = 16384;
export declare namespace struct {
  /** `<linux/connector.h>`: 8 bytes. */
  interface cb_id extends RecordView<'struct cb_id'> {
    idx: number;
    val: number;
  }

  /** `<linux/connector.h>`: 20 bytes. */
  interface cn_msg extends RecordView<'struct cn_msg'> {
    get id(): struct.cb_id;
    set id(value: From<struct.cb_id>);
    seq: number;
    ack: number;
    len: number;
    flags: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly cb_id: Descriptor<struct.cb_id>;
  readonly cn_msg: Descriptor<struct.cn_msg>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cb_id": "__u32 idx;__u32 val;",
"cn_msg": "struct cb_id id;__u32 seq;__u32 ack;__u16 len;__u16 flags;__u8 data[];"
}`),
);
