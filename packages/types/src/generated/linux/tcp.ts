// Generated from Linux 7.3.4 <linux/tcp.h> by "pnpm generate". Do not edit.
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
  type RecordView,
} from '../../engine.ts';
import type * as linux_socket_h from './socket.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly TCP_DATA_OFFSET: PerArch<240, 240, 240, 240, 240, 240, 4026531840, 240>;
  readonly TCP_FLAG_ACK: PerArch<4096, 4096, 4096, 4096, 4096, 4096, 1048576, 4096>;
  readonly TCP_FLAG_AE: PerArch<1, 1, 1, 1, 1, 1, 16777216, 1>;
  readonly TCP_FLAG_CWR: PerArch<32768, 32768, 32768, 32768, 32768, 32768, 8388608, 32768>;
  readonly TCP_FLAG_ECE: PerArch<16384, 16384, 16384, 16384, 16384, 16384, 4194304, 16384>;
  readonly TCP_FLAG_FIN: PerArch<256, 256, 256, 256, 256, 256, 65536, 256>;
  readonly TCP_FLAG_PSH: PerArch<2048, 2048, 2048, 2048, 2048, 2048, 524288, 2048>;
  readonly TCP_FLAG_RST: PerArch<1024, 1024, 1024, 1024, 1024, 1024, 262144, 1024>;
  readonly TCP_FLAG_SYN: PerArch<512, 512, 512, 512, 512, 512, 131072, 512>;
  readonly TCP_FLAG_URG: PerArch<8192, 8192, 8192, 8192, 8192, 8192, 2097152, 8192>;
  readonly TCP_RESERVED_BITS: PerArch<14, 14, 14, 14, 14, 14, 234881024, 14>;
} = /* @__PURE__ */ perArchOf({
  TCP_DATA_OFFSET: [240, 240, 240, 240, 240, 240, 4026531840, 240],
  TCP_FLAG_ACK: [4096, 4096, 4096, 4096, 4096, 4096, 1048576, 4096],
  TCP_FLAG_AE: [1, 1, 1, 1, 1, 1, 16777216, 1],
  TCP_FLAG_CWR: [32768, 32768, 32768, 32768, 32768, 32768, 8388608, 32768],
  TCP_FLAG_ECE: [16384, 16384, 16384, 16384, 16384, 16384, 4194304, 16384],
  TCP_FLAG_FIN: [256, 256, 256, 256, 256, 256, 65536, 256],
  TCP_FLAG_PSH: [2048, 2048, 2048, 2048, 2048, 2048, 524288, 2048],
  TCP_FLAG_RST: [1024, 1024, 1024, 1024, 1024, 1024, 262144, 1024],
  TCP_FLAG_SYN: [512, 512, 512, 512, 512, 512, 131072, 512],
  TCP_FLAG_URG: [8192, 8192, 8192, 8192, 8192, 8192, 2097152, 8192],
  TCP_RESERVED_BITS: [14, 14, 14, 14, 14, 14, 234881024, 14],
});

