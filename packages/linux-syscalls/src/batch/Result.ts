import { inexactResult, rangeError } from '@linux-syscalls/errors';
import { modes } from '@linux-syscalls/native/programLayout';
import { SyscallError } from '../trap.ts';
import type { Step } from './Step.ts';

interface InspectOptions {
  readonly stylize: (text: string, style: string) => string;
}

/** What a recorded call will return; as an argument of a later call, the value that it has by then. */
export class Result {
  readonly #step: Step;

  static {
    // By this symbol Node, Bun and Deno ask an object how to print it.
    Object.defineProperty(Result.prototype, Symbol.for('nodejs.util.inspect.custom'), {
      value(this: Result, _depth: number, { stylize }: InspectOptions): string {
        return `Result { ${this.#step.name}: ${this.#shown(stylize)} }`;
      },
    });
  }

  /** @internal */
  constructor(step: Step) {
    this.#step = step;
  }

  /** The call’s step. @internal */
  static stepOf(result: Result): Step {
    return result.#step;
  }

  /** @internal */
  static is(value: unknown): value is Result {
    return typeof value === 'object' && value !== null && #step in value;
  }

  /** Lets the batch go on when this call fails. */
  mayFail(): this {
    this.#step.mark('mayFail', modes.mayFail);
    return this;
  }

  /**
   * Makes this call even when the batch was stopped by an error, as `close` should be.
   *
   * Where it takes the result of a call that failed or wasn’t made, it isn’t made either.
   */
  always(): this {
    this.#step.mark('always', modes.always);
    return this;
  }

  /** Whether the last run made this call; in a `repeat`, its last round. */
  get made(): boolean {
    const state = this.#step.state();
    return state === 'returned' || state === 'failed';
  }

  /** What the call returned in the last run, −errno for an error; `undefined` if it wasn’t made. */
  get returned(): number | undefined {
    return this.made ? exactly(this.#step) : undefined;
  }

  /**
   * What the call returned in the last run.
   *
   * @throws {SyscallError} if it failed.
   * @throws {RangeError} if it wasn’t made, or if no number holds the result: see `bigint`.
   */
  get value(): number {
    this.#check();
    return exactly(this.#step);
  }

  /** As `value`, for results that a number can’t hold. */
  get bigint(): bigint {
    this.#check();
    return this.#step.exactResult();
  }

  /** The kernel’s error of this call in the last run; `undefined` if it made none. */
  get error(): SyscallError | undefined {
    const error = failureOf(this.#step);
    return error instanceof SyscallError ? error : undefined;
  }

  /** What the call returned in the last run, for people. */
  #shown(stylize: InspectOptions['stylize']): string {
    if (this.#step.dropped !== undefined) return stylize('[dropped]', 'special');
    switch (this.#step.state()) {
      case 'returned':
        return stylize(`${this.#step.exactResult()}`, 'number');
      case 'failed':
        return stylize(this.error!.code, 'special');
      case 'refused':
        return stylize('[refused]', 'special');
      default:
        return stylize('[not made]', 'special');
    }
  }

  #check(): void {
    const error = failureOf(this.#step);
    if (error !== undefined) throw error;
    if (!this.made) throw rangeError(`${this.#step.name}: the call was not made`);
  }
}

/** The error of a call that failed or was refused. */
export function failureOf(step: Step): Error | undefined {
  switch (step.state()) {
    case 'failed':
      return withStep(new SyscallError(Number(step.exactResult()), step.name, ...step.paths), step);
    case 'refused':
      return withStep(rangeError(step.refusal()), step);
    default:
      return undefined;
  }
}

function withStep(error: Error, step: Step): Error {
  return Object.assign(error, { step: step.position });
}

function exactly(step: Step): number {
  const rounded = step.roundedResult();
  if (Number.isSafeInteger(rounded)) return rounded;
  const exact = step.exactResult();
  throw inexactResult(
    `${step.name}: the result is ${exact}, which no number holds: bigint returns it`,
    exact,
  );
}
