import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { findHost } from '@linux-syscalls/abi/host';

const { arch, name } = findHost();

/** This machine's architecture; `undefined` if it isn't supported. */
export const hostArchitecture: Architecture | undefined =
  arch === undefined ? undefined : architectures[arch];

/** The name of this machine, for error messages. */
export const hostName: string = name ?? 'unknown';
