import { addressOf } from '../raw.ts';
import type { Allocation } from './Allocation.ts';
import { Held } from './Held.ts';
import { Place } from './Place.ts';
import type { Pool } from './Pool.ts';

/** Places of one size, which are shown in one way. */
export class Places<View extends object> implements Pool<View> {
  readonly #make: () => Place;
  readonly #open: (place: Place) => View;
  readonly #release: (place: Place) => void;
  readonly #spare: Place[] = [];

  constructor(length: number, alignment: number, open: (place: Place) => View) {
    this.#make = () => new Place(length, alignment);
    this.#open = open;
    const first = this.#make();
    // What can't be opened fails where it is asked for.
    open(first);
    // No standard says that bytes stay where they are when one buffer hands them to another, though
    // engines leave them there: seen here once, so that nobody asks for addresses later.
    const stays = first.renew() && addressOf(first.bytes) === first.address;
    this.#release = (place) => {
      if (!stays) place.discard();
      else if (place.renew()) this.#spare.push(place);
    };
    if (stays) this.#spare.push(first);
  }

  take(): Allocation<View> {
    const spare = this.#spare.pop();
    const place = spare ?? this.#make();
    spare?.bytes.fill(0);
    return new Held(place, this.#open(place), this.#release);
  }
}
