// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_log.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const NFULA_CFG_CMD = 1,
  NFULA_CFG_FLAGS = 6,
  NFULA_CFG_MAX = 6,
  NFULA_CFG_MODE = 2,
  NFULA_CFG_NLBUFSIZ = 3,
  NFULA_CFG_QTHRESH = 5,
  NFULA_CFG_TIMEOUT = 4,
  NFULA_CFG_UNSPEC = 0,
  NFULA_CT = 18,
  NFULA_CT_INFO = 19,
  NFULA_GID = 14,
  NFULA_HWADDR = 8,
  NFULA_HWHEADER = 16,
  NFULA_HWLEN = 17,
  NFULA_HWTYPE = 15,
  NFULA_IFINDEX_INDEV = 4,
  NFULA_IFINDEX_OUTDEV = 5,
  NFULA_IFINDEX_PHYSINDEV = 6,
  NFULA_IFINDEX_PHYSOUTDEV = 7,
  NFULA_L2HDR = 21,
  NFULA_MARK = 2,
  NFULA_MAX = 21,
  NFULA_PACKET_HDR = 1,
  NFULA_PAYLOAD = 9,
  NFULA_PREFIX = 10,
  NFULA_SEQ = 12,
  NFULA_SEQ_GLOBAL = 13,
  NFULA_TIMESTAMP = 3,
  NFULA_UID = 11,
  NFULA_UNSPEC = 0,
  NFULA_VLAN = 20,
  NFULA_VLAN_MAX = 4,
  NFULA_VLAN_PROTO = 1,
  NFULA_VLAN_TCI = 2,
  NFULA_VLAN_UNSPEC = 0,
  NFULNL_CFG_CMD_BIND = 1,
  NFULNL_CFG_CMD_NONE = 0,
  NFULNL_CFG_CMD_PF_BIND = 3,
  NFULNL_CFG_CMD_PF_UNBIND = 4,
  NFULNL_CFG_CMD_UNBIND = 2,
  NFULNL_CFG_F_CONNTRACK = 4,
  NFULNL_CFG_F_SEQ = 1,
  NFULNL_CFG_F_SEQ_GLOBAL = 2,
  NFULNL_COPY_META = 1,
  NFULNL_COPY_NONE = 0,
  NFULNL_COPY_PACKET = 2,
  NFULNL_MSG_CONFIG = 1,
  NFULNL_MSG_MAX = 2,
  NFULNL_MSG_PACKET = 0,
  __NFULA_CFG_MAX = 7,
  __NFULA_MAX = 22,
  __NFULA_VLAN_MAX = 3;
export declare namespace struct {
  /** `<linux/netfilter/nfnetlink_log.h>`: 1 bytes. */
  interface nfulnl_msg_config_cmd extends RecordView<'struct nfulnl_msg_config_cmd'> {
    command: number;
  }

  /** `<linux/netfilter/nfnetlink_log.h>`: 6 bytes. */
  interface nfulnl_msg_config_mode extends RecordView<'struct nfulnl_msg_config_mode'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    copy_range: number;
    copy_mode: number;
    _pad: number;
  }

  /** `<linux/netfilter/nfnetlink_log.h>`: 4 bytes. */
  interface nfulnl_msg_packet_hdr extends RecordView<'struct nfulnl_msg_packet_hdr'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    hw_protocol: number;
    hook: number;
    _pad: number;
  }

  /** `<linux/netfilter/nfnetlink_log.h>`: 12 bytes. */
  interface nfulnl_msg_packet_hw extends RecordView<'struct nfulnl_msg_packet_hw'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    hw_addrlen: number;
    _pad: number;
    get hw_addr(): Uint8Array;
    set hw_addr(value: Bytes);
  }

  /** `<linux/netfilter/nfnetlink_log.h>`: 16 bytes. */
  interface nfulnl_msg_packet_timestamp extends RecordView<'struct nfulnl_msg_packet_timestamp'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sec(): bigint;
    set sec(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get usec(): bigint;
    set usec(value: Integer);
  }
}

export const struct: {
  readonly nfulnl_msg_config_cmd: Descriptor<struct.nfulnl_msg_config_cmd>;
  readonly nfulnl_msg_config_mode: Descriptor<struct.nfulnl_msg_config_mode>;
  readonly nfulnl_msg_packet_hdr: Descriptor<struct.nfulnl_msg_packet_hdr>;
  readonly nfulnl_msg_packet_hw: Descriptor<struct.nfulnl_msg_packet_hw>;
  readonly nfulnl_msg_packet_timestamp: Descriptor<struct.nfulnl_msg_packet_timestamp>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfulnl_msg_config_cmd": "__u8 command;",
"nfulnl_msg_config_mode": ["__be32 copy_range;__u8 copy_mode;__u8 _pad;",{"pack":1}],
"nfulnl_msg_packet_hdr": "__be16 hw_protocol;__u8 hook;__u8 _pad;",
"nfulnl_msg_packet_hw": "__be16 hw_addrlen;__u16 _pad;__u8 hw_addr[8];",
"nfulnl_msg_packet_timestamp": ["__be64 sec;__be64 usec;",{"variants":{"x86":{"align":8}}}]
}`),
);
