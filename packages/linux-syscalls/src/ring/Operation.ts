import type { View } from '@linux-syscalls/native/view';
import type { AbortSignalLike } from '../async/options.ts';
import type { RegisteredFile } from './FixedFile.ts';

/**
 * A function that is told how an operation ended.
 *
 * @param result what the call of that name returns, or −errno: −ECANCELED if it was cancelled.
 * @param flags `IORING_CQE_F_*` of the completion.
 */
export type Done = (result: number, flags: number) => void;

/** The last argument of every operation. */
export interface OperationOptions {
  /**
   * Cancels the operation: its promise is rejected with the signal's `reason`. If it succeeds all the same, the
   * promise is fulfilled, so that its result isn't lost.
   */
  readonly signal?: AbortSignalLike | undefined;
}

declare const token: unique symbol;

/** Identifies an operation for `cancel`. */
export interface Token {
  /** For the compiler alone. */
  readonly [token]: never;
}

/** An operation, from its request to its completion. */
export class Operation {
  /** The call that it does the work of. */
  readonly name: string;
  readonly done: Done;
  /** Its slot while the kernel has it; −1 before and after. */
  slot = -1;
  isEnded = false;
  /** Whether it ended before the kernel got it. */
  isRefused = false;
  /** The ring that its request was filled for. */
  ring: object | undefined;
  /** The registered file that it is about. */
  file: RegisteredFile | undefined;
  /** The memory that the kernel uses until the completion, retained so that it isn't collected. */
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

  /** The memory that it retains. */
  get memory(): readonly View[] {
    return this.#memory === undefined ? [] : [this.#memory, ...(this.#moreMemory ?? [])];
  }

  /** Whether any of that memory matches. */
  someMemory(matches: (memory: View) => boolean): boolean {
    if (this.#memory === undefined) return false;
    return matches(this.#memory) || (this.#moreMemory?.some(matches) ?? false);
  }

  retain(memory: View): void {
    if (this.#memory === undefined) this.#memory = memory;
    else if (this.#moreMemory === undefined) this.#moreMemory = [memory];
    else this.#moreMemory.push(memory);
  }

  copyAtEnd(copy: () => void): void {
    if (this.#copies === undefined) this.#copies = [copy];
    else this.#copies.push(copy);
  }

  /** Reports a completion; after the last one the kernel uses the memory no more. */
  complete(result: number, flags: number): void {
    if (this.#copies !== undefined) for (const copy of this.#copies) copy();
    this.done(result, flags);
  }
}
