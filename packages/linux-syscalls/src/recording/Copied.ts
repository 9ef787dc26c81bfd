import type { View } from '@linux-syscalls/native/view';
import type { Storage, Stored } from './Storage.ts';

/**
 * Copies the caller’s memory into memory from `roomFor`, and checks the copy; runs before each run.
 * `address` is that of the memory, once it was asked for.
 */
export type CopyIn = (
  roomFor: (length: number) => Uint8Array<ArrayBuffer>,
  address: () => number,
) => void;

/** Stores for the caller what the kernel wrote, after a call that returned `result`. */
type CopyOut = (copy: Uint8Array<ArrayBuffer>, result: number) => void;

/**
 * A word that is the address of a copy of the caller’s memory, for arguments whose contents are checked.
 *
 * The copy is made and checked before each run: later writes of the caller or another thread have no
 * effect.
 */
export class Copied {
  /** The caller’s memory: a view or an address. */
  readonly source: View | number | bigint;
  /** Whether the kernel writes to the copy, which is then copied back. */
  readonly writesBack: boolean;
  /** Whether each round of a repeat may have it: a round doesn’t see what the one before it wrote. */
  readonly repeatable: boolean;
  readonly #storage: Storage;
  readonly #copyIn: CopyIn;
  readonly #copyOut: CopyOut;
  #stored: Stored | undefined;
  #length = 0;

  constructor(
    storage: Storage,
    source: View | number | bigint,
    copyIn: CopyIn,
    copyOut?: CopyOut,
    repeatable: boolean = copyOut === undefined,
  ) {
    this.#storage = storage;
    this.source = source;
    this.writesBack = copyOut !== undefined;
    this.repeatable = repeatable;
    this.#copyIn = copyIn;
    this.#copyOut = copyOut ?? (() => {});
    this.copyIn();
  }

  static is(value: unknown): value is Copied {
    return typeof value === 'object' && value !== null && #copyIn in value;
  }

  /** The address of the copy; changes when the copy grows. */
  get address(): number {
    return this.#stored!.address;
  }

  copyIn(): void {
    this.#copyIn(
      (length) => {
        if (this.#stored === undefined || this.#stored.bytes.length < length) {
          this.#stored = this.#storage.take(length);
        }
        this.#length = length;
        return this.#stored.bytes.subarray(0, length);
      },
      () => this.address,
    );
  }

  copyOut(result: number): void {
    this.#copyOut(this.#stored!.bytes.subarray(0, this.#length), result);
  }
}
