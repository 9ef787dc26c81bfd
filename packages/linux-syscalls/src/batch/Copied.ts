import type { View } from '@linux-syscalls/native/view';
import type { Storage, Stored } from './Storage.ts';

/** Copies the caller’s memory into memory from `roomFor`, and checks the copy; runs before each run. */
export type CopyIn = (roomFor: (length: number) => Uint8Array) => void;

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
  readonly #storage: Storage;
  readonly #copyIn: CopyIn;
  readonly #copyOut: (copy: Uint8Array) => void;
  #stored: Stored | undefined;
  #length = 0;

  constructor(
    storage: Storage,
    source: View | number | bigint,
    copyIn: CopyIn,
    copyOut?: (copy: Uint8Array) => void,
  ) {
    this.#storage = storage;
    this.source = source;
    this.writesBack = copyOut !== undefined;
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
    this.#copyIn((length) => {
      if (this.#stored === undefined || this.#stored.bytes.length < length) {
        this.#stored = this.#storage.take(length);
      }
      this.#length = length;
      return this.#stored.bytes.subarray(0, length);
    });
  }

  copyOut(): void {
    this.#copyOut(this.#stored!.bytes.subarray(0, this.#length));
  }
}
