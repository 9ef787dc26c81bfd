import { hasBytes, isTypedArray } from './view.ts';

/** Where the first byte of a view lies. */
interface Place {
  readonly address: number;
  readonly typed: boolean;
}

/**
 * Where views lie that were passed before, so that the engine needn't be asked at each turn of a loop.
 * The bytes of a settled view stay where they are until its buffer is detached, which `placeOf` looks
 * for; a buffer that can be resized grows and shrinks in its place.
 */
const places = new WeakMap<object, Place>();

/** Without bytes, so that it has no place. */
const nobody = new Uint8Array(0);

/**
 * The typed array that a loop seems to pass again and again: to compare costs less than to look it up.
 * It is let go when the job ends, as what a WeakRef has given.
 */
export let favourite: unknown = nobody;
/** Good as long as the favourite has bytes. */
export let favouriteAddress: number = Number.NaN;

/** Makes a view that was noted the favourite if it is its turn. */
export function favourInTurn(view: unknown): void {
  if (!isTurn()) return;
  const place = places.get(view as object);
  if (place === undefined || !place.typed) return;
  if (favourite === nobody) Promise.resolve().then(letGo);
  favourite = view;
  favouriteAddress = place.address;
}

function letGo(): void {
  favourite = nobody;
}

/** The address of a view that was noted, as long as it is good; NaN for anything else. */
export function placeOf(value: unknown): number {
  const place = places.get(value as object);
  if (place === undefined) return Number.NaN;
  return hasBytes(value as ArrayBufferView, place.typed) ? place.address : Number.NaN;
}

/** Notes where a settled view lies. */
export function notePlace(view: ArrayBufferView, address: number): void {
  places.set(view, { address, typed: isTypedArray(view) });
}

// To note costs more than to ask, and many views are passed once. A view that is passed again and
// again has its turn soon, whatever the others are: calls have fewer views than this, and no divisor.
const every = 13;
let asked = 0;

/** Whether the view that is passed now has its turn to be found sooner the next time. */
export function isTurn(): boolean {
  asked = (asked + 1) % every;
  return asked === 0;
}
