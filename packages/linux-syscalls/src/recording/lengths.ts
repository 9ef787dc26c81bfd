import { rangeError } from '@linux-syscalls/errors';
import {
  byteLengthOf,
  checkAttached,
  isTypedArray,
  typedArrayLength,
  type View,
} from '@linux-syscalls/native/view';

/** Throws unless a view still has as many bytes as when it was recorded. */
export function checkLength(call: string, view: View, length: number): void {
  const left = lengthOf(call, view);
  if (left < length) {
    throw rangeError(`${call}: a view holds ${left} bytes but held ${length} when recorded`);
  }
}

/** The bytes of a view; throws if its buffer is detached. */
export function lengthOf(call: string, view: View): number {
  const length = isTypedArray(view) ? typedArrayLength.call(view) : 0;
  return length > 0 ? length : lengthOfOther(call, view);
}

function lengthOfOther(call: string, view: View): number {
  try {
    const length = byteLengthOf(view);
    if (length === 0) checkAttached(call, 'an argument', view);
    return length;
  } catch {
    checkAttached(call, 'an argument', view);
    return 0;
  }
}
