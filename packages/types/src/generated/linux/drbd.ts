// Generated from Linux 7.3.4 <linux/drbd.h> by "pnpm generate". Do not edit.
import { declareStructs, declareUnions, type Descriptor, type RecordView } from '../../engine.ts';

export const AFTER_LAST_ERR_CODE = 171,
  ASB_CALL_HELPER = 9,
  ASB_CONSENSUS = 7,
  ASB_DISCARD_LEAST_CHG = 4,
  ASB_DISCARD_LOCAL = 5,
  ASB_DISCARD_OLDER_PRI = 2,
  ASB_DISCARD_REMOTE = 6,
  ASB_DISCARD_SECONDARY = 8,
  ASB_DISCARD_YOUNGER_PRI = 1,
  ASB_DISCARD_ZERO_CHG = 3,
  ASB_DISCONNECT = 0,
  ASB_VIOLENTLY = 10,
  C_AHEAD = 22,
  C_BEHIND = 23,
  C_BROKEN_PIPE = 4,
  C_CONNECTED = 10,
  C_DISCONNECTING = 1,
  C_MASK = 31,
  C_NETWORK_FAILURE = 5,
  C_PAUSED_SYNC_S = 20,
  C_PAUSED_SYNC_T = 21,
  C_PROTOCOL_ERROR = 6,
  C_STANDALONE = 0,
  C_STARTING_SYNC_S = 11,
  C_STARTING_SYNC_T = 12,
  C_SYNC_SOURCE = 16,
  C_SYNC_TARGET = 17,
  C_TEAR_DOWN = 7,
  C_TIMEOUT = 3,
  C_UNCONNECTED = 2,
  C_VERIFY_S = 18,
  C_VERIFY_T = 19,
  C_WF_BITMAP_S = 13,
  C_WF_BITMAP_T = 14,
  C_WF_CONNECTION = 8,
  C_WF_REPORT_PARAMS = 9,
  C_WF_SYNC_UUID = 15,
  DP_DROP_NET_CONF = 1,
  DP_FREEZE_IO = 2,
  DP_RECONNECT = 0,
  DRBD_AL_MAGIC = 1774937506,
  DRBD_CPU_MASK_SIZE = 32,
  DRBD_GENL_F_SET_DEFAULTS = 1,
  DRBD_MAGIC = 2205418087,
  DRBD_MAGIC_100 = 2250304544,
  DRBD_MAGIC_BIG = 33626,
  DRBD_MD_INDEX_FLEX_EXT = -2,
  DRBD_MD_INDEX_FLEX_INT = -3,
  DRBD_MD_INDEX_INTERNAL = -1,
  DRBD_MD_MAGIC_07 = 2205418090,
  DRBD_MD_MAGIC_08 = 2205418091,
  DRBD_MD_MAGIC_84_UNCLEAN = 2205418092,
  DRBD_NL_HISTORY_UUIDS_SIZE = 256,
  DRBD_NL_UUIDS_SIZE = 32,
  DRBD_PROT_A = 1,
  DRBD_PROT_B = 2,
  DRBD_PROT_C = 3,
  D_ATTACHING = 1,
  D_CONSISTENT = 7,
  D_DISKLESS = 0,
  D_FAILED = 2,
  D_INCONSISTENT = 4,
  D_MASK = 15,
  D_NEGOTIATING = 3,
  D_OUTDATED = 5,
  D_UNKNOWN = 6,
  D_UP_TO_DATE = 8,
  EP_CALL_HELPER = 1,
  EP_DETACH = 2,
  EP_PASS_ON = 0,
  ERR_AUTH_ALG = 120,
  ERR_AUTH_ALG_ND = 121,
  ERR_BDCLAIM_DISK = 114,
  ERR_BDCLAIM_MD_DISK = 115,
  ERR_CODE_BASE = 100,
  ERR_CONG_NOT_PROTO_A = 155,
  ERR_CONNECTED = 151,
  ERR_CPU_MASK_PARSE = 143,
  ERR_CSUMS_ALG = 144,
  ERR_CSUMS_ALG_ND = 145,
  ERR_CSUMS_RESYNC_RUNNING = 148,
  ERR_DATA_NOT_CURRENT = 150,
  ERR_DISCARD_IMPOSSIBLE = 123,
  ERR_DISK_CONFIGURED = 124,
  ERR_DISK_NOT_BDEV = 107,
  ERR_DISK_TOO_SMALL = 111,
  ERR_IMPLICIT_SHRINK = 170,
  ERR_INTEGRITY_ALG = 141,
  ERR_INTEGRITY_ALG_ND = 142,
  ERR_INTR = 129,
  ERR_INVALID_REQUEST = 162,
  ERR_IO_MD_DISK = 118,
  ERR_LOCAL_ADDR = 102,
  ERR_MANDATORY_TAG = 126,
  ERR_MD_DISK_TOO_SMALL = 112,
  ERR_MD_IDX_INVALID = 116,
  ERR_MD_INVALID = 119,
  ERR_MD_LAYOUT_CONNECTED = 166,
  ERR_MD_LAYOUT_NO_FIT = 169,
  ERR_MD_LAYOUT_TOO_BIG = 167,
  ERR_MD_LAYOUT_TOO_SMALL = 168,
  ERR_MD_NOT_BDEV = 108,
  ERR_MD_UNCLEAN = 165,
  ERR_MINOR_CONFIGURED = 160,
  ERR_MINOR_INVALID = 127,
  ERR_MINOR_OR_VOLUME_EXISTS = 161,
  ERR_NEED_ALLOW_TWO_PRI = 164,
  ERR_NEED_APV_100 = 163,
  ERR_NEED_APV_93 = 153,
  ERR_NET_CONFIGURED = 125,
  ERR_NOMEM = 122,
  ERR_NOMEM_BITMAP = 140,
  ERR_NOT_PROTO_C = 139,
  ERR_NO_DISK = 138,
  ERR_NO_PRIMARY = 131,
  ERR_OPEN_DISK = 104,
  ERR_OPEN_MD_DISK = 105,
  ERR_PACKET_NR = 137,
  ERR_PAUSE_IS_CLEAR = 135,
  ERR_PAUSE_IS_SET = 134,
  ERR_PEER_ADDR = 103,
  ERR_PERM = 152,
  ERR_PIC_AFTER_DEP = 156,
  ERR_PIC_PEER_DEP = 157,
  ERR_RESIZE_RESYNC = 130,
  ERR_RESYNC_AFTER = 132,
  ERR_RESYNC_AFTER_CYCLE = 133,
  ERR_RES_IN_USE = 159,
  ERR_RES_NOT_KNOWN = 158,
  ERR_STONITH_AND_PROT_A = 154,
  ERR_VERIFY_ALG = 146,
  ERR_VERIFY_ALG_ND = 147,
  ERR_VERIFY_RUNNING = 149,
  FP_DONT_CARE = 0,
  FP_NOT_AVAIL = -1,
  FP_RESOURCE = 1,
  FP_STONITH = 2,
  HISTORY_UUIDS = 32,
  MAX_PEERS = 32,
  MDF_AL_CLEAN = 128,
  MDF_AL_DISABLED = 256,
  MDF_CONNECTED_IND = 4,
  MDF_CONSISTENT = 1,
  MDF_CRASHED_PRIMARY = 64,
  MDF_FULL_SYNC = 8,
  MDF_PEER_OUT_DATED = 32,
  MDF_PRIMARY_IND = 2,
  MDF_WAS_UP_TO_DATE = 16,
  NOTIFY_CALL = 4,
  NOTIFY_CHANGE = 2,
  NOTIFY_CONTINUES = 32768,
  NOTIFY_CREATE = 1,
  NOTIFY_DESTROY = 3,
  NOTIFY_EXISTS = 0,
  NOTIFY_FLAGS = 32768,
  NOTIFY_RESPONSE = 5,
  NO_ERROR = 101,
  OC_BLOCK = 0,
  OC_DISCONNECT = 2,
  OC_PULL_AHEAD = 1,
  OND_IO_ERROR = 0,
  OND_SUSPEND_IO = 1,
  P_DOWN = 5,
  P_FENCING = 7,
  P_INCONSISTENT = 3,
  P_OUTDATED = 4,
  P_PRIMARY = 6,
  RB_128K_STRIPING = 7,
  RB_1M_STRIPING = 10,
  RB_256K_STRIPING = 8,
  RB_32K_STRIPING = 5,
  RB_512K_STRIPING = 9,
  RB_64K_STRIPING = 6,
  RB_CONGESTED_REMOTE = 4,
  RB_LEAST_PENDING = 3,
  RB_PREFER_LOCAL = 0,
  RB_PREFER_REMOTE = 1,
  RB_ROUND_ROBIN = 2,
  R_MASK = 3,
  R_PRIMARY = 1,
  R_SECONDARY = 2,
  R_UNKNOWN = 0,
  SHARED_SECRET_MAX = 64,
  SIB_GET_STATUS_REPLY = 1,
  SIB_HELPER_POST = 4,
  SIB_HELPER_PRE = 3,
  SIB_STATE_CHANGE = 2,
  SIB_SYNC_PROGRESS = 5,
  SS_AFTER_LAST_ERROR = -22,
  SS_ALREADY_STANDALONE = -9,
  SS_CONCURRENT_ST_CHG = -19,
  SS_CONNECTED_OUTDATES = -6,
  SS_CW_FAILED_BY_PEER = -10,
  SS_CW_NO_NEED = 4,
  SS_CW_SUCCESS = 3,
  SS_DEVICE_IN_USE = -12,
  SS_IN_TRANSIENT_STATE = -18,
  SS_IS_DISKLESS = -11,
  SS_LOWER_THAN_OUTDATED = -16,
  SS_NEED_CONNECTION = -15,
  SS_NOTHING_TO_DO = 2,
  SS_NOT_SUPPORTED = -17,
  SS_NO_LOCAL_DISK = -4,
  SS_NO_NET_CONFIG = -13,
  SS_NO_REMOTE_DISK = -5,
  SS_NO_UP_TO_DATE_DISK = -2,
  SS_NO_VERIFY_ALG = -14,
  SS_OUTDATE_WO_CONN = -21,
  SS_O_VOL_PEER_PRI = -20,
  SS_PRIMARY_NOP = -7,
  SS_RESYNC_RUNNING = -8,
  SS_SUCCESS = 1,
  SS_TWO_PRIMARIES = -1,
  SS_UNKNOWN_ERROR = 0,
  UI_BITMAP = 1,
  UI_CURRENT = 0,
  UI_EXTENDED_SIZE = 6,
  UI_FLAGS = 5,
  UI_HISTORY_END = 3,
  UI_HISTORY_START = 2,
  UI_SIZE = 4,
  UT_DEFAULT = 0,
  UT_DEGRADED = 1,
  UT_PEER_OUTDATED = 2,
  UUID_JUST_CREATED = 4,
  WO_BDEV_FLUSH = 2,
  WO_BIO_BARRIER = 3,
  WO_DRAIN_IO = 1,
  WO_NONE = 0;
