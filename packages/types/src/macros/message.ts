import { mustBeNot, rangeError, shown, typeError } from '@linux-syscalls/errors';
import { type AnyRecord, type ArchName, type Descriptor, identityOf } from '../engine.ts';
import { uint, viewed } from './check.ts';

/** A record that says in a field how long it is with what follows it, and what its macros need. */
export interface Framing<T extends AnyRecord> {
  readonly descriptor: Descriptor<T>;
  /** What the macros call the record. */
  readonly argument: string;
  /** The field that counts header and payload; a bigint, since a word may hold any number. */
  lengthOf(record: T): bigint;
  /** Where the next one may start, on an architecture. */
  unit(architecture: ArchName): number;
}

/** The next multiple of a unit. */
export function alignUp(length: number, unit: number): number {
  return Math.ceil(length / unit) * unit;
}

/** A length in bytes that a macro was given. */
export function lengthArgument(call: string, len: number): number {
  return uint(`${call}: len`, len);
}

/** Opens a record that reaches to the end of the bytes; null if they don't hold its header. */
export function openUpTo<T extends AnyRecord>(
  descriptor: Descriptor<T>,
  bytes: Uint8Array,
  offset: number,
): T | null {
  const reach = bytes.length - offset;
  return reach < descriptor.size ? null : descriptor.view(bytes, offset, reach);
}

/** A record of the right kind, with its bytes as far as it reaches. */
export class Message<T extends AnyRecord> {
  readonly #call: string;
  readonly #framing: Framing<T>;
  readonly #architecture: ArchName;
  readonly bytes: Uint8Array;
  /** What the record says, whether or not it can be true. */
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

  /** Whether the length covers the header, and no more than the view does. */
  get isWhole(): boolean {
    return this.length >= this.#headerSize && this.length <= this.bytes.length;
  }

  /** Where the next record may start. */
  get nextOffset(): number {
    return alignUp(Number(this.length), this.#framing.unit(this.#architecture));
  }

  /** What follows the header. */
  get payload(): Uint8Array {
    if (!this.isWhole) {
      throw rangeError(
        `${this.#call}: ${this.#framing.argument} says it has ${this.length} bytes; its header has ${this.#headerSize}, the view ${this.bytes.length}`,
      );
    }
    return this.bytes.subarray(this.#headerSize, Number(this.length));
  }

  /** The record after this one, within the same view; null if there is none. */
  next(): T | null {
    if (!this.isWhole) return null;
    return openUpTo(this.#framing.descriptor.on(this.#architecture), this.bytes, this.nextOffset);
  }

  get #headerSize(): number {
    return this.#framing.descriptor.layout[this.#architecture].size;
  }
}
