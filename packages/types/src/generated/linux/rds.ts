// Generated from Linux 7.3.4 <linux/rds.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_socket_h from './socket.ts';

export const RDS6_INFO_CONNECTIONS = 10011,
  RDS6_INFO_IB_CONNECTIONS = 10017,
  RDS6_INFO_RECV_MESSAGES = 10014,
  RDS6_INFO_RETRANS_MESSAGES = 10013,
  RDS6_INFO_SEND_MESSAGES = 10012,
  RDS6_INFO_SOCKETS = 10015,
  RDS6_INFO_TCP_SOCKETS = 10016,
  RDS_CANCEL_SENT_TO = 1,
  RDS_CMSG_ATOMIC_CSWP = 7,
  RDS_CMSG_ATOMIC_FADD = 6,
  RDS_CMSG_CONG_UPDATE = 5,
  RDS_CMSG_MASKED_ATOMIC_CSWP = 9,
  RDS_CMSG_MASKED_ATOMIC_FADD = 8,
  RDS_CMSG_RDMA_ARGS = 1,
  RDS_CMSG_RDMA_DEST = 2,
  RDS_CMSG_RDMA_MAP = 3,
  RDS_CMSG_RDMA_STATUS = 4,
  RDS_CMSG_RXPATH_LATENCY = 11,
  RDS_CMSG_ZCOPY_COMPLETION = 13,
  RDS_CMSG_ZCOPY_COOKIE = 12,
  RDS_CONG_MONITOR = 6,
  RDS_CONG_MONITOR_SIZE = 64,
  RDS_FREE_MR = 3,
  RDS_GET_MR = 2,
  RDS_GET_MR_FOR_DEST = 7,
  RDS_IB_ABI_VERSION = 769,
  RDS_IB_GID_LEN = 16,
  RDS_INFO_CONNECTIONS = 10001,
  RDS_INFO_CONNECTION_FLAG_CONNECTED = 4,
  RDS_INFO_CONNECTION_FLAG_CONNECTING = 2,
  RDS_INFO_CONNECTION_FLAG_SENDING = 1,
  RDS_INFO_CONNECTION_STATS = 10009,
  RDS_INFO_COUNTERS = 10000,
  RDS_INFO_FIRST = 10000,
  RDS_INFO_IB_CONNECTIONS = 10008,
  RDS_INFO_IWARP_CONNECTIONS = 10010,
  RDS_INFO_LAST = 10017,
  RDS_INFO_MESSAGE_FLAG_ACK = 1,
  RDS_INFO_MESSAGE_FLAG_FAST_ACK = 2,
  RDS_INFO_RECV_MESSAGES = 10005,
  RDS_INFO_RETRANS_MESSAGES = 10004,
  RDS_INFO_SEND_MESSAGES = 10003,
  RDS_INFO_SOCKETS = 10006,
  RDS_INFO_TCP_SOCKETS = 10007,
  RDS_MAX_ZCOOKIES = 8,
  RDS_MSG_RX_DGRAM_DELIVERED = 2,
  RDS_MSG_RX_DGRAM_REASSEMBLE = 1,
  RDS_MSG_RX_DGRAM_TRACE_MAX = 3,
  RDS_MSG_RX_HDR_TO_DGRAM_START = 0,
  RDS_RDMA_CANCELED = 2,
  RDS_RDMA_DONTWAIT = 16,
  RDS_RDMA_DROPPED = 3,
  RDS_RDMA_FENCE = 2,
  RDS_RDMA_INVALIDATE = 4,
  RDS_RDMA_NOTIFY_ME = 32,
  RDS_RDMA_OTHER_ERROR = 4,
  RDS_RDMA_READWRITE = 1,
  RDS_RDMA_REMOTE_ERROR = 1,
  RDS_RDMA_SILENT = 64,
  RDS_RDMA_SUCCESS = 0,
  RDS_RDMA_USE_ONCE = 8,
  RDS_RECVERR = 5,
  RDS_TRANS_COUNT = 3,
  RDS_TRANS_GAP = 1,
  RDS_TRANS_IB = 0,
  RDS_TRANS_IWARP = 1,
  RDS_TRANS_NONE = -1,
  RDS_TRANS_TCP = 2,
  SIOCRDSGETTOS = 35297,
  SIOCRDSSETTOS = 35296,
  SOL_RDS = 276,
  SO_RDS_MSG_RXPATH_LATENCY = 10,
  SO_RDS_TRANSPORT = 8,
  TRANSNAMSIZ = 16;
