// Generated from Linux 7.3.4 <linux/dcbnl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CEE_DCBX_MAX_PGS = 8,
  CEE_DCBX_MAX_PRIO = 8,
  DCBX_MAX_BUFFERS = 8,
  DCB_APP_ATTR_ID = 2,
  DCB_APP_ATTR_IDTYPE = 1,
  DCB_APP_ATTR_MAX = 3,
  DCB_APP_ATTR_PRIORITY = 3,
  DCB_APP_ATTR_UNDEFINED = 0,
  DCB_APP_IDTYPE_ETHTYPE = 0,
  DCB_APP_IDTYPE_PORTNUM = 1,
  DCB_APP_SEL_PCP = 255,
  DCB_ATTR_APP = 12,
  DCB_ATTR_BCN = 11,
  DCB_ATTR_CAP = 9,
  DCB_ATTR_CEE = 16,
  DCB_ATTR_CEE_APP = 1,
  DCB_ATTR_CEE_APP_MAX = 1,
  DCB_ATTR_CEE_APP_TABLE = 7,
  DCB_ATTR_CEE_APP_UNSPEC = 0,
  DCB_ATTR_CEE_FEAT = 8,
  DCB_ATTR_CEE_MAX = 8,
  DCB_ATTR_CEE_PEER_APP = 2,
  DCB_ATTR_CEE_PEER_APP_INFO = 1,
  DCB_ATTR_CEE_PEER_APP_MAX = 2,
  DCB_ATTR_CEE_PEER_APP_TABLE = 3,
  DCB_ATTR_CEE_PEER_APP_UNSPEC = 0,
  DCB_ATTR_CEE_PEER_PFC = 2,
  DCB_ATTR_CEE_PEER_PG = 1,
  DCB_ATTR_CEE_PFC = 6,
  DCB_ATTR_CEE_RX_PG = 5,
  DCB_ATTR_CEE_TX_PG = 4,
  DCB_ATTR_CEE_UNSPEC = 0,
  DCB_ATTR_DCBX = 14,
  DCB_ATTR_DCB_APP = 2,
  DCB_ATTR_DCB_APP_TRUST_TABLE = 11,
  DCB_ATTR_DCB_BUFFER = 10,
  DCB_ATTR_DCB_REWR_TABLE = 12,
  DCB_ATTR_FEATCFG = 15,
  DCB_ATTR_IEEE = 13,
  DCB_ATTR_IEEE_APP = 1,
  DCB_ATTR_IEEE_APP_MAX = 2,
  DCB_ATTR_IEEE_APP_TABLE = 3,
  DCB_ATTR_IEEE_APP_UNSPEC = 0,
  DCB_ATTR_IEEE_ETS = 1,
  DCB_ATTR_IEEE_MAX = 12,
  DCB_ATTR_IEEE_MAXRATE = 7,
  DCB_ATTR_IEEE_PEER_APP = 6,
  DCB_ATTR_IEEE_PEER_ETS = 4,
  DCB_ATTR_IEEE_PEER_PFC = 5,
  DCB_ATTR_IEEE_PFC = 2,
  DCB_ATTR_IEEE_QCN = 8,
  DCB_ATTR_IEEE_QCN_STATS = 9,
  DCB_ATTR_IEEE_UNSPEC = 0,
  DCB_ATTR_IFNAME = 1,
  DCB_ATTR_MAX = 16,
  DCB_ATTR_NUMTCS = 10,
  DCB_ATTR_NUM_TC = 5,
  DCB_ATTR_PERM_HWADDR = 8,
  DCB_ATTR_PFC_CFG = 4,
  DCB_ATTR_PFC_STATE = 3,
  DCB_ATTR_PG_CFG = 6,
  DCB_ATTR_SET_ALL = 7,
  DCB_ATTR_STATE = 2,
  DCB_ATTR_UNDEFINED = 0,
  DCB_ATTR_VALUE_UNDEFINED = 255,
  DCB_BCN_ATTR_ALL = 25,
  DCB_BCN_ATTR_ALPHA = 12,
  DCB_BCN_ATTR_BCNA_0 = 10,
  DCB_BCN_ATTR_BCNA_1 = 11,
  DCB_BCN_ATTR_BETA = 13,
  DCB_BCN_ATTR_C = 24,
  DCB_BCN_ATTR_GD = 14,
  DCB_BCN_ATTR_GI = 15,
  DCB_BCN_ATTR_MAX = 25,
  DCB_BCN_ATTR_RD = 20,
  DCB_BCN_ATTR_RI = 23,
  DCB_BCN_ATTR_RMIN = 18,
  DCB_BCN_ATTR_RP_0 = 1,
  DCB_BCN_ATTR_RP_1 = 2,
  DCB_BCN_ATTR_RP_2 = 3,
  DCB_BCN_ATTR_RP_3 = 4,
  DCB_BCN_ATTR_RP_4 = 5,
  DCB_BCN_ATTR_RP_5 = 6,
  DCB_BCN_ATTR_RP_6 = 7,
  DCB_BCN_ATTR_RP_7 = 8,
  DCB_BCN_ATTR_RP_ALL = 9,
  DCB_BCN_ATTR_RU = 21,
  DCB_BCN_ATTR_TD = 17,
  DCB_BCN_ATTR_TMAX = 16,
  DCB_BCN_ATTR_UNDEFINED = 0,
  DCB_BCN_ATTR_W = 19,
  DCB_BCN_ATTR_WRTT = 22,
  DCB_CAP_ATTR_ALL = 1,
  DCB_CAP_ATTR_BCN = 8,
  DCB_CAP_ATTR_DCBX = 9,
  DCB_CAP_ATTR_GSP = 7,
  DCB_CAP_ATTR_MAX = 9,
  DCB_CAP_ATTR_PFC = 3,
  DCB_CAP_ATTR_PFC_TCS = 6,
  DCB_CAP_ATTR_PG = 2,
  DCB_CAP_ATTR_PG_TCS = 5,
  DCB_CAP_ATTR_UNDEFINED = 0,
  DCB_CAP_ATTR_UP2TC = 4,
  DCB_CAP_DCBX_HOST = 1,
  DCB_CAP_DCBX_LLD_MANAGED = 2,
  DCB_CAP_DCBX_STATIC = 16,
  DCB_CAP_DCBX_VER_CEE = 4,
  DCB_CAP_DCBX_VER_IEEE = 8,
  DCB_CMD_BCN_GCFG = 16,
  DCB_CMD_BCN_SCFG = 17,
  DCB_CMD_CEE_GET = 26,
  DCB_CMD_GAPP = 18,
  DCB_CMD_GCAP = 11,
  DCB_CMD_GDCBX = 22,
  DCB_CMD_GFEATCFG = 24,
  DCB_CMD_GNUMTCS = 12,
  DCB_CMD_GPERM_HWADDR = 10,
  DCB_CMD_GSTATE = 1,
  DCB_CMD_IEEE_DEL = 27,
  DCB_CMD_IEEE_GET = 21,
  DCB_CMD_IEEE_SET = 20,
  DCB_CMD_MAX = 27,
  DCB_CMD_PFC_GCFG = 7,
  DCB_CMD_PFC_GSTATE = 14,
  DCB_CMD_PFC_SCFG = 8,
  DCB_CMD_PFC_SSTATE = 15,
  DCB_CMD_PGRX_GCFG = 5,
  DCB_CMD_PGRX_SCFG = 6,
  DCB_CMD_PGTX_GCFG = 3,
  DCB_CMD_PGTX_SCFG = 4,
  DCB_CMD_SAPP = 19,
  DCB_CMD_SDCBX = 23,
  DCB_CMD_SET_ALL = 9,
  DCB_CMD_SFEATCFG = 25,
  DCB_CMD_SNUMTCS = 13,
  DCB_CMD_SSTATE = 2,
  DCB_CMD_UNDEFINED = 0,
  DCB_CNDD_EDGE = 1,
  DCB_CNDD_INTERIOR = 2,
  DCB_CNDD_INTERIOR_READY = 3,
  DCB_CNDD_RESET = 0,
  DCB_FEATCFG_ADVERTISE = 8,
  DCB_FEATCFG_ATTR_ALL = 1,
  DCB_FEATCFG_ATTR_APP = 4,
  DCB_FEATCFG_ATTR_MAX = 4,
  DCB_FEATCFG_ATTR_PFC = 3,
  DCB_FEATCFG_ATTR_PG = 2,
  DCB_FEATCFG_ATTR_UNDEFINED = 0,
  DCB_FEATCFG_ENABLE = 2,
  DCB_FEATCFG_ERROR = 1,
  DCB_FEATCFG_WILLING = 4,
  DCB_NUMTCS_ATTR_ALL = 1,
  DCB_NUMTCS_ATTR_MAX = 3,
  DCB_NUMTCS_ATTR_PFC = 3,
  DCB_NUMTCS_ATTR_PG = 2,
  DCB_NUMTCS_ATTR_UNDEFINED = 0,
  DCB_PFC_UP_ATTR_0 = 1,
  DCB_PFC_UP_ATTR_1 = 2,
  DCB_PFC_UP_ATTR_2 = 3,
  DCB_PFC_UP_ATTR_3 = 4,
  DCB_PFC_UP_ATTR_4 = 5,
  DCB_PFC_UP_ATTR_5 = 6,
  DCB_PFC_UP_ATTR_6 = 7,
  DCB_PFC_UP_ATTR_7 = 8,
  DCB_PFC_UP_ATTR_ALL = 9,
  DCB_PFC_UP_ATTR_MAX = 9,
  DCB_PFC_UP_ATTR_UNDEFINED = 0,
  DCB_PG_ATTR_BW_ID_0 = 11,
  DCB_PG_ATTR_BW_ID_1 = 12,
  DCB_PG_ATTR_BW_ID_2 = 13,
  DCB_PG_ATTR_BW_ID_3 = 14,
  DCB_PG_ATTR_BW_ID_4 = 15,
  DCB_PG_ATTR_BW_ID_5 = 16,
  DCB_PG_ATTR_BW_ID_6 = 17,
  DCB_PG_ATTR_BW_ID_7 = 18,
  DCB_PG_ATTR_BW_ID_ALL = 20,
  DCB_PG_ATTR_BW_ID_MAX = 19,
  DCB_PG_ATTR_MAX = 20,
  DCB_PG_ATTR_TC_0 = 1,
  DCB_PG_ATTR_TC_1 = 2,
  DCB_PG_ATTR_TC_2 = 3,
  DCB_PG_ATTR_TC_3 = 4,
  DCB_PG_ATTR_TC_4 = 5,
  DCB_PG_ATTR_TC_5 = 6,
  DCB_PG_ATTR_TC_6 = 7,
  DCB_PG_ATTR_TC_7 = 8,
  DCB_PG_ATTR_TC_ALL = 10,
  DCB_PG_ATTR_TC_MAX = 9,
  DCB_PG_ATTR_UNDEFINED = 0,
  DCB_TC_ATTR_PARAM_ALL = 5,
  DCB_TC_ATTR_PARAM_BW_PCT = 4,
  DCB_TC_ATTR_PARAM_MAX = 5,
  DCB_TC_ATTR_PARAM_PGID = 1,
  DCB_TC_ATTR_PARAM_STRICT_PRIO = 3,
  DCB_TC_ATTR_PARAM_UNDEFINED = 0,
  DCB_TC_ATTR_PARAM_UP_MAPPING = 2,
  IEEE_8021QAZ_APP_SEL_ANY = 4,
  IEEE_8021QAZ_APP_SEL_DGRAM = 3,
  IEEE_8021QAZ_APP_SEL_DSCP = 5,
  IEEE_8021QAZ_APP_SEL_ETHERTYPE = 1,
  IEEE_8021QAZ_APP_SEL_MAX = 255,
  IEEE_8021QAZ_APP_SEL_STREAM = 2,
  IEEE_8021QAZ_MAX_TCS = 8,
  IEEE_8021QAZ_TSA_CB_SHAPER = 1,
  IEEE_8021QAZ_TSA_ETS = 2,
  IEEE_8021QAZ_TSA_STRICT = 0,
  IEEE_8021QAZ_TSA_VENDOR = 255,
  IEEE_8021Q_MAX_PRIORITIES = 8,
  __DCB_APP_ATTR_ENUM_MAX = 4,
  __DCB_ATTR_CEE_APP_MAX = 2,
  __DCB_ATTR_CEE_MAX = 9,
  __DCB_ATTR_CEE_PEER_APP_MAX = 3,
  __DCB_ATTR_ENUM_MAX = 17,
  __DCB_ATTR_IEEE_APP_MAX = 3,
  __DCB_ATTR_IEEE_MAX = 13,
  __DCB_BCN_ATTR_ENUM_MAX = 26,
  __DCB_CAP_ATTR_ENUM_MAX = 10,
  __DCB_CMD_ENUM_MAX = 28,
  __DCB_FEATCFG_ATTR_ENUM_MAX = 5,
  __DCB_NUMTCS_ATTR_ENUM_MAX = 4,
  __DCB_PFC_UP_ATTR_ENUM_MAX = 10,
  __DCB_PG_ATTR_ENUM_MAX = 21,
  __DCB_TC_ATTR_PARAM_ENUM_MAX = 6;
