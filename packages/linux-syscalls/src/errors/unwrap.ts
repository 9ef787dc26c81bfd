import type { Path } from '../arguments/paths.ts';
import { SyscallError } from './SyscallError.ts';

/** What a call returned, or its error thrown; raw has made every other value positive. */
export function unwrap(returned: number, syscall: string, path?: Path): number {
  if (returned < 0) throw failure(returned, syscall, path);
  return returned;
}

/** The same for the exact form of a result. */
export function unwrapBigint(returned: bigint, syscall: string): bigint {
  if (returned < 0n) throw failure(Number(returned), syscall);
  return returned;
}

function failure(errno: number, syscall: string, path?: Path): SyscallError {
  const named = typeof path === 'string' || typeof path === 'object' ? path : undefined;
  const error = new SyscallError(errno, syscall, named);
  // The trace starts at the wrapper, which is what the caller knows.
  Error.captureStackTrace?.(error, unwrap);
  return error;
}
