// Generated from Linux 7.3.4 <linux/vsockmon.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const AF_VSOCK_OP_CONNECT = 1,
  AF_VSOCK_OP_CONTROL = 3,
  AF_VSOCK_OP_DISCONNECT = 2,
  AF_VSOCK_OP_PAYLOAD = 4,
  AF_VSOCK_OP_UNKNOWN = 0,
  AF_VSOCK_TRANSPORT_NO_INFO = 1,
  AF_VSOCK_TRANSPORT_UNKNOWN = 0,
  AF_VSOCK_TRANSPORT_VIRTIO = 2;
export declare namespace struct {
  /** `<linux/vsockmon.h>`: 32 bytes. */
  interface af_vsockmon_hdr extends RecordView<'struct af_vsockmon_hdr'> {
    get src_cid(): bigint;
    set src_cid(value: Integer);
    get dst_cid(): bigint;
    set dst_cid(value: Integer);
    src_port: number;
    dst_port: number;
    op: number;
    transport: number;
    len: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly af_vsockmon_hdr: Descriptor<struct.af_vsockmon_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"af_vsockmon_hdr": "__le64 src_cid;__le64 dst_cid;__le32 src_port;__le32 dst_port;__le16 op;__le16 transport;__le16 len;__u8 reserved[2];"
}`),
);
