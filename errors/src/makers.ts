import type { ErrorCode } from './codes.ts';
import { fromCaller } from './fromCaller.ts';
import { mustBe } from './phrases.ts';

/** Gives an error its `code`, and whatever else it carries. */
export function withCode<E extends Error, D extends object = object>(
  error: E,
  code: ErrorCode,
  details?: D,
): E & D {
  return Object.assign(error, { code }, details as D);
}

/** The value has the wrong type. */
export function typeError(message: string): TypeError {
  return withCode(
    fromCaller(() => new TypeError(message)),
    'ERR_INVALID_ARG_TYPE',
  );
}

/** The type is right, and the value makes no sense here. */
export function valueError(message: string): TypeError {
  return withCode(
    fromCaller(() => new TypeError(message)),
    'ERR_INVALID_ARG_VALUE',
  );
}

/** A number, a length or an offset doesn't fit where it should go. */
export function rangeError(message: string): RangeError {
  return withCode(
    fromCaller(() => new RangeError(message)),
    'ERR_OUT_OF_RANGE',
  );
}

/** What was asked for isn't possible now. */
export function stateError(message: string): Error {
  return withCode(
    fromCaller(() => new Error(message)),
    'ERR_INVALID_STATE',
  );
}

/** No number holds a result, which the error carries. */
export function inexactResult(message: string, result: bigint): RangeError {
  return withCode(
    fromCaller(() => new RangeError(message)),
    'ERR_OUT_OF_RANGE',
    { result },
  );
}

/** A {@link typeError} that says what was wanted and what came. */
export function wrongType(what: string, wanted: string, value: unknown): TypeError {
  return typeError(mustBe(what, wanted, value));
}

/** A {@link valueError} that says what was wanted and what came. */
export function wrongValue(what: string, wanted: string, value: unknown): TypeError {
  return valueError(mustBe(what, wanted, value));
}

/** A {@link rangeError} that says what was wanted and what came. */
export function outOfRange(what: string, wanted: string, value: unknown): RangeError {
  return rangeError(mustBe(what, wanted, value));
}
