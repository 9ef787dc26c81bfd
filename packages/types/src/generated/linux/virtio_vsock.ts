// Generated from Linux 7.3.4 <linux/virtio_vsock.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const VIRTIO_VSOCK_EVENT_TRANSPORT_RESET = 0,
  VIRTIO_VSOCK_F_SEQPACKET = 1,
  VIRTIO_VSOCK_OP_CREDIT_REQUEST = 7,
  VIRTIO_VSOCK_OP_CREDIT_UPDATE = 6,
  VIRTIO_VSOCK_OP_INVALID = 0,
  VIRTIO_VSOCK_OP_REQUEST = 1,
  VIRTIO_VSOCK_OP_RESPONSE = 2,
  VIRTIO_VSOCK_OP_RST = 3,
  VIRTIO_VSOCK_OP_RW = 5,
  VIRTIO_VSOCK_OP_SHUTDOWN = 4,
  VIRTIO_VSOCK_SEQ_EOM = 1,
  VIRTIO_VSOCK_SEQ_EOR = 2,
  VIRTIO_VSOCK_SHUTDOWN_RCV = 1,
  VIRTIO_VSOCK_SHUTDOWN_SEND = 2,
  VIRTIO_VSOCK_TYPE_SEQPACKET = 2,
  VIRTIO_VSOCK_TYPE_STREAM = 1;
export declare namespace struct {
  /** `<linux/virtio_vsock.h>`: 8 bytes. */
  interface virtio_vsock_config extends RecordView<'struct virtio_vsock_config'> {
    get guest_cid(): bigint;
    set guest_cid(value: Integer);
  }

  /** `<linux/virtio_vsock.h>`: 4 bytes. */
  interface virtio_vsock_event extends RecordView<'struct virtio_vsock_event'> {
    id: number;
  }

  /** `<linux/virtio_vsock.h>`: 44 bytes. */
  interface virtio_vsock_hdr extends RecordView<'struct virtio_vsock_hdr'> {
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
}

export const struct: {
  readonly virtio_vsock_config: Descriptor<struct.virtio_vsock_config>;
  readonly virtio_vsock_event: Descriptor<struct.virtio_vsock_event>;
  readonly virtio_vsock_hdr: Descriptor<struct.virtio_vsock_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"virtio_vsock_config": ["__le64 guest_cid;",{"pack":1}],
"virtio_vsock_event": ["__le32 id;",{"pack":1}],
"virtio_vsock_hdr": ["__le64 src_cid;__le64 dst_cid;__le32 src_port;__le32 dst_port;__le32 len;__le16 type;__le16 op;__le32 flags;__le32 buf_alloc;__le32 fwd_cnt;",{"pack":1}]
}`),
);
