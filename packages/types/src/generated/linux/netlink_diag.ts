// Generated from Linux 7.3.4 <linux/netlink_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const NDIAG_FLAG_BROADCAST_ERROR = 4,
  NDIAG_FLAG_CAP_ACK = 32,
  NDIAG_FLAG_CB_RUNNING = 1,
  NDIAG_FLAG_LISTEN_ALL_NSID = 16,
  NDIAG_FLAG_NO_ENOBUFS = 8,
  NDIAG_FLAG_PKTINFO = 2,
  NDIAG_PROTO_ALL = 255,
  NDIAG_SHOW_FLAGS = 8,
  NDIAG_SHOW_GROUPS = 2,
  NDIAG_SHOW_MEMINFO = 1,
  NDIAG_SHOW_RING_CFG = 4,
  NETLINK_DIAG_FLAGS = 4,
  NETLINK_DIAG_GROUPS = 1,
  NETLINK_DIAG_MAX = 4,
  NETLINK_DIAG_MEMINFO = 0,
  NETLINK_DIAG_RX_RING = 2,
  NETLINK_DIAG_TX_RING = 3,
  __NETLINK_DIAG_MAX = 5;
export declare namespace struct {
  /** `<linux/netlink_diag.h>`: 28 bytes. */
  interface netlink_diag_msg extends RecordView<'struct netlink_diag_msg'> {
    ndiag_family: number;
    ndiag_type: number;
    ndiag_protocol: number;
    ndiag_state: number;
    ndiag_portid: number;
    ndiag_dst_portid: number;
    ndiag_dst_group: number;
    ndiag_ino: number;
    get ndiag_cookie(): Uint32Array;
    set ndiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/netlink_diag.h>`: 20 bytes. */
  interface netlink_diag_req extends RecordView<'struct netlink_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    ndiag_ino: number;
    ndiag_show: number;
    get ndiag_cookie(): Uint32Array;
    set ndiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/netlink_diag.h>`: 16 bytes. */
  interface netlink_diag_ring extends RecordView<'struct netlink_diag_ring'> {
    ndr_block_size: number;
    ndr_block_nr: number;
    ndr_frame_size: number;
    ndr_frame_nr: number;
  }
}

export const struct: {
  readonly netlink_diag_msg: Descriptor<struct.netlink_diag_msg>;
  readonly netlink_diag_req: Descriptor<struct.netlink_diag_req>;
  readonly netlink_diag_ring: Descriptor<struct.netlink_diag_ring>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"netlink_diag_msg": "__u8 ndiag_family;__u8 ndiag_type;__u8 ndiag_protocol;__u8 ndiag_state;__u32 ndiag_portid;__u32 ndiag_dst_portid;__u32 ndiag_dst_group;__u32 ndiag_ino;__u32 ndiag_cookie[2];",
"netlink_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 ndiag_ino;__u32 ndiag_show;__u32 ndiag_cookie[2];",
"netlink_diag_ring": "__u32 ndr_block_size;__u32 ndr_block_nr;__u32 ndr_frame_size;__u32 ndr_frame_nr;"
}`),
);
