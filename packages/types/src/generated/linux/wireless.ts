// Generated from Linux 7.3.4 <linux/wireless.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IW_EV_ADDR_LEN: PerArch<24, 20, 20, 24, 24, 24, 24, 24>;
  readonly IW_EV_CHAR_LEN: PerArch<24, 20, 20, 24, 24, 24, 24, 24>;
  readonly IW_EV_FREQ_LEN: PerArch<16, 12, 12, 16, 16, 16, 16, 16>;
  readonly IW_EV_LCP_LEN: PerArch<8, 4, 4, 8, 8, 8, 8, 8>;
  readonly IW_EV_PARAM_LEN: PerArch<16, 12, 12, 16, 16, 16, 16, 16>;
  readonly IW_EV_POINT_LEN: PerArch<16, 8, 8, 16, 16, 16, 16, 16>;
  readonly IW_EV_POINT_OFF: PerArch<8, 4, 4, 8, 8, 8, 8, 8>;
  readonly IW_EV_QUAL_LEN: PerArch<12, 8, 8, 12, 12, 12, 12, 12>;
  readonly IW_EV_UINT_LEN: PerArch<12, 8, 8, 12, 12, 12, 12, 12>;
} = /* @__PURE__ */ perArchOf({
  IW_EV_ADDR_LEN: [24, 20, 20, 24, 24, 24, 24, 24],
  IW_EV_CHAR_LEN: [24, 20, 20, 24, 24, 24, 24, 24],
  IW_EV_FREQ_LEN: [16, 12, 12, 16, 16, 16, 16, 16],
  IW_EV_LCP_LEN: [8, 4, 4, 8, 8, 8, 8, 8],
  IW_EV_PARAM_LEN: [16, 12, 12, 16, 16, 16, 16, 16],
  IW_EV_POINT_LEN: [16, 8, 8, 16, 16, 16, 16, 16],
  IW_EV_POINT_OFF: [8, 4, 4, 8, 8, 8, 8, 8],
  IW_EV_QUAL_LEN: [12, 8, 8, 12, 12, 12, 12, 12],
  IW_EV_UINT_LEN: [12, 8, 8, 12, 12, 12, 12, 12],
});

