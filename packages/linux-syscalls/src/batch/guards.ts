import { rangeError } from '@linux-syscalls/native/errors';
import { byteLengthOf, checkAttached, type View } from '@linux-syscalls/native/view';
import { wrongValue } from '../arguments/failures.ts';
import { addressOf } from '../trap.ts';

/** A view whose address a program holds. */
interface Guarded {
  readonly call: string;
  readonly view: View;
  readonly address: number;
  /** As long as it was when the checks saw it. */
  readonly length: number;
  /** Whether the checks have read it: then no other call may write there. */
  readonly read: boolean;
}

/**
 * The views of a program.
 *
 * The memory of an ArrayBuffer stays where it is until the buffer is detached, and then a view has no
 * bytes: so its address is asked for once, and its length before each run.
 */
export class Guards {
  readonly #views: Guarded[] = [];

  /** Takes a view in, and tells its address. */
  add(call: string, view: View, read: boolean): number {
    // Some hosts move a small array out of their heap when its buffer is first asked for.
    if (ArrayBuffer.isView(view)) void view.buffer;
    const address = addressOf(view);
    const added = { call, view, address, length: lengthOf(call, view), read };
    for (const other of this.#views) {
      if ((read || other.read) && overlap(added, other)) {
        throw wrongValue(call, 'a view', sharesMemory(other.call));
      }
    }
    this.#views.push(added);
    return address;
  }

  /** Forgets what was taken in after a time. */
  truncate(count: number): void {
    this.#views.length = count;
  }

  get count(): number {
    return this.#views.length;
  }

  /** Throws unless every view still has the bytes that it had. */
  check(): void {
    for (const { call, view, length } of this.#views) {
      const left = lengthOf(call, view);
      if (left < length) {
        throw rangeError(`${call}: a view holds ${left} bytes but held ${length} when recorded`);
      }
    }
  }
}

function lengthOf(call: string, view: View): number {
  try {
    const length = byteLengthOf(view);
    if (length === 0) checkAttached(call, 'an argument', view);
    return length;
  } catch {
    checkAttached(call, 'an argument', view);
    return 0;
  }
}

function overlap(a: Guarded, b: Guarded): boolean {
  return a.address < b.address + b.length && b.address < a.address + a.length;
}

function sharesMemory(other: string): string {
  return `shares memory with one of ${other}, and one of the two says a length or size that must not change`;
}