/** `<linux/tcp.h>`: 4026531840 on s390x; 240 elsewhere. */
export const TCP_DATA_OFFSET: number = /* @__PURE__ */ hereOf(perArch.TCP_DATA_OFFSET);
/** `<linux/tcp.h>`: 1048576 on s390x; 4096 elsewhere. */
export const TCP_FLAG_ACK: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_ACK);
/** `<linux/tcp.h>`: 16777216 on s390x; 1 elsewhere. */
export const TCP_FLAG_AE: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_AE);
/** `<linux/tcp.h>`: 8388608 on s390x; 32768 elsewhere. */
export const TCP_FLAG_CWR: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_CWR);
/** `<linux/tcp.h>`: 4194304 on s390x; 16384 elsewhere. */
export const TCP_FLAG_ECE: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_ECE);
/** `<linux/tcp.h>`: 65536 on s390x; 256 elsewhere. */
export const TCP_FLAG_FIN: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_FIN);
/** `<linux/tcp.h>`: 524288 on s390x; 2048 elsewhere. */
export const TCP_FLAG_PSH: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_PSH);
/** `<linux/tcp.h>`: 262144 on s390x; 1024 elsewhere. */
export const TCP_FLAG_RST: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_RST);
/** `<linux/tcp.h>`: 131072 on s390x; 512 elsewhere. */
export const TCP_FLAG_SYN: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_SYN);
/** `<linux/tcp.h>`: 2097152 on s390x; 8192 elsewhere. */
export const TCP_FLAG_URG: number = /* @__PURE__ */ hereOf(perArch.TCP_FLAG_URG);
/** `<linux/tcp.h>`: 234881024 on s390x; 14 elsewhere. */
export const TCP_RESERVED_BITS: number = /* @__PURE__ */ hereOf(perArch.TCP_RESERVED_BITS);
export const TCPF_CA_CWR = 4,
  TCPF_CA_Disorder = 2,
  TCPF_CA_Loss = 16,
  TCPF_CA_Open = 1,
  TCPF_CA_Recovery = 8,
  TCPI_ECN_MODE_ACCECN = 2,
  TCPI_ECN_MODE_DISABLED = 0,
  TCPI_ECN_MODE_PENDING = 3,
  TCPI_ECN_MODE_RFC3168 = 1,
  TCPI_OPT_ECN = 8,
  TCPI_OPT_ECN_SEEN = 16,
  TCPI_OPT_SACK = 2,
  TCPI_OPT_SYN_DATA = 32,
  TCPI_OPT_TFO_CHILD = 128,
  TCPI_OPT_TIMESTAMPS = 1,
  TCPI_OPT_USEC_TS = 64,
  TCPI_OPT_WSCALE = 4,
  TCP_ACCECN_OPT_COUNTER_SEEN = 2,
  TCP_ACCECN_OPT_EMPTY_SEEN = 1,
  TCP_ACCECN_OPT_FAIL_SEEN = 3,
  TCP_ACCECN_OPT_NOT_SEEN = 0,
  TCP_AO_ADD_KEY = 38,
  TCP_AO_DEL_KEY = 39,
  TCP_AO_GET_KEYS = 41,
  TCP_AO_INFO = 40,
  TCP_AO_KEYF_EXCLUDE_OPT = 2,
  TCP_AO_KEYF_IFINDEX = 1,
  TCP_AO_MAXKEYLEN = 80,
  TCP_AO_REPAIR = 42,
  TCP_CA_CWR = 2,
  TCP_CA_Disorder = 1,
  TCP_CA_Loss = 4,
  TCP_CA_Open = 0,
  TCP_CA_Recovery = 3,
  TCP_CC_INFO = 26,
  TCP_CM_INQ = 36,
  TCP_CONGESTION = 13,
  TCP_CORK = 3,
  TCP_DEFER_ACCEPT = 9,
  TCP_DELACK_MAX_US = 46,
  TCP_FASTOPEN = 23,
  TCP_FASTOPEN_CONNECT = 30,
  TCP_FASTOPEN_KEY = 33,
  TCP_FASTOPEN_NO_COOKIE = 34,
  TCP_INFO = 11,
  TCP_INQ = 36,
  TCP_IS_MPTCP = 43,
  TCP_KEEPCNT = 6,
  TCP_KEEPIDLE = 4,
  TCP_KEEPINTVL = 5,
  TCP_LINGER2 = 8,
  TCP_MAXSEG = 2,
  TCP_MD5SIG = 14,
  TCP_MD5SIG_EXT = 32,
  TCP_MD5SIG_FLAG_IFINDEX = 2,
  TCP_MD5SIG_FLAG_PREFIX = 1,
  TCP_MD5SIG_MAXKEYLEN = 80,
  TCP_MSS_DEFAULT = 536,
  TCP_MSS_DESIRED = 1220,
  TCP_NLA_BUSY = 1,
  TCP_NLA_BYTES_NOTSENT = 24,
  TCP_NLA_BYTES_RETRANS = 19,
  TCP_NLA_BYTES_SENT = 18,
  TCP_NLA_CA_STATE = 14,
  TCP_NLA_DATA_SEGS_OUT = 4,
  TCP_NLA_DELIVERED = 16,
  TCP_NLA_DELIVERED_CE = 17,
  TCP_NLA_DELIVERY_RATE = 7,
  TCP_NLA_DELIVERY_RATE_APP_LMT = 12,
  TCP_NLA_DSACK_DUPS = 20,
  TCP_NLA_EDT = 25,
  TCP_NLA_MIN_RTT = 10,
  TCP_NLA_PACING_RATE = 6,
  TCP_NLA_PAD = 0,
  TCP_NLA_RECUR_RETRANS = 11,
  TCP_NLA_REHASH = 27,
  TCP_NLA_REORDERING = 9,
  TCP_NLA_REORD_SEEN = 21,
  TCP_NLA_RWND_LIMITED = 2,
  TCP_NLA_SNDBUF_LIMITED = 3,
  TCP_NLA_SNDQ_SIZE = 13,
  TCP_NLA_SND_CWND = 8,
  TCP_NLA_SND_SSTHRESH = 15,
  TCP_NLA_SRTT = 22,
  TCP_NLA_TIMEOUT_REHASH = 23,
  TCP_NLA_TOTAL_RETRANS = 5,
  TCP_NLA_TTL = 26,
  TCP_NODELAY = 1,
  TCP_NOTSENT_LOWAT = 25,
  TCP_NO_QUEUE = 0,
  TCP_QUEUES_NR = 3,
  TCP_QUEUE_SEQ = 21,
  TCP_QUICKACK = 12,
  TCP_RECEIVE_ZEROCOPY_FLAG_TLB_CLEAN_HINT = 1,
  TCP_RECV_QUEUE = 1,
  TCP_REPAIR = 19,
  TCP_REPAIR_OFF = 0,
  TCP_REPAIR_OFF_NO_WP = -1,
  TCP_REPAIR_ON = 1,
  TCP_REPAIR_OPTIONS = 22,
  TCP_REPAIR_QUEUE = 20,
  TCP_REPAIR_WINDOW = 29,
  TCP_RTO_MAX_MS = 44,
  TCP_RTO_MIN_US = 45,
  TCP_SAVED_SYN = 28,
  TCP_SAVE_SYN = 27,
  TCP_SEND_QUEUE = 2,
  TCP_SYNCNT = 7,
  TCP_THIN_DUPACK = 17,
  TCP_THIN_LINEAR_TIMEOUTS = 16,
  TCP_TIMESTAMP = 24,
  TCP_TX_DELAY = 37,
  TCP_ULP = 31,
  TCP_USER_TIMEOUT = 18,
  TCP_WINDOW_CLAMP = 10,
  TCP_ZEROCOPY_RECEIVE = 35,
  TFO_COOKIE_UNAVAILABLE = 1,
  TFO_DATA_NOT_ACKED = 2,
  TFO_STATUS_UNSPEC = 0,
  TFO_SYN_RETRANSMITTED = 3;
