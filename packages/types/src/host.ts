import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { findHost } from '@linux-syscalls/abi/host';

const { arch, name } = findHost();

/** This machine's architecture; `undefined` where it is none of ours. */
export const hostArchitecture: Architecture | undefined =
  arch === undefined ? undefined : architectures[arch];

/** Names this machine in an error message. */
export const hostName: string = name ?? 'unknown';
