import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import { calls } from '@linux-syscalls/abi/calls';
import {
  type Argument,
  type Call,
  isAdapted,
  type Route,
  type Word,
} from '@linux-syscalls/abi/language';
import { operationsOf } from '@linux-syscalls/abi/operations';
import { scalars } from '@linux-syscalls/abi/scalars';
import { type RecordedCall, record } from '@linux-syscalls/native/testing';
import * as throwing from 'linux-syscalls';
import { struct } from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { addressOf, allocate, arch, errno, SYS } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';

// Every wrapper, called with telling values: number and six words are what the table promises.

type Wrapper = ((...args: unknown[]) => number) & { bigint?: (...args: unknown[]) => bigint };

const machine = architectures[arch as ArchName];
const names: Readonly<Record<string, number | undefined>> = { ...SYS };
const constants: Readonly<Record<string, unknown>> = { ...throwing };
const entries = Object.values(calls)
  .flatMap((family) => Object.entries(family))
  // Each operation of a call that is many is a call of its own, and so are all that aren't known.
  .flatMap(([name, call]) => [
    { label: name, name, call, selector: undefined as string | undefined },
    ...operationsOf(call).flatMap((known) =>
      known.constants
        .filter((constant) => constants[constant] !== undefined)
        .map((selector) => ({ label: `${name} ${selector}`, name, call: known.call, selector })),
    ),
  ])
  .map((entry) => ({ ...entry, route: entry.call.routes[arch as ArchName] }))
  // What adapters make of their arguments is tested one by one.
  .filter((entry): entry is typeof entry & { route: Route | null } => !isAdapted(entry.route));

const recorder = record();
beforeEach(() => recorder.clear());

/** What a call asked the kernel for. */
function recorded(action: () => unknown): readonly RecordedCall[] {
  recorder.calls.length = 0;
  action();
  return recorder.calls;
}

describe.each(entries)('$label', ({ name, call, route, selector }) => {
  const wrapper = wrapperOf(nothrow, name);
  const by = Object.values(calls).find((family) => name in family)![name]!.operations?.by;
  const args = call.arguments.map((argument, i) =>
    argument.name === by ? selected(selector) : tellingValue(argument, i),
  );

  if (route === null) {
    test('is ENOSYS without a trap', () => {
      expect(recorded(() => expect(wrapper(...args)).toBe(-errno.ENOSYS!))).toEqual([]);
      expect(() => wrapperOf(throwing, name)(...args)).toThrow(
        expect.objectContaining({ code: 'ENOSYS' }),
      );
    });
    return;
  }

  test('puts into registers what its route says', () => {
    const seen = recorded(() => wrapper(...args));
    expect(seen).toHaveLength(1);
    expect(seen[0]!.number).toBe(names[route[0]]);
    const words = route.slice(1) as readonly Word[];
    for (const [i, word] of words.entries()) expectWord(word, seen[0]!.words[i]!, call, args);
    expect(seen[0]!.words.slice(words.length).every((word) => word === 0n)).toBe(true);
  });

  test('is asked for in the same way by a batch', () => {
    const batch = new Batch();
    if (call.arguments.some(({ kind }) => kind === 'strings')) {
      expect(() => wrapperOf(batch, name).apply(batch, args)).toThrow(/can’t be recorded/);
      return;
    }
    const seen = recorded(() => {
      wrapperOf(batch, name).apply(batch, args);
      batch.run();
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]!.number).toBe(names[route[0]]);
    const words = route.slice(1) as readonly Word[];
    for (const [i, word] of words.entries()) expectWord(word, seen[0]!.words[i]!, call, args);
    expect(seen[0]!.words.slice(words.length).every((word) => word === 0n)).toBe(true);
  });

  test('fills in what is left out', () => {
    const required = args.slice(0, requiredCount(call));
    const seen = recorded(() => wrapper(...required));
    expect(seen).toHaveLength(1);
    call.arguments.forEach((argument, i) => {
      const register = route.slice(1).indexOf(argument.name);
      if (i < required.length || register < 0) return;
      expect(seen[0]!.words[register]).toBe(defaultOf(argument, call, args));
    });
  });

  test('returns what came back, and throws it in the other form where it is an error', () => {
    recorder.answer = () => -2;
    if (call.result.kind === 'unsigned32') {
      expect(wrapper(...args)).toBe(0xfffffffe);
      expect(wrapperOf(throwing, name)(...args)).toBe(0xfffffffe);
      return;
    }
    expect(wrapper(...args)).toBe(-2);
    expect(() => wrapperOf(throwing, name)(...args)).toThrow(
      expect.objectContaining({ code: 'ENOENT', errno: -2, syscall: name }),
    );
    if (call.result.kind === 'offset') return;
    recorder.answer = () => 42;
    expect(wrapper(...args)).toBe(42);
    expect(wrapperOf(throwing, name)(...args)).toBe(42);
  });
});

