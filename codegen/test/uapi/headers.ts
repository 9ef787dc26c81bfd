import { existsSync } from 'node:fs';
import { download } from '../../src/facts/download.ts';
import { PackageUnavailable } from '../../src/facts/mirror.ts';
import { pin } from '../../src/facts/pin.ts';
import { kernelTrees, unpackHeaders } from '../../src/facts/unpack.ts';

/** Sees that the pinned headers are there; if they can't be, tells why. They are a small package. */
export async function headersAreMissing(): Promise<string | undefined> {
  if (existsSync(kernelTrees.headers)) return undefined;
  try {
    await unpackHeaders(await download(pin.headers, () => {}));
    return undefined;
  } catch (error) {
    if (error instanceof PackageUnavailable) return error.message;
    throw error;
  }
}

/** Why the kernel's sources, a large package that tests don't download, can't be read. */
export const sourceIsMissing: string | undefined = existsSync(kernelTrees.source)
  ? undefined
  : `${pin.source.package} is not unpacked: run "pnpm facts"`;
