import { type ArchName, archOfNode } from '@linux-syscalls/abi/arch';

/** This machine's architecture; `undefined` where there is no package for it. */
export const arch: ArchName | undefined =
  process.platform === 'linux' ? archOfNode(process.arch) : undefined;
