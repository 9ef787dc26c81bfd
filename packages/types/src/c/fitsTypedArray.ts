import type { Placement } from './layout.ts';

/**
 * Whether an array field can be a typed array on every architecture: its elements are in this
 * machine's byte order, have one width everywhere, and are aligned wherever the record is.
 *
 * Only a field that can be one everywhere is one anywhere, so that programs are portable.
 */
export function fitsTypedArray(placements: readonly Placement[], name: string): boolean {
  return placements.every(({ fields, alignment }) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) return true;
    const { type, offset } = field;
    if (type.kind !== 'array' || type.of.kind !== 'scalar') return false;
    const { scalar, size } = type.of;
    if (scalar.byteOrder !== undefined || scalar.width === 'word' || size > 8) return false;
    // x86 aligns records of 64-bit integers to four bytes only; there a view's own place decides.
    return offset % size === 0 && alignment >= Math.min(size, 4);
  });
}
