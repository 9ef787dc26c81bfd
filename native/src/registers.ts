/**
 * The memory through which JavaScript and the stub speak; native/glue/registers.h describes the
 * same layout. It is made here, as constants of a module, because a call then finds it without a
 * look-up; an ArrayBuffer of its own never moves.
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
/** The same in 64 bits, never rounded. */
export const EXACT_RESULT = 8;
/** Which argument, from 0, becomes the address of the view that goes with the call. */
export const VIEW_POSITION = 9;
/** What became of that view. */
export const VIEW_STATE = 10;
/** The number and the arguments of a call with one that no double holds. */
export const EXACT_NUMBER = 11;
export const EXACT_ARGUMENT0 = 12;

/** The values at `VIEW_STATE`: the view's address was used … */
export const VIEW_USED = 0;
/** … or it has no bytes and nothing was called … */
export const VIEW_EMPTY = 1;