describe.each(entries.filter(({ call }) => call.result.kind === 'offset'))(
  'the 64-bit result of $name',
  ({ name, call, route }) => {
    const args = call.arguments.map(tellingValue);
    const stored = route!.findIndex((word) => typeof word === 'object' && 'result' in word) - 1;

    /** What a kernel would do: the register, or the memory that a register points to. */
    const respond = (value: bigint) => (seen: RecordedCall) => {
      if (stored < 0) return value;
      recorder.writeBytesAt(seen.words[stored]!, new Uint8Array(BigInt64Array.of(value).buffer));
      return 0;
    };

    test.each([0n, 5_000_000_000n, 2n ** 53n - 1n])('%s is a number', (value) => {
      recorder.answer = respond(value);
      expect(wrapperOf(nothrow, name)(...args)).toBe(Number(value));
      expect(wrapperOf(throwing, name).bigint!(...args)).toBe(value);
    });

    test('beyond 2⁵³ it is a RangeError that carries it, or a bigint', () => {
      recorder.answer = respond(2n ** 62n + 1n);
      for (const form of [nothrow, throwing]) {
        expect(() => wrapperOf(form, name)(...args)).toThrow(
          expect.objectContaining({ code: 'ERR_OUT_OF_RANGE', result: 2n ** 62n + 1n }),
        );
        expect(wrapperOf(form, name).bigint!(...args)).toBe(2n ** 62n + 1n);
      }
    });
  },
);

const adapted = Object.values(calls)
  .flatMap((family) => Object.entries(family))
  .map(([name, call]) => ({ name, call, route: call.routes[arch as ArchName] }));

test.each(adapted.filter(({ route }) => isAdapted(route) && route.by !== 'withoutErrors'))(
  'a batch says that $name is more than a call here',
  ({ name, call }) => {
    const batch = new Batch();
    const args = call.arguments.map(tellingValue);
    expect(() => wrapperOf(batch, name).apply(batch, args)).toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE',
        message: `${name} can’t be recorded on this architecture, where it is more than a call`,
      }),
    );
    batch.run();
    expect(recorder.calls).toEqual([]);
  },
);

function wrapperOf(form: object, name: string): Wrapper {
  return (form as Readonly<Record<string, Wrapper>>)[name]!;
}

/** What every kernel says of structures that `struct` doesn't have: 64 signals are eight bytes. */
const sizes: Readonly<Record<string, number>> = { kernel_sigset_t: 8 };

/** The number of an operation, or one that no operation has. */
function selected(selector: string | undefined): number {
  return selector === undefined ? 0x7654_3210 : (constants[selector] as number);
}

/** A value of its kind that can't be mistaken for another argument's. */
function tellingValue(argument: Argument, i: number): unknown {
  const value = telling(argument, i);
  if (argument.kept !== true) return value;
  const memory = allocate(64, 32);
  switch (argument.kind) {
    case 'record':
      return descriptorOf(argument.record).view(memory);
    case 'numbers':
      return new arrays[argument.array](memory.buffer, memory.byteOffset, 1);
    default:
      return memory;
  }
}

