// Generated from Linux 7.3.4 <linux/dvb/frontend.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FE_GET_PROPERTY: PerArch<
    2148560723,
    2148036435,
    2148036435,
    2148560723,
    2148560723,
    2148560723,
    2148560723,
    1074818899
  >;
  readonly FE_SET_PROPERTY: PerArch<
    1074818898,
    1074294610,
    1074294610,
    1074818898,
    1074818898,
    1074818898,
    1074818898,
    2148560722
  >;
} & Requests<
  | 'FE_DISEQC_RECV_SLAVE_REPLY'
  | 'FE_DISEQC_RESET_OVERLOAD'
  | 'FE_DISEQC_SEND_BURST'
  | 'FE_DISEQC_SEND_MASTER_CMD'
  | 'FE_DISHNETWORK_SEND_LEGACY_CMD'
  | 'FE_ENABLE_HIGH_LNB_VOLTAGE'
  | 'FE_GET_EVENT'
  | 'FE_GET_FRONTEND'
  | 'FE_GET_INFO'
  | 'FE_READ_BER'
  | 'FE_READ_SIGNAL_STRENGTH'
  | 'FE_READ_SNR'
  | 'FE_READ_STATUS'
  | 'FE_READ_UNCORRECTED_BLOCKS'
  | 'FE_SET_FRONTEND'
  | 'FE_SET_FRONTEND_TUNE_MODE'
  | 'FE_SET_TONE'
  | 'FE_SET_VOLTAGE'
> = /* @__PURE__ */ perArchOf(
  {
    FE_GET_PROPERTY: [
      2148560723, 2148036435, 2148036435, 2148560723, 2148560723, 2148560723, 2148560723,
      1074818899,
    ],
    FE_SET_PROPERTY: [
      1074818898, 1074294610, 1074294610, 1074818898, 1074818898, 1074818898, 1074818898,
      2148560722,
    ],
  },
  {
    FE_DISEQC_RECV_SLAVE_REPLY: 2148298560,
    FE_DISEQC_RESET_OVERLOAD: 28478,
    FE_DISEQC_SEND_BURST: 28481,
    FE_DISEQC_SEND_MASTER_CMD: 1074229055,
    FE_DISHNETWORK_SEND_LEGACY_CMD: 28496,
    FE_ENABLE_HIGH_LNB_VOLTAGE: 28484,
    FE_GET_EVENT: 2150133582,
    FE_GET_FRONTEND: 2149871437,
    FE_GET_INFO: 2158522173,
    FE_READ_BER: 2147774278,
    FE_READ_SIGNAL_STRENGTH: 2147643207,
    FE_READ_SNR: 2147643208,
    FE_READ_STATUS: 2147774277,
    FE_READ_UNCORRECTED_BLOCKS: 2147774281,
    FE_SET_FRONTEND: 1076129612,
    FE_SET_FRONTEND_TUNE_MODE: 28497,
    FE_SET_TONE: 28482,
    FE_SET_VOLTAGE: 28483,
  },
);

