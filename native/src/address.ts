import { inexactResult, shown, typeError } from './errors.ts';
import {
  doubles,
  EXACT_RESULT,
  RESULT,
  uint64s,
  VIEW_EMPTY,
  VIEW_STATE,
  VIEW_USED,
} from './registers.ts';
import { loadStub, stub } from './stub.ts';
import { checkAttached, isSharedBuffer, type View } from './view.ts';

/** The address of a view's first byte, as exact as it must be. */
export function locate(call: string, name: string, view: View): number | bigint {
  (stub ?? loadStub()).addressOf(view);
  const state = doubles[VIEW_STATE];
  if (state !== VIEW_USED) {
    if (state === VIEW_EMPTY) checkAttached(call, name, view);
    // Node-API of Node 20 knows no SharedArrayBuffer, but typed arrays over one.
    else if (isSharedBuffer(view)) return locate(call, name, new Uint8Array(view));
    else throw typeError(`${call}: ${name} is ${shown(view)}, not a view`);
  }
  const address = doubles[RESULT]!;
  return address <= Number.MAX_SAFE_INTEGER ? address : uint64s[EXACT_RESULT]!;
}

/**
 * addressOf(view) tells where a view's first byte lies in memory.
 *
 * The address is good as long as the view's buffer lives and isn't resized or transferred: keep the
 * view. What the kernel uses after the call belongs into memory from `allocate`.
 *
 * @throws {TypeError} if `view` is no view, or its buffer is detached.
 * @throws {RangeError} if the address is beyond 2⁵³; its property `result` is the exact bigint.
 */
export function addressOf(view: View): number {
  const address = locate('addressOf', 'view', view);
  if (typeof address === 'number') return address;
  throw inexactResult(`addressOf: the view lies at ${address}, which no number holds`, address);
}