/** `<linux/wireless.h>`: 20 on x86, arm; 24 elsewhere. */
export const IW_EV_ADDR_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_ADDR_LEN);
/** `<linux/wireless.h>`: 20 on x86, arm; 24 elsewhere. */
export const IW_EV_CHAR_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_CHAR_LEN);
/** `<linux/wireless.h>`: 12 on x86, arm; 16 elsewhere. */
export const IW_EV_FREQ_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_FREQ_LEN);
/** `<linux/wireless.h>`: 4 on x86, arm; 8 elsewhere. */
export const IW_EV_LCP_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_LCP_LEN);
/** `<linux/wireless.h>`: 12 on x86, arm; 16 elsewhere. */
export const IW_EV_PARAM_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_PARAM_LEN);
/** `<linux/wireless.h>`: 8 on x86, arm; 16 elsewhere. */
export const IW_EV_POINT_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_POINT_LEN);
/** `<linux/wireless.h>`: 4 on x86, arm; 8 elsewhere. */
export const IW_EV_POINT_OFF: number = /* @__PURE__ */ hereOf(perArch.IW_EV_POINT_OFF);
/** `<linux/wireless.h>`: 8 on x86, arm; 12 elsewhere. */
export const IW_EV_QUAL_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_QUAL_LEN);
/** `<linux/wireless.h>`: 8 on x86, arm; 12 elsewhere. */
export const IW_EV_UINT_LEN: number = /* @__PURE__ */ hereOf(perArch.IW_EV_UINT_LEN);
export const IWEVASSOCREQIE = 35847,
  IWEVASSOCRESPIE = 35848,
  IWEVCUSTOM = 35842,
  IWEVEXPIRED = 35844,
  IWEVFIRST = 35840,
  IWEVGENIE = 35845,
  IWEVMICHAELMICFAILURE = 35846,
  IWEVPMKIDCAND = 35849,
  IWEVQUAL = 35841,
  IWEVREGISTERED = 35843,
  IWEVTXDROP = 35840,
  IW_AUTH_80211_AUTH_ALG = 6,
  IW_AUTH_ALG_LEAP = 4,
  IW_AUTH_ALG_OPEN_SYSTEM = 1,
  IW_AUTH_ALG_SHARED_KEY = 2,
  IW_AUTH_CIPHER_AES_CMAC = 32,
  IW_AUTH_CIPHER_CCMP = 8,
  IW_AUTH_CIPHER_GROUP = 2,
  IW_AUTH_CIPHER_GROUP_MGMT = 11,
  IW_AUTH_CIPHER_NONE = 1,
  IW_AUTH_CIPHER_PAIRWISE = 1,
  IW_AUTH_CIPHER_TKIP = 4,
  IW_AUTH_CIPHER_WEP104 = 16,
  IW_AUTH_CIPHER_WEP40 = 2,
  IW_AUTH_DROP_UNENCRYPTED = 5,
  IW_AUTH_FLAGS = 61440,
  IW_AUTH_INDEX = 4095,
  IW_AUTH_KEY_MGMT = 3,
  IW_AUTH_KEY_MGMT_802_1X = 1,
  IW_AUTH_KEY_MGMT_PSK = 2,
  IW_AUTH_MFP = 12,
  IW_AUTH_MFP_DISABLED = 0,
  IW_AUTH_MFP_OPTIONAL = 1,
  IW_AUTH_MFP_REQUIRED = 2,
  IW_AUTH_PRIVACY_INVOKED = 10,
  IW_AUTH_ROAMING_CONTROL = 9,
  IW_AUTH_ROAMING_DISABLE = 1,
  IW_AUTH_ROAMING_ENABLE = 0,
  IW_AUTH_RX_UNENCRYPTED_EAPOL = 8,
  IW_AUTH_TKIP_COUNTERMEASURES = 4,
  IW_AUTH_WPA_ENABLED = 7,
  IW_AUTH_WPA_VERSION = 0,
  IW_AUTH_WPA_VERSION_DISABLED = 1,
  IW_AUTH_WPA_VERSION_WPA = 2,
  IW_AUTH_WPA_VERSION_WPA2 = 4,
  IW_CUSTOM_MAX = 256,
  IW_ENCODE_ALG_AES_CMAC = 5,
  IW_ENCODE_ALG_CCMP = 3,
  IW_ENCODE_ALG_NONE = 0,
  IW_ENCODE_ALG_PMK = 4,
  IW_ENCODE_ALG_TKIP = 2,
  IW_ENCODE_ALG_WEP = 1,
  IW_ENCODE_DISABLED = 32768,
  IW_ENCODE_ENABLED = 0,
  IW_ENCODE_EXT_GROUP_KEY = 4,
  IW_ENCODE_EXT_RX_SEQ_VALID = 2,
  IW_ENCODE_EXT_SET_TX_KEY = 8,
  IW_ENCODE_EXT_TX_SEQ_VALID = 1,
  IW_ENCODE_FLAGS = 65280,
  IW_ENCODE_INDEX = 255,
  IW_ENCODE_MODE = 61440,
  IW_ENCODE_NOKEY = 2048,
  IW_ENCODE_OPEN = 8192,
  IW_ENCODE_RESTRICTED = 16384,
  IW_ENCODE_SEQ_MAX_SIZE = 8,
  IW_ENCODE_TEMP = 1024,
  IW_ENCODING_TOKEN_MAX = 64,
  IW_ENC_CAPA_4WAY_HANDSHAKE = 16,
  IW_ENC_CAPA_CIPHER_CCMP = 8,
  IW_ENC_CAPA_CIPHER_TKIP = 4,
  IW_ENC_CAPA_WPA = 1,
  IW_ENC_CAPA_WPA2 = 2,
  IW_ESSID_MAX_SIZE = 32,
  IW_EVENT_CAPA_K_0 = 67108944,
  IW_EVENT_CAPA_K_1 = 1024,
  IW_EV_ADDR_PK_LEN = 20,
  IW_EV_CHAR_PK_LEN = 20,
  IW_EV_FREQ_PK_LEN = 12,
  IW_EV_LCP_PK_LEN = 4,
  IW_EV_PARAM_PK_LEN = 12,
  IW_EV_POINT_PK_LEN = 8,
  IW_EV_QUAL_PK_LEN = 8,
  IW_EV_UINT_PK_LEN = 8,
  IW_FREQ_AUTO = 0,
  IW_FREQ_FIXED = 1,
  IW_GENERIC_IE_MAX = 1024,
  IW_MAX_AP = 64,
  IW_MAX_BITRATES = 32,
  IW_MAX_ENCODING_SIZES = 8,
  IW_MAX_FREQUENCIES = 32,
  IW_MAX_SPY = 8,
  IW_MAX_TXPOWER = 8,
  IW_MICFAILURE_COUNT = 96,
  IW_MICFAILURE_GROUP = 4,
  IW_MICFAILURE_KEY_ID = 3,
  IW_MICFAILURE_PAIRWISE = 8,
  IW_MICFAILURE_STAKEY = 16,
  IW_MLME_ASSOC = 3,
  IW_MLME_AUTH = 2,
  IW_MLME_DEAUTH = 0,
  IW_MLME_DISASSOC = 1,
  IW_MODE_ADHOC = 1,
  IW_MODE_AUTO = 0,
  IW_MODE_INFRA = 2,
  IW_MODE_MASTER = 3,
  IW_MODE_MESH = 7,
  IW_MODE_MONITOR = 6,
  IW_MODE_REPEAT = 4,
  IW_MODE_SECOND = 5,
  IW_PMKID_CAND_PREAUTH = 1,
  IW_PMKID_LEN = 16,
  IW_PMKSA_ADD = 1,
  IW_PMKSA_FLUSH = 3,
  IW_PMKSA_REMOVE = 2,
  IW_POWER_ALL_R = 768,
  IW_POWER_FORCE_S = 1024,
  IW_POWER_MAX = 2,
  IW_POWER_MIN = 1,
  IW_POWER_MODE = 3840,
  IW_POWER_MODIFIER = 15,
  IW_POWER_MULTICAST_R = 512,
  IW_POWER_ON = 0,
  IW_POWER_PERIOD = 4096,
  IW_POWER_RELATIVE = 4,
  IW_POWER_REPEATER = 2048,
  IW_POWER_TIMEOUT = 8192,
  IW_POWER_TYPE = 61440,
  IW_POWER_UNICAST_R = 256,
  IW_PRIV_SIZE_FIXED = 2048,
  IW_PRIV_SIZE_MASK = 2047,
  IW_PRIV_TYPE_ADDR = 24576,
  IW_PRIV_TYPE_BYTE = 4096,
  IW_PRIV_TYPE_CHAR = 8192,
  IW_PRIV_TYPE_FLOAT = 20480,
  IW_PRIV_TYPE_INT = 16384,
  IW_PRIV_TYPE_MASK = 28672,
  IW_PRIV_TYPE_NONE = 0,
  IW_QUAL_ALL_INVALID = 112,
  IW_QUAL_ALL_UPDATED = 7,
  IW_QUAL_DBM = 8,
  IW_QUAL_LEVEL_INVALID = 32,
  IW_QUAL_LEVEL_UPDATED = 2,
  IW_QUAL_NOISE_INVALID = 64,
  IW_QUAL_NOISE_UPDATED = 4,
  IW_QUAL_QUAL_INVALID = 16,
  IW_QUAL_QUAL_UPDATED = 1,
  IW_QUAL_RCPI = 128,
  IW_RETRY_LIFETIME = 8192,
  IW_RETRY_LIMIT = 4096,
  IW_RETRY_LONG = 32,
  IW_RETRY_MAX = 2,
  IW_RETRY_MIN = 1,
  IW_RETRY_MODIFIER = 255,
  IW_RETRY_ON = 0,
  IW_RETRY_RELATIVE = 4,
  IW_RETRY_SHORT = 16,
  IW_RETRY_TYPE = 61440,
  IW_SCAN_ALL_ESSID = 1,
  IW_SCAN_ALL_FREQ = 4,
  IW_SCAN_ALL_MODE = 16,
  IW_SCAN_ALL_RATE = 64,
  IW_SCAN_CAPA_BSSID = 2,
  IW_SCAN_CAPA_CHANNEL = 4,
  IW_SCAN_CAPA_ESSID = 1,
  IW_SCAN_CAPA_MODE = 8,
  IW_SCAN_CAPA_NONE = 0,
  IW_SCAN_CAPA_RATE = 16,
  IW_SCAN_CAPA_TIME = 64,
  IW_SCAN_CAPA_TYPE = 32,
  IW_SCAN_DEFAULT = 0,
  IW_SCAN_MAX_DATA = 4096,
  IW_SCAN_THIS_ESSID = 2,
  IW_SCAN_THIS_FREQ = 8,
  IW_SCAN_THIS_MODE = 32,
  IW_SCAN_THIS_RATE = 128,
  IW_SCAN_TYPE_ACTIVE = 0,
  IW_SCAN_TYPE_PASSIVE = 1,
  IW_TXPOW_DBM = 0,
  IW_TXPOW_MWATT = 1,
  IW_TXPOW_RANGE = 4096,
  IW_TXPOW_RELATIVE = 2,
  IW_TXPOW_TYPE = 255,
  SIOCGIWAP = 35605,
  SIOCGIWAPLIST = 35607,
  SIOCGIWAUTH = 35635,
  SIOCGIWENCODE = 35627,
  SIOCGIWENCODEEXT = 35637,
  SIOCGIWESSID = 35611,
  SIOCGIWFRAG = 35621,
  SIOCGIWFREQ = 35589,
  SIOCGIWGENIE = 35633,
  SIOCGIWMODE = 35591,
  SIOCGIWNAME = 35585,
  SIOCGIWNICKN = 35613,
  SIOCGIWNWID = 35587,
  SIOCGIWPOWER = 35629,
  SIOCGIWPRIV = 35597,
  SIOCGIWRANGE = 35595,
  SIOCGIWRATE = 35617,
  SIOCGIWRETRY = 35625,
  SIOCGIWRTS = 35619,
  SIOCGIWSCAN = 35609,
  SIOCGIWSENS = 35593,
  SIOCGIWSPY = 35601,
  SIOCGIWSTATS = 35599,
  SIOCGIWTHRSPY = 35603,
  SIOCGIWTXPOW = 35623,
  SIOCIWFIRST = 35584,
  SIOCIWFIRSTPRIV = 35808,
  SIOCIWLAST = 35839,
  SIOCIWLASTPRIV = 35839,
  SIOCSIWAP = 35604,
  SIOCSIWAUTH = 35634,
  SIOCSIWCOMMIT = 35584,
  SIOCSIWENCODE = 35626,
  SIOCSIWENCODEEXT = 35636,
  SIOCSIWESSID = 35610,
  SIOCSIWFRAG = 35620,
  SIOCSIWFREQ = 35588,
  SIOCSIWGENIE = 35632,
  SIOCSIWMLME = 35606,
  SIOCSIWMODE = 35590,
  SIOCSIWNICKN = 35612,
  SIOCSIWNWID = 35586,
  SIOCSIWPMKSA = 35638,
  SIOCSIWPOWER = 35628,
  SIOCSIWPRIV = 35596,
  SIOCSIWRANGE = 35594,
  SIOCSIWRATE = 35616,
  SIOCSIWRETRY = 35624,
  SIOCSIWRTS = 35618,
  SIOCSIWSCAN = 35608,
  SIOCSIWSENS = 35592,
  SIOCSIWSPY = 35600,
  SIOCSIWSTATS = 35598,
  SIOCSIWTHRSPY = 35602,
  SIOCSIWTXPOW = 35622,
  WIRELESS_EXT = 22;
