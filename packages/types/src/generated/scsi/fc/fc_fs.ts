// Generated from Linux 7.3.4 <scsi/fc/fc_fs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

export const FC_BA_RJT_ABT = 5,
  FC_BA_RJT_EXP_NONE = 0,
  FC_BA_RJT_INVL_CMD = 1,
  FC_BA_RJT_INV_XID = 3,
  FC_BA_RJT_LOG_BUSY = 5,
  FC_BA_RJT_LOG_ERR = 3,
  FC_BA_RJT_NONE = 0,
  FC_BA_RJT_PROTO_ERR = 7,
  FC_BA_RJT_UNABLE = 9,
  FC_BA_RJT_VENDOR = 255,
  FC_BA_SEQ_ID_VAL = 128,
  FC_DEF_E_D_TOV = 2000,
  FC_DEF_R_A_TOV = 10000,
  FC_FC_ACK_0 = 12288,
  FC_FC_ACK_1 = 4096,
  FC_FC_ACK_N = 8192,
  FC_FC_END_CONN = 262144,
  FC_FC_END_SEQ = 524288,
  FC_FC_EX_CTX = 8388608,
  FC_FC_FIRST_SEQ = 2097152,
  FC_FC_LAST_SEQ = 1048576,
  FC_FC_REL_OFF = 8,
  FC_FC_RES2 = 4,
  FC_FC_RES_B10 = 1024,
  FC_FC_RES_B11 = 2048,
  FC_FC_RES_B17 = 131072,
  FC_FC_RETX_SEQ = 512,
  FC_FC_SEQ_CTX = 4194304,
  FC_FC_SEQ_INIT = 65536,
  FC_FC_UNI_TX = 256,
  FC_FC_X_ID_INVAL = 16384,
  FC_FC_X_ID_REASS = 32768,
  FC_FID_ALIASES = 16777208,
  FC_FID_BCAST = 16777215,
  FC_FID_CLOCK = 16777206,
  FC_FID_DIR_SERV = 16777212,
  FC_FID_DOMAIN = 0,
  FC_FID_DOM_MGR = 16776192,
  FC_FID_FCTRL = 16777213,
  FC_FID_FLOGI = 16777214,
  FC_FID_LINK = 2,
  FC_FID_MCAST_SERV = 16777205,
  FC_FID_MGMT_SERV = 16777210,
  FC_FID_NONE = 0,
  FC_FID_PORT = 1,
  FC_FID_QOS = 16777209,
  FC_FID_SEC_KEY = 16777207,
  FC_FID_TIME_SERV = 16777211,
  FC_FID_WELL_KNOWN_BASE = 16777205,
  FC_FID_WELL_KNOWN_MAX = 16777215,
  FC_FRAME_HEADER_LEN = 24,
  FC_MAX_FRAME = 2136,
  FC_MAX_PAYLOAD = 2112,
  FC_MIN_MAX_FRAME = 280,
  FC_MIN_MAX_PAYLOAD = 256,
  FC_RCTL_ACK_0 = 193,
  FC_RCTL_ACK_1 = 192,
  FC_RCTL_BA_ABTS = 129,
  FC_RCTL_BA_ACC = 132,
  FC_RCTL_BA_NOP = 128,
  FC_RCTL_BA_PRMT = 134,
  FC_RCTL_BA_RJT = 133,
  FC_RCTL_BA_RMC = 130,
  FC_RCTL_DD_CMD_STATUS = 7,
  FC_RCTL_DD_DATA_DESC = 5,
  FC_RCTL_DD_SOL_CTL = 3,
  FC_RCTL_DD_SOL_DATA = 1,
  FC_RCTL_DD_UNCAT = 0,
  FC_RCTL_DD_UNSOL_CMD = 6,
  FC_RCTL_DD_UNSOL_CTL = 2,
  FC_RCTL_DD_UNSOL_DATA = 4,
  FC_RCTL_ELS4_REP = 51,
  FC_RCTL_ELS4_REQ = 50,
  FC_RCTL_ELS_REP = 35,
  FC_RCTL_ELS_REQ = 34,
  FC_RCTL_ENCH = 82,
  FC_RCTL_END = 201,
  FC_RCTL_F_BSY = 197,
  FC_RCTL_F_BSYL = 198,
  FC_RCTL_F_RJT = 195,
  FC_RCTL_IFRH = 81,
  FC_RCTL_ILS_REP = 3,
  FC_RCTL_ILS_REQ = 2,
  FC_RCTL_LCR = 199,
  FC_RCTL_P_BSY = 196,
  FC_RCTL_P_RJT = 194,
  FC_RCTL_VFTH = 80,
  FC_RJT_CLS_UNSUP = 5,
  FC_RJT_CS_CTL = 28,
  FC_RJT_DEL_USAGE = 6,
  FC_RJT_DF_CTL = 14,
  FC_RJT_EXCH_ERR = 17,
  FC_RJT_EXCH_EST = 24,
  FC_RJT_FAB_CLASS = 21,
  FC_RJT_FAB_UNAV = 26,
  FC_RJT_F_CTL = 10,
  FC_RJT_INSUF_RES = 29,
  FC_RJT_INVL_ATT = 37,
  FC_RJT_INVL_CLS = 31,
  FC_RJT_INVL_DID = 1,
  FC_RJT_INVL_SID = 2,
  FC_RJT_LEN = 19,
  FC_RJT_LINK_CTL = 8,
  FC_RJT_LOGI_REQ = 22,
  FC_RJT_MCAST_ERR = 34,
  FC_RJT_MCAST_ET = 35,
  FC_RJT_NONE = 0,
  FC_RJT_OX_ID = 11,
  FC_RJT_PARAM = 16,
  FC_RJT_PREEMT_DIS = 33,
  FC_RJT_PREEMT_RJT = 32,
  FC_RJT_PRLI_REQ = 36,
  FC_RJT_PROTO = 18,
  FC_RJT_P_UNAV = 4,
  FC_RJT_P_UNAV_T = 3,
  FC_RJT_RX_ID = 12,
  FC_RJT_R_CTL = 9,
  FC_RJT_SEQ_CNT = 15,
  FC_RJT_SEQ_ID = 13,
  FC_RJT_SEQ_XS = 23,
  FC_RJT_TYPE_UNSUP = 7,
  FC_RJT_UNEXP_ACK = 20,
  FC_RJT_VC_ID = 27,
  FC_RJT_VENDOR = 255,
  FC_TYPE_BLS = 0,
  FC_TYPE_CT = 32,
  FC_TYPE_ELS = 1,
  FC_TYPE_FCP = 8,
  FC_TYPE_ILS = 34,
  FC_TYPE_IP = 5,
  FC_TYPE_NVME = 40,
  FC_XID_MAX = 65534,
  FC_XID_MIN = 0,
  FC_XID_UNKNOWN = 65535;
