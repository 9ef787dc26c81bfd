import { findHost } from '@linux-syscalls/abi/host';
import { type ArchName, archNames } from '@linux-syscalls/abi/identities';
import {
  MissingPackageError,
  UnsupportedArchitectureError,
  VersionMismatchError,
} from '@linux-syscalls/errors';
import manifest from '../../package.json' with { type: 'json' };

/** There is no raw package for this machine. */
export function unsupportedMachine(): Error {
  const { os, name } = findHost();
  return new UnsupportedArchitectureError(
    `linux-syscalls makes system calls of Linux on ${archNames.join(', ')}, and this is ` +
      `${os} on ${name}: types and constants work here, calls don't`,
  );
}

/** The raw package of this machine exists and was not installed. */
export function missingPackage(arch: ArchName, cause: unknown): Error {
  const name = `@linux-syscalls/raw-${arch}`;
  return new MissingPackageError(
    `${name} is not installed, and calls on this machine go through it. It is an optional ` +
      'dependency of linux-syscalls: --omit=optional leaves it out, and so may a lockfile or a ' +
      `node_modules made on another platform. To mend it: npm install ${name}@${manifest.version}, or ` +
      'delete node_modules and the lockfile and install again',
    { cause },
  );
}

/** The raw package of this machine is of another version than this package. */
export function otherVersion(arch: ArchName, found: string): Error {
  const name = `@linux-syscalls/raw-${arch}`;
  const version = manifest.version; // Of a manifest taken apart a bundler keeps the whole.
  return new VersionMismatchError(
    `linux-syscalls ${version} makes its calls through ${name} ${version}, and found ${found}: ` +
      'each release is tested as a whole, and an override or an update of one package alone takes ' +
      `it apart. To mend it: npm install linux-syscalls@${version} ${name}@${version}, and remove ` +
      'what asks for another version of either',
  );
}
