import { embeddedNul, loneSurrogate, valueError, wrongType } from '@linux-syscalls/errors';
import { bytesOf } from '@linux-syscalls/native/view';
import { wordBits } from '../generated/word.ts';
import { addressOf } from '../trap.ts';
import { type Address, word } from './address.ts';
import type { Integer } from './integers.ts';
import { bytesIn } from './views.ts';

/** Arguments or environment of a program: strings, or bytes for text that isn't UTF-8. */
export type Strings = readonly (string | Uint8Array)[];

const encoder = new TextEncoder();

/**
 * A null-terminated array of addresses of C strings, followed by the strings in the same memory.
 *
 * Reading the array runs the caller's code if it is a proxy or has getters: so it is read once, before
 * any other argument is checked.
 */
export function strings(
  call: string,
  name: string,
  value: Strings | Address | null,
): Uint8Array | Integer {
  if (value === null) return 0;
  if (typeof value === 'number' || typeof value === 'bigint') return word(call, name, value);
  if (!Array.isArray(value)) {
    throw wrongType(`${call}: ${name}`, 'an array of strings or bytes, an address or null', value);
  }
  const given: Strings = [...value];
  const texts = given.map((text, i) => encoded(call, `${name}[${i}]`, text));
  const Word = wordBits === 64 ? BigUint64Array : Uint32Array;
  const head = (texts.length + 1) * Word.BYTES_PER_ELEMENT;
  const length = texts.reduce((sum, text) => sum + text.length + 1, head);
  // Make the ArrayBuffer first: a typed array made directly may be on the heap, where it can move.
  const memory = new Uint8Array(new ArrayBuffer(length));
  const start = addressOf(memory);
  const addresses = new Word(memory.buffer, 0, texts.length);
  let at = head;
  texts.forEach((text, i) => {
    memory.set(text, at);
    const address = start + at;
    addresses[i] = wordBits === 64 ? BigInt(address) : address;
    at += text.length + 1;
  });
  return memory;
}

/** A copy of the text, so that no other thread can write a NUL after the check. */
function encoded(call: string, name: string, text: string | Uint8Array): Uint8Array {
  if (typeof text === 'string') {
    if (!text.isWellFormed()) {
      throw valueError(loneSurrogate(`${call}: ${name}`));
    }
  } else if (bytesIn(call, name, text) < 0) {
    throw wrongType(`${call}: ${name}`, 'a string or bytes', text);
  }
  const bytes = typeof text === 'string' ? encoder.encode(text) : bytesOf(text).slice();
  if (bytes.includes(0)) {
    throw valueError(embeddedNul(`${call}: ${name}`));
  }
  return bytes;
}
