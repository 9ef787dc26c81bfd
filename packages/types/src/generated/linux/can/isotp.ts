// Generated from Linux 7.3.4 <linux/can/isotp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../../engine.ts';

export const CAN_ISOTP_CF_BROADCAST = 4096,
  CAN_ISOTP_CHK_PAD_DATA = 32,
  CAN_ISOTP_CHK_PAD_LEN = 16,
  CAN_ISOTP_DEFAULT_EXT_ADDRESS = 0,
  CAN_ISOTP_DEFAULT_FLAGS = 0,
  CAN_ISOTP_DEFAULT_FRAME_TXTIME = 50000,
  CAN_ISOTP_DEFAULT_LL_MTU = 16,
  CAN_ISOTP_DEFAULT_LL_TX_DL = 8,
  CAN_ISOTP_DEFAULT_LL_TX_FLAGS = 0,
  CAN_ISOTP_DEFAULT_PAD_CONTENT = 204,
  CAN_ISOTP_DEFAULT_RECV_BS = 0,
  CAN_ISOTP_DEFAULT_RECV_STMIN = 0,
  CAN_ISOTP_DEFAULT_RECV_WFTMAX = 0,
  CAN_ISOTP_DYN_FC_PARMS = 8192,
  CAN_ISOTP_EXTEND_ADDR = 2,
  CAN_ISOTP_FORCE_RXSTMIN = 256,
  CAN_ISOTP_FORCE_TXSTMIN = 128,
  CAN_ISOTP_FRAME_TXTIME_ZERO = 4294967295,
  CAN_ISOTP_HALF_DUPLEX = 64,
  CAN_ISOTP_LISTEN_MODE = 1,
  CAN_ISOTP_LL_OPTS = 5,
  CAN_ISOTP_OPTS = 1,
  CAN_ISOTP_RECV_FC = 2,
  CAN_ISOTP_RX_EXT_ADDR = 512,
  CAN_ISOTP_RX_PADDING = 8,
  CAN_ISOTP_RX_STMIN = 4,
  CAN_ISOTP_SF_BROADCAST = 2048,
  CAN_ISOTP_TX_PADDING = 4,
  CAN_ISOTP_TX_STMIN = 3,
  CAN_ISOTP_WAIT_TX_DONE = 1024,
  SOL_CAN_ISOTP = 106;
export declare namespace struct {
  /** `<linux/can/isotp.h>`: 3 bytes. */
  interface can_isotp_fc_options extends RecordView<'struct can_isotp_fc_options'> {
    bs: number;
    stmin: number;
    wftmax: number;
  }

  /** `<linux/can/isotp.h>`: 3 bytes. */
  interface can_isotp_ll_options extends RecordView<'struct can_isotp_ll_options'> {
    mtu: number;
    tx_dl: number;
    tx_flags: number;
  }

  /** `<linux/can/isotp.h>`: 12 bytes. */
  interface can_isotp_options extends RecordView<'struct can_isotp_options'> {
    flags: number;
    frame_txtime: number;
    ext_address: number;
    txpad_content: number;
    rxpad_content: number;
    rx_ext_address: number;
  }
}

export const struct: {
  readonly can_isotp_fc_options: Descriptor<struct.can_isotp_fc_options>;
  readonly can_isotp_ll_options: Descriptor<struct.can_isotp_ll_options>;
  readonly can_isotp_options: Descriptor<struct.can_isotp_options>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"can_isotp_fc_options": "__u8 bs;__u8 stmin;__u8 wftmax;",
"can_isotp_ll_options": "__u8 mtu;__u8 tx_dl;__u8 tx_flags;",
"can_isotp_options": "__u32 flags;__u32 frame_txtime;__u8 ext_address;__u8 txpad_content;__u8 rxpad_content;__u8 rx_ext_address;"
}`),
);
