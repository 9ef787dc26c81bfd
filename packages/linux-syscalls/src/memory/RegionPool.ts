import { addressOf } from '../raw.ts';
import type { Allocation } from './Allocation.ts';
import { Region } from './Region.ts';
import { RegionAllocation } from './RegionAllocation.ts';

/**
 * Memory of one kind: memory that was freed is reused by the next `take`.
 *
 * A pool grows to as many allocations as were in use at once. An allocation that is dropped without
 * `free` is garbage-collected and doesn't return to the pool. The pool's own memory is freed with it.
 */
export interface Pool<View> {
  /** Takes zeroed memory, for the caller alone until it is freed. */
  take(): Allocation<View>;
}

/** A pool of regions of one size, with one kind of view. */
export class RegionPool<View extends object> implements Pool<View> {
  readonly #make: () => Region;
  readonly #open: (region: Region) => View;
  readonly #release: (region: Region) => void;
  readonly #spare: Region[] = [];

  constructor(length: number, alignment: number, open: (region: Region) => View) {
    this.#make = () => new Region(length, alignment);
    this.#open = open;
    const first = this.#make();
    // Throws here for an invalid size, rather than at the first `take`.
    open(first);
    // Engines don't move bytes when a buffer is transferred, but no standard says so. Tested once here, so
    // that addresses needn't be asked for later.
    const stays = first.renew() && addressOf(first.bytes) === first.address;
    this.#release = (region) => {
      if (!stays) region.discard();
      else if (region.renew()) this.#spare.push(region);
    };
    if (stays) this.#spare.push(first);
  }

  take(): Allocation<View> {
    const spare = this.#spare.pop();
    const region = spare ?? this.#make();
    spare?.bytes.fill(0);
    return new RegionAllocation(region, this.#open(region), this.#release);
  }
}
