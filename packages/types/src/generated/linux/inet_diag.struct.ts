// Generated from Linux 7.3.4 <linux/inet_diag.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/inet_diag.h>`: 4 bytes. */
export interface inet_diag_bc_op extends RecordView<'struct inet_diag_bc_op'> {
  code: number;
  yes: number;
  no: number;
}

export const inet_diag_bc_op: Descriptor<inet_diag_bc_op> = /* @__PURE__ */ declareStruct(
  'inet_diag_bc_op',
  `
  unsigned char code;
  unsigned char yes;
  unsigned short no;
`,
);

/** `<linux/inet_diag.h>`: 8 bytes. */
export interface inet_diag_hostcond extends RecordView<'struct inet_diag_hostcond'> {
  family: number;
  prefix_len: number;
  port: number;
  get addr(): Elements<number>;
  set addr(value: Iterable<number>);
}

export const inet_diag_hostcond: Descriptor<inet_diag_hostcond> = /* @__PURE__ */ declareStruct(
  'inet_diag_hostcond',
  `
  __u8 family;
  __u8 prefix_len;
  int port;
  __be32 addr[];
`,
);

/** `<linux/inet_diag.h>`: 8 bytes. */
export interface inet_diag_markcond extends RecordView<'struct inet_diag_markcond'> {
  mark: number;
  mask: number;
}

export const inet_diag_markcond: Descriptor<inet_diag_markcond> = /* @__PURE__ */ declareStruct(
  'inet_diag_markcond',
  `
  __u32 mark;
  __u32 mask;
`,
);

/** `<linux/inet_diag.h>`: 16 bytes. */
export interface inet_diag_meminfo extends RecordView<'struct inet_diag_meminfo'> {
  idiag_rmem: number;
  idiag_wmem: number;
  idiag_fmem: number;
  idiag_tmem: number;
}

export const inet_diag_meminfo: Descriptor<inet_diag_meminfo> = /* @__PURE__ */ declareStruct(
  'inet_diag_meminfo',
  `
  __u32 idiag_rmem;
  __u32 idiag_wmem;
  __u32 idiag_fmem;
  __u32 idiag_tmem;
`,
);

/** `<linux/inet_diag.h>`: 72 bytes. */
export interface inet_diag_msg extends RecordView<'struct inet_diag_msg'> {
  idiag_family: number;
  idiag_state: number;
  idiag_timer: number;
  idiag_retrans: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
  idiag_expires: number;
  idiag_rqueue: number;
  idiag_wqueue: number;
  idiag_uid: number;
  idiag_inode: number;
}

export const inet_diag_msg: Descriptor<inet_diag_msg> = /* @__PURE__ */ declareStruct(
  'inet_diag_msg',
  `
  __u8 idiag_family;
  __u8 idiag_state;
  __u8 idiag_timer;
  __u8 idiag_retrans;
  struct inet_diag_sockid id;
  __u32 idiag_expires;
  __u32 idiag_rqueue;
  __u32 idiag_wqueue;
  __u32 idiag_uid;
  __u32 idiag_inode;
`,
  { uses: () => [inet_diag_sockid] },
);

/** `<linux/inet_diag.h>`: 60 bytes. */
export interface inet_diag_req extends RecordView<'struct inet_diag_req'> {
  idiag_family: number;
  idiag_src_len: number;
  idiag_dst_len: number;
  idiag_ext: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
  idiag_states: number;
  idiag_dbs: number;
}

export const inet_diag_req: Descriptor<inet_diag_req> = /* @__PURE__ */ declareStruct(
  'inet_diag_req',
  `
  __u8 idiag_family;
  __u8 idiag_src_len;
  __u8 idiag_dst_len;
  __u8 idiag_ext;
  struct inet_diag_sockid id;
  __u32 idiag_states;
  __u32 idiag_dbs;
`,
  { uses: () => [inet_diag_sockid] },
);

/** `<linux/inet_diag.h>`: 56 bytes. */
export interface inet_diag_req_raw extends RecordView<'struct inet_diag_req_raw'> {
  sdiag_family: number;
  sdiag_protocol: number;
  idiag_ext: number;
  sdiag_raw_protocol: number;
  idiag_states: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
}

