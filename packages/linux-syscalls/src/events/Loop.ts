import type { AbortSignalLike } from '../async.ts';

/** What a loop asks a stream for: one event. */
export interface Request<T> {
  readonly loop: Loop<T>;
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (reason: unknown) => void;
}

/** Who serves the requests of loops. */
export interface Requests<T> {
  /** Puts a request behind those that there are. */
  ask(request: Request<T>): void;
  /** Rejects those of a loop, but for one that is being served: that one ends by the loop's signal. */
  withdraw(loop: Loop<T>, reason: unknown): void;
}

export const end: IteratorReturnResult<undefined> = { done: true, value: undefined };

/** One loop over the events of a stream. */
export class Loop<T> implements AsyncIterableIterator<T, undefined> {
  readonly #requests: Requests<T>;
  readonly #signals: readonly AbortSignalLike[];
  readonly #stop = new AbortController();
  /** It was left, or a signal or an error has ended it. */
  #hasEnded = false;
  #pending = 0;
  readonly #idle: (() => void)[] = [];

  constructor(requests: Requests<T>, signals: readonly AbortSignalLike[]) {
    this.#requests = requests;
    this.#signals = signals;
  }

  /** Aborted when nothing more is to be done for this loop. */
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
        this.#requests.ask({ loop: this, resolve, reject }),
      );
      if (result.done === true) this.#hasEnded = true;
      return result;
    } catch (error) {
      // Of several requests one tells why, as with a generator.
      if (this.#hasEnded) return end;
      this.#hasEnded = true;
      throw error;
    } finally {
      this.#finish();
    }
  }

  async return(): Promise<IteratorReturnResult<undefined>> {
    this.leave();
    // The caller may close the descriptor, so no helper thread may have it any more.
    if (this.#pending > 0) await new Promise<void>((resolve) => this.#idle.push(resolve));
    return end;
  }

  async throw(error: unknown): Promise<never> {
    await this.return();
    throw error;
  }

  /** Ends it; what is under way ends soon. */
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
    this.#requests.withdraw(this, reason);
  }
}
