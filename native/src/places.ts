import { bytesOf } from './view.ts';

/** Where the first byte of a view lies, as long as its bytes have a first. */
interface Place {
  readonly address: number;
  /** What the view shows: it loses its bytes with the view, and is of one type whatever that is. */
  readonly bytes: Uint8Array;
}

/**
 * Where views lie that were passed before, so that the engine needn't be asked at each turn of a loop.
 * The bytes of a settled view stay where they are until its buffer is detached, which `placeOf` looks
 * for; a buffer that can be resized grows and shrinks in its place.
 */
const places = new WeakMap<object, Place>();

const nobody = new Uint8Array(0);

/**
 * The view that a loop seems to pass again and again: to compare costs less than to look it up. It is
 * let go when the job ends, as what a WeakRef has given.
 */
export let favourite: unknown = nobody;
/** What the favourite shows: where there is no first of them, the address isn't good any more. */
export let favouriteBytes: Uint8Array = nobody;
export let favouriteAddress: number = Number.NaN;

/** Makes a view that was noted the favourite if it is its turn. */
export function favourInTurn(view: unknown): void {
  if (!isTurn()) return;
  const place = places.get(view as object);
  if (place === undefined) return;
  if (favourite === nobody) Promise.resolve().then(letGo);
  favourite = view;
  favouriteBytes = place.bytes;
  favouriteAddress = place.address;
}

function letGo(): void {
  favourite = nobody;
  favouriteBytes = nobody;
}

/** The address of a view that was noted, as long as it is good; NaN for anything else. */
export function placeOf(value: unknown): number {
  const place = places.get(value as object);
  return place === undefined || place.bytes[0] === undefined ? Number.NaN : place.address;
}

/** Notes where a settled view lies. */
export function notePlace(view: ArrayBufferView, address: number): void {
  places.set(view, { address, bytes: bytesOf(view) });
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
