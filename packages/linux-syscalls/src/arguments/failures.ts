/** Node's `code` for the caller's mistakes: the value has the wrong type. */
export function wrongType(call: string, name: string, wanted: string, value: unknown): TypeError {
  return withCode(
    new TypeError(`${call}: ${name} must be ${wanted}, not ${describe(value)}`),
    'ERR_INVALID_ARG_TYPE',
  );
}

/** The type is right, the value is one that nobody can pass. */
export function wrongValue(call: string, name: string, wanted: string): TypeError {
  return withCode(new TypeError(`${call}: ${name} ${wanted}`), 'ERR_INVALID_ARG_VALUE');
}

/** A number, a length or an offset outside what the kernel's type or the view can hold. */
export function outOfRange(call: string, problem: string): RangeError {
  return withCode(new RangeError(`${call}: ${problem}`), 'ERR_OUT_OF_RANGE');
}

function withCode<E extends Error>(error: E, code: string): E {
  return Object.assign(error, { code });
}

/** What came, in a few characters; it must not run code of the caller's. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return `the string ${JSON.stringify(value.slice(0, 32))}`;
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