/** `<linux/dvb/frontend.h>`: 2148036435 on x86, arm; 1074818899 on ppc64le; 2148560723 elsewhere. */
export const FE_GET_PROPERTY: number = /* @__PURE__ */ hereOf(perArch.FE_GET_PROPERTY);
/** `<linux/dvb/frontend.h>`: 1074294610 on x86, arm; 2148560722 on ppc64le; 1074818898 elsewhere. */
export const FE_SET_PROPERTY: number = /* @__PURE__ */ hereOf(perArch.FE_SET_PROPERTY);
export const FE_DISEQC_RECV_SLAVE_REPLY: number = /* @__PURE__ */ requestHere(2148298560),
  FE_DISEQC_RESET_OVERLOAD: number = /* @__PURE__ */ requestHere(28478),
  FE_DISEQC_SEND_BURST: number = /* @__PURE__ */ requestHere(28481),
  FE_DISEQC_SEND_MASTER_CMD: number = /* @__PURE__ */ requestHere(1074229055),
  FE_DISHNETWORK_SEND_LEGACY_CMD: number = /* @__PURE__ */ requestHere(28496),
  FE_ENABLE_HIGH_LNB_VOLTAGE: number = /* @__PURE__ */ requestHere(28484),
  FE_GET_EVENT: number = /* @__PURE__ */ requestHere(2150133582),
  FE_GET_FRONTEND: number = /* @__PURE__ */ requestHere(2149871437),
  FE_GET_INFO: number = /* @__PURE__ */ requestHere(2158522173),
  FE_READ_BER: number = /* @__PURE__ */ requestHere(2147774278),
  FE_READ_SIGNAL_STRENGTH: number = /* @__PURE__ */ requestHere(2147643207),
  FE_READ_SNR: number = /* @__PURE__ */ requestHere(2147643208),
  FE_READ_STATUS: number = /* @__PURE__ */ requestHere(2147774277),
  FE_READ_UNCORRECTED_BLOCKS: number = /* @__PURE__ */ requestHere(2147774281),
  FE_SET_FRONTEND: number = /* @__PURE__ */ requestHere(1076129612),
  FE_SET_FRONTEND_TUNE_MODE: number = /* @__PURE__ */ requestHere(28497),
  FE_SET_TONE: number = /* @__PURE__ */ requestHere(28482),
  FE_SET_VOLTAGE: number = /* @__PURE__ */ requestHere(28483);
