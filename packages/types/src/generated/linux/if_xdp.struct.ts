// Generated from Linux 7.3.4 <linux/if_xdp.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/if_xdp.h>`: 16 bytes. */
export interface sockaddr_xdp extends RecordView<'struct sockaddr_xdp'> {
  sxdp_family: number;
  sxdp_flags: number;
  sxdp_ifindex: number;
  sxdp_queue_id: number;
  sxdp_shared_umem_fd: number;
}

export const sockaddr_xdp: Descriptor<sockaddr_xdp> = /* @__PURE__ */ declareStruct(
  'sockaddr_xdp',
  `
  __u16 sxdp_family;
  __u16 sxdp_flags;
  __u32 sxdp_ifindex;
  __u32 sxdp_queue_id;
  __u32 sxdp_shared_umem_fd;
`,
);

/** `<linux/if_xdp.h>`: 16 bytes. */
export interface xdp_desc extends RecordView<'struct xdp_desc'> {
  get addr(): bigint;
  set addr(value: Integer);
  len: number;
  options: number;
}

export const xdp_desc: Descriptor<xdp_desc> = /* @__PURE__ */ declareStruct(
  'xdp_desc',
  `
  __u64 addr;
  __u32 len;
  __u32 options;
`,
);

/** `<linux/if_xdp.h>`: 128 bytes. */
export interface xdp_mmap_offsets extends RecordView<'struct xdp_mmap_offsets'> {
  get rx(): xdp_ring_offset;
  set rx(value: xdp_ring_offset | Init<xdp_ring_offset>);
  get tx(): xdp_ring_offset;
  set tx(value: xdp_ring_offset | Init<xdp_ring_offset>);
  get fr(): xdp_ring_offset;
  set fr(value: xdp_ring_offset | Init<xdp_ring_offset>);
  get cr(): xdp_ring_offset;
  set cr(value: xdp_ring_offset | Init<xdp_ring_offset>);
}

export const xdp_mmap_offsets: Descriptor<xdp_mmap_offsets> = /* @__PURE__ */ declareStruct(
  'xdp_mmap_offsets',
  `
  struct xdp_ring_offset rx;
  struct xdp_ring_offset tx;
  struct xdp_ring_offset fr;
  struct xdp_ring_offset cr;
`,
  { uses: () => [xdp_ring_offset] },
);

/** `<linux/if_xdp.h>`: 4 bytes. */
export interface xdp_options extends RecordView<'struct xdp_options'> {
  flags: number;
}

export const xdp_options: Descriptor<xdp_options> = /* @__PURE__ */ declareStruct(
  'xdp_options',
  `
  __u32 flags;
`,
);

/** `<linux/if_xdp.h>`: 32 bytes. */
export interface xdp_ring_offset extends RecordView<'struct xdp_ring_offset'> {
  get producer(): bigint;
  set producer(value: Integer);
  get consumer(): bigint;
  set consumer(value: Integer);
  get desc(): bigint;
  set desc(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const xdp_ring_offset: Descriptor<xdp_ring_offset> = /* @__PURE__ */ declareStruct(
  'xdp_ring_offset',
  `
  __u64 producer;
  __u64 consumer;
  __u64 desc;
  __u64 flags;
`,
);

/** `<linux/if_xdp.h>`: 48 bytes. */
export interface xdp_statistics extends RecordView<'struct xdp_statistics'> {
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

export const xdp_statistics: Descriptor<xdp_statistics> = /* @__PURE__ */ declareStruct(
  'xdp_statistics',
  `
  __u64 rx_dropped;
  __u64 rx_invalid_descs;
  __u64 tx_invalid_descs;
  __u64 rx_ring_full;
  __u64 rx_fill_ring_empty_descs;
  __u64 tx_ring_empty_descs;
`,
);

/** `<linux/if_xdp.h>`: 32 bytes. */
export interface xdp_umem_reg extends RecordView<'struct xdp_umem_reg'> {
  get addr(): bigint;
  set addr(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  chunk_size: number;
  headroom: number;
  flags: number;
  tx_metadata_len: number;
}

export const xdp_umem_reg: Descriptor<xdp_umem_reg> = /* @__PURE__ */ declareStruct(
  'xdp_umem_reg',
  `
  __u64 addr;
  __u64 len;
  __u32 chunk_size;
  __u32 headroom;
  __u32 flags;
  __u32 tx_metadata_len;
`,
);

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
export interface xsk_tx_metadata extends RecordView<'struct xsk_tx_metadata'> {
  get flags(): bigint;
  set flags(value: Integer);
  get request(): xsk_tx_metadata$request;
  set request(value: xsk_tx_metadata$request | Init<xsk_tx_metadata$request>);
  get completion(): xsk_tx_metadata$completion;
  set completion(value: xsk_tx_metadata$completion | Init<xsk_tx_metadata$completion>);
}

export const xsk_tx_metadata: Descriptor<xsk_tx_metadata> = /* @__PURE__ */ declareStruct(
  'xsk_tx_metadata',
  `
  __u64 flags;
  union {
    struct {
      __u16 csum_start;
      __u16 csum_offset;
      __u32 reserved;
      __u64 launch_time;
    } request;
    struct {
      __u64 tx_timestamp;
    } completion;
  };
`,
);
