// Generated from Linux 7.3.4 <linux/vm_sockets.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SO_VM_SOCKETS_CONNECT_TIMEOUT: PerArch<6, 8, 8, 6, 6, 6, 6, 6>;
} & Requests<'IOCTL_VM_SOCKETS_GET_LOCAL_CID'> = /* @__PURE__ */ perArchOf(
  {
    SO_VM_SOCKETS_CONNECT_TIMEOUT: [6, 8, 8, 6, 6, 6, 6, 6],
  },
  {
    IOCTL_VM_SOCKETS_GET_LOCAL_CID: 1977,
  },
);

/** `<linux/vm_sockets.h>`: 8 on x86, arm; 6 elsewhere. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: number = /* @__PURE__ */ hereOf(
  perArch.SO_VM_SOCKETS_CONNECT_TIMEOUT,
);
export const IOCTL_VM_SOCKETS_GET_LOCAL_CID: number = /* @__PURE__ */ requestHere(1977);
export const SOL_VSOCK = 287,
  SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2,
  SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1,
  SO_VM_SOCKETS_BUFFER_SIZE = 0,
  SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = 8,
  SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = 6,
  SO_VM_SOCKETS_NONBLOCK_TXRX = 7,
  SO_VM_SOCKETS_PEER_HOST_VM_ID = 3,
  SO_VM_SOCKETS_TRUSTED = 5,
  VMADDR_CID_ANY = 4294967295,
  VMADDR_CID_HOST = 2,
  VMADDR_CID_HYPERVISOR = 0,
  VMADDR_CID_LOCAL = 1,
  VMADDR_FLAG_TO_HOST = 1,
  VMADDR_PORT_ANY = 4294967295,
  VM_SOCKETS_INVALID_VERSION = 4294967295,
  VSOCK_RECVERR = 1;
export declare namespace struct {
  /** `<linux/vm_sockets.h>`: 16 bytes. */
  interface sockaddr_vm extends RecordView<'struct sockaddr_vm'> {
    svm_family: number;
    svm_reserved1: number;
    svm_port: number;
    svm_cid: number;
    svm_flags: number;
    get svm_zero(): Uint8Array;
    set svm_zero(value: Bytes);
  }
}

export const struct: {
  readonly sockaddr_vm: Descriptor<struct.sockaddr_vm>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sockaddr_vm": "unsigned short svm_family;unsigned short svm_reserved1;unsigned int svm_port;unsigned int svm_cid;__u8 svm_flags;unsigned char svm_zero[3];"
}`),
);
