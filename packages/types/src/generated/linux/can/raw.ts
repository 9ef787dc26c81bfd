// Generated from Linux 7.3.4 <linux/can/raw.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const CAN_RAW_ERR_FILTER = 2,
  CAN_RAW_FD_FRAMES = 5,
  CAN_RAW_FILTER = 1,
  CAN_RAW_FILTER_MAX = 512,
  CAN_RAW_JOIN_FILTERS = 6,
  CAN_RAW_LOOPBACK = 3,
  CAN_RAW_RECV_OWN_MSGS = 4,
  CAN_RAW_XL_FRAMES = 7,
  CAN_RAW_XL_VCID_OPTS = 8,
  CAN_RAW_XL_VCID_RX_FILTER = 4,
  CAN_RAW_XL_VCID_TX_PASS = 2,
  CAN_RAW_XL_VCID_TX_SET = 1,
  SCM_CAN_RAW_ERRQUEUE = 1,
  SOL_CAN_RAW = 101;
export declare namespace struct {
  /** `<linux/can/raw.h>`: 4 bytes. */
  interface can_raw_vcid_options extends RecordView<'struct can_raw_vcid_options'> {
    flags: number;
    tx_vcid: number;
    rx_vcid: number;
    rx_vcid_mask: number;
  }
}

export const struct: {
  readonly can_raw_vcid_options: Descriptor<struct.can_raw_vcid_options>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_raw_vcid_options": "__u8 flags;__u8 tx_vcid;__u8 rx_vcid;__u8 rx_vcid_mask;"
}`),
);
