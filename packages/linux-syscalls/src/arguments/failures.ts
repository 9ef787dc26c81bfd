import { rangeError, shown, typeError } from '@linux-syscalls/native/errors';

/** The value has the wrong type. */
export function wrongType(call: string, name: string, wanted: string, value: unknown): TypeError {
  return typeError(`${call}: ${name} must be ${wanted}, not ${shown(value)}`);
}

/** The type is right, the value is one that nobody can pass. */
export function wrongValue(call: string, name: string, problem: string): TypeError {
  const error = new TypeError(`${call}: ${name} ${problem}`);
  return Object.assign(error, { code: 'ERR_INVALID_ARG_VALUE' });
}

/** A number, a length or an offset outside what the kernel's type or the view can hold. */
export function outOfRange(call: string, problem: string): RangeError {
  return rangeError(`${call}: ${problem}`);
}
