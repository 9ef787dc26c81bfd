import type { AbortSignalLike } from '../async/options.ts';
import { signalOf } from '../async/options.ts';
import { whenAborted } from '../async/whenAborted.ts';
import { ENOBUFS } from '../generated/errnos.ts';
import { IORING_CQE_F_MORE } from '../generated/ring/header.ts';
import type { Driver } from './Driver.ts';
import { fillFor } from './filling.ts';
import { Operation } from './Operation.ts';
import { failure } from './promised.ts';

/** An operation that completes again and again, and how its completions become values. */
export interface Repeated<T> {
  readonly name: string;
  readonly fill: () => void;
  /** The value of a completion; `undefined` if it is the last one and has none. */
  value(result: number, flags: number): T | undefined;
  /** A result that looks like an error and is a success, as ETIME of a timer. */
  readonly succeedsWith?: number;
  /** Frees a value that nobody takes. */
  discard?(value: T): void;
  /** Calls a function once there are buffers again, after they ran out. */
  whenRefilled?(action: () => void): void;
}

/** A call of `next` that waits for its value. */
interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void;
  reject(error: unknown): void;
}

const done = { done: true, value: undefined } as const;

/** The completions of an operation as an async iterator; it starts with the first `next` and ends with `return`. */
export class Multishot<T> implements AsyncIterableIterator<T, undefined> {
  readonly #driver: Driver;
  readonly #owner: object;
  readonly #repeated: Repeated<T>;
  readonly #signal: AbortSignalLike | undefined;
  /** Ends that the signal cancels it. */
  #unwatch: (() => void) | undefined;
  readonly #values: T[] = [];
  readonly #waiting: Waiting<T>[] = [];
  #operation: Operation | undefined;
  #state: 'new' | 'running' | 'cancelled' | 'ended' = 'new';
  /** The error that it ended with, until a call of `next` is rejected with it. */
  #error: { readonly reason: unknown } | undefined;
  #ended: (() => void)[] = [];

  constructor(driver: Driver, owner: object, repeated: Repeated<T>, control: unknown) {
    driver.requireOpen(repeated.name);
    this.#driver = driver;
    this.#owner = owner;
    this.#repeated = repeated;
    this.#signal = signalOf(repeated.name, control);
    // Throws here for a bad argument, not at the first value.
    fillFor(owner, new Operation(repeated.name, () => {}), repeated.fill, []);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return new Promise((resolve, reject) => {
      if (this.#state === 'new') this.#begin();
      this.#waiting.push({ resolve, reject });
      this.#serve();
    });
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    for (const value of this.#values.splice(0)) this.#repeated.discard?.(value);
    if (this.#state === 'new') this.#end();
    this.#cancel();
    if (this.#state !== 'ended') {
      await new Promise<void>((resolve) => this.#ended.push(resolve));
    }
    this.#error = undefined;
    this.#serve();
    return done;
  }

  #begin(): void {
    this.#driver.requireOpen(this.#repeated.name);
    this.#state = 'running';
    this.#unwatch = whenAborted(this.#signal, (reason) => {
      // Even if the last completion comes before the cancellation takes effect.
      if (this.#isRunning) this.#error = { reason };
      this.#cancel();
      this.#serve();
    });
    if (this.#isRunning) this.#arm();
    else this.#unwatch();
  }

  get #isRunning(): boolean {
    return this.#state === 'running';
  }

  #arm(): void {
    const { name, fill } = this.#repeated;
    // One that waited for a buffer learns here that the ring ends.
    if (this.#driver.isEnding) {
      this.#end();
      return;
    }
    const operation = new Operation(name, (result, flags) => this.#take(result, flags));
    try {
      fillFor(this.#owner, operation, fill, []);
    } catch (reason) {
      // The registered file may have been removed meanwhile.
      this.#error = { reason };
      this.#end();
      return;
    }
    this.#operation = operation;
    this.#driver.start(operation);
  }

  #take(result: number, flags: number): void {
    const { succeedsWith, whenRefilled } = this.#repeated;
    if (result >= 0 || result === succeedsWith) {
      const value = this.#repeated.value(result, flags);
      if (value === undefined) this.#state = 'cancelled';
      else if (this.#state === 'running') this.#values.push(value);
      else this.#repeated.discard?.(value);
      if ((flags & IORING_CQE_F_MORE) === 0) this.#goOn();
    } else if (result === -ENOBUFS && whenRefilled !== undefined && this.#state === 'running') {
      this.#operation = undefined;
      whenRefilled(() => {
        this.#goOn();
        this.#serve();
      });
    } else {
      this.#fail(result);
    }
    this.#serve();
  }

  /** Arms it again: the kernel ends it where it has no room for completions. */
  #goOn(): void {
    if (this.#state === 'running') this.#arm();
    else if (this.#state === 'cancelled') this.#end();
  }

  #fail(result: number): void {
    if (this.#state === 'running') {
      this.#error = { reason: failure(result, this.#repeated.name, []) };
    }
    this.#end();
  }

  #cancel(): void {
    if (this.#state !== 'running') return;
    this.#state = 'cancelled';
    // Without an operation it waits for buffers.
    if (this.#operation === undefined) this.#end();
    else this.#driver.cancel(this.#operation);
  }

  #end(): void {
    this.#state = 'ended';
    this.#operation = undefined;
    this.#unwatch?.();
    for (const resolve of this.#ended.splice(0)) resolve();
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      if (this.#values.length > 0) {
        this.#waiting.shift()!.resolve({ done: false, value: this.#values.shift()! });
      } else if (this.#state !== 'ended') {
        return;
      } else if (this.#error !== undefined) {
        const { reason } = this.#error;
        this.#error = undefined;
        this.#waiting.shift()!.reject(reason);
      } else {
        this.#waiting.shift()!.resolve(done);
      }
    }
  }
}
