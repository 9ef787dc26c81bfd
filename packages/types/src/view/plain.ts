import type { Codec } from './codec.ts';
import type { Shape } from './shape.ts';

/**
 * A record as an object of its fields, for printing, JSON and `from`.
 *
 * Bits are numbers, also where they are printed: no header says to which family a field belongs. Data that
 * said so would be asked here.
 */
export function plainRecord(shape: Shape, view: DataView, at: number): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const { name, offset, codec, isAlias } of shape.fields()) {
    if (isAlias) continue;
    const value = plainValue(codec, view, at + offset);
    if (name === '__proto__') define(plain, name, value);
    else plain[name] = value;
  }
  return plain;
}

/** Defines a property, where assigning to that name does something else. */
function define(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** The elements in a range of bytes, as an array. */
export function plainElements(
  view: DataView,
  offset: number,
  bytes: number,
  stride: number,
  element: Codec,
): unknown[] {
  const length = bytes / stride;
  return Array.from({ length }, (_, index) => plainValue(element, view, offset + index * stride));
}

function plainValue(codec: Codec, view: DataView, offset: number): unknown {
  return codec.plain === undefined ? codec.read(view, offset) : codec.plain(view, offset);
}

/** Plain data for JSON: a bigint becomes a number if that is exact, otherwise a string. */
export function withoutBigints(plain: unknown): unknown {
  if (typeof plain === 'bigint') {
    const number = Number(plain);
    return Number.isSafeInteger(number) ? number : String(plain);
  }
  if (Array.isArray(plain)) return plain.map(withoutBigints);
  if (typeof plain !== 'object' || plain === null) return plain;
  return Object.fromEntries(
    Object.entries(plain).map(([name, value]) => [name, withoutBigints(value)]),
  );
}
