import { positions } from '../generated/positions.ts';
import { arch } from '../trap.ts';

/**
 * Returns this machine's value; `values` are in the order of `positions`. On a machine without a raw
 * package any value will do, as every call throws.
 */
export function choose<T>(...values: readonly T[]): T {
  return values[arch === undefined ? 0 : positions[arch]] as T;
}
