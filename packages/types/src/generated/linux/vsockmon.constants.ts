// Generated from Linux 7.3.4 <linux/vsockmon.h> by "pnpm generate". Do not edit.
export const AF_VSOCK_OP_CONNECT = 1,
  AF_VSOCK_OP_CONTROL = 3,
  AF_VSOCK_OP_DISCONNECT = 2,
  AF_VSOCK_OP_PAYLOAD = 4,
  AF_VSOCK_OP_UNKNOWN = 0,
  AF_VSOCK_TRANSPORT_NO_INFO = 1,
  AF_VSOCK_TRANSPORT_UNKNOWN = 0,
  AF_VSOCK_TRANSPORT_VIRTIO = 2;
