// Generated from Linux 7.3.4 <linux/netfilter/nfnetlink_queue.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../../engine.ts';

export const NFQA_CAP_LEN = 13,
  NFQA_CFG_CMD = 1,
  NFQA_CFG_FLAGS = 5,
  NFQA_CFG_F_CONNTRACK = 2,
  NFQA_CFG_F_FAIL_OPEN = 1,
  NFQA_CFG_F_GSO = 4,
  NFQA_CFG_F_MAX = 32,
  NFQA_CFG_F_SECCTX = 16,
  NFQA_CFG_F_UID_GID = 8,
  NFQA_CFG_MASK = 4,
  NFQA_CFG_MAX = 5,
  NFQA_CFG_PARAMS = 2,
  NFQA_CFG_QUEUE_MAXLEN = 3,
  NFQA_CFG_UNSPEC = 0,
  NFQA_CGROUP_CLASSID = 22,
  NFQA_CT = 11,
  NFQA_CT_INFO = 12,
  NFQA_EXP = 15,
  NFQA_GID = 17,
  NFQA_HWADDR = 9,
  NFQA_IFINDEX_INDEV = 5,
  NFQA_IFINDEX_OUTDEV = 6,
  NFQA_IFINDEX_PHYSINDEV = 7,
  NFQA_IFINDEX_PHYSOUTDEV = 8,
  NFQA_L2HDR = 20,
  NFQA_MARK = 3,
  NFQA_MAX = 22,
  NFQA_PACKET_HDR = 1,
  NFQA_PAYLOAD = 10,
  NFQA_PRIORITY = 21,
  NFQA_SECCTX = 18,
  NFQA_SKB_CSUMNOTREADY = 1,
  NFQA_SKB_CSUM_NOTVERIFIED = 4,
  NFQA_SKB_GSO = 2,
  NFQA_SKB_INFO = 14,
  NFQA_TIMESTAMP = 4,
  NFQA_UID = 16,
  NFQA_UNSPEC = 0,
  NFQA_VERDICT_HDR = 2,
  NFQA_VLAN = 19,
  NFQA_VLAN_MAX = 2,
  NFQA_VLAN_PROTO = 1,
  NFQA_VLAN_TCI = 2,
  NFQA_VLAN_UNSPEC = 0,
  NFQNL_CFG_CMD_BIND = 1,
  NFQNL_CFG_CMD_NONE = 0,
  NFQNL_CFG_CMD_PF_BIND = 3,
  NFQNL_CFG_CMD_PF_UNBIND = 4,
  NFQNL_CFG_CMD_UNBIND = 2,
  NFQNL_COPY_META = 1,
  NFQNL_COPY_NONE = 0,
  NFQNL_COPY_PACKET = 2,
  NFQNL_MSG_CONFIG = 2,
  NFQNL_MSG_MAX = 4,
  NFQNL_MSG_PACKET = 0,
  NFQNL_MSG_VERDICT = 1,
  NFQNL_MSG_VERDICT_BATCH = 3,
  __NFQA_CFG_MAX = 6,
  __NFQA_MAX = 23,
  __NFQA_VLAN_MAX = 3;
export declare namespace struct {
  /** `<linux/netfilter/nfnetlink_queue.h>`: 4 bytes. */
  interface nfqnl_msg_config_cmd extends RecordView<'struct nfqnl_msg_config_cmd'> {
    command: number;
    _pad: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    pf: number;
  }

  /** `<linux/netfilter/nfnetlink_queue.h>`: 5 bytes. */
  interface nfqnl_msg_config_params extends RecordView<'struct nfqnl_msg_config_params'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    copy_range: number;
    copy_mode: number;
  }

  /** `<linux/netfilter/nfnetlink_queue.h>`: 7 bytes. */
  interface nfqnl_msg_packet_hdr extends RecordView<'struct nfqnl_msg_packet_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    packet_id: number;
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    hw_protocol: number;
    hook: number;
  }

  /** `<linux/netfilter/nfnetlink_queue.h>`: 12 bytes. */
  interface nfqnl_msg_packet_hw extends RecordView<'struct nfqnl_msg_packet_hw'> {
    /** `__be16`, big-endian in memory: take it and set it as the number that it is, without `htons`. */
    hw_addrlen: number;
    _pad: number;
    get hw_addr(): Uint8Array;
    set hw_addr(value: Bytes);
  }

  /** `<linux/netfilter/nfnetlink_queue.h>`: 16 bytes. */
  interface nfqnl_msg_packet_timestamp extends RecordView<'struct nfqnl_msg_packet_timestamp'> {
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get sec(): bigint;
    set sec(value: Integer);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get usec(): bigint;
    set usec(value: Integer);
  }

  /** `<linux/netfilter/nfnetlink_queue.h>`: 8 bytes. */
  interface nfqnl_msg_verdict_hdr extends RecordView<'struct nfqnl_msg_verdict_hdr'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    verdict: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    id: number;
  }
}

export const struct: {
  readonly nfqnl_msg_config_cmd: Descriptor<struct.nfqnl_msg_config_cmd>;
  readonly nfqnl_msg_config_params: Descriptor<struct.nfqnl_msg_config_params>;
  readonly nfqnl_msg_packet_hdr: Descriptor<struct.nfqnl_msg_packet_hdr>;
  readonly nfqnl_msg_packet_hw: Descriptor<struct.nfqnl_msg_packet_hw>;
  readonly nfqnl_msg_packet_timestamp: Descriptor<struct.nfqnl_msg_packet_timestamp>;
  readonly nfqnl_msg_verdict_hdr: Descriptor<struct.nfqnl_msg_verdict_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nfqnl_msg_config_cmd": "__u8 command;__u8 _pad;__be16 pf;",
"nfqnl_msg_config_params": ["__be32 copy_range;__u8 copy_mode;",{"pack":1}],
"nfqnl_msg_packet_hdr": ["__be32 packet_id;__be16 hw_protocol;__u8 hook;",{"pack":1}],
"nfqnl_msg_packet_hw": "__be16 hw_addrlen;__u16 _pad;__u8 hw_addr[8];",
"nfqnl_msg_packet_timestamp": ["__be64 sec;__be64 usec;",{"variants":{"x86":{"align":8}}}],
"nfqnl_msg_verdict_hdr": "__be32 verdict;__be32 id;"
}`),
);