export declare namespace struct {
  /** `<linux/tcp.h>`: 288 bytes. */
  interface tcp_ao_add extends RecordView<'struct tcp_ao_add'> {
    get addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    ifindex: number;
    set_current: number;
    set_rnext: number;
    reserved: number;
    reserved2: number;
    prefix: number;
    sndid: number;
    rcvid: number;
    maclen: number;
    keyflags: number;
    keylen: number;
    get key(): Uint8Array;
    set key(value: Bytes);
  }

  /** `<linux/tcp.h>`: 144 bytes. */
  interface tcp_ao_del extends RecordView<'struct tcp_ao_del'> {
    get addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    ifindex: number;
    set_current: number;
    set_rnext: number;
    del_async: number;
    reserved: number;
    reserved2: number;
    prefix: number;
    sndid: number;
    rcvid: number;
    current_key: number;
    rnext: number;
    keyflags: number;
  }

  /** `<linux/tcp.h>`: 304 bytes. */
  interface tcp_ao_getsockopt extends RecordView<'struct tcp_ao_getsockopt'> {
    get addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get alg_name(): Uint8Array;
    set alg_name(value: Bytes);
    get key(): Uint8Array;
    set key(value: Bytes);
    nkeys: number;
    is_current: number;
    is_rnext: number;
    get_all: number;
    reserved: number;
    sndid: number;
    rcvid: number;
    prefix: number;
    maclen: number;
    keyflags: number;
    keylen: number;
    ifindex: number;
    get pkt_good(): bigint;
    set pkt_good(value: Integer);
    get pkt_bad(): bigint;
    set pkt_bad(value: Integer);
  }