export const APSK_16 = 10,
  APSK_16_L = 17,
  APSK_32 = 11,
  APSK_32_L = 18,
  APSK_64 = 19,
  APSK_64_L = 20,
  APSK_8_L = 16,
  ATSCMH_RSCODE_211_187 = 0,
  ATSCMH_RSCODE_223_187 = 1,
  ATSCMH_RSCODE_235_187 = 2,
  ATSCMH_RSCODE_RES = 3,
  ATSCMH_RSFRAME_ENS_PRI = 0,
  ATSCMH_RSFRAME_ENS_SEC = 1,
  ATSCMH_RSFRAME_PRI_ONLY = 0,
  ATSCMH_RSFRAME_PRI_SEC = 1,
  ATSCMH_RSFRAME_RES = 2,
  ATSCMH_SCCC_BLK_COMB = 1,
  ATSCMH_SCCC_BLK_RES = 2,
  ATSCMH_SCCC_BLK_SEP = 0,
  ATSCMH_SCCC_CODE_HLF = 0,
  ATSCMH_SCCC_CODE_QTR = 1,
  ATSCMH_SCCC_CODE_RES = 2,
  BANDWIDTH_10_MHZ = 5,
  BANDWIDTH_1_712_MHZ = 6,
  BANDWIDTH_5_MHZ = 4,
  BANDWIDTH_6_MHZ = 2,
  BANDWIDTH_7_MHZ = 1,
  BANDWIDTH_8_MHZ = 0,
  BANDWIDTH_AUTO = 3,
  DQPSK = 12,
  DTV_API_VERSION = 35,
  DTV_ATSCMH_FIC_VER = 45,
  DTV_ATSCMH_NOG = 47,
  DTV_ATSCMH_PARADE_ID = 46,
  DTV_ATSCMH_PRC = 50,
  DTV_ATSCMH_RS_CODE_MODE_PRI = 53,
  DTV_ATSCMH_RS_CODE_MODE_SEC = 54,
  DTV_ATSCMH_RS_FRAME_ENSEMBLE = 52,
  DTV_ATSCMH_RS_FRAME_MODE = 51,
  DTV_ATSCMH_SCCC_BLOCK_MODE = 55,
  DTV_ATSCMH_SCCC_CODE_MODE_A = 56,
  DTV_ATSCMH_SCCC_CODE_MODE_B = 57,
  DTV_ATSCMH_SCCC_CODE_MODE_C = 58,
  DTV_ATSCMH_SCCC_CODE_MODE_D = 59,
  DTV_ATSCMH_SGN = 49,
  DTV_ATSCMH_TNOG = 48,
  DTV_BANDWIDTH_HZ = 5,
  DTV_CLEAR = 2,
  DTV_CODE_RATE_HP = 36,
  DTV_CODE_RATE_LP = 37,
  DTV_DELIVERY_SYSTEM = 17,
  DTV_DISEQC_MASTER = 7,
  DTV_DISEQC_SLAVE_REPLY = 14,
  DTV_DVBT2_PLP_ID_LEGACY = 43,
  DTV_ENUM_DELSYS = 44,
  DTV_FE_CAPABILITY = 16,
  DTV_FE_CAPABILITY_COUNT = 15,
  DTV_FREQUENCY = 3,
  DTV_GUARD_INTERVAL = 38,
  DTV_HIERARCHY = 40,
  DTV_INNER_FEC = 9,
  DTV_INTERLEAVING = 60,
  DTV_INVERSION = 6,
  DTV_IOCTL_MAX_MSGS = 64,
  DTV_ISDBS_TS_ID_LEGACY = 42,
  DTV_ISDBT_LAYERA_FEC = 23,
  DTV_ISDBT_LAYERA_MODULATION = 24,
  DTV_ISDBT_LAYERA_SEGMENT_COUNT = 25,
  DTV_ISDBT_LAYERA_TIME_INTERLEAVING = 26,
  DTV_ISDBT_LAYERB_FEC = 27,
  DTV_ISDBT_LAYERB_MODULATION = 28,
  DTV_ISDBT_LAYERB_SEGMENT_COUNT = 29,
  DTV_ISDBT_LAYERB_TIME_INTERLEAVING = 30,
  DTV_ISDBT_LAYERC_FEC = 31,
  DTV_ISDBT_LAYERC_MODULATION = 32,
  DTV_ISDBT_LAYERC_SEGMENT_COUNT = 33,
  DTV_ISDBT_LAYERC_TIME_INTERLEAVING = 34,
  DTV_ISDBT_LAYER_ENABLED = 41,
  DTV_ISDBT_PARTIAL_RECEPTION = 18,
  DTV_ISDBT_SB_SEGMENT_COUNT = 22,
  DTV_ISDBT_SB_SEGMENT_IDX = 21,
  DTV_ISDBT_SB_SUBCHANNEL_ID = 20,
  DTV_ISDBT_SOUND_BROADCASTING = 19,
  DTV_LNA = 61,
  DTV_MAX_COMMAND = 70,
  DTV_MODULATION = 4,
  DTV_PILOT = 12,
  DTV_ROLLOFF = 13,
  DTV_SCRAMBLING_SEQUENCE_INDEX = 70,
  DTV_STAT_CNR = 63,
  DTV_STAT_ERROR_BLOCK_COUNT = 68,
  DTV_STAT_POST_ERROR_BIT_COUNT = 66,
  DTV_STAT_POST_TOTAL_BIT_COUNT = 67,
  DTV_STAT_PRE_ERROR_BIT_COUNT = 64,
  DTV_STAT_PRE_TOTAL_BIT_COUNT = 65,
  DTV_STAT_SIGNAL_STRENGTH = 62,
  DTV_STAT_TOTAL_BLOCK_COUNT = 69,
  DTV_STREAM_ID = 42,
  DTV_SYMBOL_RATE = 8,
  DTV_TONE = 11,
  DTV_TRANSMISSION_MODE = 39,
  DTV_TUNE = 1,
  DTV_UNDEFINED = 0,
  DTV_VOLTAGE = 10,
  FEC_11_15 = 18,
  FEC_11_20 = 21,
  FEC_11_45 = 29,
  FEC_13_18 = 19,
  FEC_13_45 = 24,
  FEC_14_45 = 31,
  FEC_1_2 = 1,
  FEC_1_3 = 13,
  FEC_1_4 = 14,
  FEC_23_36 = 22,
  FEC_25_36 = 23,
  FEC_26_45 = 25,
  FEC_28_45 = 26,
  FEC_2_3 = 2,
  FEC_2_5 = 12,
  FEC_32_45 = 27,
  FEC_3_4 = 3,
  FEC_3_5 = 10,
  FEC_4_15 = 30,
  FEC_4_5 = 4,
  FEC_5_6 = 5,
  FEC_5_9 = 15,
  FEC_6_7 = 6,
  FEC_77_90 = 28,
  FEC_7_15 = 32,
  FEC_7_8 = 7,
  FEC_7_9 = 16,
  FEC_8_15 = 17,
  FEC_8_9 = 8,
  FEC_9_10 = 11,
  FEC_9_20 = 20,
  FEC_AUTO = 9,
  FEC_NONE = 0,
  FE_ATSC = 3,
  FE_CAN_16VSB = 4194304,
  FE_CAN_2G_MODULATION = 268435456,
  FE_CAN_8VSB = 2097152,
  FE_CAN_BANDWIDTH_AUTO = 262144,
  FE_CAN_FEC_1_2 = 2,
  FE_CAN_FEC_2_3 = 4,
  FE_CAN_FEC_3_4 = 8,
  FE_CAN_FEC_4_5 = 16,
  FE_CAN_FEC_5_6 = 32,
  FE_CAN_FEC_6_7 = 64,
  FE_CAN_FEC_7_8 = 128,
  FE_CAN_FEC_8_9 = 256,
  FE_CAN_FEC_AUTO = 512,
  FE_CAN_GUARD_INTERVAL_AUTO = 524288,
  FE_CAN_HIERARCHY_AUTO = 1048576,
  FE_CAN_INVERSION_AUTO = 1,
  FE_CAN_MULTISTREAM = 67108864,
  FE_CAN_MUTE_TS = 2147483648,
  FE_CAN_QAM_128 = 16384,
  FE_CAN_QAM_16 = 2048,
  FE_CAN_QAM_256 = 32768,
  FE_CAN_QAM_32 = 4096,
  FE_CAN_QAM_64 = 8192,
  FE_CAN_QAM_AUTO = 65536,
  FE_CAN_QPSK = 1024,
  FE_CAN_RECOVER = 1073741824,
  FE_CAN_TRANSMISSION_MODE_AUTO = 131072,
  FE_CAN_TURBO_FEC = 134217728,
  FE_HAS_CARRIER = 2,
  FE_HAS_EXTENDED_CAPS = 8388608,
  FE_HAS_LOCK = 16,
  FE_HAS_SIGNAL = 1,
  FE_HAS_SYNC = 8,
  FE_HAS_VITERBI = 4,
  FE_IS_STUPID = 0,
  FE_NEEDS_BENDING = 536870912,
  FE_NONE = 0,
  FE_OFDM = 2,
  FE_QAM = 1,
  FE_QPSK = 0,
  FE_REINIT = 64,
  FE_SCALE_COUNTER = 3,
  FE_SCALE_DECIBEL = 1,
  FE_SCALE_NOT_AVAILABLE = 0,
  FE_SCALE_RELATIVE = 2,
  FE_TIMEDOUT = 32,
  FE_TUNE_MODE_ONESHOT = 1,
  GUARD_INTERVAL_19_128 = 6,
  GUARD_INTERVAL_19_256 = 7,
  GUARD_INTERVAL_1_128 = 5,
  GUARD_INTERVAL_1_16 = 1,
  GUARD_INTERVAL_1_32 = 0,
  GUARD_INTERVAL_1_4 = 3,
  GUARD_INTERVAL_1_64 = 11,
  GUARD_INTERVAL_1_8 = 2,
  GUARD_INTERVAL_AUTO = 4,
  GUARD_INTERVAL_PN420 = 8,
  GUARD_INTERVAL_PN595 = 9,
  GUARD_INTERVAL_PN945 = 10,
  HIERARCHY_1 = 1,
  HIERARCHY_2 = 2,
  HIERARCHY_4 = 3,
  HIERARCHY_AUTO = 4,
  HIERARCHY_NONE = 0,
  INTERLEAVING_240 = 2,
  INTERLEAVING_720 = 3,
  INTERLEAVING_AUTO = 1,
  INTERLEAVING_NONE = 0,
  INVERSION_AUTO = 2,
  INVERSION_OFF = 0,
  INVERSION_ON = 1,
  LNA_AUTO = 4294967295,
  MAX_DTV_STATS = 4,
  NO_STREAM_ID_FILTER = 4294967295,
  PILOT_AUTO = 2,
  PILOT_OFF = 1,
  PILOT_ON = 0,
  PSK_8 = 9,
  QAM_1024 = 14,
  QAM_128 = 4,
  QAM_16 = 1,
  QAM_256 = 5,
  QAM_32 = 2,
  QAM_4096 = 15,
  QAM_4_NR = 13,
  QAM_64 = 3,
  QAM_AUTO = 6,
  QPSK = 0,
  ROLLOFF_10 = 5,
  ROLLOFF_15 = 4,
  ROLLOFF_20 = 1,
  ROLLOFF_25 = 2,
  ROLLOFF_35 = 0,
  ROLLOFF_5 = 6,
  ROLLOFF_AUTO = 3,
  SEC_MINI_A = 0,
  SEC_MINI_B = 1,
  SEC_TONE_OFF = 1,
  SEC_TONE_ON = 0,
  SEC_VOLTAGE_13 = 0,
  SEC_VOLTAGE_18 = 1,
  SEC_VOLTAGE_OFF = 2,
  SYS_ATSC = 11,
  SYS_ATSCMH = 12,
  SYS_CMMB = 14,
  SYS_DAB = 15,
  SYS_DMBTH = 13,
  SYS_DSS = 4,
  SYS_DTMB = 13,
  SYS_DVBC2 = 19,
  SYS_DVBC_ANNEX_A = 1,
  SYS_DVBC_ANNEX_AC = 1,
  SYS_DVBC_ANNEX_B = 2,
  SYS_DVBC_ANNEX_C = 18,
  SYS_DVBH = 7,
  SYS_DVBS = 5,
  SYS_DVBS2 = 6,
  SYS_DVBT = 3,
  SYS_DVBT2 = 16,
  SYS_ISDBC = 10,
  SYS_ISDBS = 9,
  SYS_ISDBT = 8,
  SYS_TURBO = 17,
  SYS_UNDEFINED = 0,
  TRANSMISSION_MODE_16K = 5,
  TRANSMISSION_MODE_1K = 4,
  TRANSMISSION_MODE_2K = 0,
  TRANSMISSION_MODE_32K = 6,
  TRANSMISSION_MODE_4K = 3,
  TRANSMISSION_MODE_8K = 1,
  TRANSMISSION_MODE_AUTO = 2,
  TRANSMISSION_MODE_C1 = 7,
  TRANSMISSION_MODE_C3780 = 8,
  VSB_16 = 8,
  VSB_8 = 7;
