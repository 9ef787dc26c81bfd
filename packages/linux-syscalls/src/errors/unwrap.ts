import type { Path } from '../arguments/paths.ts';
import { SyscallError } from '../trap.ts';

/** What a call returned, or its error thrown; raw has made every other value positive. */
export function unwrap(
  returned: number,
  syscall: string,
  path?: Path | null,
  dest?: Path | null,
): number {
  if (returned < 0) throw failure(unwrap, returned, syscall, path, dest);
  return returned;
}

/** The same for the exact form of a result. */
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
  // The trace starts at the wrapper, which is what the caller knows.
  Error.captureStackTrace?.(error, from);
  return error;
}

/** Taking a trace that is replaced at once would be a third of what an error costs. */
function withoutTrace<T>(make: () => T): T {
  const limit = Error.stackTraceLimit;
  // It can’t be set where the intrinsics are frozen; then nothing is lost but time.
  if (typeof limit !== 'number' || !Reflect.set(Error, 'stackTraceLimit', 0)) return make();
  try {
    return make();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** A path as the error shows it: an address says nothing. */
function shown(path: Path | null | undefined): string | Uint8Array | undefined {
  return typeof path === 'string' || (typeof path === 'object' && path !== null) ? path : undefined;
}
