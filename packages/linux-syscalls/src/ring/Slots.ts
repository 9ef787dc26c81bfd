import type { Operation } from './Operation.ts';

/**
 * The operations that the kernel has, by slot; a completion brings back its operation's slot and generation.
 *
 * Each use of a slot has a new generation, so that a late completion or cancellation of an earlier use finds
 * nothing.
 */
export class Slots {
  readonly #operations: (Operation | undefined)[];
  readonly #generations: Int32Array;
  readonly #free: Int32Array;
  #freeCount: number;

  constructor(count: number) {
    this.#operations = new Array(count).fill(undefined);
    this.#generations = new Int32Array(count);
    // The lowest are taken first, so that slots in use lie close together.
    this.#free = new Int32Array(count).map((_, i) => count - 1 - i);
    this.#freeCount = count;
  }

  /** How many slots are free. */
  get free(): number {
    return this.#freeCount;
  }

  take(operation: Operation): number {
    this.#freeCount -= 1;
    const slot = this.#free[this.#freeCount]!;
    this.#operations[slot] = operation;
    return slot;
  }

  generation(slot: number): number {
    return this.#generations[slot]!;
  }

  at(slot: number, generation: number): Operation | undefined {
    return this.#generations[slot] === generation ? this.#operations[slot] : undefined;
  }

  release(slot: number): void {
    this.#operations[slot] = undefined;
    this.#generations[slot]! += 1;
    this.#free[this.#freeCount] = slot;
    this.#freeCount += 1;
  }
}