  /** `<linux/tcp.h>`: 48 bytes. */
  interface tcp_ao_info_opt extends RecordView<'struct tcp_ao_info_opt'> {
    set_current: number;
    set_rnext: number;
    ao_required: number;
    set_counters: number;
    accept_icmps: number;
    reserved: number;
    reserved2: number;
    current_key: number;
    rnext: number;
    get pkt_good(): bigint;
    set pkt_good(value: Integer);
    get pkt_bad(): bigint;
    set pkt_bad(value: Integer);
    get pkt_key_not_found(): bigint;
    set pkt_key_not_found(value: Integer);
    get pkt_ao_required(): bigint;
    set pkt_ao_required(value: Integer);
    get pkt_dropped_icmp(): bigint;
    set pkt_dropped_icmp(value: Integer);
  }

  /** `<linux/tcp.h>`: 16 bytes. */
  interface tcp_ao_repair extends RecordView<'struct tcp_ao_repair'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    snt_isn: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    rcv_isn: number;
    snd_sne: number;
    rcv_sne: number;
  }

  /** `<linux/tcp.h>`: 100 bytes. */
  interface tcp_diag_md5sig extends RecordView<'struct tcp_diag_md5sig'> {
    tcpm_family: number;
    tcpm_prefixlen: number;
    tcpm_keylen: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get tcpm_addr(): Elements<number>;
    set tcpm_addr(value: Iterable<number>);
    get tcpm_key(): Uint8Array;
    set tcpm_key(value: Bytes);
  }

  /** `<linux/tcp.h>`: 280 bytes. */
  interface tcp_info extends RecordView<'struct tcp_info'> {
    tcpi_state: number;
    tcpi_ca_state: number;
    tcpi_retransmits: number;
    tcpi_probes: number;
    tcpi_backoff: number;
    tcpi_options: number;
    tcpi_snd_wscale: number;
    tcpi_rcv_wscale: number;
    tcpi_delivery_rate_app_limited: number;
    tcpi_fastopen_client_fail: number;
    tcpi_rto: number;
    tcpi_ato: number;
    tcpi_snd_mss: number;
    tcpi_rcv_mss: number;
    tcpi_unacked: number;
    tcpi_sacked: number;
    tcpi_lost: number;
    tcpi_retrans: number;
    tcpi_fackets: number;
    tcpi_last_data_sent: number;
    tcpi_last_ack_sent: number;
    tcpi_last_data_recv: number;
    tcpi_last_ack_recv: number;
    tcpi_pmtu: number;
    tcpi_rcv_ssthresh: number;
    tcpi_rtt: number;
    tcpi_rttvar: number;
    tcpi_snd_ssthresh: number;
    tcpi_snd_cwnd: number;
    tcpi_advmss: number;
    tcpi_reordering: number;
    tcpi_rcv_rtt: number;
    tcpi_rcv_space: number;
    tcpi_total_retrans: number;
    get tcpi_pacing_rate(): bigint;
    set tcpi_pacing_rate(value: Integer);
    get tcpi_max_pacing_rate(): bigint;
    set tcpi_max_pacing_rate(value: Integer);
    get tcpi_bytes_acked(): bigint;
    set tcpi_bytes_acked(value: Integer);
    get tcpi_bytes_received(): bigint;
    set tcpi_bytes_received(value: Integer);
    tcpi_segs_out: number;
    tcpi_segs_in: number;
    tcpi_notsent_bytes: number;
    tcpi_min_rtt: number;
    tcpi_data_segs_in: number;
    tcpi_data_segs_out: number;
    get tcpi_delivery_rate(): bigint;
    set tcpi_delivery_rate(value: Integer);
    get tcpi_busy_time(): bigint;
    set tcpi_busy_time(value: Integer);
    get tcpi_rwnd_limited(): bigint;
    set tcpi_rwnd_limited(value: Integer);
    get tcpi_sndbuf_limited(): bigint;
    set tcpi_sndbuf_limited(value: Integer);
    tcpi_delivered: number;
    tcpi_delivered_ce: number;
    get tcpi_bytes_sent(): bigint;
    set tcpi_bytes_sent(value: Integer);
    get tcpi_bytes_retrans(): bigint;
    set tcpi_bytes_retrans(value: Integer);
    tcpi_dsack_dups: number;
    tcpi_reord_seen: number;
    tcpi_rcv_ooopack: number;
    tcpi_snd_wnd: number;
    tcpi_rcv_wnd: number;
    tcpi_rehash: number;
    tcpi_total_rto: number;
    tcpi_total_rto_recoveries: number;
    tcpi_total_rto_time: number;
    tcpi_received_ce: number;
    tcpi_delivered_e1_bytes: number;
    tcpi_delivered_e0_bytes: number;
    tcpi_delivered_ce_bytes: number;
    tcpi_received_e1_bytes: number;
    tcpi_received_e0_bytes: number;
    tcpi_received_ce_bytes: number;
    tcpi_ecn_mode: number;
    tcpi_accecn_opt_seen: number;
    tcpi_accecn_fail_mode: number;
    tcpi_options2: number;
  }

  /** `<linux/tcp.h>`: 216 bytes. */
  interface tcp_md5sig extends RecordView<'struct tcp_md5sig'> {
    get tcpm_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set tcpm_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    tcpm_flags: number;
    tcpm_prefixlen: number;
    tcpm_keylen: number;
    tcpm_ifindex: number;
    get tcpm_key(): Uint8Array;
    set tcpm_key(value: Bytes);
  }

  /** `<linux/tcp.h>`: 8 bytes. */
  interface tcp_repair_opt extends RecordView<'struct tcp_repair_opt'> {
    opt_code: number;
    opt_val: number;
  }

  /** `<linux/tcp.h>`: 20 bytes. */
  interface tcp_repair_window extends RecordView<'struct tcp_repair_window'> {
    snd_wl1: number;
    snd_wnd: number;
    max_window: number;
    rcv_wnd: number;
    rcv_wup: number;
  }

  /** `<linux/tcp.h>`: 64 bytes. */
  interface tcp_zerocopy_receive extends RecordView<'struct tcp_zerocopy_receive'> {
    get address(): bigint;
    set address(value: Integer);
    length: number;
    recv_skip_hint: number;
    inq: number;
    err: number;
    get copybuf_address(): bigint;
    set copybuf_address(value: Integer);
    copybuf_len: number;
    flags: number;
    get msg_control(): bigint;
    set msg_control(value: Integer);
    get msg_controllen(): bigint;
    set msg_controllen(value: Integer);
    msg_flags: number;
    reserved: number;
  }

  /** `<linux/tcp.h>`: 20 bytes. */
  interface tcphdr extends RecordView<'struct tcphdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    source: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    dest: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    seq: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    ack_seq: number;
    ae: number;
    res1: number;
    doff: number;
    fin: number;
    syn: number;
    rst: number;
    psh: number;
    ack: number;
    urg: number;
    ece: number;
    cwr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    window: number;
    check: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    urg_ptr: number;
  }
}

