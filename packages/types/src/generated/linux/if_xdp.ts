// Generated from Linux 7.3.4 <linux/if_xdp.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const XDP_COPY = 2,
  XDP_MAX_TX_SKB_BUDGET = 9,
  XDP_MMAP_OFFSETS = 1,
  XDP_OPTIONS = 8,
  XDP_OPTIONS_ZEROCOPY = 1,
  XDP_PGOFF_RX_RING = 0,
  XDP_PGOFF_TX_RING = 2147483648,
  XDP_PKT_CONTD = 1,
  XDP_RING_NEED_WAKEUP = 1,
  XDP_RX_RING = 2,
  XDP_SHARED_UMEM = 1,
  XDP_STATISTICS = 7,
  XDP_TXMD_FLAGS_CHECKSUM = 2,
  XDP_TXMD_FLAGS_LAUNCH_TIME = 4,
  XDP_TXMD_FLAGS_TIMESTAMP = 1,
  XDP_TX_METADATA = 2,
  XDP_TX_RING = 3,
  XDP_UMEM_COMPLETION_RING = 6,
  XDP_UMEM_FILL_RING = 5,
  XDP_UMEM_PGOFF_COMPLETION_RING = 6442450944,
  XDP_UMEM_PGOFF_FILL_RING = 4294967296,
  XDP_UMEM_REG = 4,
  XDP_UMEM_TX_METADATA_LEN = 4,
  XDP_UMEM_TX_SW_CSUM = 2,
  XDP_UMEM_UNALIGNED_CHUNK_FLAG = 1,
  XDP_USE_NEED_WAKEUP = 8,
  XDP_USE_SG = 16,
  XDP_ZEROCOPY = 4,
  XSK_UNALIGNED_BUF_ADDR_MASK = 281474976710655,
  XSK_UNALIGNED_BUF_OFFSET_SHIFT = 48;
export declare namespace struct {
  /** `<linux/if_xdp.h>`: 16 bytes. */
  interface sockaddr_xdp extends RecordView<'struct sockaddr_xdp'> {
    sxdp_family: number;
    sxdp_flags: number;
    sxdp_ifindex: number;
    sxdp_queue_id: number;
    sxdp_shared_umem_fd: number;
  }

  /** `<linux/if_xdp.h>`: 16 bytes. */
  interface xdp_desc extends RecordView<'struct xdp_desc'> {
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    options: number;
  }

  /** `<linux/if_xdp.h>`: 128 bytes. */
  interface xdp_mmap_offsets extends RecordView<'struct xdp_mmap_offsets'> {
    get rx(): struct.xdp_ring_offset;
    set rx(value: From<struct.xdp_ring_offset>);
    get tx(): struct.xdp_ring_offset;
    set tx(value: From<struct.xdp_ring_offset>);
    get fr(): struct.xdp_ring_offset;
    set fr(value: From<struct.xdp_ring_offset>);
    get cr(): struct.xdp_ring_offset;
    set cr(value: From<struct.xdp_ring_offset>);
  }

  /** `<linux/if_xdp.h>`: 4 bytes. */
  interface xdp_options extends RecordView<'struct xdp_options'> {
    flags: number;
  }

  /** `<linux/if_xdp.h>`: 32 bytes. */
  interface xdp_ring_offset extends RecordView<'struct xdp_ring_offset'> {
    get producer(): bigint;
    set producer(value: Integer);
    get consumer(): bigint;
    set consumer(value: Integer);
    get desc(): bigint;
    set desc(value: Integer);
    get flags(): bigint;
    set flags(value: Integer);
  }

  /** `<linux/if_xdp.h>`: 48 bytes. */
  interface xdp_statistics extends RecordView<'struct xdp_statistics'> {
    get rx_dropped(): bigint;
    set rx_dropped(value: Integer);
    get rx_invalid_descs(): bigint;
    set rx_invalid_descs(value: Integer);
    get tx_invalid_descs(): bigint;
    set tx_invalid_descs(value: Integer);
    get rx_ring_full(): bigint;
    set rx_ring_full(value: Integer);
    get rx_fill_ring_empty_descs(): bigint;
    set rx_fill_ring_empty_descs(value: Integer);
    get tx_ring_empty_descs(): bigint;
    set tx_ring_empty_descs(value: Integer);
  }

  /** `<linux/if_xdp.h>`: 32 bytes. */
  interface xdp_umem_reg extends RecordView<'struct xdp_umem_reg'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    chunk_size: number;
    headroom: number;
    flags: number;
    tx_metadata_len: number;
  }

  interface xsk_tx_metadata$request extends RecordView<'struct xsk_tx_metadata.request'> {
    csum_start: number;
    csum_offset: number;
    reserved: number;
    get launch_time(): bigint;
    set launch_time(value: Integer);
  }

  interface xsk_tx_metadata$completion extends RecordView<'struct xsk_tx_metadata.completion'> {
    get tx_timestamp(): bigint;
    set tx_timestamp(value: Integer);
  }

  /** `<linux/if_xdp.h>`: 24 bytes. */
  interface xsk_tx_metadata extends RecordView<'struct xsk_tx_metadata'> {
    get flags(): bigint;
    set flags(value: Integer);
    get request(): xsk_tx_metadata$request;
    set request(value: From<xsk_tx_metadata$request>);
    get completion(): xsk_tx_metadata$completion;
    set completion(value: From<xsk_tx_metadata$completion>);
  }
}

export const struct: {
  readonly sockaddr_xdp: Descriptor<struct.sockaddr_xdp>;
  readonly xdp_desc: Descriptor<struct.xdp_desc>;
  readonly xdp_mmap_offsets: Descriptor<struct.xdp_mmap_offsets>;
  readonly xdp_options: Descriptor<struct.xdp_options>;
  readonly xdp_ring_offset: Descriptor<struct.xdp_ring_offset>;
  readonly xdp_statistics: Descriptor<struct.xdp_statistics>;
  readonly xdp_umem_reg: Descriptor<struct.xdp_umem_reg>;
  readonly xsk_tx_metadata: Descriptor<struct.xsk_tx_metadata>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_xdp": "__u16 sxdp_family;__u16 sxdp_flags;__u32 sxdp_ifindex;__u32 sxdp_queue_id;__u32 sxdp_shared_umem_fd;",
"xdp_desc": "__u64 addr;__u32 len;__u32 options;",
"xdp_mmap_offsets": "struct xdp_ring_offset rx;struct xdp_ring_offset tx;struct xdp_ring_offset fr;struct xdp_ring_offset cr;",
"xdp_options": "__u32 flags;",
"xdp_ring_offset": "__u64 producer;__u64 consumer;__u64 desc;__u64 flags;",
"xdp_statistics": "__u64 rx_dropped;__u64 rx_invalid_descs;__u64 tx_invalid_descs;__u64 rx_ring_full;__u64 rx_fill_ring_empty_descs;__u64 tx_ring_empty_descs;",
"xdp_umem_reg": "__u64 addr;__u64 len;__u32 chunk_size;__u32 headroom;__u32 flags;__u32 tx_metadata_len;",
"xsk_tx_metadata": "__u64 flags;union {struct {__u16 csum_start;__u16 csum_offset;__u32 reserved;__u64 launch_time;} request;struct {__u64 tx_timestamp;} completion;};"
}`),
);