export const inet_diag_req_raw: Descriptor<inet_diag_req_raw> = /* @__PURE__ */ declareStruct(
  'inet_diag_req_raw',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u8 idiag_ext;
  __u8 sdiag_raw_protocol;
  __u32 idiag_states;
  struct inet_diag_sockid id;
`,
  { uses: () => [inet_diag_sockid] },
);

/** `<linux/inet_diag.h>`: 56 bytes. */
export interface inet_diag_req_v2 extends RecordView<'struct inet_diag_req_v2'> {
  sdiag_family: number;
  sdiag_protocol: number;
  idiag_ext: number;
  pad: number;
  idiag_states: number;
  get id(): inet_diag_sockid;
  set id(value: inet_diag_sockid | Init<inet_diag_sockid>);
}

export const inet_diag_req_v2: Descriptor<inet_diag_req_v2> = /* @__PURE__ */ declareStruct(
  'inet_diag_req_v2',
  `
  __u8 sdiag_family;
  __u8 sdiag_protocol;
  __u8 idiag_ext;
  __u8 pad;
  __u32 idiag_states;
  struct inet_diag_sockid id;
`,
  { uses: () => [inet_diag_sockid] },
);

/** `<linux/inet_diag.h>`: 48 bytes. */
export interface inet_diag_sockid extends RecordView<'struct inet_diag_sockid'> {
  idiag_sport: number;
  idiag_dport: number;
  get idiag_src(): Elements<number>;
  set idiag_src(value: Iterable<number>);
  get idiag_dst(): Elements<number>;
  set idiag_dst(value: Iterable<number>);
  idiag_if: number;
  get idiag_cookie(): Uint32Array;
  set idiag_cookie(value: Iterable<Integer>);
}

export const inet_diag_sockid: Descriptor<inet_diag_sockid> = /* @__PURE__ */ declareStruct(
  'inet_diag_sockid',
  `
  __be16 idiag_sport;
  __be16 idiag_dport;
  __be32 idiag_src[4];
  __be32 idiag_dst[4];
  __u32 idiag_if;
  __u32 idiag_cookie[2];
`,
);

/** `<linux/inet_diag.h>`: 2 bytes. */
export interface inet_diag_sockopt extends RecordView<'struct inet_diag_sockopt'> {
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

export const inet_diag_sockopt: Descriptor<inet_diag_sockopt> = /* @__PURE__ */ declareStruct(
  'inet_diag_sockopt',
  `
  __u8 recverr :1;
  __u8 is_icsk :1;
  __u8 freebind :1;
  __u8 hdrincl :1;
  __u8 mc_loop :1;
  __u8 transparent :1;
  __u8 mc_all :1;
  __u8 nodefrag :1;
  __u8 bind_address_no_port :1;
  __u8 recverr_rfc4884 :1;
  __u8 defer_connect :1;
  __u8 unused :5;
`,
);

/** `<linux/inet_diag.h>`: 20 bytes. */
export interface tcp_bbr_info extends RecordView<'struct tcp_bbr_info'> {
  bbr_bw_lo: number;
  bbr_bw_hi: number;
  bbr_min_rtt: number;
  bbr_pacing_gain: number;
  bbr_cwnd_gain: number;
}

export const tcp_bbr_info: Descriptor<tcp_bbr_info> = /* @__PURE__ */ declareStruct(
  'tcp_bbr_info',
  `
  __u32 bbr_bw_lo;
  __u32 bbr_bw_hi;
  __u32 bbr_min_rtt;
  __u32 bbr_pacing_gain;
  __u32 bbr_cwnd_gain;
`,
);

/** `<linux/inet_diag.h>`: 16 bytes. */
export interface tcp_dctcp_info extends RecordView<'struct tcp_dctcp_info'> {
  dctcp_enabled: number;
  dctcp_ce_state: number;
  dctcp_alpha: number;
  dctcp_ab_ecn: number;
  dctcp_ab_tot: number;
}

export const tcp_dctcp_info: Descriptor<tcp_dctcp_info> = /* @__PURE__ */ declareStruct(
  'tcp_dctcp_info',
  `
  __u16 dctcp_enabled;
  __u16 dctcp_ce_state;
  __u32 dctcp_alpha;
  __u32 dctcp_ab_ecn;
  __u32 dctcp_ab_tot;
`,
);

/** `<linux/inet_diag.h>`: 16 bytes. */
export interface tcpvegas_info extends RecordView<'struct tcpvegas_info'> {
  tcpv_enabled: number;
  tcpv_rttcnt: number;
  tcpv_rtt: number;
  tcpv_minrtt: number;
}

export const tcpvegas_info: Descriptor<tcpvegas_info> = /* @__PURE__ */ declareStruct(
  'tcpvegas_info',
  `
  __u32 tcpv_enabled;
  __u32 tcpv_rttcnt;
  __u32 tcpv_rtt;
  __u32 tcpv_minrtt;
`,
);
