// Generated from Linux 7.3.4 <linux/inet_diag.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const DCCPDIAG_GETSOCK = 19,
  IDIAG_TIMER_DELACK = 5,
  IDIAG_TIMER_KEEPALIVE = 2,
  IDIAG_TIMER_OFF = 0,
  IDIAG_TIMER_ON = 1,
  IDIAG_TIMER_PROBE0 = 4,
  IDIAG_TIMER_TIMEWAIT = 3,
  INET_DIAG_BBRINFO = 16,
  INET_DIAG_BC_AUTO = 6,
  INET_DIAG_BC_CGROUP_COND = 13,
  INET_DIAG_BC_DEV_COND = 9,
  INET_DIAG_BC_D_COND = 8,
  INET_DIAG_BC_D_EQ = 12,
  INET_DIAG_BC_D_GE = 4,
  INET_DIAG_BC_D_LE = 5,
  INET_DIAG_BC_JMP = 1,
  INET_DIAG_BC_MARK_COND = 10,
  INET_DIAG_BC_NOP = 0,
  INET_DIAG_BC_S_COND = 7,
  INET_DIAG_BC_S_EQ = 11,
  INET_DIAG_BC_S_GE = 2,
  INET_DIAG_BC_S_LE = 3,
  INET_DIAG_CGROUP_ID = 21,
  INET_DIAG_CLASS_ID = 17,
  INET_DIAG_CONG = 4,
  INET_DIAG_DCTCPINFO = 9,
  INET_DIAG_GETSOCK_MAX = 24,
  INET_DIAG_INFO = 2,
  INET_DIAG_LOCALS = 12,
  INET_DIAG_MARK = 15,
  INET_DIAG_MAX = 22,
  INET_DIAG_MD5SIG = 18,
  INET_DIAG_MEMINFO = 1,
  INET_DIAG_NOCOOKIE = 4294967295,
  INET_DIAG_NONE = 0,
  INET_DIAG_PAD = 14,
  INET_DIAG_PEERS = 13,
  INET_DIAG_PROTOCOL = 10,
  INET_DIAG_REQ_BYTECODE = 1,
  INET_DIAG_REQ_MAX = 3,
  INET_DIAG_REQ_NONE = 0,
  INET_DIAG_REQ_PROTOCOL = 3,
  INET_DIAG_REQ_SK_BPF_STORAGES = 2,
  INET_DIAG_SHUTDOWN = 8,
  INET_DIAG_SKMEMINFO = 7,
  INET_DIAG_SKV6ONLY = 11,
  INET_DIAG_SK_BPF_STORAGES = 20,
  INET_DIAG_SOCKOPT = 22,
  INET_DIAG_TCLASS = 6,
  INET_DIAG_TOS = 5,
  INET_DIAG_ULP_INFO = 19,
  INET_DIAG_VEGASINFO = 3,
  INET_ULP_INFO_MAX = 3,
  INET_ULP_INFO_MPTCP = 3,
  INET_ULP_INFO_NAME = 1,
  INET_ULP_INFO_TLS = 2,
  INET_ULP_INFO_UNSPEC = 0,
  TCPDIAG_GETSOCK = 18,
  __INET_DIAG_MAX = 23,
  __INET_DIAG_REQ_MAX = 4,
  __INET_ULP_INFO_MAX = 4;
export declare namespace struct {
  /** `<linux/inet_diag.h>`: 4 bytes. */
  interface inet_diag_bc_op extends RecordView<'struct inet_diag_bc_op'> {
    code: number;
    yes: number;
    no: number;
  }

  /** `<linux/inet_diag.h>`: 8 bytes. */
  interface inet_diag_hostcond extends RecordView<'struct inet_diag_hostcond'> {
    family: number;
    prefix_len: number;
    port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get addr(): Elements<number>;
    set addr(value: Iterable<number>);
  }

  /** `<linux/inet_diag.h>`: 8 bytes. */
  interface inet_diag_markcond extends RecordView<'struct inet_diag_markcond'> {
    mark: number;
    mask: number;
  }

  /** `<linux/inet_diag.h>`: 16 bytes. */
  interface inet_diag_meminfo extends RecordView<'struct inet_diag_meminfo'> {
    idiag_rmem: number;
    idiag_wmem: number;
    idiag_fmem: number;
    idiag_tmem: number;
  }

