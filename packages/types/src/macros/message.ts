import { mustBeNot, rangeError, shown, typeError } from '@linux-syscalls/errors';
import { type AnyRecord, type ArchName, type Descriptor, identityOf } from '../engine.ts';
import { uint, viewed } from './check.ts';

/** How the macros of a message with a length field work. */
export interface Framing<T extends AnyRecord> {
  readonly descriptor: Descriptor<T>;
  /** The name of the macros' argument. */
  readonly argument: string;
  /** The length of header and payload. A bigint, since a word-sized field may not be exact as a number. */
  lengthOf(record: T): bigint;
  /** The alignment of the next message, on an architecture. */
  unit(architecture: ArchName): number;
}

/** Rounds up to a multiple of a unit. */
export function alignUp(length: number, unit: number): number {
  return Math.ceil(length / unit) * unit;
}

/** Checks a macro's length in bytes. */
export function lengthArgument(call: string, len: number): number {
  return uint(`${call}: len`, len);
}

/** Opens a record that extends to the end of the bytes; null if they are shorter than its header. */
export function openUpTo<T extends AnyRecord>(
  descriptor: Descriptor<T>,
  bytes: Uint8Array,
  offset: number,
): T | null {
  const left = bytes.length - offset;
  return left < descriptor.size ? null : descriptor.view(bytes, offset, left);
}

/** A checked message: the header that a macro was given, and the bytes of its view. */
export class Message<T extends AnyRecord> {
  readonly #call: string;
  readonly #framing: Framing<T>;
  readonly #architecture: ArchName;
  readonly bytes: Uint8Array;
  /** The value of the length field; it may be wrong. */
  readonly length: bigint;

  constructor(call: string, framing: Framing<T>, record: T) {
    const { descriptor, argument } = framing;
    const identity = identityOf(record);
    const { kind, name } = descriptor;
    if (identity?.kind !== kind || identity.tag !== name || identity.array) {
      const came = identity ? `${identity.kind} ${identity.tag}` : shown(record);
      throw typeError(mustBeNot(`${call}: ${argument}`, `one ${kind} ${name}`, came));
    }
    this.#call = call;
    this.#framing = framing;
    this.#architecture = identity.architecture;
    this.bytes = viewed(`${call}: ${argument}`, record);
    this.length = framing.lengthOf(record);
  }

  /** Whether the length is at least the header's and at most the view's. */
  get isWhole(): boolean {
    return this.length >= this.#headerSize && this.length <= this.bytes.length;
  }

  /** The offset of the next message. */
  get nextOffset(): number {
    return alignUp(Number(this.length), this.#framing.unit(this.#architecture));
  }

  /** The bytes after the header. */
  get payload(): Uint8Array {
    if (!this.isWhole) {
      throw rangeError(
        `${this.#call}: ${this.#framing.argument} says it has ${this.length} bytes; its header has ${this.#headerSize}, the view ${this.bytes.length}`,
      );
    }
    return this.bytes.subarray(this.#headerSize, Number(this.length));
  }

  /** The next message in the same view; null if there is none. */
  next(): T | null {
    if (!this.isWhole) return null;
    return openUpTo(this.#framing.descriptor.on(this.#architecture), this.bytes, this.nextOffset);
  }

  get #headerSize(): number {
    return this.#framing.descriptor.layout[this.#architecture].size;
  }
}