export declare namespace struct {
  /** `<linux/dcbnl.h>`: 4 bytes. */
  interface cee_pfc extends RecordView<'struct cee_pfc'> {
    willing: number;
    error: number;
    pfc_en: number;
    tcs_supported: number;
  }

  /** `<linux/dcbnl.h>`: 20 bytes. */
  interface cee_pg extends RecordView<'struct cee_pg'> {
    willing: number;
    error: number;
    pg_en: number;
    tcs_supported: number;
    get pg_bw(): Uint8Array;
    set pg_bw(value: Bytes);
    get prio_pg(): Uint8Array;
    set prio_pg(value: Bytes);
  }

  /** `<linux/dcbnl.h>`: 4 bytes. */
  interface dcb_app extends RecordView<'struct dcb_app'> {
    selector: number;
    priority: number;
    protocol: number;
  }

  /** `<linux/dcbnl.h>`: 2 bytes. */
  interface dcb_peer_app_info extends RecordView<'struct dcb_peer_app_info'> {
    willing: number;
    error: number;
  }

  /** `<linux/dcbnl.h>`: 4 bytes. */
  interface dcbmsg extends RecordView<'struct dcbmsg'> {
    dcb_family: number;
    cmd: number;
    dcb_pad: number;
  }

  /** `<linux/dcbnl.h>`: 44 bytes. */
  interface dcbnl_buffer extends RecordView<'struct dcbnl_buffer'> {
    get prio2buffer(): Uint8Array;
    set prio2buffer(value: Bytes);
    get buffer_size(): Uint32Array;
    set buffer_size(value: Iterable<Integer>);
    total_size: number;
  }

