// Generated from Linux 7.3.4 <linux/vm_sockets.h> by "pnpm generate". Do not edit.
import { hereOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch = {
  SO_VM_SOCKETS_CONNECT_TIMEOUT: { x86_64: 6, x86: 8, arm: 8, riscv64: 6, aarch64: 6 },
} as const;

export const IOCTL_VM_SOCKETS_GET_LOCAL_CID = 1977;
export const SOL_VSOCK = 287;
export const SO_VM_SOCKETS_BUFFER_MAX_SIZE = 2;
export const SO_VM_SOCKETS_BUFFER_MIN_SIZE = 1;
export const SO_VM_SOCKETS_BUFFER_SIZE = 0;
/** `<linux/vm_sockets.h>`: x86_64 6, x86 8, arm 8, riscv64 6, aarch64 6. */
export const SO_VM_SOCKETS_CONNECT_TIMEOUT: number = /* @__PURE__ */ hereOf(
  perArch.SO_VM_SOCKETS_CONNECT_TIMEOUT,
);
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW = 8;
export const SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD = 6;
export const SO_VM_SOCKETS_NONBLOCK_TXRX = 7;
export const SO_VM_SOCKETS_PEER_HOST_VM_ID = 3;
export const SO_VM_SOCKETS_TRUSTED = 5;
export const VMADDR_CID_ANY = 4294967295;
export const VMADDR_CID_HOST = 2;
export const VMADDR_CID_HYPERVISOR = 0;
export const VMADDR_CID_LOCAL = 1;
export const VMADDR_FLAG_TO_HOST = 1;
export const VMADDR_PORT_ANY = 4294967295;
export const VM_SOCKETS_INVALID_VERSION = 4294967295;
export const VSOCK_RECVERR = 1;
