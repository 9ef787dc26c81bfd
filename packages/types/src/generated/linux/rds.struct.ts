// Generated from Linux 7.3.4 <linux/rds.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { in6_addr } from './in6.struct.ts';
import { __kernel_sockaddr_storage } from './socket.struct.ts';

/** `<linux/rds.h>`: 65 bytes. */
export interface rds6_info_connection extends RecordView<'struct rds6_info_connection'> {
  get next_tx_seq(): bigint;
  set next_tx_seq(value: Integer);
  get next_rx_seq(): bigint;
  set next_rx_seq(value: Integer);
  get laddr(): in6_addr;
  set laddr(value: in6_addr | Init<in6_addr>);
  get faddr(): in6_addr;
  set faddr(value: in6_addr | Init<in6_addr>);
  get transport(): Uint8Array;
  set transport(value: Bytes);
  flags: number;
}

export const rds6_info_connection: Descriptor<rds6_info_connection> = /* @__PURE__ */ declareStruct(
  'rds6_info_connection',
  `
  __u64 next_tx_seq;
  __u64 next_rx_seq;
  struct in6_addr laddr;
  struct in6_addr faddr;
  __u8 transport[16];
  __u8 flags;
`,
  { pack: 1, uses: () => [in6_addr] },
);

/** `<linux/rds.h>`: 50 bytes. */
export interface rds6_info_message extends RecordView<'struct rds6_info_message'> {
  get seq(): bigint;
  set seq(value: Integer);
  len: number;
  get laddr(): in6_addr;
  set laddr(value: in6_addr | Init<in6_addr>);
  get faddr(): in6_addr;
  set faddr(value: in6_addr | Init<in6_addr>);
  lport: number;
  fport: number;
  flags: number;
  tos: number;
}

export const rds6_info_message: Descriptor<rds6_info_message> = /* @__PURE__ */ declareStruct(
  'rds6_info_message',
  `
  __u64 seq;
  __u32 len;
  struct in6_addr laddr;
  struct in6_addr faddr;
  __be16 lport;
  __be16 fport;
  __u8 flags;
  __u8 tos;
`,
  { pack: 1, uses: () => [in6_addr] },
);

