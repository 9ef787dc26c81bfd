import { withCode } from '@linux-syscalls/errors';
import type { Allocation } from './Allocation.ts';
import type { Place } from './Place.ts';

/** A place that somebody holds, with the view of this time: the next who holds it gets another. */
export class Held<View extends object> implements Allocation<View> {
  readonly #place: Place;
  readonly #release: (place: Place) => void;
  #view: View | undefined;

  constructor(place: Place, view: View, release: (place: Place) => void) {
    this.#place = place;
    this.#view = view;
    this.#release = release;
  }

  get address(): number {
    if (this.#view === undefined) throw freed('address');
    return this.#place.address;
  }

  get view(): View {
    if (this.#view === undefined) throw freed('view');
    return this.#view;
  }

  free(): void {
    if (this.#view === undefined) throw freed('free');
    this[Symbol.dispose]();
  }

  [Symbol.dispose](): void {
    if (this.#view === undefined) return;
    this.#view = undefined;
    this.#release(this.#place);
  }
}

function freed(member: string): Error {
  return withCode(new Error(`${member}: this memory has been freed`), 'ERR_LINUX_SYSCALLS_FREED');
}
