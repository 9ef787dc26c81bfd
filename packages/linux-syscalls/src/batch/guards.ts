import { valueError } from '@linux-syscalls/errors';
import type { View } from '@linux-syscalls/native/view';
import { type Copied, checkLength, lengthOf } from '../recording.ts';
import { addressOf } from '../trap.ts';
import { Ranges } from './Ranges.ts';

/** A view whose address a program holds. */
interface Guarded {
  readonly call: string;
  readonly view: View;
  readonly address: number;
  /** Its length when the call was checked. */
  readonly length: number;
  /** The entry of the same view before it grew, restored by `release`. */
  readonly shorter: Guarded | undefined;
}

/** The sizes of guards at a time, to undo what was added since. */
export interface GuardMark {
  readonly views: number;
  readonly reached: number;
  readonly copied: number;
}

/**
 * The caller’s memory that a program uses.
 *
 * The memory of an ArrayBuffer doesn’t move until the buffer is detached, which leaves its views empty: so
 * an address is read once, and lengths are checked before each run.
 */
export class Guards {
  readonly #views: Guarded[] = [];
  readonly #known = new Map<View, Guarded>();
  /** Memory that the kernel accesses during the run, or that is written after it. */
  readonly #reached = new Ranges();
  /** Memory that is copied before the run. */
  readonly #copied = new Ranges();

  /** Adds a view of a call that copies nothing, and returns its address; throws as `add`. */
  addressOf(call: string, view: View): number {
    const guarded = this.#guard(call, view);
    if (this.#copied.overlaps(guarded.address, guarded.length)) throw sharesMemory(call);
    this.#add(guarded);
    return guarded.address;
  }

  /** The address of a view that was added. */
  addressIn(view: View): number {
    return this.#known.get(view)!.address;
  }

  /** Adds the memory of a call; throws if a copied argument and other calls’ memory overlap. */
  add(call: string, views: readonly View[], copies: readonly Copied[]): void {
    const guarded = views.map((view) => this.#guard(call, view));
    const sources = copies.map(({ source }) => locate(call, source));
    for (const { address, length } of guarded) {
      if (this.#copied.overlaps(address, length)) throw sharesMemory(call);
    }
    sources.forEach(([address, length], i) => {
      const ours = this.#reached.overlaps(address, length);
      const theirs = copies[i]!.writesBack && this.#copied.overlaps(address, length);
      if (ours || theirs) throw sharesMemory(call);
    });
    // Added after the checks: overlaps within one call behave as in its wrapper.
    for (const it of guarded) this.#add(it);
    sources.forEach(([address, length], i) => {
      this.#copied.add(address, length);
      if (copies[i]!.writesBack) this.#reached.add(address, length);
    });
  }

  /** Throws unless every view still has its bytes; runs no code of the caller’s. */
  check(): void {
    for (const { call, view, length } of this.#views) checkLength(call, view, length);
  }

  mark(): GuardMark {
    return {
      views: this.#views.length,
      reached: this.#reached.count,
      copied: this.#copied.count,
    };
  }

  /** Removes what was added since a mark. */
  release({ views, reached, copied }: GuardMark): void {
    while (this.#views.length > views) {
      const { view, shorter } = this.#views.pop()!;
      if (shorter === undefined) this.#known.delete(view);
      else this.#known.set(view, shorter);
    }
    this.#reached.truncate(reached);
    this.#copied.truncate(copied);
  }

  /** The entry of a view; a new one if it has grown. */
  #guard(call: string, view: View): Guarded {
    const length = lengthOf(call, view);
    const known = this.#known.get(view);
    if (known !== undefined && known.length >= length) return known;
    return { call, view, address: addressOf(view), length, shorter: known };
  }

  #add(guarded: Guarded): void {
    const { view, address, length } = guarded;
    if (this.#known.get(view) === guarded) return;
    this.#known.set(view, guarded);
    this.#views.push(guarded);
    this.#reached.add(address, length);
  }
}

/** The range of a copy’s source; empty for an address, whose length is unknown. */
function locate(call: string, source: Copied['source']): [address: number, length: number] {
  return typeof source === 'object' ? [addressOf(source), lengthOf(call, source)] : [0, 0];
}

function sharesMemory(call: string): TypeError {
  return valueError(
    `${call}: a view shares memory with another call of the batch, and one of the two has memory that is copied before the run or after it`,
  );
}