export declare namespace struct {
  /** `<linux/rds.h>`: 65 bytes. */
  interface rds6_info_connection extends RecordView<'struct rds6_info_connection'> {
    get next_tx_seq(): bigint;
    set next_tx_seq(value: Integer);
    get next_rx_seq(): bigint;
    set next_rx_seq(value: Integer);
    get laddr(): linux_in6_h.struct.in6_addr;
    set laddr(value: From<linux_in6_h.struct.in6_addr>);
    get faddr(): linux_in6_h.struct.in6_addr;
    set faddr(value: From<linux_in6_h.struct.in6_addr>);
    get transport(): Uint8Array;
    set transport(value: Bytes);
    flags: number;
  }

  /** `<linux/rds.h>`: 50 bytes. */
  interface rds6_info_message extends RecordView<'struct rds6_info_message'> {
    get seq(): bigint;
    set seq(value: Integer);
    len: number;
    get laddr(): linux_in6_h.struct.in6_addr;
    set laddr(value: From<linux_in6_h.struct.in6_addr>);
    get faddr(): linux_in6_h.struct.in6_addr;
    set faddr(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    fport: number;
    flags: number;
    tos: number;
  }

  /** `<linux/rds.h>`: 92 bytes. */
  interface rds6_info_rdma_connection extends RecordView<'struct rds6_info_rdma_connection'> {
    get src_addr(): linux_in6_h.struct.in6_addr;
    set src_addr(value: From<linux_in6_h.struct.in6_addr>);
    get dst_addr(): linux_in6_h.struct.in6_addr;
    set dst_addr(value: From<linux_in6_h.struct.in6_addr>);
    get src_gid(): Uint8Array;
    set src_gid(value: Bytes);
    get dst_gid(): Uint8Array;
    set dst_gid(value: Bytes);
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    rdma_mr_max: number;
    rdma_mr_size: number;
    tos: number;
    sl: number;
    cache_allocs: number;
  }

  /** `<linux/rds.h>`: 52 bytes. */
  interface rds6_info_socket extends RecordView<'struct rds6_info_socket'> {
    sndbuf: number;
    get bound_addr(): linux_in6_h.struct.in6_addr;
    set bound_addr(value: From<linux_in6_h.struct.in6_addr>);
    get connected_addr(): linux_in6_h.struct.in6_addr;
    set connected_addr(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    bound_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    connected_port: number;
    rcvbuf: number;
    get inum(): bigint;
    set inum(value: Integer);
  }

  /** `<linux/rds.h>`: 64 bytes. */
  interface rds6_info_tcp_socket extends RecordView<'struct rds6_info_tcp_socket'> {
    get local_addr(): linux_in6_h.struct.in6_addr;
    set local_addr(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    local_port: number;
    get peer_addr(): linux_in6_h.struct.in6_addr;
    set peer_addr(value: From<linux_in6_h.struct.in6_addr>);
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    peer_port: number;
    get hdr_rem(): bigint;
    set hdr_rem(value: Integer);
    get data_rem(): bigint;
    set data_rem(value: Integer);
    last_sent_nxt: number;
    last_expected_una: number;
    last_seen_una: number;
  }

  interface rds_atomic_args$cswp extends RecordView<'struct rds_atomic_args.cswp'> {
    get compare(): bigint;
    set compare(value: Integer);
    get swap(): bigint;
    set swap(value: Integer);
  }

  interface rds_atomic_args$fadd extends RecordView<'struct rds_atomic_args.fadd'> {
    get add(): bigint;
    set add(value: Integer);
  }

  interface rds_atomic_args$m_cswp extends RecordView<'struct rds_atomic_args.m_cswp'> {
    get compare(): bigint;
    set compare(value: Integer);
    get swap(): bigint;
    set swap(value: Integer);
    get compare_mask(): bigint;
    set compare_mask(value: Integer);
    get swap_mask(): bigint;
    set swap_mask(value: Integer);
  }

