// Generated from Linux 7.3.4 <linux/mptcp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';
import type * as linux_in6_h from './in6.ts';
import type * as linux_in_h from './in.ts';
import type * as linux_socket_h from './socket.ts';

export const MPTCP_FULL_INFO = 4,
  MPTCP_INFO = 1,
  MPTCP_INFO_FLAG_FALLBACK = 1,
  MPTCP_INFO_FLAG_REMOTE_KEY_RECEIVED = 2,
  MPTCP_PM_ADDR_FLAG_BACKUP = 4,
  MPTCP_PM_ADDR_FLAG_FULLMESH = 8,
  MPTCP_PM_ADDR_FLAG_IMPLICIT = 16,
  MPTCP_PM_ADDR_FLAG_LAMINAR = 32,
  MPTCP_PM_ADDR_FLAG_SIGNAL = 1,
  MPTCP_PM_ADDR_FLAG_SUBFLOW = 2,
  MPTCP_PM_EV_FLAG_DENY_JOIN_ID0 = 1,
  MPTCP_PM_EV_FLAG_SERVER_SIDE = 2,
  MPTCP_RST_EBADPERF = 5,
  MPTCP_RST_EMIDDLEBOX = 6,
  MPTCP_RST_EMPTCP = 1,
  MPTCP_RST_EPROHIBIT = 3,
  MPTCP_RST_ERESOURCE = 2,
  MPTCP_RST_EUNSPEC = 0,
  MPTCP_RST_EWQ2BIG = 4,
  MPTCP_SUBFLOW_ADDRS = 3,
  MPTCP_SUBFLOW_FLAG_BKUP_LOC = 32,
  MPTCP_SUBFLOW_FLAG_BKUP_REM = 16,
  MPTCP_SUBFLOW_FLAG_CONNECTED = 128,
  MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED = 64,
  MPTCP_SUBFLOW_FLAG_JOIN_LOC = 8,
  MPTCP_SUBFLOW_FLAG_JOIN_REM = 4,
  MPTCP_SUBFLOW_FLAG_MAPVALID = 256,
  MPTCP_SUBFLOW_FLAG_MCAP_LOC = 2,
  MPTCP_SUBFLOW_FLAG_MCAP_REM = 1,
  MPTCP_TCPINFO = 2;
export declare namespace struct {
  /** `<linux/mptcp.h>`: 136 bytes. */
  interface mptcp_full_info extends RecordView<'struct mptcp_full_info'> {
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
    get mptcp_info(): struct.mptcp_info;
    set mptcp_info(value: From<struct.mptcp_info>);
  }

  /** `<linux/mptcp.h>`: 96 bytes. */
  interface mptcp_info extends RecordView<'struct mptcp_info'> {
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