export declare namespace struct {
  /** `<linux/wireless.h>`: 20 bytes. */
  interface iw_discarded extends RecordView<'struct iw_discarded'> {
    nwid: number;
    code: number;
    fragment: number;
    retries: number;
    misc: number;
  }

  /** `<linux/wireless.h>`: 40 bytes. */
  interface iw_encode_ext extends RecordView<'struct iw_encode_ext'> {
    ext_flags: number;
    get tx_seq(): Uint8Array;
    set tx_seq(value: Bytes);
    get rx_seq(): Uint8Array;
    set rx_seq(value: Bytes);
    get addr(): linux_socket_h.struct.sockaddr;
    set addr(value: From<linux_socket_h.struct.sockaddr>);
    alg: number;
    key_len: number;
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/wireless.h>`: 20 bytes on x86, arm; 24 bytes elsewhere. */
  interface iw_event extends RecordView<'struct iw_event'> {
    len: number;
    cmd: number;
    get u(): union.iwreq_data;
    set u(value: From<union.iwreq_data>);
  }

  /** `<linux/wireless.h>`: 8 bytes. */
  interface iw_freq extends RecordView<'struct iw_freq'> {
    m: number;
    e: number;
    i: number;
    flags: number;
  }

  /** `<linux/wireless.h>`: 28 bytes. */
  interface iw_michaelmicfailure extends RecordView<'struct iw_michaelmicfailure'> {
    flags: number;
    get src_addr(): linux_socket_h.struct.sockaddr;
    set src_addr(value: From<linux_socket_h.struct.sockaddr>);
    get tsc(): Uint8Array;
    set tsc(value: Bytes);
  }

  /** `<linux/wireless.h>`: 4 bytes. */
  interface iw_missed extends RecordView<'struct iw_missed'> {
    beacon: number;
  }

  /** `<linux/wireless.h>`: 20 bytes. */
  interface iw_mlme extends RecordView<'struct iw_mlme'> {
    cmd: number;
    reason_code: number;
    get addr(): linux_socket_h.struct.sockaddr;
    set addr(value: From<linux_socket_h.struct.sockaddr>);
  }

  /** `<linux/wireless.h>`: 8 bytes. */
  interface iw_param extends RecordView<'struct iw_param'> {
    value: number;
    fixed: number;
    disabled: number;
    flags: number;
  }

  /** `<linux/wireless.h>`: 24 bytes. */
  interface iw_pmkid_cand extends RecordView<'struct iw_pmkid_cand'> {
    flags: number;
    index: number;
    get bssid(): linux_socket_h.struct.sockaddr;
    set bssid(value: From<linux_socket_h.struct.sockaddr>);
  }

  /** `<linux/wireless.h>`: 36 bytes. */
  interface iw_pmksa extends RecordView<'struct iw_pmksa'> {
    cmd: number;
    get bssid(): linux_socket_h.struct.sockaddr;
    set bssid(value: From<linux_socket_h.struct.sockaddr>);
    get pmkid(): Uint8Array;
    set pmkid(value: Bytes);
  }

  /** `<linux/wireless.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface iw_point extends RecordView<'struct iw_point', 'pointer'> {
    get pointer(): number;
    set pointer(value: Pointer);
    length: number;
    flags: number;
  }