  interface rds_atomic_args$m_fadd extends RecordView<'struct rds_atomic_args.m_fadd'> {
    get add(): bigint;
    set add(value: Integer);
    get nocarry_mask(): bigint;
    set nocarry_mask(value: Integer);
  }

  /** `<linux/rds.h>`: 72 bytes. */
  interface rds_atomic_args extends RecordView<'struct rds_atomic_args'> {
    get cookie(): bigint;
    set cookie(value: Integer);
    get local_addr(): bigint;
    set local_addr(value: Integer);
    get remote_addr(): bigint;
    set remote_addr(value: Integer);
    get cswp(): rds_atomic_args$cswp;
    set cswp(value: From<rds_atomic_args$cswp>);
    get fadd(): rds_atomic_args$fadd;
    set fadd(value: From<rds_atomic_args$fadd>);
    get m_cswp(): rds_atomic_args$m_cswp;
    set m_cswp(value: From<rds_atomic_args$m_cswp>);
    get m_fadd(): rds_atomic_args$m_fadd;
    set m_fadd(value: From<rds_atomic_args$m_fadd>);
    get flags(): bigint;
    set flags(value: Integer);
    get user_token(): bigint;
    set user_token(value: Integer);
  }

  /** `<linux/rds.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface rds_cmsg_rx_trace extends RecordView<'struct rds_cmsg_rx_trace'> {
    rx_traces: number;
    get rx_trace_pos(): Uint8Array;
    set rx_trace_pos(value: Bytes);
    get rx_trace(): Elements<bigint>;
    set rx_trace(value: Iterable<Integer>);
  }

  /** `<linux/rds.h>`: 16 bytes. */
  interface rds_free_mr_args extends RecordView<'struct rds_free_mr_args'> {
    get cookie(): bigint;
    set cookie(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/rds.h>`: 32 bytes. */
  interface rds_get_mr_args extends RecordView<'struct rds_get_mr_args'> {
    get vec(): struct.rds_iovec;
    set vec(value: From<struct.rds_iovec>);
    get cookie_addr(): bigint;
    set cookie_addr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/rds.h>`: 160 bytes. */
  interface rds_get_mr_for_dest_args extends RecordView<'struct rds_get_mr_for_dest_args'> {
    get dest_addr(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set dest_addr(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get vec(): struct.rds_iovec;
    set vec(value: From<struct.rds_iovec>);
    get cookie_addr(): bigint;
    set cookie_addr(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/rds.h>`: 42 bytes. */
  interface rds_info_connection extends RecordView<'struct rds_info_connection'> {
    get next_tx_seq(): bigint;
    set next_tx_seq(value: Integer);
    get next_rx_seq(): bigint;
    set next_rx_seq(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    laddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    faddr: number;
    get transport(): Uint8Array;
    set transport(value: Bytes);
    flags: number;
    tos: number;
  }

  /** `<linux/rds.h>`: 40 bytes. */
  interface rds_info_counter extends RecordView<'struct rds_info_counter'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<linux/rds.h>`: 26 bytes. */
  interface rds_info_message extends RecordView<'struct rds_info_message'> {
    get seq(): bigint;
    set seq(value: Integer);
    len: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    laddr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    faddr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    lport: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    fport: number;
    flags: number;
    tos: number;
  }

  /** `<linux/rds.h>`: 68 bytes. */
  interface rds_info_rdma_connection extends RecordView<'struct rds_info_rdma_connection'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    src_addr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    dst_addr: number;
    get src_gid(): Uint8Array;
    set src_gid(value: Bytes);
    get dst_gid(): Uint8Array;
    set dst_gid(value: Bytes);
    max_send_wr: number;
    max_recv_wr: number;
    max_send_sge: number;
    rdma_mr_max: number;
    rdma_mr_size: number;
    tos: number;
    sl: number;
    cache_allocs: number;
  }

  /** `<linux/rds.h>`: 28 bytes. */
  interface rds_info_socket extends RecordView<'struct rds_info_socket'> {
    sndbuf: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    bound_addr: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    connected_addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    bound_port: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    connected_port: number;
    rcvbuf: number;
    get inum(): bigint;
    set inum(value: Integer);
  }

  /** `<linux/rds.h>`: 41 bytes. */
  interface rds_info_tcp_socket extends RecordView<'struct rds_info_tcp_socket'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    local_addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    local_port: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    peer_addr: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    peer_port: number;
    get hdr_rem(): bigint;
    set hdr_rem(value: Integer);
    get data_rem(): bigint;
    set data_rem(value: Integer);
    last_sent_nxt: number;
    last_expected_una: number;
    last_seen_una: number;
    tos: number;
  }

  /** `<linux/rds.h>`: 16 bytes. */
  interface rds_iovec extends RecordView<'struct rds_iovec'> {
    get addr(): bigint;
    set addr(value: Integer);
    get bytes(): bigint;
    set bytes(value: Integer);
  }

  /** `<linux/rds.h>`: 56 bytes. */
  interface rds_rdma_args extends RecordView<'struct rds_rdma_args'> {
    get cookie(): bigint;
    set cookie(value: Integer);
    get remote_vec(): struct.rds_iovec;
    set remote_vec(value: From<struct.rds_iovec>);
    get local_vec_addr(): bigint;
    set local_vec_addr(value: Integer);
    get nr_local(): bigint;
    set nr_local(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
    get user_token(): bigint;
    set user_token(value: Integer);
  }

  /** `<linux/rds.h>`: 12 bytes on x86; 16 bytes elsewhere. */
  interface rds_rdma_notify extends RecordView<'struct rds_rdma_notify'> {
    get user_token(): bigint;
    set user_token(value: Integer);
    status: number;
  }

  /** `<linux/rds.h>`: 4 bytes. */
  interface rds_rx_trace_so extends RecordView<'struct rds_rx_trace_so'> {
    rx_traces: number;
    get rx_trace_pos(): Uint8Array;
    set rx_trace_pos(value: Bytes);
  }

  /** `<linux/rds.h>`: 36 bytes. */
  interface rds_zcopy_cookies extends RecordView<'struct rds_zcopy_cookies'> {
    num: number;
    get cookies(): Uint32Array;
    set cookies(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly rds6_info_connection: Descriptor<struct.rds6_info_connection>;
  readonly rds6_info_message: Descriptor<struct.rds6_info_message>;
  readonly rds6_info_rdma_connection: Descriptor<struct.rds6_info_rdma_connection>;
  readonly rds6_info_socket: Descriptor<struct.rds6_info_socket>;
  readonly rds6_info_tcp_socket: Descriptor<struct.rds6_info_tcp_socket>;
  readonly rds_atomic_args: Descriptor<struct.rds_atomic_args>;
  readonly rds_cmsg_rx_trace: Descriptor<struct.rds_cmsg_rx_trace>;
  readonly rds_free_mr_args: Descriptor<struct.rds_free_mr_args>;
  readonly rds_get_mr_args: Descriptor<struct.rds_get_mr_args>;
  readonly rds_get_mr_for_dest_args: Descriptor<struct.rds_get_mr_for_dest_args>;
  readonly rds_info_connection: Descriptor<struct.rds_info_connection>;
  readonly rds_info_counter: Descriptor<struct.rds_info_counter>;
  readonly rds_info_message: Descriptor<struct.rds_info_message>;
  readonly rds_info_rdma_connection: Descriptor<struct.rds_info_rdma_connection>;
  readonly rds_info_socket: Descriptor<struct.rds_info_socket>;
  readonly rds_info_tcp_socket: Descriptor<struct.rds_info_tcp_socket>;
  readonly rds_iovec: Descriptor<struct.rds_iovec>;
  readonly rds_rdma_args: Descriptor<struct.rds_rdma_args>;
  readonly rds_rdma_notify: Descriptor<struct.rds_rdma_notify>;
  readonly rds_rx_trace_so: Descriptor<struct.rds_rx_trace_so>;
  readonly rds_zcopy_cookies: Descriptor<struct.rds_zcopy_cookies>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"rds6_info_connection": ["__u64 next_tx_seq;__u64 next_rx_seq;struct in6_addr laddr;struct in6_addr faddr;__u8 transport[16];__u8 flags;",{"pack":1}],
"rds6_info_message": ["__u64 seq;__u32 len;struct in6_addr laddr;struct in6_addr faddr;__be16 lport;__be16 fport;__u8 flags;__u8 tos;",{"pack":1}],
"rds6_info_rdma_connection": "struct in6_addr src_addr;struct in6_addr dst_addr;__u8 src_gid[16];__u8 dst_gid[16];__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 rdma_mr_max;__u32 rdma_mr_size;__u8 tos;__u8 sl;__u32 cache_allocs;",
"rds6_info_socket": ["__u32 sndbuf;struct in6_addr bound_addr;struct in6_addr connected_addr;__be16 bound_port;__be16 connected_port;__u32 rcvbuf;__u64 inum;",{"pack":1}],
"rds6_info_tcp_socket": ["struct in6_addr local_addr;__be16 local_port;struct in6_addr peer_addr;__be16 peer_port;__u64 hdr_rem;__u64 data_rem;__u32 last_sent_nxt;__u32 last_expected_una;__u32 last_seen_una;",{"pack":1}],
"rds_atomic_args": "__u64 cookie;__u64 local_addr;__u64 remote_addr;union {struct {__u64 compare;__u64 swap;} cswp;struct {__u64 add;} fadd;struct {__u64 compare;__u64 swap;__u64 compare_mask;__u64 swap_mask;} m_cswp;struct {__u64 add;__u64 nocarry_mask;} m_fadd;};__u64 flags;__u64 user_token;",
"rds_cmsg_rx_trace": "__u8 rx_traces;__u8 rx_trace_pos[3];__u64 rx_trace[3];",
"rds_free_mr_args": "__u64 cookie;__u64 flags;",
"rds_get_mr_args": "struct rds_iovec vec;__u64 cookie_addr;__u64 flags;",
"rds_get_mr_for_dest_args": "struct __kernel_sockaddr_storage dest_addr;struct rds_iovec vec;__u64 cookie_addr;__u64 flags;",
"rds_info_connection": ["__u64 next_tx_seq;__u64 next_rx_seq;__be32 laddr;__be32 faddr;__u8 transport[16];__u8 flags;__u8 tos;",{"pack":1}],
"rds_info_counter": ["__u8 name[32];__u64 value;",{"pack":1}],
"rds_info_message": ["__u64 seq;__u32 len;__be32 laddr;__be32 faddr;__be16 lport;__be16 fport;__u8 flags;__u8 tos;",{"pack":1}],
"rds_info_rdma_connection": "__be32 src_addr;__be32 dst_addr;__u8 src_gid[16];__u8 dst_gid[16];__u32 max_send_wr;__u32 max_recv_wr;__u32 max_send_sge;__u32 rdma_mr_max;__u32 rdma_mr_size;__u8 tos;__u8 sl;__u32 cache_allocs;",
"rds_info_socket": ["__u32 sndbuf;__be32 bound_addr;__be32 connected_addr;__be16 bound_port;__be16 connected_port;__u32 rcvbuf;__u64 inum;",{"pack":1}],
"rds_info_tcp_socket": ["__be32 local_addr;__be16 local_port;__be32 peer_addr;__be16 peer_port;__u64 hdr_rem;__u64 data_rem;__u32 last_sent_nxt;__u32 last_expected_una;__u32 last_seen_una;__u8 tos;",{"pack":1}],
"rds_iovec": "__u64 addr;__u64 bytes;",
"rds_rdma_args": "__u64 cookie;struct rds_iovec remote_vec;__u64 local_vec_addr;__u64 nr_local;__u64 flags;__u64 user_token;",
"rds_rdma_notify": "__u64 user_token;__s32 status;",
"rds_rx_trace_so": "__u8 rx_traces;__u8 rx_trace_pos[3];",
"rds_zcopy_cookies": "__u32 num;__u32 cookies[8];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};",
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}]
}`),
);

export type rds_rdma_cookie_t = bigint;
export type rds_tos_t = number;
