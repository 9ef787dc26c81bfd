/** The names of the architectures we ship, in the order every table shows them. */
export type ArchName =
  | 'x86_64'
  | 'x86'
  | 'arm'
  | 'riscv64'
  | 'aarch64'
  | 'loongarch64'
  | 's390x'
  | 'ppc64le';

/** How a running program recognizes an architecture. */
export interface Identity {
  /** What Node calls it in `process.arch`, and npm in `cpu`; one name may stand for both byte orders. */
  readonly node: string;
  readonly byteOrder: 'little' | 'big';
}

// Every program that makes calls loads this file: keep it small. The ABI is in the other files.

/** Every architecture we ship, by name, in the order every table shows them. */
export const identities: Readonly<Record<ArchName, Identity>> = {
  x86_64: { node: 'x64', byteOrder: 'little' },
  x86: { node: 'ia32', byteOrder: 'little' },
  arm: { node: 'arm', byteOrder: 'little' },
  riscv64: { node: 'riscv64', byteOrder: 'little' },
  aarch64: { node: 'arm64', byteOrder: 'little' },
  loongarch64: { node: 'loong64', byteOrder: 'little' },
  s390x: { node: 's390x', byteOrder: 'big' },
  ppc64le: { node: 'ppc64', byteOrder: 'little' },
};

export const archNames: readonly ArchName[] = Object.keys(identities) as ArchName[];

/** The architecture that Node calls so in `process.arch`, of this machine's byte order or of another. */
export function archOfNode(
  nodeArch: string,
  byteOrder: Identity['byteOrder'] = hostByteOrder(),
): ArchName | undefined {
  return archNames.find((name) => {
    const identity = identities[name];
    return identity.node === nodeArch && identity.byteOrder === byteOrder;
  });
}

/** What to call a machine that isn't ours: with its byte order, where Node's name may stand for one that is. */
export function nameOfOther(
  nodeArch: string,
  byteOrder: Identity['byteOrder'] = hostByteOrder(),
): string {
  const isOurs = archNames.some((name) => identities[name].node === nodeArch);
  return isOurs ? `${byteOrder}-endian ${nodeArch}` : nodeArch;
}

function hostByteOrder(): Identity['byteOrder'] {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 'little' : 'big';
}
