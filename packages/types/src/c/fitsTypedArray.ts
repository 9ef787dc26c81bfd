import type { Placement } from './layout.ts';

/**
 * Whether an array field can be a typed array on every architecture: its elements have the native byte
 * order, the same width everywhere, and natural alignment within an aligned record.
 *
 * A field is a typed array on all architectures or on none, so that programs are portable.
 */
export function fitsTypedArray(placements: readonly Placement[], name: string): boolean {
  return placements.every(({ fields, alignment }) => {
    const field = fields.find((one) => one.name === name);
    if (field === undefined) return true;
    const { type, offset } = field;
    if (type.kind !== 'array' || type.of.kind !== 'scalar') return false;
    const { scalar, size } = type.of;
    if (scalar.byteOrder !== undefined || scalar.width === 'word' || size > 8) return false;
    // x86 aligns records with 64-bit integers to four bytes only: reading checks the address of the view.
    return offset % size === 0 && alignment >= Math.min(size, 4);
  });
}
