import { valueError } from '@linux-syscalls/errors';

/** A file that is registered with a ring, in place of its descriptor; `FileTable` gives it. */
export interface FixedFile {
  /** Its place in the table. */
  readonly index: number;
}

/** A registered file, and the ring that it is of. */
export class RegisteredFile implements FixedFile {
  readonly #index: number;
  #ring: object | undefined;
  /** How many operations have begun with it, and not ended. */
  #users = 0;
  #whenUnused: (() => void) | undefined;

  constructor(index: number, ring: object) {
    this.#index = index;
    this.#ring = ring;
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

  /** Its place; throws if it is of another ring, or was removed. */
  indexIn(ring: object, call: string, name: string): number {
    if (this.#ring === ring) return this.#index;
    const problem = this.#ring === undefined ? 'was removed' : 'is of another ring';
    throw valueError(`${call}: ${name} is a registered file that ${problem}`);
  }

  /** Lets no operation begin with it; calls `whenUnused` when those that have begun have ended. */
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