  /** `<linux/dcbnl.h>`: 59 bytes. */
  interface ieee_ets extends RecordView<'struct ieee_ets'> {
    willing: number;
    ets_cap: number;
    cbs: number;
    get tc_tx_bw(): Uint8Array;
    set tc_tx_bw(value: Bytes);
    get tc_rx_bw(): Uint8Array;
    set tc_rx_bw(value: Bytes);
    get tc_tsa(): Uint8Array;
    set tc_tsa(value: Bytes);
    get prio_tc(): Uint8Array;
    set prio_tc(value: Bytes);
    get tc_reco_bw(): Uint8Array;
    set tc_reco_bw(value: Bytes);
    get tc_reco_tsa(): Uint8Array;
    set tc_reco_tsa(value: Bytes);
    get reco_prio_tc(): Uint8Array;
    set reco_prio_tc(value: Bytes);
  }

  /** `<linux/dcbnl.h>`: 64 bytes. */
  interface ieee_maxrate extends RecordView<'struct ieee_maxrate'> {
    get tc_maxrate(): BigUint64Array;
    set tc_maxrate(value: Iterable<Integer>);
  }

  /** `<linux/dcbnl.h>`: 136 bytes. */
  interface ieee_pfc extends RecordView<'struct ieee_pfc'> {
    pfc_cap: number;
    pfc_en: number;
    mbc: number;
    delay: number;
    get requests(): BigUint64Array;
    set requests(value: Iterable<Integer>);
    get indications(): BigUint64Array;
    set indications(value: Iterable<Integer>);
  }

