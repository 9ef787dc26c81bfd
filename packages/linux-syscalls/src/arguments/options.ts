import { leastOfOptions, unitOfOptions } from '../generated/options.ts';
import type { Integer } from './integers.ts';
import { type LengthInOut, lengthInOut } from './lengths.ts';
import { block } from './sizes.ts';
import type { Memory, Pointer } from './views.ts';

/** Some drivers' options are written as an `int` whatever their length says. */
const usual = 4;

/** A pointer to as many bytes as the kernel may write of an option whatever its length says. */
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

/** How many bytes the length of an option counts as one. */
export function optionUnit(level: number, optname: number): number {
  return unitOfOptions.get(keyOf(level, optname)) ?? 1;
}

/** The known levels and options are small: no others become equal to them by rounding. */
function keyOf(level: number, optname: number): number {
  return level * 0x1_0000_0000 + optname;
}
