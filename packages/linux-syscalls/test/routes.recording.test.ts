import { isAdapted, type Route } from '@linux-syscalls/abi/language';
import type { RecordedCall } from '@linux-syscalls/native/testing';
import * as throwing from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { errno } from 'linux-syscalls/raw';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Promised } from './table/adapted.ts';
import {
  constants,
  defaultOf,
  type Entry,
  entries,
  requiredCount,
  tellingArguments,
  wrapperOf,
} from './table/entries.ts';
import { Expected, promisesOf } from './table/promises.ts';
import { recorded, recorder } from './table/recorded.ts';
import { tellingValue } from './table/telling.ts';

// Every wrapper, called with telling values: number and six words are what the table promises.

// What adapters ask for is promised in table/adapted.ts, and tested in adapters/.
const routed = entries.filter(
  (entry): entry is Entry & { route: Route | null } => !isAdapted(entry.route),
);

beforeEach(() => recorder.clear());

/** Holds the calls that follow against what was promised. */
function expecting(promised: Promised, entry: Entry, args: readonly unknown[]): Expected {
  const expected = new Expected(promised, entry, args, recorder.bytesAt);
  recorder.answer = (call) => {
    expected.see(call);
    return 0;
  };
  return expected;
}

describe.each(routed)('$label', (entry) => {
  const { name, call, route } = entry;
  const wrapper = wrapperOf(nothrow, name);
  const args = tellingArguments(entry);

  if (route === null) {
    test('is ENOSYS without a trap', () => {
      expect(recorded(() => expect(wrapper(...args)).toBe(-errno.ENOSYS!))).toEqual([]);
      expect(() => wrapperOf(throwing, name)(...args)).toThrow(
        expect.objectContaining({ code: 'ENOSYS' }),
      );
    });
    return;
  }

  const [promised] = promisesOf(entry);

  test('puts into registers what its route says', () => {
    const expected = expecting(promised!, entry, args);
    wrapper(...args);
    expected.end();
  });

  test('is asked for in the same way by a batch', () => {
    const batch = new Batch();
    const expected = expecting(promised!, entry, args);
    wrapperOf(batch, name).apply(batch, args);
    batch.run();
    expected.end();
  });

  test('fills in what is left out', () => {
    const required = args.slice(0, requiredCount(call));
    const seen = recorded(() => wrapper(...required));
    expect(seen).toHaveLength(1);
    const leftOut = call.arguments
      .slice(required.length)
      .filter(({ name }) => route.includes(name));
    const filledIn = leftOut.map(({ name }) => seen[0]!.words[route.indexOf(name) - 1]);
    expect(filledIn).toEqual(leftOut.map((argument) => defaultOf(argument, call, args)));
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

describe.each(routed.filter(({ call }) => call.result.kind === 'offset'))(
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

const required = routed.flatMap((entry) =>
  entry.call.arguments.flatMap((argument) => {
    const needed = 'requiredWith' in argument ? argument.requiredWith : undefined;
    if (needed === undefined) return [];
    return needed.flags.map((flag) => ({ ...entry, missing: argument.name, needed, flag }));
  }),
);

test.each(required)('$name refuses to be called with $flag and without $missing', (entry) => {
  const { name, call, missing, needed, flag } = entry;
  const place = (of: string): number => call.arguments.findIndex((it) => it.name === of);
  const args = tellingArguments(entry);
  args[place(needed.argument)] = constants[flag];
  const leftOut = args.with(place(missing), undefined);
  for (const form of [throwing, nothrow, new Batch()]) {
    const make = (values: unknown[]) => () => wrapperOf(form, name).apply(form, values);
    expect(recorded(() => expect(make(leftOut)).toThrow(TypeError))).toEqual([]);
    expect(make(leftOut)).toThrow(
      expect.objectContaining({
        code: 'ERR_INVALID_ARG_TYPE',
        message: `${name}: ${missing} must be given where ${needed.argument} has ${needed.flags.join(' or ')}, as ${needed.usual} for instance, not undefined`,
      }),
    );
    expect(make(args.with(place(missing), 0))).not.toThrow();
    // A part of a mask is another flag: O_DIRECTORY is one of O_TMPFILE.
    const part = Number(constants[flag]) & (Number(constants[flag]) - 1);
    expect(make(leftOut.with(place(needed.argument), part))).not.toThrow();
  }
});
