import type { ArchName } from '@linux-syscalls/abi/arch';
import { findHost } from '@linux-syscalls/abi/host';

const host = findHost();

/** This machine's architecture; `undefined` where there is no package for it. */
export const arch: ArchName | undefined = host.os === 'linux' ? host.arch : undefined;
