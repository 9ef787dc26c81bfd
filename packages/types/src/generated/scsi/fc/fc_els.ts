// Generated from Linux 7.3.4 <scsi/fc/fc_els.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const EDC_CG_SIGFREQ_CNT_MAX = 999,
  EDC_CG_SIGFREQ_CNT_MIN = 1,
  EDC_CG_SIGFREQ_MSEC = 2,
  EDC_CG_SIGFREQ_SEC = 1,
  EDC_CG_SIG_NOTSUPPORTED = 0,
  EDC_CG_SIG_WARN_ALARM = 2,
  EDC_CG_SIG_WARN_ONLY = 1,
  ELS_ABTX = 6,
  ELS_ADDR_FMT_AREA = 1,
  ELS_ADDR_FMT_DOM = 2,
  ELS_ADDR_FMT_FAB = 3,
  ELS_ADDR_FMT_PORT = 0,
  ELS_ADISC = 82,
  ELS_ADVC = 13,
  ELS_AUTH_ELS = 144,
  ELS_CLID_E_PORT = 16,
  ELS_CLID_FRU = 1,
  ELS_CLID_IC_BER = 2,
  ELS_CLID_IC_IMPL = 1,
  ELS_CLID_IC_INVAL = 6,
  ELS_CLID_IC_LIP = 8,
  ELS_CLID_IC_LOOP_TO = 7,
  ELS_CLID_IC_LOS = 3,
  ELS_CLID_IC_NOS = 4,
  ELS_CLID_IC_PST = 5,
  ELS_CLID_LASER = 2,
  ELS_CLID_SEV_DEG = 4,
  ELS_CLID_SEV_INFO = 0,
  ELS_CLID_SEV_INOP = 8,
  ELS_CLID_SEV_MASK = 12,
  ELS_CLID_SWITCH = 32,
  ELS_CLIR_TS_CSU = 2,
  ELS_CLIR_TS_SEC_FRAC = 1,
  ELS_CLIR_TS_UNKNOWN = 0,
  ELS_CSR = 104,
  ELS_CSU = 105,
  ELS_DTAG_CG_SIGNAL_CAP = 65551,
  ELS_DTAG_CONGESTION = 131076,
  ELS_DTAG_DELIVERY = 131074,
  ELS_DTAG_FPIN_REGISTER = 196609,
  ELS_DTAG_LNK_FAULT_CAP = 65549,
  ELS_DTAG_LNK_INTEGRITY = 131073,
  ELS_DTAG_LS_REQ_INFO = 1,
  ELS_DTAG_PEER_CONGEST = 131075,
  ELS_ECHO = 16,
  ELS_EDC = 23,
  ELS_ESTC = 12,
  ELS_ESTS = 11,
  ELS_EVFP = 127,
  ELS_EV_QUAL_NONE = 0,
  ELS_EV_QUAL_NS_OBJ = 1,
  ELS_EV_QUAL_PORT_ATTR = 2,
  ELS_EV_QUAL_REM_OBJ = 5,
  ELS_EV_QUAL_SERV_OBJ = 3,
  ELS_EV_QUAL_SW_CONFIG = 4,
  ELS_EXPL_AH = 17,
  ELS_EXPL_AH_REQ = 19,
  ELS_EXPL_INPROG = 25,
  ELS_EXPL_INSUF_RES = 41,
  ELS_EXPL_INV_LEN = 45,
  ELS_EXPL_NONE = 0,
  ELS_EXPL_NOT_NEIGHBOR = 98,
  ELS_EXPL_OXID_RXID = 23,
  ELS_EXPL_PLOGI_REQD = 30,
  ELS_EXPL_SID = 21,
  ELS_EXPL_SPP_ICTL_ERR = 3,
  ELS_EXPL_SPP_OPT_ERR = 1,
  ELS_EXPL_UNAB_DATA = 42,
  ELS_EXPL_UNSUPR = 44,
  ELS_FACT = 49,
  ELS_FAN = 96,
  ELS_FARP_REPL = 85,
  ELS_FARP_REQ = 84,
  ELS_FDACDT = 50,
  ELS_FDISC = 81,
  ELS_FLOGI = 4,
  ELS_FPIN = 22,
  ELS_GAID = 48,
  ELS_LCLM = 37,
  ELS_LINIT = 112,
  ELS_LIRR = 122,
  ELS_LIRR_CLEAR = 255,
  ELS_LIRR_SET_COND = 1,
  ELS_LIRR_SET_UNCOND = 2,
  ELS_LKA = 128,
  ELS_LOGO = 5,
  ELS_LSTS = 114,
  ELS_LS_ACC = 2,
  ELS_LS_RJT = 1,
  ELS_NACT = 51,
  ELS_NDACT = 52,
  ELS_PDISC = 80,
  ELS_PLOGI = 3,
  ELS_PRLI = 32,
  ELS_PRLO = 33,
  ELS_QOSR = 64,
  ELS_QSA = 126,
  ELS_RCS = 7,
  ELS_RDF = 25,
  ELS_RDP = 24,
  ELS_REC = 19,
  ELS_RES = 8,
  ELS_RJT_BUSY = 5,
  ELS_RJT_FIP = 32,
  ELS_RJT_INPROG = 14,
  ELS_RJT_INVAL = 1,
  ELS_RJT_LOGIC = 3,
  ELS_RJT_NONE = 0,
  ELS_RJT_PROT = 7,
  ELS_RJT_UNAB = 9,
  ELS_RJT_UNSUP = 11,
  ELS_RJT_VENDOR = 255,
  ELS_RLIR = 121,
  ELS_RLS = 15,
  ELS_RNC = 83,
  ELS_RNFT = 99,
  ELS_RNID = 120,
  ELS_RNIDA_ACCESS = 14,
  ELS_RNIDA_BRIDGE = 18,
  ELS_RNIDA_CONV = 6,
  ELS_RNIDA_GATEWAY = 5,
  ELS_RNIDA_HBA = 7,
  ELS_RNIDA_HOST = 10,
  ELS_RNIDA_HUB = 3,
  ELS_RNIDA_MF = 255,
  ELS_RNIDA_MF_ACC = 33554432,
  ELS_RNIDA_MF_BR = 4194304,
  ELS_RNIDA_MF_GW = 536870912,
  ELS_RNIDA_MF_HOST = 134217728,
  ELS_RNIDA_MF_HUB = 2147483648,
  ELS_RNIDA_MF_NAS = 8388608,
  ELS_RNIDA_MF_ST = 268435456,
  ELS_RNIDA_MF_SUB = 67108864,
  ELS_RNIDA_MF_SW = 1073741824,
  ELS_RNIDA_MF_VIRT = 2097152,
  ELS_RNIDA_MF_WDM = 16777216,
  ELS_RNIDA_NAS = 17,
  ELS_RNIDA_OTHER = 2,
  ELS_RNIDA_PROXY = 8,
  ELS_RNIDA_STORAGE = 9,
  ELS_RNIDA_SUBSYS = 11,
  ELS_RNIDA_SWITCH = 4,
  ELS_RNIDA_UNK = 1,
  ELS_RNIDA_VIRT = 19,
  ELS_RNIDF_GEN = 223,
  ELS_RNIDF_NONE = 0,
  ELS_RNIDIP_NONE = 0,
  ELS_RNIDIP_V4 = 1,
  ELS_RNIDIP_V6 = 2,
  ELS_RNIDM_HTTP = 2,
  ELS_RNIDM_HTTPS = 3,
  ELS_RNIDM_SNMP = 0,
  ELS_RNIDM_TELNET = 1,
  ELS_RNIDM_XML = 4,
  ELS_RPBC = 88,
  ELS_RPL = 87,
  ELS_RPS = 86,
  ELS_RPSC = 125,
  ELS_RRQ = 18,
  ELS_RSCN = 97,
  ELS_RSCN_ADDR_FMT_BIT = 0,
  ELS_RSCN_ADDR_FMT_MASK = 3,
  ELS_RSCN_EV_QUAL_BIT = 2,
  ELS_RSCN_EV_QUAL_MASK = 15,
  ELS_RSI = 10,
  ELS_RSS = 9,
  ELS_RTV = 14,
  ELS_RVCS = 65,
  ELS_SBRP = 124,
  ELS_SCN = 34,
  ELS_SCR = 98,
  ELS_SCRF_CLEAR = 255,
  ELS_SCRF_FAB = 1,
  ELS_SCRF_FULL = 3,
  ELS_SCRF_NPORT = 2,
  ELS_SRL = 123,
  ELS_SRR = 20,
  ELS_TEST = 17,
  ELS_TPLS = 35,
  ELS_TPRLO = 36,
  FC_CPC_CAMP = 512,
  FC_CPC_IMIX = 16384,
  FC_CPC_PRI = 128,
  FC_CPC_SEQ = 2048,
  FC_CPC_VALID = 32768,
  FC_CPI_CSYN = 16,
  FC_CPR_CSYN = 8,
  FC_ELS_RPS_DID = 0,
  FC_ELS_RPS_FAB = 8,
  FC_ELS_RPS_LOOP = 16,
  FC_ELS_RPS_LPEV = 1,
  FC_ELS_RPS_NO_SIG = 4,
  FC_ELS_RPS_NO_SYNC = 2,
  FC_ELS_RPS_PPN = 1,
  FC_ELS_RPS_PTP = 32,
  FC_ELS_RPS_RESET = 1,
  FC_ELS_RPS_WWPN = 2,
  FC_ELS_RTV_EDRES = 67108864,
  FC_ELS_RTV_RTTOV = 524288,
  FC_ELS_SRL_ALL = 0,
  FC_ELS_SRL_DIS_PER = 3,
  FC_ELS_SRL_EN_PER = 2,
  FC_ELS_SRL_ONE = 1,
  FC_SPP_EST_IMG_PAIR = 32,
  FC_SPP_OPA_VAL = 128,
  FC_SPP_RESP_ACK = 1,
  FC_SPP_RESP_COND = 6,
  FC_SPP_RESP_CONF = 5,
  FC_SPP_RESP_INIT = 3,
  FC_SPP_RESP_INVL = 8,
  FC_SPP_RESP_MASK = 15,
  FC_SPP_RESP_MULT = 7,
  FC_SPP_RESP_NO_PA = 4,
  FC_SPP_RESP_RES = 2,
  FC_SPP_RPA_VAL = 64,
  FC_SP_BB_DATA_MASK = 4095,
  FC_SP_FT_ABB = 2048,
  FC_SP_FT_BCAST = 256,
  FC_SP_FT_CIRO = 32768,
  FC_SP_FT_CLAD = 32768,
  FC_SP_FT_CSYN = 16,
  FC_SP_FT_EDTR = 1024,
  FC_SP_FT_FPORT = 4096,
  FC_SP_FT_HALF = 4,
  FC_SP_FT_HUNT = 128,
  FC_SP_FT_MCAST = 512,
  FC_SP_FT_NPIV = 32768,
  FC_SP_FT_NPIV_ACC = 8192,
  FC_SP_FT_PAYL = 1,
  FC_SP_FT_RAND = 16384,
  FC_SP_FT_RTTOV = 8,
  FC_SP_FT_SEC = 32,
  FC_SP_FT_SEQC = 2,
  FC_SP_FT_SIMP = 64,
  FC_SP_FT_VAL = 8192,
  FC_SP_MAX_MAX_PAYLOAD = 2112,
  FC_SP_MIN_MAX_PAYLOAD = 256,
  FC_TLV_DESC_HDR_SZ = 8,
  FPIN_CONGN_CLEAR = 0,
  FPIN_CONGN_CREDIT_STALL = 2,
  FPIN_CONGN_DEVICE_SPEC = 15,
  FPIN_CONGN_LOST_CREDIT = 1,
  FPIN_CONGN_OVERSUBSCRIPTION = 3,
  FPIN_CONGN_SEVERITY_ERROR = 247,
  FPIN_CONGN_SEVERITY_WARNING = 241,
  FPIN_DELI_DEVICE_SPEC = 15,
  FPIN_DELI_TIMEOUT = 1,
  FPIN_DELI_UNABLE_TO_ROUTE = 2,
  FPIN_DELI_UNKNOWN = 0,
  FPIN_LI_DEVICE_SPEC = 15,
  FPIN_LI_INVALID_CRC = 6,
  FPIN_LI_INVALID_TX_WD = 5,
  FPIN_LI_LINK_FAILURE = 1,
  FPIN_LI_LOSS_OF_SIG = 3,
  FPIN_LI_LOSS_OF_SYNC = 2,
  FPIN_LI_PRIM_SEQ_ERR = 4,
  FPIN_LI_UNKNOWN = 0;