  /** `<linux/dcbnl.h>`: 360 bytes. */
  interface ieee_qcn extends RecordView<'struct ieee_qcn'> {
    get rpg_enable(): Uint8Array;
    set rpg_enable(value: Bytes);
    get rppp_max_rps(): Uint32Array;
    set rppp_max_rps(value: Iterable<Integer>);
    get rpg_time_reset(): Uint32Array;
    set rpg_time_reset(value: Iterable<Integer>);
    get rpg_byte_reset(): Uint32Array;
    set rpg_byte_reset(value: Iterable<Integer>);
    get rpg_threshold(): Uint32Array;
    set rpg_threshold(value: Iterable<Integer>);
    get rpg_max_rate(): Uint32Array;
    set rpg_max_rate(value: Iterable<Integer>);
    get rpg_ai_rate(): Uint32Array;
    set rpg_ai_rate(value: Iterable<Integer>);
    get rpg_hai_rate(): Uint32Array;
    set rpg_hai_rate(value: Iterable<Integer>);
    get rpg_gd(): Uint32Array;
    set rpg_gd(value: Iterable<Integer>);
    get rpg_min_dec_fac(): Uint32Array;
    set rpg_min_dec_fac(value: Iterable<Integer>);
    get rpg_min_rate(): Uint32Array;
    set rpg_min_rate(value: Iterable<Integer>);
    get cndd_state_machine(): Uint32Array;
    set cndd_state_machine(value: Iterable<Integer>);
  }

