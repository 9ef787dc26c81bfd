import { wordBits } from '../generated/word.ts';
import { high, low } from '../machine/halves.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Memory that the kernel gets; it starts at a multiple of eight and doesn’t move. */
export class Room {
  readonly bytes: Bytes;
  readonly address: number;
  // Made when they are first asked for, and kept: making a view costs as much as a call.
  #quads: BigInt64Array<ArrayBuffer> | undefined;
  #words: BigUint64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | undefined;
  #halves: Uint32Array<ArrayBuffer> | undefined;

  constructor(bytes: Bytes, address: number) {
    this.bytes = bytes;
    this.address = address;
  }

  /** As signed numbers of 64 bits. */
  get quads(): BigInt64Array<ArrayBuffer> {
    this.#quads ??= viewOf(BigInt64Array, this.bytes);
    return this.#quads;
  }

  /** As numbers that are as wide as a register. */
  get words(): BigUint64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
    this.#words ??=
      wordBits === 64 ? viewOf(BigUint64Array, this.bytes) : viewOf(Uint32Array, this.bytes);
    return this.#words;
  }

  setWord(index: number, value: number | bigint): void {
    if (typeof value === 'number') this.#setNumber(index, value);
    // TypeScript can’t know which of the two arrays it is.
    else this.words[index] = (wordBits === 64 ? value : Number(value)) as never;
  }

  /** Writes two halves, as a bigint would be slower. */
  #setNumber(index: number, value: number): void {
    this.#halves ??= viewOf(Uint32Array, this.bytes);
    if (wordBits === 64) {
      this.#halves[2 * index + low] = value;
      this.#halves[2 * index + high] = Math.floor(value / 0x1_0000_0000);
    } else {
      this.#halves[index] = value;
    }
  }
}

interface Numbers<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBuffer, offset: number, length: number): T;
}

/** As many numbers as there are in these bytes. */
function viewOf<T>(Type: Numbers<T>, { buffer, byteOffset, length }: Bytes): T {
  return new Type(buffer, byteOffset, Math.floor(length / Type.BYTES_PER_ELEMENT));
}
