// Generated from Linux 7.3.4 <linux/socket.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export const AF_ALG = 38,
  AF_APPLETALK = 5,
  AF_ASH = 18,
  AF_ATMPVC = 8,
  AF_ATMSVC = 20,
  AF_AX25 = 3,
  AF_BLUETOOTH = 31,
  AF_BRIDGE = 7,
  AF_CAIF = 37,
  AF_CAN = 29,
  AF_DECnet = 12,
  AF_ECONET = 19,
  AF_IB = 27,
  AF_IEEE802154 = 36,
  AF_INET = 2,
  AF_INET6 = 10,
  AF_IPX = 4,
  AF_IRDA = 23,
  AF_ISDN = 34,
  AF_IUCV = 32,
  AF_KCM = 41,
  AF_KEY = 15,
  AF_LLC = 26,
  AF_LOCAL = 1,
  AF_MAX = 46,
  AF_MCTP = 45,
  AF_MPLS = 28,
  AF_NETBEUI = 13,
  AF_NETLINK = 16,
  AF_NETROM = 6,
  AF_NFC = 39,
  AF_PACKET = 17,
  AF_PHONET = 35,
  AF_PPPOX = 24,
  AF_QIPCRTR = 42,
  AF_RDS = 21,
  AF_ROSE = 11,
  AF_ROUTE = 16,
  AF_RXRPC = 33,
  AF_SECURITY = 14,
  AF_SMC = 43,
  AF_SNA = 22,
  AF_TIPC = 30,
  AF_UNIX = 1,
  AF_UNSPEC = 0,
  AF_VSOCK = 40,
  AF_WANPIPE = 25,
  AF_X25 = 9,
  AF_XDP = 44,
  MSG_BATCH = 262144,
  MSG_CMSG_CLOEXEC = 1073741824,
  MSG_CONFIRM = 2048,
  MSG_CTRUNC = 8,
  MSG_DONTROUTE = 4,
  MSG_DONTWAIT = 64,
  MSG_EOF = 512,
  MSG_EOR = 128,
  MSG_ERRQUEUE = 8192,
  MSG_FASTOPEN = 536870912,
  MSG_FIN = 512,
  MSG_MORE = 32768,
  MSG_NOSIGNAL = 16384,
  MSG_OOB = 1,
  MSG_PEEK = 2,
  MSG_PROBE = 16,
  MSG_RST = 4096,
  MSG_SOCK_DEVMEM = 33554432,
  MSG_SYN = 1024,
  MSG_TRUNC = 32,
  MSG_TRYHARD = 4,
  MSG_WAITALL = 256,
  MSG_WAITFORONE = 65536,
  MSG_ZEROCOPY = 67108864,
  PF_ALG = 38,
  PF_APPLETALK = 5,
  PF_ASH = 18,
  PF_ATMPVC = 8,
  PF_ATMSVC = 20,
  PF_AX25 = 3,
  PF_BLUETOOTH = 31,
  PF_BRIDGE = 7,
  PF_CAIF = 37,
  PF_CAN = 29,
  PF_DECnet = 12,
  PF_ECONET = 19,
  PF_IB = 27,
  PF_IEEE802154 = 36,
  PF_INET = 2,
  PF_INET6 = 10,
  PF_IPX = 4,
  PF_IRDA = 23,
  PF_ISDN = 34,
  PF_IUCV = 32,
  PF_KCM = 41,
  PF_KEY = 15,
  PF_LLC = 26,
  PF_LOCAL = 1,
  PF_MAX = 46,
  PF_MCTP = 45,
  PF_MPLS = 28,
  PF_NETBEUI = 13,
  PF_NETLINK = 16,
  PF_NETROM = 6,
  PF_NFC = 39,
  PF_PACKET = 17,
  PF_PHONET = 35,
  PF_PPPOX = 24,
  PF_QIPCRTR = 42,
  PF_RDS = 21,
  PF_ROSE = 11,
  PF_ROUTE = 16,
  PF_RXRPC = 33,
  PF_SECURITY = 14,
  PF_SMC = 43,
  PF_SNA = 22,
  PF_TIPC = 30,
  PF_UNIX = 1,
  PF_UNSPEC = 0,
  PF_VSOCK = 40,
  PF_WANPIPE = 25,
  PF_X25 = 9,
  PF_XDP = 44,
  SCM_CREDENTIALS = 2,
  SCM_PIDFD = 4,
  SCM_RIGHTS = 1,
  SCM_SECURITY = 3,
  SOCK_BUF_LOCK_MASK = 3,
  SOCK_RCVBUF_LOCK = 2,
  SOCK_SNDBUF_LOCK = 1,
  SOCK_TXREHASH_DEFAULT = 255,
  SOCK_TXREHASH_DISABLED = 0,
  SOCK_TXREHASH_ENABLED = 1,
  SOL_AAL = 265,
  SOL_ALG = 279,
  SOL_ATALK = 258,
  SOL_ATM = 264,
  SOL_AX25 = 257,
  SOL_BLUETOOTH = 274,
  SOL_CAIF = 278,
  SOL_DCCP = 269,
  SOL_DECNET = 261,
  SOL_ICMPV6 = 58,
  SOL_IP = 0,
  SOL_IPV6 = 41,
  SOL_IPX = 256,
  SOL_IRDA = 266,
  SOL_IUCV = 277,
  SOL_KCM = 281,
  SOL_LLC = 268,
  SOL_MCTP = 285,
  SOL_MPTCP = 284,
  SOL_NETBEUI = 267,
  SOL_NETLINK = 270,
  SOL_NETROM = 259,
  SOL_NFC = 280,
  SOL_PACKET = 263,
  SOL_PNPIPE = 275,
  SOL_PPPOL2TP = 273,
  SOL_RAW = 255,
  SOL_ROSE = 260,
  SOL_RXRPC = 272,
  SOL_SCTP = 132,
  SOL_SMC = 286,
  SOL_TCP = 6,
  SOL_TIPC = 271,
  SOL_TLS = 282,
  SOL_UDP = 17,
  SOL_UDPLITE = 136,
  SOL_X25 = 262,
  SOL_XDP = 283,
  SOMAXCONN = 4096,
  _K_SS_MAXSIZE = 128;