export declare namespace struct {
  /** `<linux/dvb/frontend.h>`: 37 bytes. */
  interface dtv_fe_stats extends RecordView<'struct dtv_fe_stats'> {
    len: number;
    get stat(): Elements<struct.dtv_stats>;
    set stat(value: Iterable<From<struct.dtv_stats>>);
  }

  /** `<linux/dvb/frontend.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface dtv_properties extends RecordView<'struct dtv_properties', 'props'> {
    num: number;
    get props(): number;
    set props(value: Pointer);
  }

  interface dtv_property$u$buffer extends RecordView<'struct dtv_property.u.buffer', 'reserved2'> {
    get data(): Uint8Array;
    set data(value: Bytes);
    len: number;
    get reserved1(): Uint32Array;
    set reserved1(value: Iterable<Integer>);
    get reserved2(): number;
    set reserved2(value: Pointer);
  }

  interface dtv_property$u extends RecordView<'union dtv_property.u'> {
    data: number;
    get st(): struct.dtv_fe_stats;
    set st(value: From<struct.dtv_fe_stats>);
    get buffer(): dtv_property$u$buffer;
    set buffer(value: From<dtv_property$u$buffer>);
  }

  /** `<linux/dvb/frontend.h>`: 72 bytes on x86, arm; 76 bytes elsewhere. */
  interface dtv_property extends RecordView<'struct dtv_property'> {
    cmd: number;
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
    get u(): dtv_property$u;
    set u(value: From<dtv_property$u>);
    result: number;
  }

