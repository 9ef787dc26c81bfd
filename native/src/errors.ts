/** A TypeError in Node's shape: the caller passed a value of the wrong type. */
export function typeError(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}

/** A RangeError in Node's shape: the caller passed a value that is out of range. */
export function rangeError(message: string): RangeError {
  return Object.assign(new RangeError(message), { code: 'ERR_OUT_OF_RANGE' });
}

/** A RangeError in Node's shape; `result` is the exact value, which a number can't hold. */
export function inexactResult(message: string, result: bigint): RangeError {
  return Object.assign(rangeError(message), { result });
}

/** A value for a message: short, and without running code of the value's own, such as `toString`. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case 'bigint':
      return `${value}n`;
    case 'string':
      return value.length > 28 ? `a string of ${value.length} characters` : JSON.stringify(value);
    case 'object':
      return value === null ? 'null' : 'an object';
    case 'function':
      return 'a function';
    default:
      return Object.is(value, -0) ? '-0' : String(value);
  }
}
