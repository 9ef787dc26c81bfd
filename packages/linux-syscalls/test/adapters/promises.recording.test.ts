import { isAdapted } from '@linux-syscalls/abi/language';
import { Batch, type Result } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { beforeEach, describe, expect, test } from 'vitest';
import { adaptedCalls } from '../table/adapted.ts';
import { calls } from '../table/calls.ts';
import { entries, wrapperOf } from '../table/entries.ts';
import {
  answerTo,
  Expected,
  promisedArguments,
  promisedResult,
  promisesOf,
} from '../table/promises.ts';
import { recorder } from '../table/recorded.ts';
import { tellingValue } from '../table/telling.ts';

/** Those whose second call depends on what the first returns. */
const chosen = ['niceThroughPriority'];

/** Those that make calls while they are recorded. */
const beforehand: Readonly<Record<string, number>> = { onMainThread: 2 };

/** Those whose result is made after the run, of what the kernel told. */
const made = ['alarmThroughSetitimer', 'timeThroughClock'];

// What the witness sees of adapters in a kernel; an emulator without seccomp can show it here.

beforeEach(() => recorder.clear());

test.each(entries.filter(({ route }) => isAdapted(route)))(
  '$label asks the kernel for what it must',
  (entry) => {
    for (const promised of promisesOf(entry)) {
      const args = promisedArguments(entry, promised);
      const expected = new Expected(promised, entry, args, recorder.bytesAt);
      recorder.clear();
      recorder.answer = (call) => {
        expected.see(call);
        return answerTo(promised, recorder.calls.length - 1);
      };
      expect(wrapperOf(nothrow, entry.name)(...args)).toBe(promisedResult(promised));
      expected.end();
    }
  },
);

const adaptedEntries = entries.flatMap((entry) =>
  isAdapted(entry.route) && entry.selector === undefined ? [{ ...entry, by: entry.route.by }] : [],
);

/** An argument that the run is given. */
interface Given {
  readonly batch: Batch<Record<string, unknown>>;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly args: readonly unknown[];
}

/** How a batch is given its arguments: when it is recorded, or when it runs. */
const ways: readonly [way: string, give: (args: readonly unknown[]) => Given][] = [
  ['recorded', (args) => ({ batch: new Batch(), inputs: {}, args })],
  [
    'given to the run',
    (args) => {
      const batch = new Batch<Record<string, unknown>>();
      const inputs = Object.fromEntries(args.map((argument, i) => [`${i}`, argument]));
      return { batch, inputs, args: args.map((_, i) => batch.input(`${i}`)) };
    },
  ],
];

const recordable = adaptedEntries.filter(({ by }) => !chosen.includes(by));

describe.each(ways)('with arguments that are %s', (_, give) => {
  test.each(recordable)('a batch asks for the same as $name', (entry) => {
    for (const promised of promisesOf(entry)) {
      const args = promisedArguments(entry, promised);
      const expected = new Expected(promised, entry, args, recorder.bytesAt);
      recorder.clear();
      recorder.answer = (call) => {
        expected.see(call);
        return answerTo(promised, recorder.calls.length - 1);
      };
      const given = give(args);
      const result = wrapperOf(given.batch, entry.name).apply(given.batch, [
        ...given.args,
      ]) as unknown as Result;
      const isRecorded = given.args === args;
      expect(recorder.calls).toHaveLength(isRecorded ? (beforehand[entry.by] ?? 0) : 0);
      const stopped = given.batch.tryRun(given.inputs);
      expect(result.returned).toBe(promisedResult(promised));
      expect(stopped === undefined).toBe(result.returned! >= 0);
      expected.end();
    }
  });
});

test.each(adaptedEntries.filter(({ by }) => chosen.includes(by)))(
  'a batch says that the second call of $name depends on the first',
  ({ name, call }) => {
    const batch = new Batch();
    const args = call.arguments.map(tellingValue);
    expect(() => wrapperOf(batch, name).apply(batch, args)).toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE',
        message: `${name} cannot be recorded on this architecture, where it is two calls, of which the second depends on what the first returns`,
      }),
    );
    batch.run();
    expect(recorder.calls).toEqual([]);
  },
);

describe.each(recordable.filter(({ by }) => made.includes(by)))(
  'what $name returns is known after the run',
  ({ name, call }) => {
    const refusal = (user: string) =>
      expect.objectContaining({
        name: 'TypeError',
        message: `${user}: a result is of ${name}, which on this architecture is made after the run only`,
      });
    const args = call.arguments.map(tellingValue);

    test('and no call, skip or store before its end takes it', () => {
      const batch = new Batch();
      const result = wrapperOf(batch, name).apply(batch, args) as unknown as Result;
      expect(() => batch.close(result)).toThrow(refusal('close'));
      expect(() => batch.skipIfZero(result, () => {})).toThrow(refusal('skipIfZero'));
      expect(() => batch.store(result, new BigInt64Array(1), 0)).toThrow(refusal('store'));
      recorder.answer = () => 0;
      batch.run();
      expect(recorder.calls).toHaveLength(1);
    });

    test('which a run says whose values it takes', () => {
      const batch = new Batch<{ first: unknown }>();
      const given = [batch.input('first'), ...args.slice(1)];
      const result = wrapperOf(batch, name).apply(batch, given) as unknown as Result;
      batch.close(result);
      expect(() => batch.run({ first: args[0] })).toThrow(refusal(name));
      expect(recorder.calls).toEqual([]);
    });

    test('not what a call would have taken that was refused', () => {
      const batch = new Batch<{ first: unknown }>();
      const given = [batch.input('first'), ...args.slice(1)];
      const result = wrapperOf(batch, name).apply(batch, given) as unknown as Result;
      expect(() => batch.read(result, 'no memory' as never)).toThrow();
      recorder.answer = () => 0;
      batch.run({ first: args[0] });
      expect(result.made).toBe(true);
    });
  },
);

test('each call that is more than one somewhere has a promise, and no other has', () => {
  const adapted = Object.entries(calls).filter(([, { routes }]) =>
    Object.values(routes).some(isAdapted),
  );
  const promised = new Set(Object.keys(adaptedCalls).map((label) => label.split(' ')[0]));
  expect([...promised].sort()).toEqual(adapted.map(([name]) => name).sort());
});