  /** `<linux/dvb/frontend.h>`: 9 bytes. */
  interface dtv_stats extends RecordView<'struct dtv_stats'> {
    scale: number;
    get uvalue(): bigint;
    set uvalue(value: Integer);
    get svalue(): bigint;
    set svalue(value: Integer);
  }

  /** `<linux/dvb/frontend.h>`: 7 bytes. */
  interface dvb_diseqc_master_cmd extends RecordView<'struct dvb_diseqc_master_cmd'> {
    get msg(): Uint8Array;
    set msg(value: Bytes);
    msg_len: number;
  }

  /** `<linux/dvb/frontend.h>`: 12 bytes. */
  interface dvb_diseqc_slave_reply extends RecordView<'struct dvb_diseqc_slave_reply'> {
    get msg(): Uint8Array;
    set msg(value: Bytes);
    msg_len: number;
    timeout: number;
  }

  /** `<linux/dvb/frontend.h>`: 40 bytes. */
  interface dvb_frontend_event extends RecordView<'struct dvb_frontend_event'> {
    status: number;
    get parameters(): struct.dvb_frontend_parameters;
    set parameters(value: From<struct.dvb_frontend_parameters>);
  }

  /** `<linux/dvb/frontend.h>`: 168 bytes. */
  interface dvb_frontend_info extends RecordView<'struct dvb_frontend_info'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    type: number;
    frequency_min: number;
    frequency_max: number;
    frequency_stepsize: number;
    frequency_tolerance: number;
    symbol_rate_min: number;
    symbol_rate_max: number;
    symbol_rate_tolerance: number;
    notifier_delay: number;
    caps: number;
  }

  interface dvb_frontend_parameters$u extends RecordView<'union dvb_frontend_parameters.u'> {
    get qpsk(): struct.dvb_qpsk_parameters;
    set qpsk(value: From<struct.dvb_qpsk_parameters>);
    get qam(): struct.dvb_qam_parameters;
    set qam(value: From<struct.dvb_qam_parameters>);
    get ofdm(): struct.dvb_ofdm_parameters;
    set ofdm(value: From<struct.dvb_ofdm_parameters>);
    get vsb(): struct.dvb_vsb_parameters;
    set vsb(value: From<struct.dvb_vsb_parameters>);
  }

  /** `<linux/dvb/frontend.h>`: 36 bytes. */
  interface dvb_frontend_parameters extends RecordView<'struct dvb_frontend_parameters'> {
    frequency: number;
    inversion: number;
    get u(): dvb_frontend_parameters$u;
    set u(value: From<dvb_frontend_parameters$u>);
  }

  /** `<linux/dvb/frontend.h>`: 28 bytes. */
  interface dvb_ofdm_parameters extends RecordView<'struct dvb_ofdm_parameters'> {
    bandwidth: number;
    code_rate_HP: number;
    code_rate_LP: number;
    constellation: number;
    transmission_mode: number;
    guard_interval: number;
    hierarchy_information: number;
  }

  /** `<linux/dvb/frontend.h>`: 12 bytes. */
  interface dvb_qam_parameters extends RecordView<'struct dvb_qam_parameters'> {
    symbol_rate: number;
    fec_inner: number;
    modulation: number;
  }

  /** `<linux/dvb/frontend.h>`: 8 bytes. */
  interface dvb_qpsk_parameters extends RecordView<'struct dvb_qpsk_parameters'> {
    symbol_rate: number;
    fec_inner: number;
  }

  /** `<linux/dvb/frontend.h>`: 4 bytes. */
  interface dvb_vsb_parameters extends RecordView<'struct dvb_vsb_parameters'> {
    modulation: number;
  }
}

