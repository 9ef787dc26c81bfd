import type { ArchName, Integer } from '../../engine.ts';
import type { View } from '../check.ts';
import { LongBits } from '../longBits.ts';

/**
 * FD_ZERO(set) removes all descriptors from a set of `select`.
 *
 * @param set any view of whole longs, also of more than C's 128 bytes: the kernel takes sets of any length
 * @param architecture the architecture of the longs; that of the record or this machine's by default
 * @see man 2 select
 */
export function FD_ZERO(set: View, architecture?: ArchName): void {
  new LongBits('FD_ZERO', set, architecture).bytes.fill(0);
}

/**
 * FD_SET(fd, set) adds a descriptor to a set. See {@link FD_ZERO}.
 *
 * @throws {RangeError} if the set is too short for `fd`, where C writes past its end.
 */
export function FD_SET(fd: Integer, set: View, architecture?: ArchName): void {
  const bits = new LongBits('FD_SET', set, architecture);
  bits.add(bits.checked('FD_SET: fd', fd));
}

/** FD_CLR(fd, set) removes a descriptor from a set. See {@link FD_SET}. */
export function FD_CLR(fd: Integer, set: View, architecture?: ArchName): void {
  const bits = new LongBits('FD_CLR', set, architecture);
  bits.delete(bits.checked('FD_CLR: fd', fd));
}

/** FD_ISSET(fd, set) tells whether a descriptor is in a set. See {@link FD_SET}. */
export function FD_ISSET(fd: Integer, set: View, architecture?: ArchName): boolean {
  const bits = new LongBits('FD_ISSET', set, architecture);
  return bits.has(bits.checked('FD_ISSET: fd', fd));
}
