// Generated from Linux 7.3.4 <linux/virtio_balloon.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const VIRTIO_BALLOON_CMD_ID_DONE = 1,
  VIRTIO_BALLOON_CMD_ID_STOP = 0,
  VIRTIO_BALLOON_F_DEFLATE_ON_OOM = 2,
  VIRTIO_BALLOON_F_FREE_PAGE_HINT = 3,
  VIRTIO_BALLOON_F_MUST_TELL_HOST = 0,
  VIRTIO_BALLOON_F_PAGE_POISON = 4,
  VIRTIO_BALLOON_F_REPORTING = 5,
  VIRTIO_BALLOON_F_STATS_VQ = 1,
  VIRTIO_BALLOON_PFN_SHIFT = 12,
  VIRTIO_BALLOON_S_ALLOC_STALL = 11,
  VIRTIO_BALLOON_S_ASYNC_RECLAIM = 14,
  VIRTIO_BALLOON_S_ASYNC_SCAN = 12,
  VIRTIO_BALLOON_S_AVAIL = 6,
  VIRTIO_BALLOON_S_CACHES = 7,
  VIRTIO_BALLOON_S_DIRECT_RECLAIM = 15,
  VIRTIO_BALLOON_S_DIRECT_SCAN = 13,
  VIRTIO_BALLOON_S_HTLB_PGALLOC = 8,
  VIRTIO_BALLOON_S_HTLB_PGFAIL = 9,
  VIRTIO_BALLOON_S_MAJFLT = 2,
  VIRTIO_BALLOON_S_MEMFREE = 4,
  VIRTIO_BALLOON_S_MEMTOT = 5,
  VIRTIO_BALLOON_S_MINFLT = 3,
  VIRTIO_BALLOON_S_NR = 16,
  VIRTIO_BALLOON_S_OOM_KILL = 10,
  VIRTIO_BALLOON_S_SWAP_IN = 0,
  VIRTIO_BALLOON_S_SWAP_OUT = 1;
export declare namespace struct {
  /** `<linux/virtio_balloon.h>`: 16 bytes. */
  interface virtio_balloon_config extends RecordView<'struct virtio_balloon_config'> {
    num_pages: number;
    actual: number;
    free_page_hint_cmd_id: number;
    free_page_report_cmd_id: number;
    poison_val: number;
  }

  /** `<linux/virtio_balloon.h>`: 10 bytes. */
  interface virtio_balloon_stat extends RecordView<'struct virtio_balloon_stat'> {
    tag: number;
    get val(): bigint;
    set val(value: Integer);
  }
}

export const struct: {
  readonly virtio_balloon_config: Descriptor<struct.virtio_balloon_config>;
  readonly virtio_balloon_stat: Descriptor<struct.virtio_balloon_stat>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_balloon_config": "__le32 num_pages;__le32 actual;union {__le32 free_page_hint_cmd_id;__le32 free_page_report_cmd_id;};__le32 poison_val;",
"virtio_balloon_stat": ["__u16 tag;__u64 val;",{"pack":1}]
}`),
);
