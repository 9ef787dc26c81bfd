// Generated from Linux 7.3.4 <linux/xdp_diag.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const XDP_DIAG_INFO = 1,
  XDP_DIAG_MAX = 9,
  XDP_DIAG_MEMINFO = 8,
  XDP_DIAG_NONE = 0,
  XDP_DIAG_RX_RING = 3,
  XDP_DIAG_STATS = 9,
  XDP_DIAG_TX_RING = 4,
  XDP_DIAG_UID = 2,
  XDP_DIAG_UMEM = 5,
  XDP_DIAG_UMEM_COMPLETION_RING = 7,
  XDP_DIAG_UMEM_FILL_RING = 6,
  XDP_DU_F_ZEROCOPY = 1,
  XDP_SHOW_INFO = 1,
  XDP_SHOW_MEMINFO = 8,
  XDP_SHOW_RING_CFG = 2,
  XDP_SHOW_STATS = 16,
  XDP_SHOW_UMEM = 4,
  __XDP_DIAG_MAX = 10;
export declare namespace struct {
  /** `<linux/xdp_diag.h>`: 8 bytes. */
  interface xdp_diag_info extends RecordView<'struct xdp_diag_info'> {
    ifindex: number;
    queue_id: number;
  }

  /** `<linux/xdp_diag.h>`: 16 bytes. */
  interface xdp_diag_msg extends RecordView<'struct xdp_diag_msg'> {
    xdiag_family: number;
    xdiag_type: number;
    pad: number;
    xdiag_ino: number;
    get xdiag_cookie(): Uint32Array;
    set xdiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/xdp_diag.h>`: 20 bytes. */
  interface xdp_diag_req extends RecordView<'struct xdp_diag_req'> {
    sdiag_family: number;
    sdiag_protocol: number;
    pad: number;
    xdiag_ino: number;
    xdiag_show: number;
    get xdiag_cookie(): Uint32Array;
    set xdiag_cookie(value: Iterable<Integer>);
  }

  /** `<linux/xdp_diag.h>`: 4 bytes. */
  interface xdp_diag_ring extends RecordView<'struct xdp_diag_ring'> {
    entries: number;
  }

  /** `<linux/xdp_diag.h>`: 48 bytes. */
  interface xdp_diag_stats extends RecordView<'struct xdp_diag_stats'> {
    get n_rx_dropped(): bigint;
    set n_rx_dropped(value: Integer);
    get n_rx_invalid(): bigint;
    set n_rx_invalid(value: Integer);
    get n_rx_full(): bigint;
    set n_rx_full(value: Integer);
    get n_fill_ring_empty(): bigint;
    set n_fill_ring_empty(value: Integer);
    get n_tx_invalid(): bigint;
    set n_tx_invalid(value: Integer);
    get n_tx_ring_empty(): bigint;
    set n_tx_ring_empty(value: Integer);
  }

  /** `<linux/xdp_diag.h>`: 40 bytes. */
  interface xdp_diag_umem extends RecordView<'struct xdp_diag_umem'> {
    get size(): bigint;
    set size(value: Integer);
    id: number;
    num_pages: number;
    chunk_size: number;
    headroom: number;
    ifindex: number;
    queue_id: number;
    flags: number;
    refs: number;
  }
}

export const struct: {
  readonly xdp_diag_info: Descriptor<struct.xdp_diag_info>;
  readonly xdp_diag_msg: Descriptor<struct.xdp_diag_msg>;
  readonly xdp_diag_req: Descriptor<struct.xdp_diag_req>;
  readonly xdp_diag_ring: Descriptor<struct.xdp_diag_ring>;
  readonly xdp_diag_stats: Descriptor<struct.xdp_diag_stats>;
  readonly xdp_diag_umem: Descriptor<struct.xdp_diag_umem>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"xdp_diag_info": "__u32 ifindex;__u32 queue_id;",
"xdp_diag_msg": "__u8 xdiag_family;__u8 xdiag_type;__u16 pad;__u32 xdiag_ino;__u32 xdiag_cookie[2];",
"xdp_diag_req": "__u8 sdiag_family;__u8 sdiag_protocol;__u16 pad;__u32 xdiag_ino;__u32 xdiag_show;__u32 xdiag_cookie[2];",
"xdp_diag_ring": "__u32 entries;",
"xdp_diag_stats": "__u64 n_rx_dropped;__u64 n_rx_invalid;__u64 n_rx_full;__u64 n_fill_ring_empty;__u64 n_tx_invalid;__u64 n_tx_ring_empty;",
"xdp_diag_umem": "__u64 size;__u32 id;__u32 num_pages;__u32 chunk_size;__u32 headroom;__u32 ifindex;__u32 queue_id;__u32 flags;__u32 refs;"
}`),
);
