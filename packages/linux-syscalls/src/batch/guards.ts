import { rangeError, valueError } from '@linux-syscalls/errors';
import {
  byteLengthOf,
  checkAttached,
  isTypedArray,
  typedArrayLength,
  type View,
} from '@linux-syscalls/native/view';
import { addressOf } from '../trap.ts';
import type { Copied } from './Copied.ts';
import { Ranges } from './Ranges.ts';

/** A view whose address a program holds. */
interface Guarded {
  readonly call: string;
  readonly view: View;
  readonly address: number;
  /** As long as it was when the checks saw it. */
  readonly length: number;
  /** The same view, when it was shorter. */
  readonly shorter: Guarded | undefined;
}

/** What guards held at a time. */
export interface GuardMark {
  readonly views: number;
  readonly reached: number;
  readonly copied: number;
}

/**
 * The caller’s memory that a program uses.
 *
 * The memory of an ArrayBuffer stays where it is until the buffer is detached, and then a view has no
 * bytes: so its address is asked for once, and its length before each run.
 */
export class Guards {
  readonly #views: Guarded[] = [];
  readonly #known = new Map<View, Guarded>();
  /** What the kernel reads or writes during the run, and what is written after it. */
  readonly #reached = new Ranges();
  /** What is copied before the run. */
  readonly #copied = new Ranges();

  /** Takes in the memory of a call, unless it would no longer be clear what lies there when. */
  add(call: string, views: readonly View[], copies: readonly Copied[]): readonly number[] {
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
    // What the call itself shares comes to an end in the order that its wrapper has, too.
    for (const it of guarded) this.#hold(it);
    sources.forEach(([address, length], i) => {
      this.#copied.add(address, length);
      if (copies[i]!.writesBack) this.#reached.add(address, length);
    });
    return guarded.map(({ address }) => address);
  }

  /** Throws unless every view still has the bytes that it had; asks nothing that a caller can answer. */
  check(): void {
    for (const { call, view, length } of this.#views) {
      const left = lengthOf(call, view);
      if (left < length) {
        throw rangeError(`${call}: a view holds ${left} bytes but held ${length} when recorded`);
      }
    }
  }

  mark(): GuardMark {
    return {
      views: this.#views.length,
      reached: this.#reached.count,
      copied: this.#copied.count,
    };
  }

  /** Forgets what was taken in since. */
  release({ views, reached, copied }: GuardMark): void {
    while (this.#views.length > views) {
      const { view, shorter } = this.#views.pop()!;
      if (shorter === undefined) this.#known.delete(view);
      else this.#known.set(view, shorter);
    }
    this.#reached.truncate(reached);
    this.#copied.truncate(copied);
  }

  /** What is known of a view, unless it has grown. */
  #guard(call: string, view: View): Guarded {
    const length = lengthOf(call, view);
    const known = this.#known.get(view);
    if (known !== undefined && known.length >= length) return known;
    return { call, view, address: addressOf(view), length, shorter: known };
  }

  #hold(guarded: Guarded): void {
    const { view, address, length } = guarded;
    if (this.#known.get(view) === guarded) return;
    this.#known.set(view, guarded);
    this.#views.push(guarded);
    this.#reached.add(address, length);
  }
}

function lengthOf(call: string, view: View): number {
  const length = isTypedArray(view) ? typedArrayLength.call(view) : 0;
  return length > 0 ? length : lengthOfOther(call, view);
}

function lengthOfOther(call: string, view: View): number {
  try {
    const length = byteLengthOf(view);
    if (length === 0) checkAttached(call, 'an argument', view);
    return length;
  } catch {
    checkAttached(call, 'an argument', view);
    return 0;
  }
}

/** Where what is copied lies; of an address it isn’t known how far it reaches. */
function locate(call: string, source: Copied['source']): [address: number, length: number] {
  return typeof source === 'object' ? [addressOf(source), lengthOf(call, source)] : [0, 0];
}

function sharesMemory(call: string): TypeError {
  return valueError(
    `${call}: a view shares memory with another call of the batch, and one of the two has a length, size or action that is copied before the run`,
  );
}
