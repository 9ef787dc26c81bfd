import { stateError } from '@linux-syscalls/errors';
import { signalOf } from '../async/options.ts';
import type { AbortSignalLike, AsyncOptions } from '../async.ts';
import { end, Loop, type Waiting } from './Loop.ts';

/**
 * Events of a descriptor, for `for await`.
 *
 * The kernel is asked when a loop asks for the next event, and not before. Other events of the same read are kept: a
 * loop that is left loses nothing, and another one goes on where it ended. Several loops at a time share the events,
 * and are served in the order in which they ask.
 *
 * Leaving a loop, by `break`, `return` or an error, ends the read in flight and closes nothing. `using` or
 * `[Symbol.dispose]` ends every loop, and closes what the function that made the stream opened.
 */
export interface EventStream<T> extends AsyncIterable<T, undefined>, AsyncDisposable, Disposable {
  /**
   * A loop with a signal of its own: an abort ends it with `signal.reason`.
   *
   * @throws {TypeError} if options are no object, or `signal` is no AbortSignal.
   */
  iterate(options?: AsyncOptions): AsyncIterableIterator<T, undefined>;

  /** Ends every loop. What the stream has opened is closed once the read in flight has ended. */
  [Symbol.dispose](): void;

  /** The same; the promise is fulfilled once all is closed. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Stands in place of an event: the loop ends here, and another one goes on behind it. */
export const endOfLoop: unique symbol = /* @__PURE__ */ Symbol('the end of a loop');

/** The events of one read. */
export type Events<T> = Iterable<T | typeof endOfLoop>;

/** Where events come from. */
export interface Source<T> {
  /** The function that made the stream: for errors. */
  readonly name: string;
  /** Asks the kernel for the next events; undefined when there will be no more. Called once at a time. */
  fetch(signal: AbortSignal): Promise<Events<T> | undefined>;
  /** Closes what was opened. Called once, when no read is in flight, with the events that nobody took. */
  release?(rest: Events<T>): void;
}

/** The implementation of `EventStream`. */
export class Stream<T> implements EventStream<T> {
  readonly #source: Source<T>;
  readonly #signal: AbortSignalLike | undefined;
  readonly #waiting: Waiting<T>[] = [];
  /** The events of the last read that nobody has taken. */
  #rest: Iterator<T | typeof endOfLoop> | undefined;
  #isServing = false;
  #isDisposed = false;
  readonly #released: (() => void)[] = [];

  constructor(source: Source<T>, signal: AbortSignalLike | undefined) {
    this.#source = source;
    this.#signal = signal;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined> {
    return this.iterate();
  }

  iterate(options?: AsyncOptions): AsyncIterableIterator<T, undefined> {
    const own = signalOf(`${this.#source.name}: iterate`, options);
    const signals = [this.#signal, own].filter((signal) => signal !== undefined);
    return new Loop<T>(this, signals);
  }

  protected get isDisposed(): boolean {
    return this.#isDisposed;
  }

  /** Throws if it was disposed of: the descriptor's number may be another file's by now. */
  protected checkOpen(): void {
    if (this.#isDisposed) throw stateError(`${this.#source.name}: it has been disposed of`);
  }

  ask(next: Waiting<T>): void {
    if (this.#isDisposed) {
      next.resolve(end);
      return;
    }
    const { stopped } = next.loop;
    if (stopped.aborted) {
      next.reject(stopped.reason);
      return;
    }
    this.#waiting.push(next);
    if (!this.#isServing) void this.#serve();
  }

  withdraw(loop: Loop<T>, reason: unknown): void {
    const served = this.#isServing ? 1 : 0;
    for (const next of this.#waiting.splice(served)) {
      if (next.loop === loop) next.reject(reason);
      else this.#waiting.push(next);
    }
  }

  async #serve(): Promise<void> {
    this.#isServing = true;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      try {
        next.resolve(await this.#next(next.loop.stopped));
      } catch (error) {
        next.reject(error);
      }
      this.#waiting.shift();
    }
    this.#isServing = false;
    if (this.#isDisposed) this.#release();
  }

  async #next(stopped: AbortSignal): Promise<IteratorResult<T, undefined>> {
    for (;;) {
      if (this.#isDisposed) return end;
      stopped.throwIfAborted();
      const { done, value } = this.#rest?.next() ?? end;
      if (value === endOfLoop) return end;
      if (done !== true) return { done: false, value: value as T };
      this.#rest = undefined;
      const events = await this.#source.fetch(stopped);
      if (events === undefined) return end;
      // Kept even if the loop was left meanwhile: the next loop gets them.
      this.#rest = events[Symbol.iterator]();
    }
  }

  [Symbol.dispose](): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const { loop } of [...this.#waiting]) loop.leave();
    // Not while a helper thread has the descriptor: its number could be another file's before the call is made.
    if (!this.#isServing) this.#release();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this[Symbol.dispose]();
    if (this.#isServing) await new Promise<void>((resolve) => this.#released.push(resolve));
  }

  #release(): void {
    const rest = this.#rest ?? [][Symbol.iterator]();
    this.#rest = undefined;
    try {
      this.#source.release?.({ [Symbol.iterator]: () => rest });
    } finally {
      for (const resolve of this.#released.splice(0)) resolve();
    }
  }
}
