// Generated from Linux 7.3.4 <linux/netlink.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export const MAX_LINKS = 32,
  NETLINK_ADD_MEMBERSHIP = 1,
  NETLINK_AUDIT = 9,
  NETLINK_BROADCAST_ERROR = 4,
  NETLINK_CAP_ACK = 10,
  NETLINK_CONNECTED = 1,
  NETLINK_CONNECTOR = 11,
  NETLINK_CRYPTO = 21,
  NETLINK_DNRTMSG = 14,
  NETLINK_DROP_MEMBERSHIP = 2,
  NETLINK_ECRYPTFS = 19,
  NETLINK_EXT_ACK = 11,
  NETLINK_FIB_LOOKUP = 10,
  NETLINK_FIREWALL = 3,
  NETLINK_GENERIC = 16,
  NETLINK_GET_STRICT_CHK = 12,
  NETLINK_INET_DIAG = 4,
  NETLINK_IP6_FW = 13,
  NETLINK_ISCSI = 8,
  NETLINK_KOBJECT_UEVENT = 15,
  NETLINK_LISTEN_ALL_NSID = 8,
  NETLINK_LIST_MEMBERSHIPS = 9,
  NETLINK_NETFILTER = 12,
  NETLINK_NFLOG = 5,
  NETLINK_NO_ENOBUFS = 5,
  NETLINK_PKTINFO = 3,
  NETLINK_RDMA = 20,
  NETLINK_ROUTE = 0,
  NETLINK_RX_RING = 6,
  NETLINK_SCSITRANSPORT = 18,
  NETLINK_SELINUX = 7,
  NETLINK_SMC = 22,
  NETLINK_SOCK_DIAG = 4,
  NETLINK_TX_RING = 7,
  NETLINK_UNCONNECTED = 0,
  NETLINK_UNUSED = 1,
  NETLINK_USERSOCK = 2,
  NETLINK_XFRM = 6,
  NET_MAJOR = 36,
  NLA_ALIGNTO = 4,
  NLA_F_NESTED = 32768,
  NLA_F_NET_BYTEORDER = 16384,
  NLA_HDRLEN = 4,
  NLA_TYPE_MASK = -49153,
  NLMSGERR_ATTR_COOKIE = 3,
  NLMSGERR_ATTR_MAX = 6,
  NLMSGERR_ATTR_MISS_NEST = 6,
  NLMSGERR_ATTR_MISS_TYPE = 5,
  NLMSGERR_ATTR_MSG = 1,
  NLMSGERR_ATTR_OFFS = 2,
  NLMSGERR_ATTR_POLICY = 4,
  NLMSGERR_ATTR_UNUSED = 0,
  NLMSG_ALIGNTO = 4,
  NLMSG_DONE = 3,
  NLMSG_ERROR = 2,
  NLMSG_HDRLEN = 16,
  NLMSG_MIN_TYPE = 16,
  NLMSG_NOOP = 1,
  NLMSG_OVERRUN = 4,
  NLM_F_ACK = 4,
  NLM_F_ACK_TLVS = 512,
  NLM_F_APPEND = 2048,
  NLM_F_ATOMIC = 1024,
  NLM_F_BULK = 512,
  NLM_F_CAPPED = 256,
  NLM_F_CREATE = 1024,
  NLM_F_DUMP = 768,
  NLM_F_DUMP_FILTERED = 32,
  NLM_F_DUMP_INTR = 16,
  NLM_F_ECHO = 8,
  NLM_F_EXCL = 512,
  NLM_F_MATCH = 512,
  NLM_F_MULTI = 2,
  NLM_F_NONREC = 256,
  NLM_F_REPLACE = 256,
  NLM_F_REQUEST = 1,
  NLM_F_ROOT = 256,
  NL_ATTR_TYPE_BINARY = 10,
  NL_ATTR_TYPE_BITFIELD32 = 15,
  NL_ATTR_TYPE_FLAG = 1,
  NL_ATTR_TYPE_INVALID = 0,
  NL_ATTR_TYPE_NESTED = 13,
  NL_ATTR_TYPE_NESTED_ARRAY = 14,
  NL_ATTR_TYPE_NUL_STRING = 12,
  NL_ATTR_TYPE_S16 = 7,
  NL_ATTR_TYPE_S32 = 8,
  NL_ATTR_TYPE_S64 = 9,
  NL_ATTR_TYPE_S8 = 6,
  NL_ATTR_TYPE_SINT = 16,
  NL_ATTR_TYPE_STRING = 11,
  NL_ATTR_TYPE_U16 = 3,
  NL_ATTR_TYPE_U32 = 4,
  NL_ATTR_TYPE_U64 = 5,
  NL_ATTR_TYPE_U8 = 2,
  NL_ATTR_TYPE_UINT = 17,
  NL_MMAP_HDRLEN = 24,
  NL_MMAP_MSG_ALIGNMENT = 4,
  NL_MMAP_STATUS_COPY = 3,
  NL_MMAP_STATUS_RESERVED = 1,
  NL_MMAP_STATUS_SKIP = 4,
  NL_MMAP_STATUS_UNUSED = 0,
  NL_MMAP_STATUS_VALID = 2,
  NL_POLICY_TYPE_ATTR_BITFIELD32_MASK = 10,
  NL_POLICY_TYPE_ATTR_MASK = 12,
  NL_POLICY_TYPE_ATTR_MAX = 12,
  NL_POLICY_TYPE_ATTR_MAX_LENGTH = 7,
  NL_POLICY_TYPE_ATTR_MAX_VALUE_S = 3,
  NL_POLICY_TYPE_ATTR_MAX_VALUE_U = 5,
  NL_POLICY_TYPE_ATTR_MIN_LENGTH = 6,
  NL_POLICY_TYPE_ATTR_MIN_VALUE_S = 2,
  NL_POLICY_TYPE_ATTR_MIN_VALUE_U = 4,
  NL_POLICY_TYPE_ATTR_PAD = 11,
  NL_POLICY_TYPE_ATTR_POLICY_IDX = 8,
  NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE = 9,
  NL_POLICY_TYPE_ATTR_TYPE = 1,
  NL_POLICY_TYPE_ATTR_UNSPEC = 0,
  __NLMSGERR_ATTR_MAX = 7,
  __NL_POLICY_TYPE_ATTR_MAX = 13;
