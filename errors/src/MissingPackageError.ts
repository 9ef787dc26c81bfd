import { brand } from './brand.ts';

/** The raw package of this machine is not installed; the message says how to install it. */
export class MissingPackageError extends Error {
  override readonly name: string = 'MissingPackageError';
  readonly code: string = 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE';
}

brand(MissingPackageError, 'MissingPackageError');
