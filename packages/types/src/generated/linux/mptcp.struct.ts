// Generated from Linux 7.3.4 <linux/mptcp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import { sockaddr_in } from './in.struct.ts';
import { sockaddr_in6 } from './in6.struct.ts';
import { __kernel_sockaddr_storage, sockaddr } from './socket.struct.ts';

/** `<linux/mptcp.h>`: 136 bytes. */
export interface mptcp_full_info extends RecordView<'struct mptcp_full_info'> {
  size_tcpinfo_kernel: number;
  size_tcpinfo_user: number;
  size_sfinfo_kernel: number;
  size_sfinfo_user: number;
  num_subflows: number;
  size_arrays_user: number;
  get subflow_info(): bigint;
  set subflow_info(value: Integer);
  get tcp_info(): bigint;
  set tcp_info(value: Integer);
  get mptcp_info(): mptcp_info;
  set mptcp_info(value: mptcp_info | Init<mptcp_info>);
}

export const mptcp_full_info: Descriptor<mptcp_full_info> = /* @__PURE__ */ declareStruct(
  'mptcp_full_info',
  `
  __u32 size_tcpinfo_kernel;
  __u32 size_tcpinfo_user;
  __u32 size_sfinfo_kernel;
  __u32 size_sfinfo_user;
  __u32 num_subflows;
  __u32 size_arrays_user;
  __u64 subflow_info;
  __u64 tcp_info;
  struct mptcp_info mptcp_info;
`,
  { variants: { x86: { align: 8 } }, uses: () => [mptcp_info] },
);

/** `<linux/mptcp.h>`: 96 bytes. */
export interface mptcp_info extends RecordView<'struct mptcp_info'> {
  mptcpi_subflows: number;
  mptcpi_add_addr_signal: number;
  mptcpi_add_addr_accepted: number;
  mptcpi_subflows_max: number;
  mptcpi_add_addr_signal_max: number;
  mptcpi_add_addr_accepted_max: number;
  mptcpi_flags: number;
  mptcpi_token: number;
  get mptcpi_write_seq(): bigint;
  set mptcpi_write_seq(value: Integer);
  get mptcpi_snd_una(): bigint;
  set mptcpi_snd_una(value: Integer);
  get mptcpi_rcv_nxt(): bigint;
  set mptcpi_rcv_nxt(value: Integer);
  mptcpi_local_addr_used: number;
  mptcpi_local_addr_max: number;
  mptcpi_csum_enabled: number;
  mptcpi_retransmits: number;
  get mptcpi_bytes_retrans(): bigint;
  set mptcpi_bytes_retrans(value: Integer);
  get mptcpi_bytes_sent(): bigint;
  set mptcpi_bytes_sent(value: Integer);
  get mptcpi_bytes_received(): bigint;
  set mptcpi_bytes_received(value: Integer);
  get mptcpi_bytes_acked(): bigint;
  set mptcpi_bytes_acked(value: Integer);
  mptcpi_subflows_total: number;
  mptcpi_endp_laminar_max: number;
  mptcpi_endp_fullmesh_max: number;
  reserved: number;
  mptcpi_last_data_sent: number;
  mptcpi_last_data_recv: number;
  mptcpi_last_ack_recv: number;
}

export const mptcp_info: Descriptor<mptcp_info> = /* @__PURE__ */ declareStruct(
  'mptcp_info',
  `
  __u8 mptcpi_subflows;
  __u8 mptcpi_add_addr_signal;
  __u8 mptcpi_add_addr_accepted;
  __u8 mptcpi_subflows_max;
  __u8 mptcpi_add_addr_signal_max;
  __u8 mptcpi_add_addr_accepted_max;
  __u32 mptcpi_flags;
  __u32 mptcpi_token;
  __u64 mptcpi_write_seq;
  __u64 mptcpi_snd_una;
  __u64 mptcpi_rcv_nxt;
  __u8 mptcpi_local_addr_used;
  __u8 mptcpi_local_addr_max;
  __u8 mptcpi_csum_enabled;
  __u32 mptcpi_retransmits;
  __u64 mptcpi_bytes_retrans;
  __u64 mptcpi_bytes_sent;
  __u64 mptcpi_bytes_received;
  __u64 mptcpi_bytes_acked;
  __u8 mptcpi_subflows_total;
  __u8 mptcpi_endp_laminar_max;
  __u8 mptcpi_endp_fullmesh_max;
  __u8 reserved;
  __u32 mptcpi_last_data_sent;
  __u32 mptcpi_last_data_recv;
  __u32 mptcpi_last_ack_recv;
`,
);

/** `<linux/mptcp.h>`: 256 bytes. */
export interface mptcp_subflow_addrs extends RecordView<'struct mptcp_subflow_addrs'> {
  sa_family: number;
  get sa_local(): sockaddr;
  set sa_local(value: sockaddr | Init<sockaddr>);
  get sin_local(): sockaddr_in;
  set sin_local(value: sockaddr_in | Init<sockaddr_in>);
  get sin6_local(): sockaddr_in6;
  set sin6_local(value: sockaddr_in6 | Init<sockaddr_in6>);
  get ss_local(): __kernel_sockaddr_storage;
  set ss_local(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  get sa_remote(): sockaddr;
  set sa_remote(value: sockaddr | Init<sockaddr>);
  get sin_remote(): sockaddr_in;
  set sin_remote(value: sockaddr_in | Init<sockaddr_in>);
  get sin6_remote(): sockaddr_in6;
  set sin6_remote(value: sockaddr_in6 | Init<sockaddr_in6>);
  get ss_remote(): __kernel_sockaddr_storage;
  set ss_remote(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const mptcp_subflow_addrs: Descriptor<mptcp_subflow_addrs> = /* @__PURE__ */ declareStruct(
  'mptcp_subflow_addrs',
  `
  union {
    unsigned short sa_family;
    struct sockaddr sa_local;
    struct sockaddr_in sin_local;
    struct sockaddr_in6 sin6_local;
    struct __kernel_sockaddr_storage ss_local;
  };
  union {
    struct sockaddr sa_remote;
    struct sockaddr_in sin_remote;
    struct sockaddr_in6 sin6_remote;
    struct __kernel_sockaddr_storage ss_remote;
  };
`,
  { uses: () => [__kernel_sockaddr_storage, sockaddr, sockaddr_in, sockaddr_in6] },
);

/** `<linux/mptcp.h>`: 16 bytes. */
export interface mptcp_subflow_data extends RecordView<'struct mptcp_subflow_data'> {
  size_subflow_data: number;
  num_subflows: number;
  size_kernel: number;
  size_user: number;
}

export const mptcp_subflow_data: Descriptor<mptcp_subflow_data> = /* @__PURE__ */ declareStruct(
  'mptcp_subflow_data',
  `
  __u32 size_subflow_data;
  __u32 num_subflows;
  __u32 size_kernel;
  __u32 size_user;
`,
  { align: 8 },
);

/** `<linux/mptcp.h>`: 264 bytes on x86_64, riscv64, aarch64; 260 bytes on x86, arm. */
export interface mptcp_subflow_info extends RecordView<'struct mptcp_subflow_info'> {
  id: number;
  get addrs(): mptcp_subflow_addrs;
  set addrs(value: mptcp_subflow_addrs | Init<mptcp_subflow_addrs>);
}

export const mptcp_subflow_info: Descriptor<mptcp_subflow_info> = /* @__PURE__ */ declareStruct(
  'mptcp_subflow_info',
  `
  __u32 id;
  struct mptcp_subflow_addrs addrs;
`,
  { uses: () => [mptcp_subflow_addrs] },
);