export const struct: {
  readonly tcp_ao_add: Descriptor<struct.tcp_ao_add>;
  readonly tcp_ao_del: Descriptor<struct.tcp_ao_del>;
  readonly tcp_ao_getsockopt: Descriptor<struct.tcp_ao_getsockopt>;
  readonly tcp_ao_info_opt: Descriptor<struct.tcp_ao_info_opt>;
  readonly tcp_ao_repair: Descriptor<struct.tcp_ao_repair>;
  readonly tcp_diag_md5sig: Descriptor<struct.tcp_diag_md5sig>;
  readonly tcp_info: Descriptor<struct.tcp_info>;
  readonly tcp_md5sig: Descriptor<struct.tcp_md5sig>;
  readonly tcp_repair_opt: Descriptor<struct.tcp_repair_opt>;
  readonly tcp_repair_window: Descriptor<struct.tcp_repair_window>;
  readonly tcp_zerocopy_receive: Descriptor<struct.tcp_zerocopy_receive>;
  readonly tcphdr: Descriptor<struct.tcphdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"tcp_ao_add": ["struct __kernel_sockaddr_storage addr;char alg_name[64];__s32 ifindex;__u32 set_current :1;__u32 set_rnext :1;__u32 reserved :30;__u16 reserved2;__u8 prefix;__u8 sndid;__u8 rcvid;__u8 maclen;__u8 keyflags;__u8 keylen;__u8 key[80];",{"variants":{"x86":{"align":8},"arm":{"align":8}}}],
"tcp_ao_del": ["struct __kernel_sockaddr_storage addr;__s32 ifindex;__u32 set_current :1;__u32 set_rnext :1;__u32 del_async :1;__u32 reserved :29;__u16 reserved2;__u8 prefix;__u8 sndid;__u8 rcvid;__u8 current_key;__u8 rnext;__u8 keyflags;",{"variants":{"x86":{"align":8},"arm":{"align":8}}}],
"tcp_ao_getsockopt": ["struct __kernel_sockaddr_storage addr;char alg_name[64];__u8 key[80];__u32 nkeys;__u16 is_current :1;__u16 is_rnext :1;__u16 get_all :1;__u16 reserved :13;__u8 sndid;__u8 rcvid;__u8 prefix;__u8 maclen;__u8 keyflags;__u8 keylen;__s32 ifindex;__u64 pkt_good;__u64 pkt_bad;",{"variants":{"x86":{"align":8}}}],
"tcp_ao_info_opt": ["__u32 set_current :1;__u32 set_rnext :1;__u32 ao_required :1;__u32 set_counters :1;__u32 accept_icmps :1;__u32 reserved :27;__u16 reserved2;__u8 current_key;__u8 rnext;__u64 pkt_good;__u64 pkt_bad;__u64 pkt_key_not_found;__u64 pkt_ao_required;__u64 pkt_dropped_icmp;",{"variants":{"x86":{"align":8}}}],
"tcp_ao_repair": ["__be32 snt_isn;__be32 rcv_isn;__u32 snd_sne;__u32 rcv_sne;",{"align":8}],
"tcp_diag_md5sig": "__u8 tcpm_family;__u8 tcpm_prefixlen;__u16 tcpm_keylen;__be32 tcpm_addr[4];__u8 tcpm_key[80];",
"tcp_info": "__u8 tcpi_state;__u8 tcpi_ca_state;__u8 tcpi_retransmits;__u8 tcpi_probes;__u8 tcpi_backoff;__u8 tcpi_options;__u8 tcpi_snd_wscale :4;__u8 tcpi_rcv_wscale :4;__u8 tcpi_delivery_rate_app_limited :1;__u8 tcpi_fastopen_client_fail :2;__u32 tcpi_rto;__u32 tcpi_ato;__u32 tcpi_snd_mss;__u32 tcpi_rcv_mss;__u32 tcpi_unacked;__u32 tcpi_sacked;__u32 tcpi_lost;__u32 tcpi_retrans;__u32 tcpi_fackets;__u32 tcpi_last_data_sent;__u32 tcpi_last_ack_sent;__u32 tcpi_last_data_recv;__u32 tcpi_last_ack_recv;__u32 tcpi_pmtu;__u32 tcpi_rcv_ssthresh;__u32 tcpi_rtt;__u32 tcpi_rttvar;__u32 tcpi_snd_ssthresh;__u32 tcpi_snd_cwnd;__u32 tcpi_advmss;__u32 tcpi_reordering;__u32 tcpi_rcv_rtt;__u32 tcpi_rcv_space;__u32 tcpi_total_retrans;__u64 tcpi_pacing_rate;__u64 tcpi_max_pacing_rate;__u64 tcpi_bytes_acked;__u64 tcpi_bytes_received;__u32 tcpi_segs_out;__u32 tcpi_segs_in;__u32 tcpi_notsent_bytes;__u32 tcpi_min_rtt;__u32 tcpi_data_segs_in;__u32 tcpi_data_segs_out;__u64 tcpi_delivery_rate;__u64 tcpi_busy_time;__u64 tcpi_rwnd_limited;__u64 tcpi_sndbuf_limited;__u32 tcpi_delivered;__u32 tcpi_delivered_ce;__u64 tcpi_bytes_sent;__u64 tcpi_bytes_retrans;__u32 tcpi_dsack_dups;__u32 tcpi_reord_seen;__u32 tcpi_rcv_ooopack;__u32 tcpi_snd_wnd;__u32 tcpi_rcv_wnd;__u32 tcpi_rehash;__u16 tcpi_total_rto;__u16 tcpi_total_rto_recoveries;__u32 tcpi_total_rto_time;__u32 tcpi_received_ce;__u32 tcpi_delivered_e1_bytes;__u32 tcpi_delivered_e0_bytes;__u32 tcpi_delivered_ce_bytes;__u32 tcpi_received_e1_bytes;__u32 tcpi_received_e0_bytes;__u32 tcpi_received_ce_bytes;__u32 tcpi_ecn_mode :2;__u32 tcpi_accecn_opt_seen :2;__u32 tcpi_accecn_fail_mode :4;__u32 tcpi_options2 :24;",
"tcp_md5sig": "struct __kernel_sockaddr_storage tcpm_addr;__u8 tcpm_flags;__u8 tcpm_prefixlen;__u16 tcpm_keylen;int tcpm_ifindex;__u8 tcpm_key[80];",
"tcp_repair_opt": "__u32 opt_code;__u32 opt_val;",
"tcp_repair_window": "__u32 snd_wl1;__u32 snd_wnd;__u32 max_window;__u32 rcv_wnd;__u32 rcv_wup;",
"tcp_zerocopy_receive": "__u64 address;__u32 length;__u32 recv_skip_hint;__u32 inq;__s32 err;__u64 copybuf_address;__s32 copybuf_len;__u32 flags;__u64 msg_control;__u64 msg_controllen;__u32 msg_flags;__u32 reserved;",
"tcphdr": ["__be16 source;__be16 dest;__be32 seq;__be32 ack_seq;__u16 ae :1;__u16 res1 :3;__u16 doff :4;__u16 fin :1;__u16 syn :1;__u16 rst :1;__u16 psh :1;__u16 ack :1;__u16 urg :1;__u16 ece :1;__u16 cwr :1;__be16 window;__u16 check;__be16 urg_ptr;",{"variants":{"s390x":{"members":"__be16 source;__be16 dest;__be32 seq;__be32 ack_seq;__u16 doff :4;__u16 res1 :3;__u16 ae :1;__u16 cwr :1;__u16 ece :1;__u16 urg :1;__u16 ack :1;__u16 psh :1;__u16 rst :1;__u16 syn :1;__u16 fin :1;__be16 window;__u16 check;__be16 urg_ptr;"}}}]
}`),
  () => [heldStructs],
);

export declare namespace union {
  /** `<linux/tcp.h>`: 20 bytes. */
  interface tcp_word_hdr extends RecordView<'union tcp_word_hdr'> {
    get hdr(): struct.tcphdr;
    set hdr(value: From<struct.tcphdr>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get words(): Elements<number>;
    set words(value: Iterable<number>);
  }
}

export const union: {
  readonly tcp_word_hdr: Descriptor<union.tcp_word_hdr>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"tcp_word_hdr": "struct tcphdr hdr;__be32 words[5];"
}`),
  () => [struct],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};"
}`),
);
