import { inexactResult, shown, typeError } from './errors.ts';
import { isTurn, notePlace, placeOf } from './places.ts';
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
import { checkAttached, isSharedBuffer, settle, type View } from './view.ts';

/** The address of a view's first byte, as exact as it must be. */
export function locate(call: string, name: string, view: View): number | bigint {
  const place = placeOf(view);
  if (!Number.isNaN(place)) return place;
  const address = ask(view);
  const state = doubles[VIEW_STATE];
  if (state !== VIEW_USED) {
    if (state === VIEW_EMPTY) checkAttached(call, name, view);
    // Node-API of Node 20 knows no SharedArrayBuffer, but typed arrays over one.
    else if (isSharedBuffer(view)) return locate(call, name, new Uint8Array(view));
    else throw typeError(`${call}: ${name} is ${shown(view)}, not a view`);
  } else if (isTurn()) note(view, address);
  return address;
}

/** Notes where a view lies if it is its turn, so that `placeOf` knows. */
export function noteInTurn(view: unknown): void {
  if (!ArrayBuffer.isView(view) || !isTurn()) return;
  const address = ask(view);
  if (doubles[VIEW_STATE] === VIEW_USED) note(view, address);
}

function note(view: View, address: number | bigint): void {
  if (ArrayBuffer.isView(view) && typeof address === 'number') notePlace(view, address);
}

/** Asks the engine; what became of it stands at `VIEW_STATE`. */
function ask(view: View): number | bigint {
  settle(view);
  (stub ?? loadStub()).addressOf(view);
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
