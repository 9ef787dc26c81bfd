import { brand } from '@linux-syscalls/errors';
import type { ErrnoName } from '../generated/errnoNames.ts';
import { errnoMessage, errnoName } from '../machine/calls.ts';

/**
 * The kernel answered with an error. It looks like those of `node:fs`.
 *
 * An errno that this package has no name for is `E524`, with its number kept.
 */
export class SyscallError extends Error {
  override readonly name: string = 'SyscallError';
  /** The kernel's name of the error: `'ENOENT'`; of two names the first, as EAGAIN for EWOULDBLOCK. */
  readonly code: ErrnoName | (string & {});
  /** The negative number, as in Node: −2. */
  readonly errno: number;
  /** The wrapper that was called. */
  readonly syscall: string;
  /** The path it was called with; absent if the call takes none, or it was an address. */
  declare readonly path?: string | Uint8Array;
  /** The second path, where it takes two. */
  declare readonly dest?: string | Uint8Array;
  /** In a batch and in `spawn`: the index of the recorded call that failed. */
  declare readonly step?: number;

  constructor(
    errno: number,
    syscall: string,
    path?: string | Uint8Array,
    dest?: string | Uint8Array,
  ) {
    const code = errnoName(-errno) ?? `E${-errno}`;
    const paths = [path, dest].filter((name) => name !== undefined).map(quoted);
    const named = paths.length === 0 ? syscall : `${syscall} ${paths.join(' -> ')}`;
    super(`${code}: ${errnoMessage(-errno) ?? 'unknown error'}, ${named}`);
    this.code = code;
    this.errno = errno;
    this.syscall = syscall;
    if (path !== undefined) this.path = path;
    if (dest !== undefined) this.dest = dest;
  }
}

brand(SyscallError, 'SyscallError');

function quoted(path: string | Uint8Array): string {
  return `'${typeof path === 'string' ? path : new TextDecoder().decode(path)}'`;
}
