// Generated from Linux 7.3.4 <linux/virtio_vsock.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/virtio_vsock.h>`: 8 bytes. */
export interface virtio_vsock_config extends RecordView<'struct virtio_vsock_config'> {
  get guest_cid(): bigint;
  set guest_cid(value: Integer);
}

export const virtio_vsock_config: Descriptor<virtio_vsock_config> = /* @__PURE__ */ declareStruct(
  'virtio_vsock_config',
  `
  __le64 guest_cid;
`,
  { pack: 1 },
);

/** `<linux/virtio_vsock.h>`: 4 bytes. */
export interface virtio_vsock_event extends RecordView<'struct virtio_vsock_event'> {
  id: number;
}

export const virtio_vsock_event: Descriptor<virtio_vsock_event> = /* @__PURE__ */ declareStruct(
  'virtio_vsock_event',
  `
  __le32 id;
`,
  { pack: 1 },
);

/** `<linux/virtio_vsock.h>`: 44 bytes. */
export interface virtio_vsock_hdr extends RecordView<'struct virtio_vsock_hdr'> {
  get src_cid(): bigint;
  set src_cid(value: Integer);
  get dst_cid(): bigint;
  set dst_cid(value: Integer);
  src_port: number;
  dst_port: number;
  len: number;
  type: number;
  op: number;
  flags: number;
  buf_alloc: number;
  fwd_cnt: number;
}

export const virtio_vsock_hdr: Descriptor<virtio_vsock_hdr> = /* @__PURE__ */ declareStruct(
  'virtio_vsock_hdr',
  `
  __le64 src_cid;
  __le64 dst_cid;
  __le32 src_port;
  __le32 dst_port;
  __le32 len;
  __le16 type;
  __le16 op;
  __le32 flags;
  __le32 buf_alloc;
  __le32 fwd_cnt;
`,
  { pack: 1 },
);