  /** `<linux/dcbnl.h>`: 96 bytes. */
  interface ieee_qcn_stats extends RecordView<'struct ieee_qcn_stats'> {
    get rppp_rp_centiseconds(): BigUint64Array;
    set rppp_rp_centiseconds(value: Iterable<Integer>);
    get rppp_created_rps(): Uint32Array;
    set rppp_created_rps(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly cee_pfc: Descriptor<struct.cee_pfc>;
  readonly cee_pg: Descriptor<struct.cee_pg>;
  readonly dcb_app: Descriptor<struct.dcb_app>;
  readonly dcb_peer_app_info: Descriptor<struct.dcb_peer_app_info>;
  readonly dcbmsg: Descriptor<struct.dcbmsg>;
  readonly dcbnl_buffer: Descriptor<struct.dcbnl_buffer>;
  readonly ieee_ets: Descriptor<struct.ieee_ets>;
  readonly ieee_maxrate: Descriptor<struct.ieee_maxrate>;
  readonly ieee_pfc: Descriptor<struct.ieee_pfc>;
  readonly ieee_qcn: Descriptor<struct.ieee_qcn>;
  readonly ieee_qcn_stats: Descriptor<struct.ieee_qcn_stats>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cee_pfc": "__u8 willing;__u8 error;__u8 pfc_en;__u8 tcs_supported;",
"cee_pg": "__u8 willing;__u8 error;__u8 pg_en;__u8 tcs_supported;__u8 pg_bw[8];__u8 prio_pg[8];",
"dcb_app": "__u8 selector;__u8 priority;__u16 protocol;",
"dcb_peer_app_info": "__u8 willing;__u8 error;",
"dcbmsg": "__u8 dcb_family;__u8 cmd;__u16 dcb_pad;",
"dcbnl_buffer": "__u8 prio2buffer[8];__u32 buffer_size[8];__u32 total_size;",
"ieee_ets": "__u8 willing;__u8 ets_cap;__u8 cbs;__u8 tc_tx_bw[8];__u8 tc_rx_bw[8];__u8 tc_tsa[8];__u8 prio_tc[8];__u8 tc_reco_bw[8];__u8 tc_reco_tsa[8];__u8 reco_prio_tc[8];",
"ieee_maxrate": "__u64 tc_maxrate[8];",
"ieee_pfc": "__u8 pfc_cap;__u8 pfc_en;__u8 mbc;__u16 delay;__u64 requests[8];__u64 indications[8];",
"ieee_qcn": "__u8 rpg_enable[8];__u32 rppp_max_rps[8];__u32 rpg_time_reset[8];__u32 rpg_byte_reset[8];__u32 rpg_threshold[8];__u32 rpg_max_rate[8];__u32 rpg_ai_rate[8];__u32 rpg_hai_rate[8];__u32 rpg_gd[8];__u32 rpg_min_dec_fac[8];__u32 rpg_min_rate[8];__u32 cndd_state_machine[8];",
"ieee_qcn_stats": "__u64 rppp_rp_centiseconds[8];__u32 rppp_created_rps[8];"
}`),
);
