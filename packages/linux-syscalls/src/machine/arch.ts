import { type ArchName, archOfNode, architectures } from '@linux-syscalls/abi/arch';

/** This machine's architecture; `undefined` where there is no package for it. */
export const arch: ArchName | undefined =
  process.platform === 'linux' ? archOfNode(process.arch) : undefined;

/** How wide its registers are. Where no call can be made, the widest: types still work there. */
export const wordBits: 32 | 64 = arch === undefined ? 64 : architectures[arch].wordBits;