export declare namespace struct {
  /** `<linux/socket.h>`: 128 bytes. */
  interface __kernel_sockaddr_storage
    extends RecordView<'struct __kernel_sockaddr_storage', '__align'> {
    ss_family: number;
    get __data(): Uint8Array;
    set __data(value: Bytes);
    get __align(): number;
    set __align(value: Pointer);
  }

  /** `<linux/socket.h>`: 12 bytes on x86, arm; 16 bytes elsewhere. */
  interface cmsghdr extends RecordView<'struct cmsghdr'> {
    cmsg_len: number;
    cmsg_level: number;
    cmsg_type: number;
  }

  /** `<linux/socket.h>`: 8 bytes. */
  interface linger extends RecordView<'struct linger'> {
    l_onoff: number;
    l_linger: number;
  }

  /** `<linux/socket.h>`: 32 bytes on x86, arm; 64 bytes elsewhere. */
  interface mmsghdr extends RecordView<'struct mmsghdr'> {
    get msg_hdr(): struct.user_msghdr;
    set msg_hdr(value: From<struct.user_msghdr>);
    msg_len: number;
  }

  /** `<linux/socket.h>`: 16 bytes. */
  interface sockaddr extends RecordView<'struct sockaddr'> {
    sa_family: number;
    get sa_data(): Uint8Array;
    set sa_data(value: Bytes);
  }

  /** `<linux/socket.h>`: 12 bytes. */
  interface ucred extends RecordView<'struct ucred'> {
    pid: number;
    uid: number;
    gid: number;
  }

  /** `<linux/socket.h>`: 28 bytes on x86, arm; 56 bytes elsewhere. */
  interface user_msghdr
    extends RecordView<'struct user_msghdr', 'msg_name' | 'msg_iov' | 'msg_control'> {
    get msg_name(): number;
    set msg_name(value: Pointer);
    msg_namelen: number;
    get msg_iov(): number;
    set msg_iov(value: Pointer);
    msg_iovlen: number;
    get msg_control(): number;
    set msg_control(value: Pointer);
    msg_controllen: number;
    msg_flags: number;
  }
}

export const struct: {
  readonly __kernel_sockaddr_storage: Descriptor<struct.__kernel_sockaddr_storage>;
  readonly cmsghdr: VariableDescriptor<struct.cmsghdr>;
  readonly linger: Descriptor<struct.linger>;
  readonly mmsghdr: Descriptor<struct.mmsghdr>;
  readonly sockaddr: Descriptor<struct.sockaddr>;
  readonly ucred: Descriptor<struct.ucred>;
  readonly user_msghdr: Descriptor<struct.user_msghdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"__kernel_sockaddr_storage": "union {struct {unsigned short ss_family;char __data[126];};void *__align;};",
"cmsghdr": ["unsigned long cmsg_len;int cmsg_level;int cmsg_type;",{"lengthField":{"name":"cmsg_len","counts":"record","align":"word"}}],
"linger": "int l_onoff;int l_linger;",
"mmsghdr": "struct user_msghdr msg_hdr;unsigned int msg_len;",
"sockaddr": "__u16 sa_family;char sa_data[14];",
"ucred": "__u32 pid;__u32 uid;__u32 gid;",
"user_msghdr": "void *msg_name;int msg_namelen;struct iovec *msg_iov;unsigned long msg_iovlen;void *msg_control;unsigned long msg_controllen;unsigned int msg_flags;"
}`),
);

export type __kernel_sa_family_t = number;