  /** `<linux/inet_diag.h>`: 72 bytes. */
  interface inet_diag_msg extends RecordView<'struct inet_diag_msg'> {
    idiag_family: number;
    idiag_state: number;
    idiag_timer: number;
    idiag_retrans: number;
    get id(): struct.inet_diag_sockid;
    set id(value: From<struct.inet_diag_sockid>);
    idiag_expires: number;
    idiag_rqueue: number;
    idiag_wqueue: number;
    idiag_uid: number;
    idiag_inode: number;
  }

  /** `<linux/inet_diag.h>`: 60 bytes. */
  interface inet_diag_req extends RecordView<'struct inet_diag_req'> {
    idiag_family: number;
    idiag_src_len: number;
    idiag_dst_len: number;
    idiag_ext: number;
    get id(): struct.inet_diag_sockid;
    set id(value: From<struct.inet_diag_sockid>);
    idiag_states: number;
    idiag_dbs: number;
  }

  /** `<linux/inet_diag.h>`: 56 bytes. */
  interface inet_diag_req_raw extends RecordView<'struct inet_diag_req_raw'> {
    sdiag_family: number;
    sdiag_protocol: number;
    idiag_ext: number;
    sdiag_raw_protocol: number;
    idiag_states: number;
    get id(): struct.inet_diag_sockid;
    set id(value: From<struct.inet_diag_sockid>);
  }

  /** `<linux/inet_diag.h>`: 56 bytes. */
  interface inet_diag_req_v2 extends RecordView<'struct inet_diag_req_v2'> {
    sdiag_family: number;
    sdiag_protocol: number;
    idiag_ext: number;
    pad: number;
    idiag_states: number;
    get id(): struct.inet_diag_sockid;
    set id(value: From<struct.inet_diag_sockid>);
  }

