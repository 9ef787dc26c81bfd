import { kindOf } from '@linux-syscalls/abi/kinds';
import type { Argument, Call, Word } from '@linux-syscalls/abi/language';
import { scalars } from '@linux-syscalls/abi/scalars';
import { bytesOf } from '@linux-syscalls/native/view';
import { PATH_MAX } from '@linux-syscalls/types/linux/limits';
import { struct as ptrace } from '@linux-syscalls/types/linux/ptrace';
import { addressOf } from 'linux-syscalls/raw';
import { expect } from 'vitest';
import { argumentValue, constants, machine } from './entries.ts';
import { descriptorOf } from './telling.ts';

const wordBytes = machine.wordBits / 8;

/**
 * What every kernel says of structures that `struct` doesn't have, or has wider: 64 signals are
 * eight bytes, and a timer of the old calls is four `long`.
 */
const sizes: Readonly<Record<string, number>> = {
  kernel_sigset_t: 8,
  __kernel_old_itimerval: 4 * wordBytes,
  ptrace_peeksiginfo_args: ptrace.ptrace_peeksiginfo_args.size,
};

/** A word of a route, or of what an adapter asks for. */
export type PromisedWord = Value | OwnMemory;

/** A word that follows from the arguments alone; `upper` is an int in the upper half. */
type Value = Exclude<Word, { readonly result: unknown }> | { readonly upper: string };

/** An address of memory that is the wrapper's own. */
type OwnMemory =
  | Exclude<Word, Value>
  /** Where a text lies that is no argument. */
  | { readonly text: string }
  /** Where numbers lie, each as wide as a register. */
  | { readonly longs: readonly Value[] }
  /** Where numbers of 64 bits lie. */
  | { readonly quads: readonly Value[] }
  /** Where the kernel may write a structure, by its tag. */
  | { readonly room: string }
  /** Where a copy of an argument's bytes lies. */
  | { readonly copyOf: string };

/** Copies the memory that a register points at. */
export type BytesAt = (address: bigint, length: number) => Uint8Array;

/**
 * Expects of registers what the words of a route promise, and of those that are left nothing.
 *
 * @param bits how wide each is, where they aren't registers.
 */
export function expectWords(
  words: readonly PromisedWord[],
  seen: readonly bigint[],
  call: Call,
  args: readonly unknown[],
  bytesAt: BytesAt,
  bits: readonly number[] = [],
): void {
  const promised = words.map((word, i) => {
    const value = promisedWord(word, seen[i]!, call, args, bytesAt);
    return BigInt.asUintN(bits[i] ?? machine.wordBits, value);
  });
  expect(seen).toEqual([...promised, ...Array(seen.length - words.length).fill(0n)]);
}

/** What a register is to be: if an address that nobody can foretell, it is looked at what lies there. */
function promisedWord(
  word: PromisedWord,
  seen: bigint,
  call: Call,
  args: readonly unknown[],
  bytesAt: BytesAt,
): bigint {
  const value = typeof word === 'string' ? argumentValue(word, call, args) : undefined;
  const argument = call.arguments.find(({ name }) => name === word);
  if (argument !== undefined && isMemory(value)) {
    if (expectMemory(argument, value, seen, args, bytesAt)) return seen;
  }
  if (!isOwnMemory(word)) return expectedValue(word, call, args);
  if ('copyOf' in word) {
    const given = argumentValue(word.copyOf, call, args);
    if (typeof given !== 'object' || given === null) return BigInt((given ?? 0) as number);
    const { byteLength } = bytesOf(given as ArrayBufferView);
    expectCopy(given as ArrayBufferView, byteLength, seen, args, bytesAt);
    return seen;
  }
  expectNoArgument(seen, args);
  if ('text' in word) expectText(Buffer.from(word.text), seen, bytesAt);
  // Where nothing is mapped, nothing can be read either.
  if ('room' in word) bytesAt(seen, sizeOf(word.room));
  if ('longs' in word || 'quads' in word) {
    const [words, bytesEach] = 'longs' in word ? [word.longs, wordBytes] : [word.quads, 8];
    const promised = words.map((it) =>
      BigInt.asUintN(8 * bytesEach, expectedValue(it, call, args)),
    );
    expect(numbersAt(seen, words.length, bytesEach, bytesAt)).toEqual(promised);
  }
  return seen;
}

function isOwnMemory(word: PromisedWord): word is OwnMemory {
  if (typeof word !== 'object') return false;
  return ['result', 'text', 'longs', 'quads', 'room', 'copyOf'].some((key) => key in word);
}