function telling(argument: Argument, i: number): unknown {
  switch (argument.kind) {
    case 'scalar':
      return scalars[argument.type].bits === 64 ? 0x12_3456_7000 : 0x101 * (i + 1);
    case 'flags':
      return argument.bits === 64 ? 0x12_8000_0010 + i : 0x8000_0010 + i;
    case 'path':
    case 'string':
      return `/telling/${argument.name}`;
    case 'bytes':
      return new Uint8Array(16 + i);
    case 'count':
      return 2;
    case 'record':
    case 'records': {
      const descriptor = descriptorOf(argument.record);
      // A call of one architecture takes a record that others don't have.
      if (descriptor.layout[arch!] === undefined) return null;
      return argument.kind === 'record' ? descriptor.alloc() : descriptor.array(3);
    }
    case 'numbers':
      return new arrays[argument.array](typeof argument.length === 'number' ? argument.length : 3);
    case 'lengthInOut':
      return Int32Array.of(16);
    case 'block':
    case 'selfSized':
    case 'pointer':
      return new Uint8Array(1024);
    case 'address':
      return 0x7654_0000;
    case 'measured':
    case 'ioctlArgument':
      return new Uint8Array(0x4000);
    case 'operand':
      return i % 2 === 0 ? new Uint8Array(16) : -i;
    case 'strings':
      return [`${argument.name} of`, Buffer.from('telling texts')];
    case 'unused':
      return undefined;
    case 'nothing':
      return null;
  }
}

const arrays = {
  Int32Array,
  Uint32Array,
  'Int32Array | Uint32Array': Int32Array,
  BigInt64Array,
  BigUint64Array,
};

function descriptorOf(record: string): {
  size: number;
  readonly layout: Readonly<Record<string, unknown>>;
  alloc(): unknown;
  view(memory: Uint8Array): unknown;
  array(count: number): unknown;
} {
  return (struct as unknown as Readonly<Record<string, ReturnType<typeof descriptorOf>>>)[record]!;
}

function expectWord(word: Word, seen: bigint, call: Call, args: readonly unknown[]): void {
  const value = typeof word === 'string' ? argumentValue(word, call, args) : undefined;
  if (typeof value === 'string') {
    const bytes = Buffer.from(recorder.bytesAt(seen, Buffer.byteLength(value) + 1));
    expect(bytes.toString()).toBe(`${value}\0`);
  } else if (Array.isArray(value)) {
    const wordBytes = machine.wordBits / 8;
    const addresses = recorder.bytesAt(seen, (value.length + 1) * wordBytes);
    for (let i = 0; i <= value.length; i++) {
      const address = addresses
        .slice(i * wordBytes, (i + 1) * wordBytes)
        .reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
      if (i === value.length) expect(address).toBe(0n);
      else
        expect(Buffer.from(recorder.bytesAt(address, value[i].length + 1)).toString()).toBe(
          `${value[i]}\0`,
        );
    }
  } else if (typeof word === 'object' && 'result' in word) {
    expect(seen).not.toBe(0n);
  } else {
    expect(seen).toBe(register(expectedValue(word, call, args)));
  }
}

/** What a word of the table means, worked out beside the generator. */
function expectedValue(word: Word, call: Call, args: readonly unknown[]): bigint {
  const value = (name: string): bigint => {
    const given = argumentValue(name, call, args);
    if (given === undefined || given === null) return 0n;
    return BigInt(typeof given === 'object' ? addressOf(given as Uint8Array) : (given as number));
  };
  if (typeof word === 'number') return BigInt(word);
  if (typeof word === 'string') return value(word);
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

function argumentValue(name: string, call: Call, args: readonly unknown[]): unknown {
  return args[call.arguments.findIndex((argument) => argument.name === name)];
}

/** A value as a register of this machine holds it. */
function register(value: bigint): bigint {
  return BigInt.asUintN(machine.wordBits, value);
}

/** How many arguments can't be left out: those before the last without a default. */
function requiredCount(call: Call): number {
  return call.arguments.findLastIndex((argument) => !hasDefault(argument)) + 1;
}

function hasDefault(argument: Argument): boolean {
  if (['count', 'ioctlArgument', 'operand', 'unused', 'nothing'].includes(argument.kind))
    return true;
  if ('optional' in argument) return true;
  return 'default' in argument && argument.default !== undefined;
}

function defaultOf(argument: Argument, call: Call, args: readonly unknown[]): bigint {
  if (['ioctlArgument', 'operand', 'unused', 'nothing'].includes(argument.kind)) return 0n;
  if ('optional' in argument) return 0n;
  if ('default' in argument) return BigInt(argument.default!);
  const counted = call.arguments.findIndex(({ name }) => 'of' in argument && name === argument.of);
  // What it counts is left out as well.
  if (counted >= requiredCount(call)) return 0n;
  const { length } = args[counted] as { readonly length: number };
  return BigInt('head' in call.arguments[counted]! ? length - machine.wordBits / 8 : length);
}
