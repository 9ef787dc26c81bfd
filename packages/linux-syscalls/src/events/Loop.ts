import type { AbortSignalLike } from '../async.ts';

/** A call of `next` that waits for an event. */
export interface Waiting<T> {
  readonly loop: Loop<T>;
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Where the calls of `next` of all loops wait, first come first served. */
export interface WaitingList<T> {
  /** Adds one behind the others. */
  ask(next: Waiting<T>): void;
  /** Rejects those of a loop, except the one that is being served, which the loop's signal ends. */
  withdraw(loop: Loop<T>, reason: unknown): void;
}

export const end: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** One loop over the events of a stream. */
export class Loop<T> implements AsyncIterableIterator<T, undefined> {
  readonly #waiting: WaitingList<T>;
  readonly #signals: readonly AbortSignalLike[];
  readonly #stop = new AbortController();
  /** Whether it was left, or ended by a signal or an error. */
  #hasEnded = false;
  #pending = 0;
  readonly #idle: (() => void)[] = [];

  constructor(waiting: WaitingList<T>, signals: readonly AbortSignalLike[]) {
    this.#waiting = waiting;
    this.#signals = signals;
  }

  /** Aborted when the loop needs no more events. */
  get stopped(): AbortSignal {
    return this.#stop.signal;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#hasEnded) return end;
    this.#begin();
    try {
      const result = await new Promise<IteratorResult<T, undefined>>((resolve, reject) =>
        this.#waiting.ask({ loop: this, resolve, reject }),
      );
      if (result.done === true) this.#hasEnded = true;
      return result;
    } catch (error) {
      // Of several calls only one is rejected, as with a generator.
      if (this.#hasEnded) return end;
      this.#hasEnded = true;
      throw error;
    } finally {
      this.#finish();
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.leave();
    // The caller may close the descriptor next, so no helper thread may still use it.
    if (this.#pending > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    return end;
  }

  async throw(error: unknown): Promise<never> {
    await this.return();
    throw error;
  }

  /** Ends the loop, and soon a read that is in flight. */
  leave(): void {
    this.#hasEnded = true;
    this.#cancel(undefined);
  }

  #begin(): void {
    if (this.#pending++ > 0) return;
    for (const signal of this.#signals) {
      if (signal.aborted) this.#cancel(signal.reason);
      else signal.addEventListener('abort', this.#onAbort);
    }
  }

  #finish(): void {
    if (--this.#pending > 0) return;
    for (const signal of this.#signals) signal.removeEventListener('abort', this.#onAbort);
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  readonly #onAbort = (): void =>
    this.#cancel(this.#signals.find(({ aborted }) => aborted)?.reason);

  #cancel(reason: unknown): void {
    this.#stop.abort(reason);
    this.#waiting.withdraw(this, reason);
  }
}
