import { withCode } from '@linux-syscalls/errors';
import type { Allocation } from './Allocation.ts';
import type { Region } from './Region.ts';

/** A region in use, with its view; after `free` the region gets a new view for its next use. */
export class RegionAllocation<View extends object> implements Allocation<View> {
  readonly #region: Region;
  readonly #release: (region: Region) => void;
  #view: View | undefined;

  constructor(region: Region, view: View, release: (region: Region) => void) {
    this.#region = region;
    this.#view = view;
    this.#release = release;
  }

  get address(): number {
    if (this.#view === undefined) throw freed('address');
    return this.#region.address;
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
    this.#release(this.#region);
  }
}

function freed(member: string): Error {
  return withCode(new Error(`${member}: this memory has been freed`), 'ERR_LINUX_SYSCALLS_FREED');
}
