import { valueError } from '@linux-syscalls/errors';

/** A file that is registered with a ring, in place of its descriptor; `FileTable` gives it. */
export interface FixedFile {
  /** Its index in the table. */
  readonly index: number;
}

/** A registered file, and its ring. */
export class RegisteredFile implements FixedFile {
  readonly #index: number;
  #ring: object | undefined;
  /** How many operations use it. */
  #users = 0;
  #whenUnused: (() => void) | undefined;

  constructor(index: number, ring: object) {
    this.#index = index;
    this.#ring = ring;
    Object.freeze(this); // An own property would hide how its index is found.
  }

  /** As `instanceof`, but runs no code of a caller's proxy or prototype. */
  static is(value: unknown): value is RegisteredFile {
    return typeof value === 'object' && value !== null && #ring in value;
  }

  get index(): number {
    return this.#index;
  }

  get isRemoved(): boolean {
    return this.#ring === undefined;
  }

  /** Its index; throws if it is another ring's, or was removed. */
  indexIn(ring: object, call: string, name: string): number {
    if (this.#ring === ring) return this.#index;
    const problem = this.#ring === undefined ? 'was removed' : 'is of another ring';
    throw valueError(`${call}: ${name} is a registered file that ${problem}`);
  }

  /** Refuses further operations; calls `whenUnused` when the last one that uses it has ended. */
  remove(whenUnused: () => void): void {
    this.#ring = undefined;
    if (this.#users === 0) whenUnused();
    else this.#whenUnused = whenUnused;
  }

  /** An operation begins with it. */
  begin(): void {
    this.#users += 1;
  }

  /** An operation has ended. */
  end(): void {
    this.#users -= 1;
    if (this.#users === 0) this.#whenUnused?.();
  }
}
