import type { ArchName } from '@linux-syscalls/abi/arch';
import manifest from '../../package.json' with { type: 'json' };
import { requireManifest } from '../generated/packages.ts';
import { otherVersion } from './missing.ts';

/**
 * A function that makes the error, if the raw package's version isn't this package's. A raw package without
 * its manifest is part of a bundle, and so of the version it was bundled with.
 */
export function findMismatch(arch: ArchName): (() => Error) | undefined {
  const found = versionOf(arch);
  if (found === undefined || found === manifest.version) return undefined;
  return () => otherVersion(arch, found);
}

function versionOf(arch: ArchName): string | undefined {
  try {
    return (requireManifest[arch]() as typeof manifest).version;
  } catch {
    return undefined;
  }
}