/** Expects what a wrapper makes of memory; false where the kernel gets that memory itself. */
function expectMemory(
  argument: Argument,
  value: unknown,
  seen: bigint,
  args: readonly unknown[],
  bytesAt: BytesAt,
): boolean {
  const kind = kindOf(argument);
  if (kind.register === 'text') {
    const text = textBytes(value as Text);
    if (argument.kind === 'path' && text.length >= PATH_MAX) expectStart(text, seen, bytesAt);
    else expectText(text, seen, bytesAt);
    return true;
  }
  if (kind.register === 'texts') {
    const texts = value as readonly Text[];
    const addresses = numbersAt(seen, texts.length + 1, wordBytes, bytesAt);
    expect(addresses.pop()).toBe(0n);
    addresses.forEach((address, i) => {
      expectText(textBytes(texts[i]!), address, bytesAt);
    });
    return true;
  }
  const bytes = bytesOf(value as ArrayBufferView);
  const uint32 = (at: number): number => Number(numberIn(bytes.subarray(at, at + 4)));
  const copied = kind.copied?.(argument, { uint32, sizeOf });
  if (copied === undefined) return false;
  expectCopy(value as ArrayBufferView, copied, seen, args, bytesAt);
  return true;
}

type Text = string | ArrayBufferView | ArrayBuffer;

function isMemory(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** Expects a copy of the first bytes of an argument, in memory that is none of the arguments'. */
function expectCopy(
  value: ArrayBufferView,
  length: number,
  address: bigint,
  args: readonly unknown[],
  bytesAt: BytesAt,
): void {
  expectNoArgument(address, args);
  const given = Buffer.from(bytesOf(value).subarray(0, length));
  expect(Buffer.from(bytesAt(address, length))).toEqual(given);
}

/** Expects an address that is in no argument's memory. */
function expectNoArgument(address: bigint, args: readonly unknown[]): void {
  expect(address).not.toBe(0n);
  for (const { buffer, byteOffset, byteLength } of args.filter(ArrayBuffer.isView)) {
    const start = BigInt(addressOf(new Uint8Array(buffer, byteOffset, byteLength)));
    expect(address < start || address >= start + BigInt(byteLength)).toBe(true);
  }
}

/** Expects a text at an address, and the NUL that ends it. */
function expectText(text: Uint8Array, address: bigint, bytesAt: BytesAt): void {
  const promised = Buffer.concat([text, Uint8Array.of(0)]);
  expect(Buffer.from(bytesAt(address, promised.length))).toEqual(promised);
}

/** Expects as much of a text at an address as the kernel reads of a path: it is too long. */
function expectStart(text: Uint8Array, address: bigint, bytesAt: BytesAt): void {
  const start = Buffer.from(text.subarray(0, PATH_MAX));
  expect(Buffer.from(bytesAt(address, PATH_MAX))).toEqual(start);
}

/** The unsigned numbers at an address. */
function numbersAt(address: bigint, count: number, bytesEach: number, bytesAt: BytesAt): bigint[] {
  const bytes = bytesAt(address, count * bytesEach);
  return Array.from({ length: count }, (_, i) =>
    numberIn(bytes.subarray(i * bytesEach, (i + 1) * bytesEach)),
  );
}

/** The unsigned number that bytes are on this machine. */
function numberIn(bytes: Uint8Array): bigint {
  const highestFirst = machine.byteOrder === 'big' ? bytes : bytes.toReversed();
  return highestFirst.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
}

/** What a word of the table means, worked out beside the generator. */
function expectedValue(word: Value, call: Call, args: readonly unknown[]): bigint {
  const value = (name: string): bigint => {
    const given = argumentValue(name, call, args);
    if (given === undefined || given === null) return 0n;
    return BigInt(typeof given === 'object' ? addressOf(given as Uint8Array) : (given as number));
  };
  if (typeof word === 'number') return BigInt(word);
  if (typeof word === 'string')
    return isUnsigned32(word, call) ? value(word) & 0xffff_ffffn : value(word);
  if ('lo' in word) return value(word.lo) & 0xffffffffn;
  if ('upper' in word) return value(word.upper) << 32n;
  if ('hi' in word) return value(word.hi) >> 32n;
  if ('units' in word) return value(word.units) / BigInt(machine.mmapUnit);
  if ('or' in word) {
    return word.or.reduce((all, name) => all | BigInt(constants[name] as number), 0n);
  }
  if ('sizeOf' in word) return BigInt(sizeOf(word.sizeOf));
  const constant = BigInt(constants[word.constant] as number);
  return 'set' in word ? value(word.set) | constant : constant;
}

/** The size of a structure, by its tag. */
export function sizeOf(tag: string): number {
  return sizes[tag] ?? descriptorOf(tag).size;
}

/** Whether an argument is 32 bits without a sign: -1 is then the same as the greatest number. */
function isUnsigned32(name: string, call: Call): boolean {
  const argument = call.arguments.find((it) => it.name === name);
  if (argument?.kind === 'flags') return argument.bits !== 64;
  if (argument?.kind !== 'scalar') return false;
  const { bits, signed } = scalars[argument.type];
  return bits === 32 && !signed;
}

/** A text's bytes, before the NUL that ends it. */
function textBytes(text: Text): Uint8Array {
  if (typeof text === 'string') return Buffer.from(text);
  if (!ArrayBuffer.isView(text)) return new Uint8Array(text);
  return new Uint8Array(text.buffer, text.byteOffset, text.byteLength);
}
