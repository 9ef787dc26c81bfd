/**
 * The register file: shared memory for the arguments and results of the stub. native/glue/registers.h has
 * the same layout: change both. Constants of a module, so that engines compile their addresses in; the
 * memory of an ArrayBuffer never moves.
 */
export const registers: ArrayBuffer = new ArrayBuffer(18 * 8);

export const doubles: Float64Array = new Float64Array(registers);
export const int64s: BigInt64Array = new BigInt64Array(registers);
export const uint64s: BigUint64Array = new BigUint64Array(registers);

/** Indices in units of eight bytes. */
export const NUMBER = 0;
export const ARGUMENT0 = 1;
export const ARGUMENT1 = 2;
export const ARGUMENT2 = 3;
export const ARGUMENT3 = 4;
export const ARGUMENT4 = 5;
export const ARGUMENT5 = 6;
/** −4095 … −1 as such, every other value unsigned; may be rounded. */
export const RESULT = 7;
/** The same result in 64 bits, never rounded. */
export const EXACT_RESULT = 8;
/** The argument, from 0, that becomes the address of the view passed to `callWithView`. */
export const VIEW_POSITION = 9;
/** The outcome for that view: `VIEW_USED`, `VIEW_EMPTY`, or another value for what is no view. */
export const VIEW_STATE = 10;
/** The number and the arguments for `callExact`, where an argument doesn't fit into a double. */
export const EXACT_NUMBER = 11;
export const EXACT_ARGUMENT0 = 12;

/** A value at `VIEW_STATE`: the view's address was used. */
export const VIEW_USED = 0;
/** A value at `VIEW_STATE`: the view has no bytes, and no call was made. */
export const VIEW_EMPTY = 1;
