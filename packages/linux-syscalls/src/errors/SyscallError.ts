import { errnoMessage, errnoName } from '../machine/calls.ts';

/**
 * The kernel answered with an error. It looks like those of `node:fs`.
 *
 * An errno that this package has no name for is `E524`, with its number kept.
 */
export class SyscallError extends Error {
  override readonly name: string = 'SyscallError';
  /** The kernel's name of the error: `'ENOENT'`. */
  readonly code: string;
  /** The negative number, as in Node: −2. */
  readonly errno: number;
  /** The wrapper that was called. */
  readonly syscall: string;
  /** The path it was called with, where it takes one. */
  declare readonly path?: unknown;
  /** The second path, where it takes two. */
  declare readonly dest?: unknown;

  constructor(errno: number, syscall: string, path?: unknown, dest?: unknown) {
    const code = errnoName(-errno) ?? `E${-errno}`;
    const paths = [path, dest].filter((name) => name !== undefined).map(quoted);
    const named = paths.length === 0 ? syscall : `${syscall} ${paths.join(' -> ')}`;
    super(`${code}: ${sentence(errnoMessage(-errno))}, ${named}`);
    this.code = code;
    this.errno = errno;
    this.syscall = syscall;
    if (path !== undefined) this.path = path;
    if (dest !== undefined) this.dest = dest;
  }
}

function quoted(path: unknown): string {
  return typeof path === 'string'
    ? `'${path}'`
    : `'${new TextDecoder().decode(path as Uint8Array)}'`;
}

/** As Node writes it: in the middle of a line, but for what is an abbreviation. */
function sentence(message: string | undefined): string {
  if (message === undefined) return 'unknown error';
  return /^[A-Z][a-z]/.test(message) ? message[0]!.toLowerCase() + message.slice(1) : message;
}