/** `<linux/rds.h>`: 92 bytes. */
export interface rds6_info_rdma_connection extends RecordView<'struct rds6_info_rdma_connection'> {
  get src_addr(): in6_addr;
  set src_addr(value: in6_addr | Init<in6_addr>);
  get dst_addr(): in6_addr;
  set dst_addr(value: in6_addr | Init<in6_addr>);
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

export const rds6_info_rdma_connection: Descriptor<rds6_info_rdma_connection> =
  /* @__PURE__ */ declareStruct(
    'rds6_info_rdma_connection',
    `
  struct in6_addr src_addr;
  struct in6_addr dst_addr;
  __u8 src_gid[16];
  __u8 dst_gid[16];
  __u32 max_send_wr;
  __u32 max_recv_wr;
  __u32 max_send_sge;
  __u32 rdma_mr_max;
  __u32 rdma_mr_size;
  __u8 tos;
  __u8 sl;
  __u32 cache_allocs;
`,
    { uses: () => [in6_addr] },
  );

/** `<linux/rds.h>`: 52 bytes. */
export interface rds6_info_socket extends RecordView<'struct rds6_info_socket'> {
  sndbuf: number;
  get bound_addr(): in6_addr;
  set bound_addr(value: in6_addr | Init<in6_addr>);
  get connected_addr(): in6_addr;
  set connected_addr(value: in6_addr | Init<in6_addr>);
  bound_port: number;
  connected_port: number;
  rcvbuf: number;
  get inum(): bigint;
  set inum(value: Integer);
}

export const rds6_info_socket: Descriptor<rds6_info_socket> = /* @__PURE__ */ declareStruct(
  'rds6_info_socket',
  `
  __u32 sndbuf;
  struct in6_addr bound_addr;
  struct in6_addr connected_addr;
  __be16 bound_port;
  __be16 connected_port;
  __u32 rcvbuf;
  __u64 inum;
`,
  { pack: 1, uses: () => [in6_addr] },
);

/** `<linux/rds.h>`: 64 bytes. */
export interface rds6_info_tcp_socket extends RecordView<'struct rds6_info_tcp_socket'> {
  get local_addr(): in6_addr;
  set local_addr(value: in6_addr | Init<in6_addr>);
  local_port: number;
  get peer_addr(): in6_addr;
  set peer_addr(value: in6_addr | Init<in6_addr>);
  peer_port: number;
  get hdr_rem(): bigint;
  set hdr_rem(value: Integer);
  get data_rem(): bigint;
  set data_rem(value: Integer);
  last_sent_nxt: number;
  last_expected_una: number;
  last_seen_una: number;
}

export const rds6_info_tcp_socket: Descriptor<rds6_info_tcp_socket> = /* @__PURE__ */ declareStruct(
  'rds6_info_tcp_socket',
  `
  struct in6_addr local_addr;
  __be16 local_port;
  struct in6_addr peer_addr;
  __be16 peer_port;
  __u64 hdr_rem;
  __u64 data_rem;
  __u32 last_sent_nxt;
  __u32 last_expected_una;
  __u32 last_seen_una;
`,
  { pack: 1, uses: () => [in6_addr] },
);

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
export interface rds_atomic_args extends RecordView<'struct rds_atomic_args'> {
  get cookie(): bigint;
  set cookie(value: Integer);
  get local_addr(): bigint;
  set local_addr(value: Integer);
  get remote_addr(): bigint;
  set remote_addr(value: Integer);
  get cswp(): rds_atomic_args$cswp;
  set cswp(value: rds_atomic_args$cswp | Init<rds_atomic_args$cswp>);
  get fadd(): rds_atomic_args$fadd;
  set fadd(value: rds_atomic_args$fadd | Init<rds_atomic_args$fadd>);
  get m_cswp(): rds_atomic_args$m_cswp;
  set m_cswp(value: rds_atomic_args$m_cswp | Init<rds_atomic_args$m_cswp>);
  get m_fadd(): rds_atomic_args$m_fadd;
  set m_fadd(value: rds_atomic_args$m_fadd | Init<rds_atomic_args$m_fadd>);
  get flags(): bigint;
  set flags(value: Integer);
  get user_token(): bigint;
  set user_token(value: Integer);
}

export const rds_atomic_args: Descriptor<rds_atomic_args> = /* @__PURE__ */ declareStruct(
  'rds_atomic_args',
  `
  __u64 cookie;
  __u64 local_addr;
  __u64 remote_addr;
  union {
    struct {
      __u64 compare;
      __u64 swap;
    } cswp;
    struct {
      __u64 add;
    } fadd;
    struct {
      __u64 compare;
      __u64 swap;
      __u64 compare_mask;
      __u64 swap_mask;
    } m_cswp;
    struct {
      __u64 add;
      __u64 nocarry_mask;
    } m_fadd;
  };
  __u64 flags;
  __u64 user_token;
`,
);

/** `<linux/rds.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface rds_cmsg_rx_trace extends RecordView<'struct rds_cmsg_rx_trace'> {
  rx_traces: number;
  get rx_trace_pos(): Uint8Array;
  set rx_trace_pos(value: Bytes);
  get rx_trace(): Elements<bigint>;
  set rx_trace(value: Iterable<Integer>);
}

export const rds_cmsg_rx_trace: Descriptor<rds_cmsg_rx_trace> = /* @__PURE__ */ declareStruct(
  'rds_cmsg_rx_trace',
  `
  __u8 rx_traces;
  __u8 rx_trace_pos[3];
  __u64 rx_trace[3];
`,
);

/** `<linux/rds.h>`: 16 bytes. */
export interface rds_free_mr_args extends RecordView<'struct rds_free_mr_args'> {
  get cookie(): bigint;
  set cookie(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const rds_free_mr_args: Descriptor<rds_free_mr_args> = /* @__PURE__ */ declareStruct(
  'rds_free_mr_args',
  `
  __u64 cookie;
  __u64 flags;
`,
);

/** `<linux/rds.h>`: 32 bytes. */
export interface rds_get_mr_args extends RecordView<'struct rds_get_mr_args'> {
  get vec(): rds_iovec;
  set vec(value: rds_iovec | Init<rds_iovec>);
  get cookie_addr(): bigint;
  set cookie_addr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const rds_get_mr_args: Descriptor<rds_get_mr_args> = /* @__PURE__ */ declareStruct(
  'rds_get_mr_args',
  `
  struct rds_iovec vec;
  __u64 cookie_addr;
  __u64 flags;
`,
  { uses: () => [rds_iovec] },
);

/** `<linux/rds.h>`: 160 bytes. */
export interface rds_get_mr_for_dest_args extends RecordView<'struct rds_get_mr_for_dest_args'> {
  get dest_addr(): __kernel_sockaddr_storage;
  set dest_addr(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  get vec(): rds_iovec;
  set vec(value: rds_iovec | Init<rds_iovec>);
  get cookie_addr(): bigint;
  set cookie_addr(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const rds_get_mr_for_dest_args: Descriptor<rds_get_mr_for_dest_args> =
  /* @__PURE__ */ declareStruct(
    'rds_get_mr_for_dest_args',
    `
  struct __kernel_sockaddr_storage dest_addr;
  struct rds_iovec vec;
  __u64 cookie_addr;
  __u64 flags;
`,
    { uses: () => [__kernel_sockaddr_storage, rds_iovec] },
  );

/** `<linux/rds.h>`: 42 bytes. */
export interface rds_info_connection extends RecordView<'struct rds_info_connection'> {
  get next_tx_seq(): bigint;
  set next_tx_seq(value: Integer);
  get next_rx_seq(): bigint;
  set next_rx_seq(value: Integer);
  laddr: number;
  faddr: number;
  get transport(): Uint8Array;
  set transport(value: Bytes);
  flags: number;
  tos: number;
}

export const rds_info_connection: Descriptor<rds_info_connection> = /* @__PURE__ */ declareStruct(
  'rds_info_connection',
  `
  __u64 next_tx_seq;
  __u64 next_rx_seq;
  __be32 laddr;
  __be32 faddr;
  __u8 transport[16];
  __u8 flags;
  __u8 tos;
`,
  { pack: 1 },
);

/** `<linux/rds.h>`: 40 bytes. */
export interface rds_info_counter extends RecordView<'struct rds_info_counter'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get value(): bigint;
  set value(value: Integer);
}

export const rds_info_counter: Descriptor<rds_info_counter> = /* @__PURE__ */ declareStruct(
  'rds_info_counter',
  `
  __u8 name[32];
  __u64 value;
`,
  { pack: 1 },
);

/** `<linux/rds.h>`: 26 bytes. */
export interface rds_info_message extends RecordView<'struct rds_info_message'> {
  get seq(): bigint;
  set seq(value: Integer);
  len: number;
  laddr: number;
  faddr: number;
  lport: number;
  fport: number;
  flags: number;
  tos: number;
}

export const rds_info_message: Descriptor<rds_info_message> = /* @__PURE__ */ declareStruct(
  'rds_info_message',
  `
  __u64 seq;
  __u32 len;
  __be32 laddr;
  __be32 faddr;
  __be16 lport;
  __be16 fport;
  __u8 flags;
  __u8 tos;
`,
  { pack: 1 },
);

/** `<linux/rds.h>`: 68 bytes. */
export interface rds_info_rdma_connection extends RecordView<'struct rds_info_rdma_connection'> {
  src_addr: number;
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

export const rds_info_rdma_connection: Descriptor<rds_info_rdma_connection> =
  /* @__PURE__ */ declareStruct(
    'rds_info_rdma_connection',
    `
  __be32 src_addr;
  __be32 dst_addr;
  __u8 src_gid[16];
  __u8 dst_gid[16];
  __u32 max_send_wr;
  __u32 max_recv_wr;
  __u32 max_send_sge;
  __u32 rdma_mr_max;
  __u32 rdma_mr_size;
  __u8 tos;
  __u8 sl;
  __u32 cache_allocs;
`,
  );

/** `<linux/rds.h>`: 28 bytes. */
export interface rds_info_socket extends RecordView<'struct rds_info_socket'> {
  sndbuf: number;
  bound_addr: number;
  connected_addr: number;
  bound_port: number;
  connected_port: number;
  rcvbuf: number;
  get inum(): bigint;
  set inum(value: Integer);
}

export const rds_info_socket: Descriptor<rds_info_socket> = /* @__PURE__ */ declareStruct(
  'rds_info_socket',
  `
  __u32 sndbuf;
  __be32 bound_addr;
  __be32 connected_addr;
  __be16 bound_port;
  __be16 connected_port;
  __u32 rcvbuf;
  __u64 inum;
`,
  { pack: 1 },
);

/** `<linux/rds.h>`: 41 bytes. */
export interface rds_info_tcp_socket extends RecordView<'struct rds_info_tcp_socket'> {
  local_addr: number;
  local_port: number;
  peer_addr: number;
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

export const rds_info_tcp_socket: Descriptor<rds_info_tcp_socket> = /* @__PURE__ */ declareStruct(
  'rds_info_tcp_socket',
  `
  __be32 local_addr;
  __be16 local_port;
  __be32 peer_addr;
  __be16 peer_port;
  __u64 hdr_rem;
  __u64 data_rem;
  __u32 last_sent_nxt;
  __u32 last_expected_una;
  __u32 last_seen_una;
  __u8 tos;
`,
  { pack: 1 },
);

/** `<linux/rds.h>`: 16 bytes. */
export interface rds_iovec extends RecordView<'struct rds_iovec'> {
  get addr(): bigint;
  set addr(value: Integer);
  get bytes(): bigint;
  set bytes(value: Integer);
}

export const rds_iovec: Descriptor<rds_iovec> = /* @__PURE__ */ declareStruct(
  'rds_iovec',
  `
  __u64 addr;
  __u64 bytes;
`,
);

/** `<linux/rds.h>`: 56 bytes. */
export interface rds_rdma_args extends RecordView<'struct rds_rdma_args'> {
  get cookie(): bigint;
  set cookie(value: Integer);
  get remote_vec(): rds_iovec;
  set remote_vec(value: rds_iovec | Init<rds_iovec>);
  get local_vec_addr(): bigint;
  set local_vec_addr(value: Integer);
  get nr_local(): bigint;
  set nr_local(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get user_token(): bigint;
  set user_token(value: Integer);
}

export const rds_rdma_args: Descriptor<rds_rdma_args> = /* @__PURE__ */ declareStruct(
  'rds_rdma_args',
  `
  __u64 cookie;
  struct rds_iovec remote_vec;
  __u64 local_vec_addr;
  __u64 nr_local;
  __u64 flags;
  __u64 user_token;
`,
  { uses: () => [rds_iovec] },
);

/** `<linux/rds.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface rds_rdma_notify extends RecordView<'struct rds_rdma_notify'> {
  get user_token(): bigint;
  set user_token(value: Integer);
  status: number;
}

export const rds_rdma_notify: Descriptor<rds_rdma_notify> = /* @__PURE__ */ declareStruct(
  'rds_rdma_notify',
  `
  __u64 user_token;
  __s32 status;
`,
);

/** `<linux/rds.h>`: 4 bytes. */
export interface rds_rx_trace_so extends RecordView<'struct rds_rx_trace_so'> {
  rx_traces: number;
  get rx_trace_pos(): Uint8Array;
  set rx_trace_pos(value: Bytes);
}

export const rds_rx_trace_so: Descriptor<rds_rx_trace_so> = /* @__PURE__ */ declareStruct(
  'rds_rx_trace_so',
  `
  __u8 rx_traces;
  __u8 rx_trace_pos[3];
`,
);

/** `<linux/rds.h>`: 36 bytes. */
export interface rds_zcopy_cookies extends RecordView<'struct rds_zcopy_cookies'> {
  num: number;
  get cookies(): Uint32Array;
  set cookies(value: Iterable<Integer>);
}

export const rds_zcopy_cookies: Descriptor<rds_zcopy_cookies> = /* @__PURE__ */ declareStruct(
  'rds_zcopy_cookies',
  `
  __u32 num;
  __u32 cookies[8];
`,
);
