import { positions } from '../generated/positions.ts';
import { arch } from '../trap.ts';

/**
 * Takes this machine's value, once, when a module is loaded; they stand in the order of `positions`.
 * Where no call can be made any will do: the trap's own error comes first.
 */
export function choose<T>(...values: readonly T[]): T {
  return values[positions[arch ?? 'x86_64']] as T;
}
