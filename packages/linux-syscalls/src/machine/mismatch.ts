import type { ArchName } from '@linux-syscalls/abi/arch';
import manifest from '../../package.json' with { type: 'json' };
import { requireManifest } from '../generated/packages.ts';
import { otherVersion } from './missing.ts';

/**
 * What makes the error of a raw package that is of another version than this package, if it is. A
 * bundle that carries a raw package without its manifest was made of what was installed together.
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
