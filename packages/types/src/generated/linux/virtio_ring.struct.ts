// Generated from Linux 7.3.4 <linux/virtio_ring.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/virtio_ring.h>`: 32 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface vring extends RecordView<'struct vring', 'desc' | 'avail' | 'used'> {
  num: number;
  get desc(): number;
  set desc(value: Pointer);
  get avail(): number;
  set avail(value: Pointer);
  get used(): number;
  set used(value: Pointer);
}

export const vring: Descriptor<vring> = /* @__PURE__ */ declareStruct(
  'vring',
  `
  unsigned int num;
  vring_desc_t *desc;
  vring_avail_t *avail;
  vring_used_t *used;
`,
);

/** `<linux/virtio_ring.h>`: 4 bytes. */
export interface vring_avail extends RecordView<'struct vring_avail'> {
  flags: number;
  idx: number;
  get ring(): Uint16Array;
  set ring(value: Iterable<Integer>);
}

export const vring_avail: Descriptor<vring_avail> = /* @__PURE__ */ declareStruct(
  'vring_avail',
  `
  __u16 flags;
  __u16 idx;
  __u16 ring[];
`,
);

/** `<linux/virtio_ring.h>`: 16 bytes. */
export interface vring_desc extends RecordView<'struct vring_desc'> {
  get addr(): bigint;
  set addr(value: Integer);
  len: number;
  flags: number;
  next: number;
}

export const vring_desc: Descriptor<vring_desc> = /* @__PURE__ */ declareStruct(
  'vring_desc',
  `
  __u64 addr;
  __u32 len;
  __u16 flags;
  __u16 next;
`,
);

/** `<linux/virtio_ring.h>`: 16 bytes. */
export interface vring_packed_desc extends RecordView<'struct vring_packed_desc'> {
  get addr(): bigint;
  set addr(value: Integer);
  len: number;
  id: number;
  flags: number;
}

export const vring_packed_desc: Descriptor<vring_packed_desc> = /* @__PURE__ */ declareStruct(
  'vring_packed_desc',
  `
  __le64 addr;
  __le32 len;
  __le16 id;
  __le16 flags;
`,
);

/** `<linux/virtio_ring.h>`: 4 bytes. */
export interface vring_packed_desc_event extends RecordView<'struct vring_packed_desc_event'> {
  off_wrap: number;
  flags: number;
}

export const vring_packed_desc_event: Descriptor<vring_packed_desc_event> =
  /* @__PURE__ */ declareStruct(
    'vring_packed_desc_event',
    `
  __le16 off_wrap;
  __le16 flags;
`,
  );

/** `<linux/virtio_ring.h>`: 4 bytes. */
export interface vring_used extends RecordView<'struct vring_used'> {
  flags: number;
  idx: number;
  get ring(): Elements<vring_used_elem>;
  set ring(value: Iterable<vring_used_elem | Init<vring_used_elem>>);
}

export const vring_used: Descriptor<vring_used> = /* @__PURE__ */ declareStruct(
  'vring_used',
  `
  __u16 flags;
  __u16 idx;
  struct vring_used_elem ring[];
`,
  { uses: () => [vring_used_elem] },
);

/** `<linux/virtio_ring.h>`: 8 bytes. */
export interface vring_used_elem extends RecordView<'struct vring_used_elem'> {
  id: number;
  len: number;
}

export const vring_used_elem: Descriptor<vring_used_elem> = /* @__PURE__ */ declareStruct(
  'vring_used_elem',
  `
  __u32 id;
  __u32 len;
`,
);