export declare namespace struct {
  /** `<linux/netlink.h>`: 24 bytes. */
  interface nl_mmap_hdr extends RecordView<'struct nl_mmap_hdr'> {
    nm_status: number;
    nm_len: number;
    nm_group: number;
    nm_pid: number;
    nm_uid: number;
    nm_gid: number;
  }

  /** `<linux/netlink.h>`: 16 bytes. */
  interface nl_mmap_req extends RecordView<'struct nl_mmap_req'> {
    nm_block_size: number;
    nm_block_nr: number;
    nm_frame_size: number;
    nm_frame_nr: number;
  }

  /** `<linux/netlink.h>`: 4 bytes. */
  interface nl_pktinfo extends RecordView<'struct nl_pktinfo'> {
    group: number;
  }

  /** `<linux/netlink.h>`: 8 bytes. */
  interface nla_bitfield32 extends RecordView<'struct nla_bitfield32'> {
    value: number;
    selector: number;
  }

  /** `<linux/netlink.h>`: 4 bytes. */
  interface nlattr extends RecordView<'struct nlattr'> {
    nla_len: number;
    nla_type: number;
  }

  /** `<linux/netlink.h>`: 20 bytes. */
  interface nlmsgerr extends RecordView<'struct nlmsgerr'> {
    error: number;
    get msg(): struct.nlmsghdr;
    set msg(value: From<struct.nlmsghdr>);
  }

  /** `<linux/netlink.h>`: 16 bytes. */
  interface nlmsghdr extends RecordView<'struct nlmsghdr'> {
    nlmsg_len: number;
    nlmsg_type: number;
    nlmsg_flags: number;
    nlmsg_seq: number;
    nlmsg_pid: number;
  }

  /** `<linux/netlink.h>`: 12 bytes. */
  interface sockaddr_nl extends RecordView<'struct sockaddr_nl'> {
    nl_family: number;
    nl_pad: number;
    nl_pid: number;
    nl_groups: number;
  }
}

export const struct: {
  readonly nl_mmap_hdr: Descriptor<struct.nl_mmap_hdr>;
  readonly nl_mmap_req: Descriptor<struct.nl_mmap_req>;
  readonly nl_pktinfo: Descriptor<struct.nl_pktinfo>;
  readonly nla_bitfield32: Descriptor<struct.nla_bitfield32>;
  readonly nlattr: VariableDescriptor<struct.nlattr>;
  readonly nlmsgerr: Descriptor<struct.nlmsgerr>;
  readonly nlmsghdr: VariableDescriptor<struct.nlmsghdr>;
  readonly sockaddr_nl: Descriptor<struct.sockaddr_nl>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nl_mmap_hdr": "unsigned int nm_status;unsigned int nm_len;__u32 nm_group;__u32 nm_pid;__u32 nm_uid;__u32 nm_gid;",
"nl_mmap_req": "unsigned int nm_block_size;unsigned int nm_block_nr;unsigned int nm_frame_size;unsigned int nm_frame_nr;",
"nl_pktinfo": "__u32 group;",
"nla_bitfield32": "__u32 value;__u32 selector;",
"nlattr": ["__u16 nla_len;__u16 nla_type;",{"lengthField":{"name":"nla_len","counts":"record","align":4}}],
"nlmsgerr": "int error;struct nlmsghdr msg;",
"nlmsghdr": ["__u32 nlmsg_len;__u16 nlmsg_type;__u16 nlmsg_flags;__u32 nlmsg_seq;__u32 nlmsg_pid;",{"lengthField":{"name":"nlmsg_len","counts":"record","align":4}}],
"sockaddr_nl": "unsigned short nl_family;unsigned short nl_pad;__u32 nl_pid;__u32 nl_groups;"
}`),
);
