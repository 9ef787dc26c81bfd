// Generated from Linux 7.3.4 <linux/virtio_ring.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const VIRTIO_RING_F_EVENT_IDX = 29,
  VIRTIO_RING_F_INDIRECT_DESC = 28,
  VRING_AVAIL_ALIGN_SIZE = 2,
  VRING_AVAIL_F_NO_INTERRUPT = 1,
  VRING_DESC_ALIGN_SIZE = 16,
  VRING_DESC_F_INDIRECT = 4,
  VRING_DESC_F_NEXT = 1,
  VRING_DESC_F_WRITE = 2,
  VRING_PACKED_DESC_F_AVAIL = 7,
  VRING_PACKED_DESC_F_USED = 15,
  VRING_PACKED_EVENT_FLAG_DESC = 2,
  VRING_PACKED_EVENT_FLAG_DISABLE = 1,
  VRING_PACKED_EVENT_FLAG_ENABLE = 0,
  VRING_PACKED_EVENT_F_WRAP_CTR = 15,
  VRING_USED_ALIGN_SIZE = 4,
  VRING_USED_F_NO_NOTIFY = 1;
export declare namespace struct {
  /** `<linux/virtio_ring.h>`: 16 bytes on x86, arm; 32 bytes elsewhere. */
  interface vring extends RecordView<'struct vring', 'desc' | 'avail' | 'used'> {
    num: number;
    get desc(): number;
    set desc(value: Pointer);
    get avail(): number;
    set avail(value: Pointer);
    get used(): number;
    set used(value: Pointer);
  }

  /** `<linux/virtio_ring.h>`: 4 bytes. */
  interface vring_avail extends RecordView<'struct vring_avail'> {
    flags: number;
    idx: number;
    get ring(): Uint16Array;
    set ring(value: Iterable<Integer>);
  }

  /** `<linux/virtio_ring.h>`: 16 bytes. */
  interface vring_desc extends RecordView<'struct vring_desc'> {
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    flags: number;
    next: number;
  }

  /** `<linux/virtio_ring.h>`: 16 bytes. */
  interface vring_packed_desc extends RecordView<'struct vring_packed_desc'> {
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    id: number;
    flags: number;
  }

  /** `<linux/virtio_ring.h>`: 4 bytes. */
  interface vring_packed_desc_event extends RecordView<'struct vring_packed_desc_event'> {
    off_wrap: number;
    flags: number;
  }

  /** `<linux/virtio_ring.h>`: 4 bytes. */
  interface vring_used extends RecordView<'struct vring_used'> {
    flags: number;
    idx: number;
    get ring(): Elements<struct.vring_used_elem>;
    set ring(value: Iterable<From<struct.vring_used_elem>>);
  }

  /** `<linux/virtio_ring.h>`: 8 bytes. */
  interface vring_used_elem extends RecordView<'struct vring_used_elem'> {
    id: number;
    len: number;
  }
}

export const struct: {
  readonly vring: Descriptor<struct.vring>;
  readonly vring_avail: Descriptor<struct.vring_avail>;
  readonly vring_desc: Descriptor<struct.vring_desc>;
  readonly vring_packed_desc: Descriptor<struct.vring_packed_desc>;
  readonly vring_packed_desc_event: Descriptor<struct.vring_packed_desc_event>;
  readonly vring_used: Descriptor<struct.vring_used>;
  readonly vring_used_elem: Descriptor<struct.vring_used_elem>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"vring": "unsigned int num;vring_desc_t *desc;vring_avail_t *avail;vring_used_t *used;",
"vring_avail": "__u16 flags;__u16 idx;__u16 ring[];",
"vring_desc": "__u64 addr;__u32 len;__u16 flags;__u16 next;",
"vring_packed_desc": "__le64 addr;__le32 len;__le16 id;__le16 flags;",
"vring_packed_desc_event": "__le16 off_wrap;__le16 flags;",
"vring_used": "__u16 flags;__u16 idx;struct vring_used_elem ring[];",
"vring_used_elem": "__u32 id;__u32 len;"
}`),
);

export type vring_avail_t = struct.vring_avail;
export const vring_avail_t: typeof struct.vring_avail = struct.vring_avail;
export type vring_desc_t = struct.vring_desc;
export const vring_desc_t: typeof struct.vring_desc = struct.vring_desc;
export type vring_used_elem_t = struct.vring_used_elem;
export const vring_used_elem_t: typeof struct.vring_used_elem = struct.vring_used_elem;
export type vring_used_t = struct.vring_used;
export const vring_used_t: typeof struct.vring_used = struct.vring_used;
