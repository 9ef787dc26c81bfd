import { brand } from './brand.ts';

/** The raw package of this machine is of another version than `linux-syscalls`. */
export class VersionMismatchError extends Error {
  override readonly name: string = 'VersionMismatchError';
  readonly code: string = 'ERR_LINUX_SYSCALLS_VERSION_MISMATCH';
}

brand(VersionMismatchError, 'VersionMismatchError');
