import { inexactResult, wrongType } from '@linux-syscalls/errors';
import { isRegisterNumber } from './argument.ts';
import { isArrayBufferView } from './arrayBufferView.ts';
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
import {
  bytesOf,
  checkAttached,
  isSharedBuffer,
  type RecordLike,
  settle,
  type View,
} from './view.ts';

// Addresses of views. Asking the engine costs more than a call, so views that loops pass are cached.
// A cached address is valid as long as its view has bytes.

/** `bytes[0]` is `undefined` once the view's buffer is detached: the address is then invalid. */
interface CachedView {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** The address of a settled view never changes until its buffer is detached: resizing doesn't move it. */
const addressCache = new WeakMap<object, CachedView>();

const noView = new Uint8Array(0);

// One-entry cache before the WeakMap: comparing is faster than a lookup. Cleared in a microtask so that it
// doesn't keep the view alive.
let lastView: unknown = noView;
let lastViewBytes: Uint8Array = noView;
let lastViewAddress = Number.NaN;

/**
 * Views whose addresses are in registers, kept alive during the call: without a reference the engine may
 * free a view that only the kernel still uses. `lastView` needs no entry, as it changes between calls only.
 */
let retained: unknown;

// Caching a view costs more than asking for its address, and many views are passed only once: cache every
// 13th lookup. 13 is prime and above six, so that a view at a fixed position is sampled soon.
const samplingInterval = 13;
let lookups = 0;

function shouldSample(): boolean {
  lookups = (lookups + 1) % samplingInterval;
  return lookups === 0;
}

/**
 * The word of a number, of null or of a cached view; NaN for anything else, which takes the slow path.
 * A view whose address it returns is retained until `releaseViews`.
 */
export function wordOf(value: unknown): number {
  if (isRegisterNumber(value)) return value;
  if (value === lastView && lastViewBytes[0] !== undefined) return lastViewAddress;
  return value === null ? 0 : retainedAddressOf(value);
}

function retainedAddressOf(value: unknown): number {
  const address = cachedAddressOf(value);
  if (!Number.isNaN(address)) retained = retained === undefined ? value : [value, retained];
  return address;
}

/** Releases the views that `wordOf` retained; called when the call has returned. */
export function releaseViews(): void {
  if (retained !== undefined) releaseRetained();
}

function releaseRetained(): void {
  if (shouldSample()) setLastView(Array.isArray(retained) ? retained[0] : retained);
  retained = undefined;
}

function setLastView(view: unknown): void {
  const cached = addressCache.get(view as object);
  if (cached === undefined) return;
  if (lastView === noView) Promise.resolve().then(forgetLastView);
  lastView = view;
  lastViewBytes = cached.bytes;
  lastViewAddress = cached.address;
}

function forgetLastView(): void {
  lastView = noView;
  lastViewBytes = noView;
}

/** The address of a cached view while it is valid; NaN for anything else. */
function cachedAddressOf(value: unknown): number {
  const cached = addressCache.get(value as object);
  return cached === undefined || cached.bytes[0] === undefined ? Number.NaN : cached.address;
}

function cache(view: View, address: number | bigint): void {
  if (!isArrayBufferView(view) || typeof address !== 'number') return;
  addressCache.set(view, { address, bytes: bytesOf(view) });
}

/** Caches a view if it is sampled; `wordOf` then returns its address. */
export function sample(view: unknown): void {
  if (!isArrayBufferView(view) || !shouldSample()) return;
  const address = ask(view);
  if (doubles[VIEW_STATE] === VIEW_USED) cache(view, address);
}

/** The address of a view's first byte; a bigint beyond 2⁵³ − 1. */
export function exactAddressOf(call: string, name: string, view: View): number | bigint {
  const cached = cachedAddressOf(view);
  if (!Number.isNaN(cached)) return cached;
  const address = ask(view);
  const state = doubles[VIEW_STATE];
  if (state === VIEW_USED) {
    if (shouldSample()) cache(view, address);
  } else if (state === VIEW_EMPTY) {
    checkAttached(call, name, view);
  } else {
    // Node-API of Node 20 refuses a SharedArrayBuffer, but takes typed arrays over one.
    if (isSharedBuffer(view)) return exactAddressOf(call, name, new Uint8Array(view));
    throw wrongType(`${call}: ${name}`, 'a view', view);
  }
  return address;
}

/** Asks the engine; the outcome is at `VIEW_STATE`. */
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
export function addressOf(view: View | RecordLike): number {
  // Throws for values that aren't views, too.
  const address = exactAddressOf('addressOf', 'view', view as View);
  if (typeof address === 'number') return address;
  throw inexactResult(`addressOf: the view lies at ${address}, which no number holds`, address);
}