export declare namespace struct {
  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_df_desc_fpin_reg extends RecordView<'struct fc_df_desc_fpin_reg'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    count: number;
    get __hdr(): struct.fc_df_desc_fpin_reg_hdr;
    set __hdr(value: From<struct.fc_df_desc_fpin_reg_hdr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get desc_tags(): Elements<number>;
    set desc_tags(value: Iterable<number>);
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_df_desc_fpin_reg_hdr extends RecordView<'struct fc_df_desc_fpin_reg_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    count: number;
  }

  /** `<scsi/fc/fc_els.h>`: 24 bytes. */
  interface fc_diag_cg_sig_desc extends RecordView<'struct fc_diag_cg_sig_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    xmt_signal_capability: number;
    get xmt_signal_frequency(): struct.fc_diag_cg_sig_freq;
    set xmt_signal_frequency(value: From<struct.fc_diag_cg_sig_freq>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rcv_signal_capability: number;
    get rcv_signal_frequency(): struct.fc_diag_cg_sig_freq;
    set rcv_signal_frequency(value: From<struct.fc_diag_cg_sig_freq>);
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_diag_cg_sig_freq extends RecordView<'struct fc_diag_cg_sig_freq'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    count: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    units: number;
  }

  /** `<scsi/fc/fc_els.h>`: 20 bytes. */
  interface fc_diag_lnkflt_desc extends RecordView<'struct fc_diag_lnkflt_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    degrade_activate_threshold: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    degrade_deactivate_threshold: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    fec_degrade_interval: number;
  }

  /** `<scsi/fc/fc_els.h>`: 28 bytes. */
  interface fc_els_adisc extends RecordView<'struct fc_els_adisc'> {
    adisc_cmd: number;
    get adisc_resv(): Uint8Array;
    set adisc_resv(value: Bytes);
    adisc_resv1: number;
    get adisc_hard_addr(): Uint8Array;
    set adisc_hard_addr(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get adisc_wwpn(): bigint;
    set adisc_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get adisc_wwnn(): bigint;
    set adisc_wwnn(value: Integer);
    adisc_resv2: number;
    get adisc_port_id(): Uint8Array;
    set adisc_port_id(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_clid extends RecordView<'struct fc_els_clid'> {
    clid_iq: number;
    clid_ic: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    clid_epai: number;
  }

  /** `<scsi/fc/fc_els.h>`: 64 bytes on x86; 72 bytes elsewhere. */
  interface fc_els_clir extends RecordView<'struct fc_els_clir'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_wwpn(): bigint;
    set clir_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_wwnn(): bigint;
    set clir_wwnn(value: Integer);
    clir_port_type: number;
    get clir_port_id(): Uint8Array;
    set clir_port_id(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_conn_wwpn(): bigint;
    set clir_conn_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_conn_wwnn(): bigint;
    set clir_conn_wwnn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_fab_name(): bigint;
    set clir_fab_name(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    clir_phys_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    clir_trans_id: number;
    get clir_resv(): Uint8Array;
    set clir_resv(value: Bytes);
    clir_ts_fmt: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get clir_timestamp(): bigint;
    set clir_timestamp(value: Integer);
  }

  interface fc_els_csp$sp_u$sp_plogi extends RecordView<'struct fc_els_csp.sp_u.sp_plogi'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    _sp_tot_seq: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    _sp_rel_off: number;
  }

  interface fc_els_csp$sp_u$sp_flogi_acc extends RecordView<'struct fc_els_csp.sp_u.sp_flogi_acc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    _sp_r_a_tov: number;
  }

  interface fc_els_csp$sp_u extends RecordView<'union fc_els_csp.sp_u'> {
    get sp_plogi(): fc_els_csp$sp_u$sp_plogi;
    set sp_plogi(value: From<fc_els_csp$sp_u$sp_plogi>);
    get sp_flogi_acc(): fc_els_csp$sp_u$sp_flogi_acc;
    set sp_flogi_acc(value: From<fc_els_csp$sp_u$sp_flogi_acc>);
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_csp
    extends RecordView<'struct fc_els_csp', never, 'sp_r_a_tov' | 'sp_rel_off' | 'sp_tot_seq'> {
    sp_hi_ver: number;
    sp_lo_ver: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sp_bb_cred: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sp_features: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    sp_bb_data: number;
    get sp_u(): fc_els_csp$sp_u;
    set sp_u(value: From<fc_els_csp$sp_u>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    sp_e_d_tov: number;
    /** `sp_u.sp_flogi_acc._sp_r_a_tov`, by its macro. */
    sp_r_a_tov: number;
    /** `sp_u.sp_plogi._sp_rel_off`, by its macro. */
    sp_rel_off: number;
    /** `sp_u.sp_plogi._sp_tot_seq`, by its macro. */
    sp_tot_seq: number;
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_cssp extends RecordView<'struct fc_els_cssp'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_class: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_init: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_recip: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_rdfs: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_con_seq: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    cp_ee_cred: number;
    cp_resv1: number;
    cp_open_seq: number;
    get _cp_resv2(): Uint8Array;
    set _cp_resv2(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_edc extends RecordView<'struct fc_els_edc'> {
    edc_cmd: number;
    get edc_zero(): Uint8Array;
    set edc_zero(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    get desc(): Elements<struct.fc_tlv_desc>;
    set desc(value: Iterable<From<struct.fc_tlv_desc>>);
  }

  /** `<scsi/fc/fc_els.h>`: 20 bytes. */
  interface fc_els_edc_resp extends RecordView<'struct fc_els_edc_resp'> {
    get acc_hdr(): struct.fc_els_ls_acc;
    set acc_hdr(value: From<struct.fc_els_ls_acc>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_list_len: number;
    get lsri(): struct.fc_els_lsri_desc;
    set lsri(value: From<struct.fc_els_lsri_desc>);
    get desc(): Elements<struct.fc_tlv_desc>;
    set desc(value: Iterable<From<struct.fc_tlv_desc>>);
  }

  /** `<scsi/fc/fc_els.h>`: 116 bytes. */
  interface fc_els_flogi extends RecordView<'struct fc_els_flogi'> {
    fl_cmd: number;
    get _fl_resvd(): Uint8Array;
    set _fl_resvd(value: Bytes);
    get fl_csp(): struct.fc_els_csp;
    set fl_csp(value: From<struct.fc_els_csp>);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fl_wwpn(): bigint;
    set fl_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fl_wwnn(): bigint;
    set fl_wwnn(value: Integer);
    get fl_cssp(): Elements<struct.fc_els_cssp>;
    set fl_cssp(value: Iterable<From<struct.fc_els_cssp>>);
    get fl_vend(): Uint8Array;
    set fl_vend(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_fpin extends RecordView<'struct fc_els_fpin'> {
    fpin_cmd: number;
    get fpin_zero(): Uint8Array;
    set fpin_zero(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    get fpin_desc(): Elements<struct.fc_tlv_desc>;
    set fpin_desc(value: Iterable<From<struct.fc_tlv_desc>>);
  }

  /** `<scsi/fc/fc_els.h>`: 24 bytes. */
  interface fc_els_lesb extends RecordView<'struct fc_els_lesb'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_link_fail: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_sync_loss: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_sig_loss: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_prim_err: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_inv_word: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    lesb_inv_crc: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_lirr extends RecordView<'struct fc_els_lirr'> {
    lirr_cmd: number;
    get lirr_resv(): Uint8Array;
    set lirr_resv(value: Bytes);
    lirr_func: number;
    lirr_fmt: number;
    get lirr_resv2(): Uint8Array;
    set lirr_resv2(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_logo extends RecordView<'struct fc_els_logo'> {
    fl_cmd: number;
    get fl_zero(): Uint8Array;
    set fl_zero(value: Bytes);
    fl_resvd: number;
    get fl_n_port_id(): Uint8Array;
    set fl_n_port_id(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get fl_n_port_wwn(): bigint;
    set fl_n_port_wwn(value: Integer);
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_ls_acc extends RecordView<'struct fc_els_ls_acc'> {
    la_cmd: number;
    get la_resv(): Uint8Array;
    set la_resv(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_ls_rjt extends RecordView<'struct fc_els_ls_rjt'> {
    er_cmd: number;
    get er_resv(): Uint8Array;
    set er_resv(value: Bytes);
    er_reason: number;
    er_explan: number;
    er_vendor: number;
  }

  interface fc_els_lsri_desc$rqst_w0 extends RecordView<'struct fc_els_lsri_desc.rqst_w0'> {
    cmd: number;
    get bytes(): Uint8Array;
    set bytes(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_els_lsri_desc extends RecordView<'struct fc_els_lsri_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    get rqst_w0(): fc_els_lsri_desc$rqst_w0;
    set rqst_w0(value: From<fc_els_lsri_desc$rqst_w0>);
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_pnb extends RecordView<'struct fc_els_pnb'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pnb_phys_pn: number;
    pnb_resv: number;
    get pnb_port_id(): Uint8Array;
    set pnb_port_id(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get pnb_wwpn(): bigint;
    set pnb_wwpn(value: Integer);
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_prli extends RecordView<'struct fc_els_prli'> {
    prli_cmd: number;
    prli_spp_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    prli_len: number;
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_prlo extends RecordView<'struct fc_els_prlo'> {
    prlo_cmd: number;
    prlo_obs: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    prlo_len: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rdf extends RecordView<'struct fc_els_rdf'> {
    fpin_cmd: number;
    get fpin_zero(): Uint8Array;
    set fpin_zero(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    get __hdr(): struct.fc_els_rdf_hdr;
    set __hdr(value: From<struct.fc_els_rdf_hdr>);
    get desc(): Elements<struct.fc_tlv_desc>;
    set desc(value: Iterable<From<struct.fc_tlv_desc>>);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rdf_hdr extends RecordView<'struct fc_els_rdf_hdr'> {
    fpin_cmd: number;
    get fpin_zero(): Uint8Array;
    set fpin_zero(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
  }

  /** `<scsi/fc/fc_els.h>`: 20 bytes. */
  interface fc_els_rdf_resp extends RecordView<'struct fc_els_rdf_resp'> {
    get acc_hdr(): struct.fc_els_ls_acc;
    set acc_hdr(value: From<struct.fc_els_ls_acc>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_list_len: number;
    get lsri(): struct.fc_els_lsri_desc;
    set lsri(value: From<struct.fc_els_lsri_desc>);
    get __hdr(): struct.fc_els_rdf_resp_hdr;
    set __hdr(value: From<struct.fc_els_rdf_resp_hdr>);
    get desc(): Elements<struct.fc_tlv_desc>;
    set desc(value: Iterable<From<struct.fc_tlv_desc>>);
  }

  /** `<scsi/fc/fc_els.h>`: 20 bytes. */
  interface fc_els_rdf_resp_hdr extends RecordView<'struct fc_els_rdf_resp_hdr'> {
    get acc_hdr(): struct.fc_els_ls_acc;
    set acc_hdr(value: From<struct.fc_els_ls_acc>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_list_len: number;
    get lsri(): struct.fc_els_lsri_desc;
    set lsri(value: From<struct.fc_els_lsri_desc>);
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_els_rec extends RecordView<'struct fc_els_rec'> {
    rec_cmd: number;
    get rec_zero(): Uint8Array;
    set rec_zero(value: Bytes);
    rec_resvd: number;
    get rec_s_id(): Uint8Array;
    set rec_s_id(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rec_ox_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rec_rx_id: number;
  }

  /** `<scsi/fc/fc_els.h>`: 24 bytes. */
  interface fc_els_rec_acc extends RecordView<'struct fc_els_rec_acc'> {
    reca_cmd: number;
    get reca_zero(): Uint8Array;
    set reca_zero(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    reca_ox_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    reca_rx_id: number;
    reca_resvd1: number;
    get reca_ofid(): Uint8Array;
    set reca_ofid(value: Bytes);
    reca_resvd2: number;
    get reca_rfid(): Uint8Array;
    set reca_rfid(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    reca_fc4value: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    reca_e_stat: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rlir extends RecordView<'struct fc_els_rlir'> {
    rlir_cmd: number;
    get rlir_resv(): Uint8Array;
    set rlir_resv(value: Bytes);
    rlir_fmt: number;
    rlir_clr_len: number;
    rlir_cld_len: number;
    rlir_slr_len: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rls extends RecordView<'struct fc_els_rls'> {
    rls_cmd: number;
    get rls_resv(): Uint8Array;
    set rls_resv(value: Bytes);
    get rls_port_id(): Uint8Array;
    set rls_port_id(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 28 bytes. */
  interface fc_els_rls_resp extends RecordView<'struct fc_els_rls_resp'> {
    rls_cmd: number;
    get rls_resv(): Uint8Array;
    set rls_resv(value: Bytes);
    get rls_lesb(): struct.fc_els_lesb;
    set rls_lesb(value: From<struct.fc_els_lesb>);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rnid extends RecordView<'struct fc_els_rnid'> {
    rnid_cmd: number;
    get rnid_resv(): Uint8Array;
    set rnid_resv(value: Bytes);
    rnid_fmt: number;
    get rnid_resv2(): Uint8Array;
    set rnid_resv2(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_rnid_cid extends RecordView<'struct fc_els_rnid_cid'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rnid_wwpn(): bigint;
    set rnid_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rnid_wwnn(): bigint;
    set rnid_wwnn(value: Integer);
  }

  /** `<scsi/fc/fc_els.h>`: 52 bytes. */
  interface fc_els_rnid_gen extends RecordView<'struct fc_els_rnid_gen'> {
    get rnid_vend_id(): Uint8Array;
    set rnid_vend_id(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rnid_atype: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rnid_phys_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rnid_att_nodes: number;
    rnid_node_mgmt: number;
    rnid_ip_ver: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rnid_prot_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get rnid_ip_addr(): Elements<number>;
    set rnid_ip_addr(value: Iterable<number>);
    get rnid_resvd(): Uint8Array;
    set rnid_resvd(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rnid_vend_spec: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_rnid_resp extends RecordView<'struct fc_els_rnid_resp'> {
    rnid_cmd: number;
    get rnid_resv(): Uint8Array;
    set rnid_resv(value: Bytes);
    rnid_fmt: number;
    rnid_cid_len: number;
    rnid_resv2: number;
    rnid_sid_len: number;
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_els_rpl extends RecordView<'struct fc_els_rpl'> {
    rpl_cmd: number;
    get rpl_resv(): Uint8Array;
    set rpl_resv(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rpl_max_size: number;
    rpl_resv1: number;
    get rpl_index(): Uint8Array;
    set rpl_index(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface fc_els_rpl_resp extends RecordView<'struct fc_els_rpl_resp'> {
    rpl_cmd: number;
    rpl_resv1: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rpl_plen: number;
    rpl_resv2: number;
    get rpl_llen(): Uint8Array;
    set rpl_llen(value: Bytes);
    rpl_resv3: number;
    get rpl_index(): Uint8Array;
    set rpl_index(value: Bytes);
    get rpl_pnb(): Elements<struct.fc_els_pnb>;
    set rpl_pnb(value: Iterable<From<struct.fc_els_pnb>>);
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface fc_els_rps extends RecordView<'struct fc_els_rps'> {
    rps_cmd: number;
    get rps_resv(): Uint8Array;
    set rps_resv(value: Bytes);
    rps_flag: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get rps_port_spec(): bigint;
    set rps_port_spec(value: Integer);
  }

  /** `<scsi/fc/fc_els.h>`: 32 bytes. */
  interface fc_els_rps_resp extends RecordView<'struct fc_els_rps_resp'> {
    rps_cmd: number;
    get rps_resv(): Uint8Array;
    set rps_resv(value: Bytes);
    rps_flag: number;
    get rps_resv2(): Uint8Array;
    set rps_resv2(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rps_status: number;
    get rps_lesb(): struct.fc_els_lesb;
    set rps_lesb(value: From<struct.fc_els_lesb>);
  }

  /** `<scsi/fc/fc_els.h>`: 12 bytes. */
  interface fc_els_rrq extends RecordView<'struct fc_els_rrq'> {
    rrq_cmd: number;
    get rrq_zero(): Uint8Array;
    set rrq_zero(value: Bytes);
    rrq_resvd: number;
    get rrq_s_id(): Uint8Array;
    set rrq_s_id(value: Bytes);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rrq_ox_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rrq_rx_id: number;
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_rscn extends RecordView<'struct fc_els_rscn'> {
    rscn_cmd: number;
    rscn_page_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    rscn_plen: number;
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_rscn_page extends RecordView<'struct fc_els_rscn_page'> {
    rscn_page_flags: number;
    get rscn_fid(): Uint8Array;
    set rscn_fid(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 4 bytes. */
  interface fc_els_rtv extends RecordView<'struct fc_els_rtv'> {
    rtv_cmd: number;
    get rtv_zero(): Uint8Array;
    set rtv_zero(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_rtv_acc extends RecordView<'struct fc_els_rtv_acc'> {
    rtv_cmd: number;
    get rtv_zero(): Uint8Array;
    set rtv_zero(value: Bytes);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rtv_r_a_tov: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rtv_e_d_tov: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rtv_toq: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_scr extends RecordView<'struct fc_els_scr'> {
    scr_cmd: number;
    get scr_resv(): Uint8Array;
    set scr_resv(value: Bytes);
    scr_reg_func: number;
  }

  /** `<scsi/fc/fc_els.h>`: 16 bytes. */
  interface fc_els_spp extends RecordView<'struct fc_els_spp'> {
    spp_type: number;
    spp_type_ext: number;
    spp_flags: number;
    _spp_resvd: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spp_orig_pa: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spp_resp_pa: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    spp_params: number;
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_els_srl extends RecordView<'struct fc_els_srl'> {
    srl_cmd: number;
    get srl_resv(): Uint8Array;
    set srl_resv(value: Bytes);
    srl_flag: number;
    get srl_flag_param(): Uint8Array;
    set srl_flag_param(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 20 bytes. */
  interface fc_fn_congn_desc extends RecordView<'struct fc_fn_congn_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_modifier: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    event_period: number;
    severity: number;
    get resv(): Uint8Array;
    set resv(value: Bytes);
  }

  /** `<scsi/fc/fc_els.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface fc_fn_deli_desc extends RecordView<'struct fc_fn_deli_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get detecting_wwpn(): bigint;
    set detecting_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get attached_wwpn(): bigint;
    set attached_wwpn(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    deli_reason_code: number;
  }

  /** `<scsi/fc/fc_els.h>`: 40 bytes. */
  interface fc_fn_li_desc extends RecordView<'struct fc_fn_li_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get detecting_wwpn(): bigint;
    set detecting_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get attached_wwpn(): bigint;
    set attached_wwpn(value: Integer);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_modifier: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    event_threshold: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    event_count: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pname_count: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get pname_list(): Elements<bigint>;
    set pname_list(value: Iterable<Integer>);
  }

  /** `<scsi/fc/fc_els.h>`: 36 bytes on x86; 40 bytes elsewhere. */
  interface fc_fn_peer_congn_desc extends RecordView<'struct fc_fn_peer_congn_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get detecting_wwpn(): bigint;
    set detecting_wwpn(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get attached_wwpn(): bigint;
    set attached_wwpn(value: Integer);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_type: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    event_modifier: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    event_period: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    pname_count: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get pname_list(): Elements<bigint>;
    set pname_list(value: Iterable<Integer>);
  }

  /** `<scsi/fc/fc_els.h>`: 8 bytes. */
  interface fc_tlv_desc extends RecordView<'struct fc_tlv_desc'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_tag: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    desc_len: number;
    get desc_value(): Uint8Array;
    set desc_value(value: Bytes);
  }
}

export const struct: {
  readonly fc_df_desc_fpin_reg: Descriptor<struct.fc_df_desc_fpin_reg>;
  readonly fc_df_desc_fpin_reg_hdr: Descriptor<struct.fc_df_desc_fpin_reg_hdr>;
  readonly fc_diag_cg_sig_desc: Descriptor<struct.fc_diag_cg_sig_desc>;
  readonly fc_diag_cg_sig_freq: Descriptor<struct.fc_diag_cg_sig_freq>;
  readonly fc_diag_lnkflt_desc: Descriptor<struct.fc_diag_lnkflt_desc>;
  readonly fc_els_adisc: Descriptor<struct.fc_els_adisc>;
  readonly fc_els_clid: Descriptor<struct.fc_els_clid>;
  readonly fc_els_clir: Descriptor<struct.fc_els_clir>;
  readonly fc_els_csp: Descriptor<struct.fc_els_csp>;
  readonly fc_els_cssp: Descriptor<struct.fc_els_cssp>;
  readonly fc_els_edc: Descriptor<struct.fc_els_edc>;
  readonly fc_els_edc_resp: Descriptor<struct.fc_els_edc_resp>;
  readonly fc_els_flogi: Descriptor<struct.fc_els_flogi>;
  readonly fc_els_fpin: Descriptor<struct.fc_els_fpin>;
  readonly fc_els_lesb: Descriptor<struct.fc_els_lesb>;
  readonly fc_els_lirr: Descriptor<struct.fc_els_lirr>;
  readonly fc_els_logo: Descriptor<struct.fc_els_logo>;
  readonly fc_els_ls_acc: Descriptor<struct.fc_els_ls_acc>;
  readonly fc_els_ls_rjt: Descriptor<struct.fc_els_ls_rjt>;
  readonly fc_els_lsri_desc: Descriptor<struct.fc_els_lsri_desc>;
  readonly fc_els_pnb: Descriptor<struct.fc_els_pnb>;
  readonly fc_els_prli: Descriptor<struct.fc_els_prli>;
  readonly fc_els_prlo: Descriptor<struct.fc_els_prlo>;
  readonly fc_els_rdf: Descriptor<struct.fc_els_rdf>;
  readonly fc_els_rdf_hdr: Descriptor<struct.fc_els_rdf_hdr>;
  readonly fc_els_rdf_resp: Descriptor<struct.fc_els_rdf_resp>;
  readonly fc_els_rdf_resp_hdr: Descriptor<struct.fc_els_rdf_resp_hdr>;
  readonly fc_els_rec: Descriptor<struct.fc_els_rec>;
  readonly fc_els_rec_acc: Descriptor<struct.fc_els_rec_acc>;
  readonly fc_els_rlir: Descriptor<struct.fc_els_rlir>;
  readonly fc_els_rls: Descriptor<struct.fc_els_rls>;
  readonly fc_els_rls_resp: Descriptor<struct.fc_els_rls_resp>;
  readonly fc_els_rnid: Descriptor<struct.fc_els_rnid>;
  readonly fc_els_rnid_cid: Descriptor<struct.fc_els_rnid_cid>;
  readonly fc_els_rnid_gen: Descriptor<struct.fc_els_rnid_gen>;
  readonly fc_els_rnid_resp: Descriptor<struct.fc_els_rnid_resp>;
  readonly fc_els_rpl: Descriptor<struct.fc_els_rpl>;
  readonly fc_els_rpl_resp: Descriptor<struct.fc_els_rpl_resp>;
  readonly fc_els_rps: Descriptor<struct.fc_els_rps>;
  readonly fc_els_rps_resp: Descriptor<struct.fc_els_rps_resp>;
  readonly fc_els_rrq: Descriptor<struct.fc_els_rrq>;
  readonly fc_els_rscn: Descriptor<struct.fc_els_rscn>;
  readonly fc_els_rscn_page: Descriptor<struct.fc_els_rscn_page>;
  readonly fc_els_rtv: Descriptor<struct.fc_els_rtv>;
  readonly fc_els_rtv_acc: Descriptor<struct.fc_els_rtv_acc>;
  readonly fc_els_scr: Descriptor<struct.fc_els_scr>;
  readonly fc_els_spp: Descriptor<struct.fc_els_spp>;
  readonly fc_els_srl: Descriptor<struct.fc_els_srl>;
  readonly fc_fn_congn_desc: Descriptor<struct.fc_fn_congn_desc>;
  readonly fc_fn_deli_desc: Descriptor<struct.fc_fn_deli_desc>;
  readonly fc_fn_li_desc: Descriptor<struct.fc_fn_li_desc>;
  readonly fc_fn_peer_congn_desc: Descriptor<struct.fc_fn_peer_congn_desc>;
  readonly fc_tlv_desc: Descriptor<struct.fc_tlv_desc>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"fc_df_desc_fpin_reg": "union {struct {__be32 desc_tag;__be32 desc_len;__be32 count;};struct fc_df_desc_fpin_reg_hdr __hdr;};__be32 desc_tags[];",
"fc_df_desc_fpin_reg_hdr": "__be32 desc_tag;__be32 desc_len;__be32 count;",
"fc_diag_cg_sig_desc": "__be32 desc_tag;__be32 desc_len;__be32 xmt_signal_capability;struct fc_diag_cg_sig_freq xmt_signal_frequency;__be32 rcv_signal_capability;struct fc_diag_cg_sig_freq rcv_signal_frequency;",
"fc_diag_cg_sig_freq": "__be16 count;__be16 units;",
"fc_diag_lnkflt_desc": "__be32 desc_tag;__be32 desc_len;__be32 degrade_activate_threshold;__be32 degrade_deactivate_threshold;__be32 fec_degrade_interval;",
"fc_els_adisc": ["__u8 adisc_cmd;__u8 adisc_resv[3];__u8 adisc_resv1;__u8 adisc_hard_addr[3];__be64 adisc_wwpn;__be64 adisc_wwnn;__u8 adisc_resv2;__u8 adisc_port_id[3];",{"pack":1}],
"fc_els_clid": "__u8 clid_iq;__u8 clid_ic;__be16 clid_epai;",
"fc_els_clir": "__be64 clir_wwpn;__be64 clir_wwnn;__u8 clir_port_type;__u8 clir_port_id[3];__be64 clir_conn_wwpn;__be64 clir_conn_wwnn;__be64 clir_fab_name;__be32 clir_phys_port;__be32 clir_trans_id;__u8 clir_resv[3];__u8 clir_ts_fmt;__be64 clir_timestamp;",
"fc_els_csp": ["__u8 sp_hi_ver;__u8 sp_lo_ver;__be16 sp_bb_cred;__be16 sp_features;__be16 sp_bb_data;union {struct {__be16 _sp_tot_seq;__be16 _sp_rel_off;} sp_plogi;struct {__be32 _sp_r_a_tov;} sp_flogi_acc;} sp_u;__be32 sp_e_d_tov;",{"aliases":{"sp_r_a_tov":"sp_u.sp_flogi_acc._sp_r_a_tov","sp_rel_off":"sp_u.sp_plogi._sp_rel_off","sp_tot_seq":"sp_u.sp_plogi._sp_tot_seq"}}],
"fc_els_cssp": "__be16 cp_class;__be16 cp_init;__be16 cp_recip;__be16 cp_rdfs;__be16 cp_con_seq;__be16 cp_ee_cred;__u8 cp_resv1;__u8 cp_open_seq;__u8 _cp_resv2[2];",
"fc_els_edc": "__u8 edc_cmd;__u8 edc_zero[3];__be32 desc_len;struct fc_tlv_desc desc[];",
"fc_els_edc_resp": "struct fc_els_ls_acc acc_hdr;__be32 desc_list_len;struct fc_els_lsri_desc lsri;struct fc_tlv_desc desc[];",
"fc_els_flogi": ["__u8 fl_cmd;__u8 _fl_resvd[3];struct fc_els_csp fl_csp;__be64 fl_wwpn;__be64 fl_wwnn;struct fc_els_cssp fl_cssp[4];__u8 fl_vend[16];",{"pack":1}],
"fc_els_fpin": "__u8 fpin_cmd;__u8 fpin_zero[3];__be32 desc_len;struct fc_tlv_desc fpin_desc[];",
"fc_els_lesb": "__be32 lesb_link_fail;__be32 lesb_sync_loss;__be32 lesb_sig_loss;__be32 lesb_prim_err;__be32 lesb_inv_word;__be32 lesb_inv_crc;",
"fc_els_lirr": "__u8 lirr_cmd;__u8 lirr_resv[3];__u8 lirr_func;__u8 lirr_fmt;__u8 lirr_resv2[2];",
"fc_els_logo": "__u8 fl_cmd;__u8 fl_zero[3];__u8 fl_resvd;__u8 fl_n_port_id[3];__be64 fl_n_port_wwn;",
"fc_els_ls_acc": "__u8 la_cmd;__u8 la_resv[3];",
"fc_els_ls_rjt": "__u8 er_cmd;__u8 er_resv[4];__u8 er_reason;__u8 er_explan;__u8 er_vendor;",
"fc_els_lsri_desc": "__be32 desc_tag;__be32 desc_len;struct {__u8 cmd;__u8 bytes[3];} rqst_w0;",
"fc_els_pnb": "__be32 pnb_phys_pn;__u8 pnb_resv;__u8 pnb_port_id[3];__be64 pnb_wwpn;",
"fc_els_prli": "__u8 prli_cmd;__u8 prli_spp_len;__be16 prli_len;",
"fc_els_prlo": "__u8 prlo_cmd;__u8 prlo_obs;__be16 prlo_len;",
"fc_els_rdf": "union {struct {__u8 fpin_cmd;__u8 fpin_zero[3];__be32 desc_len;};struct fc_els_rdf_hdr __hdr;};struct fc_tlv_desc desc[];",
"fc_els_rdf_hdr": "__u8 fpin_cmd;__u8 fpin_zero[3];__be32 desc_len;",
"fc_els_rdf_resp": "union {struct {struct fc_els_ls_acc acc_hdr;__be32 desc_list_len;struct fc_els_lsri_desc lsri;};struct fc_els_rdf_resp_hdr __hdr;};struct fc_tlv_desc desc[];",
"fc_els_rdf_resp_hdr": "struct fc_els_ls_acc acc_hdr;__be32 desc_list_len;struct fc_els_lsri_desc lsri;",
"fc_els_rec": "__u8 rec_cmd;__u8 rec_zero[3];__u8 rec_resvd;__u8 rec_s_id[3];__be16 rec_ox_id;__be16 rec_rx_id;",
"fc_els_rec_acc": "__u8 reca_cmd;__u8 reca_zero[3];__be16 reca_ox_id;__be16 reca_rx_id;__u8 reca_resvd1;__u8 reca_ofid[3];__u8 reca_resvd2;__u8 reca_rfid[3];__be32 reca_fc4value;__be32 reca_e_stat;",
"fc_els_rlir": "__u8 rlir_cmd;__u8 rlir_resv[3];__u8 rlir_fmt;__u8 rlir_clr_len;__u8 rlir_cld_len;__u8 rlir_slr_len;",
"fc_els_rls": "__u8 rls_cmd;__u8 rls_resv[4];__u8 rls_port_id[3];",
"fc_els_rls_resp": "__u8 rls_cmd;__u8 rls_resv[3];struct fc_els_lesb rls_lesb;",
"fc_els_rnid": "__u8 rnid_cmd;__u8 rnid_resv[3];__u8 rnid_fmt;__u8 rnid_resv2[3];",
"fc_els_rnid_cid": "__be64 rnid_wwpn;__be64 rnid_wwnn;",
"fc_els_rnid_gen": "__u8 rnid_vend_id[16];__be32 rnid_atype;__be32 rnid_phys_port;__be32 rnid_att_nodes;__u8 rnid_node_mgmt;__u8 rnid_ip_ver;__be16 rnid_prot_port;__be32 rnid_ip_addr[4];__u8 rnid_resvd[2];__be16 rnid_vend_spec;",
"fc_els_rnid_resp": "__u8 rnid_cmd;__u8 rnid_resv[3];__u8 rnid_fmt;__u8 rnid_cid_len;__u8 rnid_resv2;__u8 rnid_sid_len;",
"fc_els_rpl": "__u8 rpl_cmd;__u8 rpl_resv[5];__be16 rpl_max_size;__u8 rpl_resv1;__u8 rpl_index[3];",
"fc_els_rpl_resp": "__u8 rpl_cmd;__u8 rpl_resv1;__be16 rpl_plen;__u8 rpl_resv2;__u8 rpl_llen[3];__u8 rpl_resv3;__u8 rpl_index[3];struct fc_els_pnb rpl_pnb[1];",
"fc_els_rps": "__u8 rps_cmd;__u8 rps_resv[2];__u8 rps_flag;__be64 rps_port_spec;",
"fc_els_rps_resp": "__u8 rps_cmd;__u8 rps_resv[2];__u8 rps_flag;__u8 rps_resv2[2];__be16 rps_status;struct fc_els_lesb rps_lesb;",
"fc_els_rrq": "__u8 rrq_cmd;__u8 rrq_zero[3];__u8 rrq_resvd;__u8 rrq_s_id[3];__be16 rrq_ox_id;__be16 rrq_rx_id;",
"fc_els_rscn": "__u8 rscn_cmd;__u8 rscn_page_len;__be16 rscn_plen;",
"fc_els_rscn_page": "__u8 rscn_page_flags;__u8 rscn_fid[3];",
"fc_els_rtv": "__u8 rtv_cmd;__u8 rtv_zero[3];",
"fc_els_rtv_acc": "__u8 rtv_cmd;__u8 rtv_zero[3];__be32 rtv_r_a_tov;__be32 rtv_e_d_tov;__be32 rtv_toq;",
"fc_els_scr": "__u8 scr_cmd;__u8 scr_resv[6];__u8 scr_reg_func;",
"fc_els_spp": "__u8 spp_type;__u8 spp_type_ext;__u8 spp_flags;__u8 _spp_resvd;__be32 spp_orig_pa;__be32 spp_resp_pa;__be32 spp_params;",
"fc_els_srl": "__u8 srl_cmd;__u8 srl_resv[3];__u8 srl_flag;__u8 srl_flag_param[3];",
"fc_fn_congn_desc": "__be32 desc_tag;__be32 desc_len;__be16 event_type;__be16 event_modifier;__be32 event_period;__u8 severity;__u8 resv[3];",
"fc_fn_deli_desc": "__be32 desc_tag;__be32 desc_len;__be64 detecting_wwpn;__be64 attached_wwpn;__be32 deli_reason_code;",
"fc_fn_li_desc": "__be32 desc_tag;__be32 desc_len;__be64 detecting_wwpn;__be64 attached_wwpn;__be16 event_type;__be16 event_modifier;__be32 event_threshold;__be32 event_count;__be32 pname_count;__be64 pname_list[];",
"fc_fn_peer_congn_desc": "__be32 desc_tag;__be32 desc_len;__be64 detecting_wwpn;__be64 attached_wwpn;__be16 event_type;__be16 event_modifier;__be32 event_period;__be32 pname_count;__be64 pname_list[];",
"fc_tlv_desc": "__be32 desc_tag;__be32 desc_len;__u8 desc_value[];"
}`),
);
