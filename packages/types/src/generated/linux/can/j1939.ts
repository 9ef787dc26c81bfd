// Generated from Linux 7.3.4 <linux/can/j1939.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

export const J1939_EE_INFO_NONE = 0,
  J1939_EE_INFO_RX_ABORT = 4,
  J1939_EE_INFO_RX_DPO = 3,
  J1939_EE_INFO_RX_RTS = 2,
  J1939_EE_INFO_TX_ABORT = 1,
  J1939_FILTER_MAX = 512,
  J1939_IDLE_ADDR = 254,
  J1939_MAX_UNICAST_ADDR = 253,
  J1939_NLA_BYTES_ACKED = 1,
  J1939_NLA_DEST_ADDR = 7,
  J1939_NLA_DEST_NAME = 5,
  J1939_NLA_PAD = 0,
  J1939_NLA_PGN = 3,
  J1939_NLA_SRC_ADDR = 6,
  J1939_NLA_SRC_NAME = 4,
  J1939_NLA_TOTAL_SIZE = 2,
  J1939_NO_ADDR = 255,
  J1939_NO_NAME = 0,
  J1939_NO_PGN = 262144,
  J1939_PGN_ADDRESS_CLAIMED = 60928,
  J1939_PGN_ADDRESS_COMMANDED = 65240,
  J1939_PGN_MAX = 262143,
  J1939_PGN_PDU1_MAX = 261888,
  J1939_PGN_REQUEST = 59904,
  SCM_J1939_DEST_ADDR = 1,
  SCM_J1939_DEST_NAME = 2,
  SCM_J1939_ERRQUEUE = 4,
  SCM_J1939_PRIO = 3,
  SOL_CAN_J1939 = 107,
  SO_J1939_ERRQUEUE = 4,
  SO_J1939_FILTER = 1,
  SO_J1939_PROMISC = 2,
  SO_J1939_SEND_PRIO = 3;
export declare namespace struct {
  /** `<linux/can/j1939.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface j1939_filter extends RecordView<'struct j1939_filter'> {
    get name(): bigint;
    set name(value: Integer);
    get name_mask(): bigint;
    set name_mask(value: Integer);
    pgn: number;
    pgn_mask: number;
    addr: number;
    addr_mask: number;
  }
}

export const struct: {
  readonly j1939_filter: Descriptor<struct.j1939_filter>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"j1939_filter": "__u64 name;__u64 name_mask;__u32 pgn;__u32 pgn_mask;__u8 addr;__u8 addr_mask;"
}`),
);

export type name_t = bigint;
export type pgn_t = number;
export type priority_t = number;