export const struct: {
  readonly dtv_fe_stats: Descriptor<struct.dtv_fe_stats>;
  readonly dtv_properties: Descriptor<struct.dtv_properties>;
  readonly dtv_property: Descriptor<struct.dtv_property>;
  readonly dtv_stats: Descriptor<struct.dtv_stats>;
  readonly dvb_diseqc_master_cmd: Descriptor<struct.dvb_diseqc_master_cmd>;
  readonly dvb_diseqc_slave_reply: Descriptor<struct.dvb_diseqc_slave_reply>;
  readonly dvb_frontend_event: Descriptor<struct.dvb_frontend_event>;
  readonly dvb_frontend_info: Descriptor<struct.dvb_frontend_info>;
  readonly dvb_frontend_parameters: Descriptor<struct.dvb_frontend_parameters>;
  readonly dvb_ofdm_parameters: Descriptor<struct.dvb_ofdm_parameters>;
  readonly dvb_qam_parameters: Descriptor<struct.dvb_qam_parameters>;
  readonly dvb_qpsk_parameters: Descriptor<struct.dvb_qpsk_parameters>;
  readonly dvb_vsb_parameters: Descriptor<struct.dvb_vsb_parameters>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dtv_fe_stats": "__u8 len;struct dtv_stats stat[4];",
"dtv_properties": "__u32 num;struct dtv_property *props;",
"dtv_property": ["__u32 cmd;__u32 reserved[3];union {__u32 data;struct dtv_fe_stats st;struct {__u8 data[32];__u32 len;__u32 reserved1[3];void *reserved2;} buffer;} u;int result;",{"pack":1}],
"dtv_stats": ["__u8 scale;union {__u64 uvalue;__s64 svalue;};",{"pack":1}],
"dvb_diseqc_master_cmd": "__u8 msg[6];__u8 msg_len;",
"dvb_diseqc_slave_reply": "__u8 msg[4];__u8 msg_len;int timeout;",
"dvb_frontend_event": "enum fe_status status;struct dvb_frontend_parameters parameters;",
"dvb_frontend_info": "char name[128];enum fe_type type;__u32 frequency_min;__u32 frequency_max;__u32 frequency_stepsize;__u32 frequency_tolerance;__u32 symbol_rate_min;__u32 symbol_rate_max;__u32 symbol_rate_tolerance;__u32 notifier_delay;enum fe_caps caps;",
"dvb_frontend_parameters": "__u32 frequency;enum fe_spectral_inversion inversion;union {struct dvb_qpsk_parameters qpsk;struct dvb_qam_parameters qam;struct dvb_ofdm_parameters ofdm;struct dvb_vsb_parameters vsb;} u;",
"dvb_ofdm_parameters": "enum fe_bandwidth bandwidth;enum fe_code_rate code_rate_HP;enum fe_code_rate code_rate_LP;enum fe_modulation constellation;enum fe_transmit_mode transmission_mode;enum fe_guard_interval guard_interval;enum fe_hierarchy hierarchy_information;",
"dvb_qam_parameters": "__u32 symbol_rate;enum fe_code_rate fec_inner;enum fe_modulation modulation;",
"dvb_qpsk_parameters": "__u32 symbol_rate;enum fe_code_rate fec_inner;",
"dvb_vsb_parameters": "enum fe_modulation modulation;"
}`),
);

export type fe_bandwidth_t = number;
export type fe_caps_t = number;
export type fe_code_rate_t = number;
export type fe_delivery_system_t = number;
export type fe_guard_interval_t = number;
export type fe_hierarchy_t = number;
export type fe_modulation_t = number;
export type fe_pilot_t = number;
export type fe_rolloff_t = number;
export type fe_sec_mini_cmd_t = number;
export type fe_sec_tone_mode_t = number;
export type fe_sec_voltage_t = number;
export type fe_spectral_inversion_t = number;
export type fe_status_t = number;
export type fe_transmit_mode_t = number;
export type fe_type_t = number;