  /** `<linux/wireless.h>`: 24 bytes. */
  interface iw_priv_args extends RecordView<'struct iw_priv_args'> {
    cmd: number;
    set_args: number;
    get_args: number;
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/wireless.h>`: 4 bytes. */
  interface iw_quality extends RecordView<'struct iw_quality'> {
    qual: number;
    level: number;
    noise: number;
    updated: number;
  }

  /** `<linux/wireless.h>`: 568 bytes. */
  interface iw_range extends RecordView<'struct iw_range'> {
    throughput: number;
    min_nwid: number;
    max_nwid: number;
    old_num_channels: number;
    old_num_frequency: number;
    scan_capa: number;
    get event_capa(): Uint32Array;
    set event_capa(value: Iterable<Integer>);
    sensitivity: number;
    get max_qual(): struct.iw_quality;
    set max_qual(value: From<struct.iw_quality>);
    get avg_qual(): struct.iw_quality;
    set avg_qual(value: From<struct.iw_quality>);
    num_bitrates: number;
    get bitrate(): Int32Array;
    set bitrate(value: Iterable<Integer>);
    min_rts: number;
    max_rts: number;
    min_frag: number;
    max_frag: number;
    min_pmp: number;
    max_pmp: number;
    min_pmt: number;
    max_pmt: number;
    pmp_flags: number;
    pmt_flags: number;
    pm_capa: number;
    get encoding_size(): Uint16Array;
    set encoding_size(value: Iterable<Integer>);
    num_encoding_sizes: number;
    max_encoding_tokens: number;
    encoding_login_index: number;
    txpower_capa: number;
    num_txpower: number;
    get txpower(): Int32Array;
    set txpower(value: Iterable<Integer>);
    we_version_compiled: number;
    we_version_source: number;
    retry_capa: number;
    retry_flags: number;
    r_time_flags: number;
    min_retry: number;
    max_retry: number;
    min_r_time: number;
    max_r_time: number;
    num_channels: number;
    num_frequency: number;
    get freq(): Elements<struct.iw_freq>;
    set freq(value: Iterable<From<struct.iw_freq>>);
    enc_capa: number;
  }

  /** `<linux/wireless.h>`: 316 bytes. */
  interface iw_scan_req extends RecordView<'struct iw_scan_req'> {
    scan_type: number;
    essid_len: number;
    num_channels: number;
    flags: number;
    get bssid(): linux_socket_h.struct.sockaddr;
    set bssid(value: From<linux_socket_h.struct.sockaddr>);
    get essid(): Uint8Array;
    set essid(value: Bytes);
    min_channel_time: number;
    max_channel_time: number;
    get channel_list(): Elements<struct.iw_freq>;
    set channel_list(value: Iterable<From<struct.iw_freq>>);
  }

  /** `<linux/wireless.h>`: 32 bytes. */
  interface iw_statistics extends RecordView<'struct iw_statistics'> {
    status: number;
    get qual(): struct.iw_quality;
    set qual(value: From<struct.iw_quality>);
    get discard(): struct.iw_discarded;
    set discard(value: From<struct.iw_discarded>);
    get miss(): struct.iw_missed;
    set miss(value: From<struct.iw_missed>);
  }

  /** `<linux/wireless.h>`: 28 bytes. */
  interface iw_thrspy extends RecordView<'struct iw_thrspy'> {
    get addr(): linux_socket_h.struct.sockaddr;
    set addr(value: From<linux_socket_h.struct.sockaddr>);
    get qual(): struct.iw_quality;
    set qual(value: From<struct.iw_quality>);
    get low(): struct.iw_quality;
    set low(value: From<struct.iw_quality>);
    get high(): struct.iw_quality;
    set high(value: From<struct.iw_quality>);
  }

  interface iwreq$ifr_ifrn extends RecordView<'union iwreq.ifr_ifrn'> {
    get ifrn_name(): Uint8Array;
    set ifrn_name(value: Bytes);
  }

  /** `<linux/wireless.h>`: 32 bytes. */
  interface iwreq extends RecordView<'struct iwreq'> {
    get ifr_ifrn(): iwreq$ifr_ifrn;
    set ifr_ifrn(value: From<iwreq$ifr_ifrn>);
    get u(): union.iwreq_data;
    set u(value: From<union.iwreq_data>);
  }
}

export const struct: {
  readonly iw_discarded: Descriptor<struct.iw_discarded>;
  readonly iw_encode_ext: Descriptor<struct.iw_encode_ext>;
  readonly iw_event: Descriptor<struct.iw_event>;
  readonly iw_freq: Descriptor<struct.iw_freq>;
  readonly iw_michaelmicfailure: Descriptor<struct.iw_michaelmicfailure>;
  readonly iw_missed: Descriptor<struct.iw_missed>;
  readonly iw_mlme: Descriptor<struct.iw_mlme>;
  readonly iw_param: Descriptor<struct.iw_param>;
  readonly iw_pmkid_cand: Descriptor<struct.iw_pmkid_cand>;
  readonly iw_pmksa: Descriptor<struct.iw_pmksa>;
  readonly iw_point: Descriptor<struct.iw_point>;
  readonly iw_priv_args: Descriptor<struct.iw_priv_args>;
  readonly iw_quality: Descriptor<struct.iw_quality>;
  readonly iw_range: Descriptor<struct.iw_range>;
  readonly iw_scan_req: Descriptor<struct.iw_scan_req>;
  readonly iw_statistics: Descriptor<struct.iw_statistics>;
  readonly iw_thrspy: Descriptor<struct.iw_thrspy>;
  readonly iwreq: Descriptor<struct.iwreq>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"iw_discarded": "__u32 nwid;__u32 code;__u32 fragment;__u32 retries;__u32 misc;",
"iw_encode_ext": "__u32 ext_flags;__u8 tx_seq[8];__u8 rx_seq[8];struct sockaddr addr;__u16 alg;__u16 key_len;__u8 key[];",
"iw_event": "__u16 len;__u16 cmd;union iwreq_data u;",
"iw_freq": "__s32 m;__s16 e;__u8 i;__u8 flags;",
"iw_michaelmicfailure": "__u32 flags;struct sockaddr src_addr;__u8 tsc[8];",
"iw_missed": "__u32 beacon;",
"iw_mlme": "__u16 cmd;__u16 reason_code;struct sockaddr addr;",
"iw_param": "__s32 value;__u8 fixed;__u8 disabled;__u16 flags;",
"iw_pmkid_cand": "__u32 flags;__u32 index;struct sockaddr bssid;",
"iw_pmksa": "__u32 cmd;struct sockaddr bssid;__u8 pmkid[16];",
"iw_point": "void *pointer;__u16 length;__u16 flags;",
"iw_priv_args": "__u32 cmd;__u16 set_args;__u16 get_args;char name[16];",
"iw_quality": "__u8 qual;__u8 level;__u8 noise;__u8 updated;",
"iw_range": "__u32 throughput;__u32 min_nwid;__u32 max_nwid;__u16 old_num_channels;__u8 old_num_frequency;__u8 scan_capa;__u32 event_capa[6];__s32 sensitivity;struct iw_quality max_qual;struct iw_quality avg_qual;__u8 num_bitrates;__s32 bitrate[32];__s32 min_rts;__s32 max_rts;__s32 min_frag;__s32 max_frag;__s32 min_pmp;__s32 max_pmp;__s32 min_pmt;__s32 max_pmt;__u16 pmp_flags;__u16 pmt_flags;__u16 pm_capa;__u16 encoding_size[8];__u8 num_encoding_sizes;__u8 max_encoding_tokens;__u8 encoding_login_index;__u16 txpower_capa;__u8 num_txpower;__s32 txpower[8];__u8 we_version_compiled;__u8 we_version_source;__u16 retry_capa;__u16 retry_flags;__u16 r_time_flags;__s32 min_retry;__s32 max_retry;__s32 min_r_time;__s32 max_r_time;__u16 num_channels;__u8 num_frequency;struct iw_freq freq[32];__u32 enc_capa;",
"iw_scan_req": "__u8 scan_type;__u8 essid_len;__u8 num_channels;__u8 flags;struct sockaddr bssid;__u8 essid[32];__u32 min_channel_time;__u32 max_channel_time;struct iw_freq channel_list[32];",
"iw_statistics": "__u16 status;struct iw_quality qual;struct iw_discarded discard;struct iw_missed miss;",
"iw_thrspy": "struct sockaddr addr;struct iw_quality qual;struct iw_quality low;struct iw_quality high;",
"iwreq": "union {char ifrn_name[16];} ifr_ifrn;union iwreq_data u;"
}`),
  () => [heldStructs, union],
);

export declare namespace union {
  /** `<linux/wireless.h>`: 16 bytes. */
  interface iwreq_data extends RecordView<'union iwreq_data'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get essid(): struct.iw_point;
    set essid(value: From<struct.iw_point>);
    get nwid(): struct.iw_param;
    set nwid(value: From<struct.iw_param>);
    get freq(): struct.iw_freq;
    set freq(value: From<struct.iw_freq>);
    get sens(): struct.iw_param;
    set sens(value: From<struct.iw_param>);
    get bitrate(): struct.iw_param;
    set bitrate(value: From<struct.iw_param>);
    get txpower(): struct.iw_param;
    set txpower(value: From<struct.iw_param>);
    get rts(): struct.iw_param;
    set rts(value: From<struct.iw_param>);
    get frag(): struct.iw_param;
    set frag(value: From<struct.iw_param>);
    mode: number;
    get retry(): struct.iw_param;
    set retry(value: From<struct.iw_param>);
    get encoding(): struct.iw_point;
    set encoding(value: From<struct.iw_point>);
    get power(): struct.iw_param;
    set power(value: From<struct.iw_param>);
    get qual(): struct.iw_quality;
    set qual(value: From<struct.iw_quality>);
    get ap_addr(): linux_socket_h.struct.sockaddr;
    set ap_addr(value: From<linux_socket_h.struct.sockaddr>);
    get addr(): linux_socket_h.struct.sockaddr;
    set addr(value: From<linux_socket_h.struct.sockaddr>);
    get param(): struct.iw_param;
    set param(value: From<struct.iw_param>);
    get data(): struct.iw_point;
    set data(value: From<struct.iw_point>);
  }
}

export const union: {
  readonly iwreq_data: Descriptor<union.iwreq_data>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"iwreq_data": "char name[16];struct iw_point essid;struct iw_param nwid;struct iw_freq freq;struct iw_param sens;struct iw_param bitrate;struct iw_param txpower;struct iw_param rts;struct iw_param frag;__u32 mode;struct iw_param retry;struct iw_point encoding;struct iw_param power;struct iw_quality qual;struct sockaddr ap_addr;struct sockaddr addr;struct iw_param param;struct iw_point data;"
}`),
  () => [heldStructs, struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr": "__u16 sa_family;char sa_data[14];"
}`),
);
