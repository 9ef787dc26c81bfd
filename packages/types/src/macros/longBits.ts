import { rangeError } from '@linux-syscalls/errors';
import type { ArchName, Integer } from '../engine.ts';
import { architectureOf } from './architecture.ts';
import { uint, type View, viewed } from './check.ts';

/**
 * A set of bits in an array of longs, such as the kernel's sets of descriptors, processors and signals.
 * Bit 0 is the lowest bit of the first long.
 */
export class LongBits {
  readonly bytes: Uint8Array;
  readonly #longBytes: number;
  readonly #isBig: boolean;

  constructor(call: string, set: View, architecture: ArchName | undefined) {
    this.bytes = viewed(`${call}: set`, set);
    const { wordBits, byteOrder } = architectureOf(call, architecture, set);
    this.#longBytes = wordBits / 8;
    this.#isBig = byteOrder === 'big';
    if (this.bytes.length % this.#longBytes !== 0) {
      throw rangeError(
        `${call}: set has ${this.bytes.length} bytes, but the kernel takes whole longs of ${this.#longBytes}`,
      );
    }
  }

  /** Checks that an argument is the number of a bit in the set. */
  checked(what: string, bit: Integer): number {
    const number = uint(what, bit);
    const size = this.bytes.length * 8;
    if (number < size) return number;
    throw rangeError(`${what} is ${number} but the set holds ${size} bits`);
  }

  has(bit: number): boolean {
    return (this.bytes[this.#byteOf(bit)]! & maskOf(bit)) !== 0;
  }

  add(bit: number): void {
    this.bytes[this.#byteOf(bit)]! |= maskOf(bit);
  }

  delete(bit: number): void {
    this.bytes[this.#byteOf(bit)]! &= ~maskOf(bit);
  }

  #byteOf(bit: number): number {
    const byte = Math.floor(bit / 8);
    if (!this.#isBig) return byte;
    const within = byte % this.#longBytes;
    return byte - within + this.#longBytes - 1 - within;
  }
}

function maskOf(bit: number): number {
  return 1 << (bit % 8);
}