export declare namespace struct {
  /** `<linux/drbd.h>`: 8 bytes. */
  interface drbd_genlmsghdr extends RecordView<'struct drbd_genlmsghdr'> {
    minor: number;
    flags: number;
    ret_code: number;
  }
}

export const struct: {
  readonly drbd_genlmsghdr: Descriptor<struct.drbd_genlmsghdr>;
} = /* @__PURE__ */ declareStructs({
  drbd_genlmsghdr: `
  __u32 minor;
  union {
    __u32 flags;
    __s32 ret_code;
  };
`,
});

export declare namespace union {
  /** `<linux/drbd.h>`: 4 bytes. */
  interface drbd_state extends RecordView<'union drbd_state'> {
    role: number;
    peer: number;
    conn: number;
    disk: number;
    pdsk: number;
    susp: number;
    aftr_isp: number;
    peer_isp: number;
    user_isp: number;
    susp_nod: number;
    susp_fen: number;
    _pad: number;
    i: number;
  }
}

export const union: {
  readonly drbd_state: Descriptor<union.drbd_state>;
} = /* @__PURE__ */ declareUnions({
  drbd_state: `
  struct {
    unsigned int role :2;
    unsigned int peer :2;
    unsigned int conn :5;
    unsigned int disk :4;
    unsigned int pdsk :4;
    unsigned int susp :1;
    unsigned int aftr_isp :1;
    unsigned int peer_isp :1;
    unsigned int user_isp :1;
    unsigned int susp_nod :1;
    unsigned int susp_fen :1;
    unsigned int _pad :9;
  };
  unsigned int i;
`,
});