export declare namespace struct {
  /** `<scsi/fc/fc_fs.h>`: 12 bytes. */
  interface fc_ba_acc extends RecordView<'struct fc_ba_acc'> {
    ba_seq_id_val: number;
    ba_seq_id: number;
    get ba_resvd(): Uint8Array;
    set ba_resvd(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ba_ox_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ba_rx_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ba_low_seq_cnt: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    ba_high_seq_cnt: number;
  }

  /** `<scsi/fc/fc_fs.h>`: 4 bytes. */
  interface fc_ba_rjt extends RecordView<'struct fc_ba_rjt'> {
    br_resvd: number;
    br_reason: number;
    br_explan: number;
    br_vendor: number;
  }

  /** `<scsi/fc/fc_fs.h>`: 24 bytes. */
  interface fc_frame_header extends RecordView<'struct fc_frame_header'> {
    fh_r_ctl: number;
    get fh_d_id(): Uint8Array;
    set fh_d_id(value: Bytes);
    fh_cs_ctl: number;
    get fh_s_id(): Uint8Array;
    set fh_s_id(value: Bytes);
    fh_type: number;
    get fh_f_ctl(): Uint8Array;
    set fh_f_ctl(value: Bytes);
    fh_seq_id: number;
    fh_df_ctl: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    fh_seq_cnt: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    fh_ox_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    fh_rx_id: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    fh_parm_offset: number;
  }

  /** `<scsi/fc/fc_fs.h>`: 4 bytes. */
  interface fc_pf_rjt extends RecordView<'struct fc_pf_rjt'> {
    rj_action: number;
    rj_reason: number;
    rj_resvd: number;
    rj_vendor: number;
  }
}

export const struct: {
  readonly fc_ba_acc: Descriptor<struct.fc_ba_acc>;
  readonly fc_ba_rjt: Descriptor<struct.fc_ba_rjt>;
  readonly fc_frame_header: Descriptor<struct.fc_frame_header>;
  readonly fc_pf_rjt: Descriptor<struct.fc_pf_rjt>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_ba_acc": "__u8 ba_seq_id_val;__u8 ba_seq_id;__u8 ba_resvd[2];__be16 ba_ox_id;__be16 ba_rx_id;__be16 ba_low_seq_cnt;__be16 ba_high_seq_cnt;",
"fc_ba_rjt": "__u8 br_resvd;__u8 br_reason;__u8 br_explan;__u8 br_vendor;",
"fc_frame_header": "__u8 fh_r_ctl;__u8 fh_d_id[3];__u8 fh_cs_ctl;__u8 fh_s_id[3];__u8 fh_type;__u8 fh_f_ctl[3];__u8 fh_seq_id;__u8 fh_df_ctl;__be16 fh_seq_cnt;__be16 fh_ox_id;__be16 fh_rx_id;__be32 fh_parm_offset;",
"fc_pf_rjt": "__u8 rj_action;__u8 rj_reason;__u8 rj_resvd;__u8 rj_vendor;"
}`),
);
