import type { ArchName, Integer } from '../../engine.ts';
import type { View } from '../check.ts';
import { LongBits } from '../longBits.ts';

/**
 * CPU_ZERO(set) removes all processors from a set of `sched_getaffinity`.
 *
 * @param set any view of whole longs, with a bit for each processor that the kernel supports
 * @param architecture the architecture of the longs; this machine's by default
 * @see man 3 CPU_SET
 */
export function CPU_ZERO(set: View, architecture?: ArchName): void {
  new LongBits('CPU_ZERO', set, architecture).bytes.fill(0);
}

/**
 * CPU_SET(cpu, set) adds a processor to a set. See {@link CPU_ZERO}.
 *
 * @throws {RangeError} if the set is too short for `cpu`, where C does nothing.
 */
export function CPU_SET(cpu: Integer, set: View, architecture?: ArchName): void {
  const bits = new LongBits('CPU_SET', set, architecture);
  bits.add(bits.checked('CPU_SET: cpu', cpu));
}

/** CPU_CLR(cpu, set) removes a processor from a set. See {@link CPU_SET}. */
export function CPU_CLR(cpu: Integer, set: View, architecture?: ArchName): void {
  const bits = new LongBits('CPU_CLR', set, architecture);
  bits.delete(bits.checked('CPU_CLR: cpu', cpu));
}

/** CPU_ISSET(cpu, set) tells whether a processor is in a set. See {@link CPU_SET}. */
export function CPU_ISSET(cpu: Integer, set: View, architecture?: ArchName): boolean {
  const bits = new LongBits('CPU_ISSET', set, architecture);
  return bits.has(bits.checked('CPU_ISSET: cpu', cpu));
}

/** CPU_COUNT(set) counts the processors in a set. See {@link CPU_ZERO}. */
export function CPU_COUNT(set: View, architecture?: ArchName): number {
  let count = 0;
  for (const byte of new LongBits('CPU_COUNT', set, architecture).bytes) {
    for (let left = byte; left !== 0; left &= left - 1) count += 1;
  }
  return count;
}