  /** `<linux/inet_diag.h>`: 48 bytes. */
  interface inet_diag_sockid extends RecordView<'struct inet_diag_sockid'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    idiag_sport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    idiag_dport: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get idiag_src(): Elements<number>;
    set idiag_src(value: Iterable<number>);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    get idiag_dst(): Elements<number>;
    set idiag_dst(value: Iterable<number>);
    idiag_if: number;
    get idiag_cookie(): Uint32Array;
    set idiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/inet_diag.h>`: 2 bytes. */
  interface inet_diag_sockopt extends RecordView<'struct inet_diag_sockopt'> {
    recverr: number;
    is_icsk: number;
    freebind: number;
    hdrincl: number;
    mc_loop: number;
    transparent: number;
    mc_all: number;
    nodefrag: number;
    bind_address_no_port: number;
    recverr_rfc4884: number;
    defer_connect: number;
    unused: number;
  }

  /** `<linux/inet_diag.h>`: 20 bytes. */
  interface tcp_bbr_info extends RecordView<'struct tcp_bbr_info'> {
    bbr_bw_lo: number;
    bbr_bw_hi: number;
    bbr_min_rtt: number;
    bbr_pacing_gain: number;
    bbr_cwnd_gain: number;
  }

  /** `<linux/inet_diag.h>`: 16 bytes. */
  interface tcp_dctcp_info extends RecordView<'struct tcp_dctcp_info'> {
    dctcp_enabled: number;
    dctcp_ce_state: number;
    dctcp_alpha: number;
    dctcp_ab_ecn: number;
    dctcp_ab_tot: number;
  }

  /** `<linux/inet_diag.h>`: 16 bytes. */
  interface tcpvegas_info extends RecordView<'struct tcpvegas_info'> {
    tcpv_enabled: number;
    tcpv_rttcnt: number;
    tcpv_rtt: number;
    tcpv_minrtt: number;
  }
}

export const struct: {
  readonly inet_diag_bc_op: Descriptor<struct.inet_diag_bc_op>;
  readonly inet_diag_hostcond: Descriptor<struct.inet_diag_hostcond>;
  readonly inet_diag_markcond: Descriptor<struct.inet_diag_markcond>;
  readonly inet_diag_meminfo: Descriptor<struct.inet_diag_meminfo>;
  readonly inet_diag_msg: Descriptor<struct.inet_diag_msg>;
  readonly inet_diag_req: Descriptor<struct.inet_diag_req>;
  readonly inet_diag_req_raw: Descriptor<struct.inet_diag_req_raw>;
  readonly inet_diag_req_v2: Descriptor<struct.inet_diag_req_v2>;
  readonly inet_diag_sockid: Descriptor<struct.inet_diag_sockid>;
  readonly inet_diag_sockopt: Descriptor<struct.inet_diag_sockopt>;
  readonly tcp_bbr_info: Descriptor<struct.tcp_bbr_info>;
  readonly tcp_dctcp_info: Descriptor<struct.tcp_dctcp_info>;
  readonly tcpvegas_info: Descriptor<struct.tcpvegas_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"inet_diag_bc_op": "unsigned char code;unsigned char yes;unsigned short no;",
"inet_diag_hostcond": "__u8 family;__u8 prefix_len;int port;__be32 addr[];",
"inet_diag_markcond": "__u32 mark;__u32 mask;",
"inet_diag_meminfo": "__u32 idiag_rmem;__u32 idiag_wmem;__u32 idiag_fmem;__u32 idiag_tmem;",
"inet_diag_msg": "__u8 idiag_family;__u8 idiag_state;__u8 idiag_timer;__u8 idiag_retrans;struct inet_diag_sockid id;__u32 idiag_expires;__u32 idiag_rqueue;__u32 idiag_wqueue;__u32 idiag_uid;__u32 idiag_inode;",
"inet_diag_req": "__u8 idiag_family;__u8 idiag_src_len;__u8 idiag_dst_len;__u8 idiag_ext;struct inet_diag_sockid id;__u32 idiag_states;__u32 idiag_dbs;",
"inet_diag_req_raw": "__u8 sdiag_family;__u8 sdiag_protocol;__u8 idiag_ext;__u8 sdiag_raw_protocol;__u32 idiag_states;struct inet_diag_sockid id;",
"inet_diag_req_v2": "__u8 sdiag_family;__u8 sdiag_protocol;__u8 idiag_ext;__u8 pad;__u32 idiag_states;struct inet_diag_sockid id;",
"inet_diag_sockid": "__be16 idiag_sport;__be16 idiag_dport;__be32 idiag_src[4];__be32 idiag_dst[4];__u32 idiag_if;__u32 idiag_cookie[2];",
"inet_diag_sockopt": "__u8 recverr :1;__u8 is_icsk :1;__u8 freebind :1;__u8 hdrincl :1;__u8 mc_loop :1;__u8 transparent :1;__u8 mc_all :1;__u8 nodefrag :1;__u8 bind_address_no_port :1;__u8 recverr_rfc4884 :1;__u8 defer_connect :1;__u8 unused :5;",
"tcp_bbr_info": "__u32 bbr_bw_lo;__u32 bbr_bw_hi;__u32 bbr_min_rtt;__u32 bbr_pacing_gain;__u32 bbr_cwnd_gain;",
"tcp_dctcp_info": "__u16 dctcp_enabled;__u16 dctcp_ce_state;__u32 dctcp_alpha;__u32 dctcp_ab_ecn;__u32 dctcp_ab_tot;",
"tcpvegas_info": "__u32 tcpv_enabled;__u32 tcpv_rttcnt;__u32 tcpv_rtt;__u32 tcpv_minrtt;"
}`),
);

export declare namespace union {
  /** `<linux/inet_diag.h>`: 20 bytes. */
  interface tcp_cc_info extends RecordView<'union tcp_cc_info'> {
    get vegas(): struct.tcpvegas_info;
    set vegas(value: From<struct.tcpvegas_info>);
    get dctcp(): struct.tcp_dctcp_info;
    set dctcp(value: From<struct.tcp_dctcp_info>);
    get bbr(): struct.tcp_bbr_info;
    set bbr(value: From<struct.tcp_bbr_info>);
  }
}

export const union: {
  readonly tcp_cc_info: Descriptor<union.tcp_cc_info>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"tcp_cc_info": "struct tcpvegas_info vegas;struct tcp_dctcp_info dctcp;struct tcp_bbr_info bbr;"
}`),
  () => [struct],
);
