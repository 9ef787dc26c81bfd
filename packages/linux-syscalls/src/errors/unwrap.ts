import type { Path } from '../arguments/paths.ts';
import { SyscallError } from '../trap.ts';

/** Returns a result, or throws its error: only errors are negative. */
export function unwrap(
  returned: number,
  syscall: string,
  path?: Path | null,
  dest?: Path | null,
): number {
  if (returned < 0) throw failure(unwrap, returned, syscall, path, dest);
  return returned;
}

/** The same for results that are bigints. */
export function unwrapBigint(returned: bigint, syscall: string): bigint {
  if (returned < 0n) throw failure(unwrapBigint, Number(returned), syscall);
  return returned;
}

function failure(
  from: (...args: never[]) => unknown,
  errno: number,
  syscall: string,
  path?: Path | null,
  dest?: Path | null,
): SyscallError {
  const error = withoutTrace(() => new SyscallError(errno, syscall, shown(path), shown(dest)));
  // Start the stack trace at the wrapper.
  Error.captureStackTrace?.(error, from);
  return error;
}

/** Makes an error without a stack trace, which is captured later: taking two costs a third of the error. */
function withoutTrace<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  // Can’t be set where intrinsics are frozen: this is then slower, but right.
  if (typeof limit !== 'number' || !Reflect.set(Error, 'stackTraceLimit', 0)) return make();
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A path for the error; addresses are left out. */
function shown(path: Path | null | undefined): string | Uint8Array | undefined {
  return typeof path === 'string' || (typeof path === 'object' && path !== null) ? path : undefined;
}
