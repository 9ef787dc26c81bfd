import type { View } from '@linux-syscalls/native/view';
import type { AbortSignalLike } from '../async/options.ts';
import type { RegisteredFile } from './FixedFile.ts';

/**
 * Learns how an operation ended.
 *
 * @param result what the call of that name returns, or −errno: −ECANCELED if it was cancelled.
 * @param flags `IORING_CQE_F_*` of the completion.
 */
export type Done = (result: number, flags: number) => void;

/** How an operation may be ended. */
export interface OperationOptions {
  /**
   * Cancels it. An operation that ended by that rejects with the signal's `reason`; one that succeeded
   * all the same is fulfilled, so that nothing it did is lost.
   */
  readonly signal?: AbortSignalLike | undefined;
}

declare const token: unique symbol;

/** What names an operation to `cancel`. */
export interface Token {
  /** For the compiler alone. */
  readonly [token]: never;
}

/** An operation, from its request to its completion. */
export class Operation {
  /** The call that it is named after. */
  readonly name: string;
  readonly done: Done;
  /** Its place among those that the kernel has; −1 before and after. */
  slot = -1;
  isEnded = false;
  /** Whether it ended before the kernel got it. */
  isRefused = false;
  /** The ring that its request was filled for. */
  ring: object | undefined;
  /** The registered file that it is about. */
  file: RegisteredFile | undefined;
  /** The memory that the kernel uses until the completion: it must neither move nor be collected. */
  #memory: View | undefined;
  /** More of it; most operations have one view. */
  #moreMemory: View[] | undefined;
  /** Copies to the caller's memory what the kernel wrote elsewhere. */
  #copies: (() => void)[] | undefined;

  constructor(name: string, done: Done) {
    this.name = name;
    this.done = done;
  }

  /** As `instanceof`, but runs no code of a caller's proxy or prototype. */
  static is(value: unknown): value is Operation {
    return typeof value === 'object' && value !== null && #memory in value;
  }

  /** Whether any of the memory that it holds is so. */
  someMemory(isSo: (memory: View) => boolean): boolean {
    if (this.#memory === undefined) return false;
    return isSo(this.#memory) || (this.#moreMemory?.some(isSo) ?? false);
  }

  hold(memory: View): void {
    if (this.#memory === undefined) this.#memory = memory;
    else if (this.#moreMemory === undefined) this.#moreMemory = [memory];
    else this.#moreMemory.push(memory);
  }

  copyAtEnd(copy: () => void): void {
    if (this.#copies === undefined) this.#copies = [copy];
    else this.#copies.push(copy);
  }

  /** Tells of a completion; after the last one the memory is the caller's alone. */
  complete(result: number, flags: number): void {
    if (this.#copies !== undefined) for (const copy of this.#copies) copy();
    this.done(result, flags);
  }
}
