import { valueError } from '@linux-syscalls/errors';
import type { sources } from '@linux-syscalls/native/programLayout';

/** An earlier call of the same program. */
interface Earlier {
  readonly index: number;
}

/** A word that is known only when the program runs: the result of an earlier call. */
export class Deferred {
  readonly #step: Earlier | undefined;
  readonly source: keyof typeof sources;
  /** Its maximum, if it counts the elements of a view. */
  readonly limit: number | undefined;

  /** @param step the earlier call; `undefined` for the address of this call’s own result. */
  constructor(step: Earlier | undefined, source: keyof typeof sources, limit?: number) {
    this.#step = step;
    this.source = source;
    this.limit = limit;
  }

  /** As `instanceof`, but runs no code of a caller’s proxy or prototype. */
  static is(value: unknown): value is Deferred {
    return typeof value === 'object' && value !== null && #step in value;
  }

  /** The index of the call whose result it is. */
  get index(): number {
    return this.#step?.index ?? 0;
  }

  /** The same result from another source: its low or high half, or with a limit. */
  as(source: keyof typeof sources, limit?: number): Deferred {
    return new Deferred(this.#step, source, limit);
  }
}

/** Throws for an argument that must be known when the call is recorded. */
export function refuseDeferred(call: string, name: string): never {
  throw valueError(`${call}: ${name} is the result of an earlier call, which it cannot be here`);
}
