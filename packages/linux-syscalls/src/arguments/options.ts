import { leastOfOptions, unitOfOptions } from '../generated/options.ts';
import type { Integer } from './integers.ts';
import { type LengthInOut, lengthInOut } from './lengths.ts';
import { block } from './sizes.ts';
import type { Memory, Pointer } from './views.ts';

/** Some drivers write an `int` whatever the length of the option is: four bytes, in every ABI of Linux. */
const usual = Int32Array.BYTES_PER_ELEMENT;

/** A pointer to at least as many bytes as the kernel writes whatever the option's length is. */
export function option(
  call: string,
  name: string,
  value: Memory,
  level: number,
  optname: number,
): Pointer {
  return block(call, name, value, leastOfOptions.get(keyOf(level, optname)) ?? usual);
}

/** A pointer to the length of an option, which isn't always in bytes. */
export function optionLength(
  call: string,
  name: string,
  value: LengthInOut,
  of: string,
  view: Pointer,
  level: number,
  optname: number,
): Integer {
  return lengthInOut(call, name, value, of, view, optionUnit(level, optname));
}

/** The unit of an option's length in bytes. */
export function optionUnit(level: number, optname: number): number {
  return unitOfOptions.get(keyOf(level, optname)) ?? 1;
}

/** Exact for all known options, which are small: rounding makes no other pair equal to one of them. */
function keyOf(level: number, optname: number): number {
  return level * 0x1_0000_0000 + optname;
}