  /** `<linux/mptcp.h>`: 256 bytes. */
  interface mptcp_subflow_addrs extends RecordView<'struct mptcp_subflow_addrs'> {
    sa_family: number;
    get sa_local(): linux_socket_h.struct.sockaddr;
    set sa_local(value: From<linux_socket_h.struct.sockaddr>);
    get sin_local(): linux_in_h.struct.sockaddr_in;
    set sin_local(value: From<linux_in_h.struct.sockaddr_in>);
    get sin6_local(): linux_in6_h.struct.sockaddr_in6;
    set sin6_local(value: From<linux_in6_h.struct.sockaddr_in6>);
    get ss_local(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set ss_local(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get sa_remote(): linux_socket_h.struct.sockaddr;
    set sa_remote(value: From<linux_socket_h.struct.sockaddr>);
    get sin_remote(): linux_in_h.struct.sockaddr_in;
    set sin_remote(value: From<linux_in_h.struct.sockaddr_in>);
    get sin6_remote(): linux_in6_h.struct.sockaddr_in6;
    set sin6_remote(value: From<linux_in6_h.struct.sockaddr_in6>);
    get ss_remote(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set ss_remote(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/mptcp.h>`: 16 bytes. */
  interface mptcp_subflow_data extends RecordView<'struct mptcp_subflow_data'> {
    size_subflow_data: number;
    num_subflows: number;
    size_kernel: number;
    size_user: number;
  }

  /** `<linux/mptcp.h>`: 260 bytes on x86, arm; 264 bytes elsewhere. */
  interface mptcp_subflow_info extends RecordView<'struct mptcp_subflow_info'> {
    id: number;
    get addrs(): struct.mptcp_subflow_addrs;
    set addrs(value: From<struct.mptcp_subflow_addrs>);
  }
}

export const struct: {
  readonly mptcp_full_info: Descriptor<struct.mptcp_full_info>;
  readonly mptcp_info: Descriptor<struct.mptcp_info>;
  readonly mptcp_subflow_addrs: Descriptor<struct.mptcp_subflow_addrs>;
  readonly mptcp_subflow_data: Descriptor<struct.mptcp_subflow_data>;
  readonly mptcp_subflow_info: Descriptor<struct.mptcp_subflow_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mptcp_full_info": ["__u32 size_tcpinfo_kernel;__u32 size_tcpinfo_user;__u32 size_sfinfo_kernel;__u32 size_sfinfo_user;__u32 num_subflows;__u32 size_arrays_user;__u64 subflow_info;__u64 tcp_info;struct mptcp_info mptcp_info;",{"variants":{"x86":{"align":8}}}],
"mptcp_info": "__u8 mptcpi_subflows;__u8 mptcpi_add_addr_signal;__u8 mptcpi_add_addr_accepted;__u8 mptcpi_subflows_max;__u8 mptcpi_add_addr_signal_max;__u8 mptcpi_add_addr_accepted_max;__u32 mptcpi_flags;__u32 mptcpi_token;__u64 mptcpi_write_seq;__u64 mptcpi_snd_una;__u64 mptcpi_rcv_nxt;__u8 mptcpi_local_addr_used;__u8 mptcpi_local_addr_max;__u8 mptcpi_csum_enabled;__u32 mptcpi_retransmits;__u64 mptcpi_bytes_retrans;__u64 mptcpi_bytes_sent;__u64 mptcpi_bytes_received;__u64 mptcpi_bytes_acked;__u8 mptcpi_subflows_total;__u8 mptcpi_endp_laminar_max;__u8 mptcpi_endp_fullmesh_max;__u8 reserved;__u32 mptcpi_last_data_sent;__u32 mptcpi_last_data_recv;__u32 mptcpi_last_ack_recv;",
"mptcp_subflow_addrs": "union {unsigned short sa_family;struct sockaddr sa_local;struct sockaddr_in sin_local;struct sockaddr_in6 sin6_local;struct __kernel_sockaddr_storage ss_local;};union {struct sockaddr sa_remote;struct sockaddr_in sin_remote;struct sockaddr_in6 sin6_remote;struct __kernel_sockaddr_storage ss_remote;};",
"mptcp_subflow_data": ["__u32 size_subflow_data;__u32 num_subflows;__u32 size_kernel;__u32 size_user;",{"align":8}],
"mptcp_subflow_info": "__u32 id;struct mptcp_subflow_addrs addrs;"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};",
"in6_addr": ["union {__u8 u6_addr8[16];__be16 u6_addr16[8];__be32 u6_addr32[4];} in6_u;",{"aliases":{"s6_addr":"in6_u.u6_addr8","s6_addr16":"in6_u.u6_addr16","s6_addr32":"in6_u.u6_addr32"}}],
"in_addr": "__be32 s_addr;",
"sockaddr": "__u16 sa_family;char sa_data[14];",
"sockaddr_in": "unsigned short sin_family;__be16 sin_port;struct in_addr sin_addr;unsigned char __pad[8];",
"sockaddr_in6": "unsigned short sin6_family;__be16 sin6_port;__be32 sin6_flowinfo;struct in6_addr sin6_addr;__u32 sin6_scope_id;"
}`),
);
