import type { Call, Word } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import { addressOf } from 'linux-syscalls/raw';
import { expect } from 'vitest';
import { argumentValue, constants, machine } from './entries.ts';
import { descriptorOf } from './telling.ts';

/** What every kernel says of structures that `struct` doesn't have: 64 signals are eight bytes. */
const sizes: Readonly<Record<string, number>> = { kernel_sigset_t: 8 };

/** Copies the memory that a register points at. */
export type BytesAt = (address: bigint, length: number) => Uint8Array;

/** Expects of registers what the words of a route promise. */
export function expectWords(
  words: readonly Word[],
  seen: readonly bigint[],
  call: Call,
  args: readonly unknown[],
  bytesAt: BytesAt,
): void {
  const promised = words.map((word, i) => promisedWord(word, seen[i]!, call, args, bytesAt));
  expect(seen.slice(0, words.length)).toEqual(promised);
}

/** What a register is to be: if an address that nobody can foretell, it is looked at what lies there. */
function promisedWord(
  word: Word,
  seen: bigint,
  call: Call,
  args: readonly unknown[],
  bytesAt: BytesAt,
): bigint {
  const value = typeof word === 'string' ? argumentValue(word, call, args) : undefined;
  const kind = call.arguments.find(({ name }) => name === word)?.kind;
  const isBytes = typeof value === 'object' && value !== null;
  const isText = (kind === 'path' || kind === 'string') && isBytes;
  if (isText || typeof value === 'string') {
    const bytes = textBytes(value as string | ArrayBufferView | ArrayBuffer);
    const promised = Buffer.concat([bytes, Uint8Array.of(0)]);
    expect(Buffer.from(bytesAt(seen, promised.length))).toEqual(promised);
    return seen;
  }
  if (Array.isArray(value)) {
    const wordBytes = machine.wordBits / 8;
    const addresses = bytesAt(seen, (value.length + 1) * wordBytes);
    for (let i = 0; i <= value.length; i++) {
      const address = addresses
        .slice(i * wordBytes, (i + 1) * wordBytes)
        .reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
      if (i === value.length) expect(address).toBe(0n);
      else
        expect(Buffer.from(bytesAt(address, value[i].length + 1)).toString()).toBe(`${value[i]}\0`);
    }
    return seen;
  }
  if (typeof word === 'object' && 'result' in word) {
    expect(seen).not.toBe(0n);
    return seen;
  }
  return register(expectedValue(word, call, args));
}

/** What a word of the table means, worked out beside the generator. */
function expectedValue(word: Word, call: Call, args: readonly unknown[]): bigint {
  const value = (name: string): bigint => {
    const given = argumentValue(name, call, args);
    if (given === undefined || given === null) return 0n;
    return BigInt(typeof given === 'object' ? addressOf(given as Uint8Array) : (given as number));
  };
  if (typeof word === 'number') return BigInt(word);
  if (typeof word === 'string')
    return isUnsigned32(word, call) ? value(word) & 0xffff_ffffn : value(word);
  if ('lo' in word) return value(word.lo) & 0xffffffffn;
  if ('hi' in word) return value(word.hi) >> 32n;
  if ('units' in word) return value(word.units) / BigInt(machine.mmapUnit);
  if ('result' in word) throw new Error('its address is the wrapper’s own');
  if ('or' in word) {
    return word.or.reduce((all, name) => all | BigInt(constants[name] as number), 0n);
  }
  if ('sizeOf' in word) return BigInt(sizes[word.sizeOf] ?? descriptorOf(word.sizeOf).size);
  const constant = BigInt(constants[word.constant] as number);
  return 'set' in word ? value(word.set) | constant : constant;
}

/** Whether an argument is 32 bits without a sign: -1 is then the same as the greatest number. */
function isUnsigned32(name: string, call: Call): boolean {
  const argument = call.arguments.find((it) => it.name === name);
  if (argument?.kind === 'flags') return argument.bits !== 64;
  if (argument?.kind !== 'scalar') return false;
  const { bits, signed } = scalars[argument.type];
  return bits === 32 && !signed;
}

/** A value as a register of this machine holds it. */
function register(value: bigint): bigint {
  return BigInt.asUintN(machine.wordBits, value);
}

/** A text's bytes, before the NUL that ends it. */
function textBytes(text: string | ArrayBufferView | ArrayBuffer): Uint8Array {
  if (typeof text === 'string') return Buffer.from(text);
  if (!ArrayBuffer.isView(text)) return new Uint8Array(text);
  return new Uint8Array(text.buffer, text.byteOffset, text.byteLength);
}
