import { valueError } from '@linux-syscalls/errors';
import type { sources } from '@linux-syscalls/native/programLayout';
import type { Step } from './Step.ts';

/** A word that is known only when the program runs: the result of an earlier call. */
export class Deferred {
  readonly #step: Step | undefined;
  readonly source: keyof typeof sources;
  /** The most that it may be, where it counts what a view holds. */
  readonly limit: number | undefined;

  /** @param step the earlier call; none where the kernel stores this call’s own result. */
  constructor(step: Step | undefined, source: keyof typeof sources, limit?: number) {
    this.#step = step;
    this.source = source;
    this.limit = limit;
  }

  /** What `instanceof` would ask, without asking an object of the caller’s. */
  static is(value: unknown): value is Deferred {
    return typeof value === 'object' && value !== null && #step in value;
  }

  /** The index of the call whose result it is. */
  get index(): number {
    return this.#step?.index ?? 0;
  }

  /** The same result, of which the program takes something else. */
  as(source: keyof typeof sources, limit?: number): Deferred {
    return new Deferred(this.#step, source, limit);
  }
}

/** Says that an argument must be known when the call is recorded. */
export function refuseDeferred(call: string, name: string): never {
  throw valueError(`${call}: ${name} is the result of an earlier call, which it cannot be here`);
}
