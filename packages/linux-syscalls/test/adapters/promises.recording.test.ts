import { isAdapted } from '@linux-syscalls/abi/language';
import { Batch, type Result } from 'linux-syscalls/batch';
import * as nothrow from 'linux-syscalls/nothrow';
import { beforeEach, expect, test } from 'vitest';
import { adaptedCalls, type Promised } from '../table/adapted.ts';
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

/** Those whose result is made of another one: the stub can't do that. */
const moreThanCalls = [
  'alarmThroughSetitimer',
  'gettimeofdayThroughClock',
  'niceThroughPriority',
  'settimeofdayThroughClock',
  'timeThroughClock',
  'withSignedResult',
];

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

test.each(adaptedEntries.filter(({ by }) => !moreThanCalls.includes(by)))(
  'a batch asks for the same as $name',
  (entry) => {
    for (const promised of promisesOf(entry).filter(isOneCall)) {
      const batch = new Batch();
      const args = promisedArguments(entry, promised);
      const expected = new Expected(promised, entry, args, recorder.bytesAt);
      const begun = (promised.calls.length - 1) as number;
      recorder.clear();
      recorder.answer = () => answerTo(promised, recorder.calls.length - 1);
      const result = wrapperOf(batch, entry.name).apply(batch, args) as unknown as Result;
      for (const call of recorder.calls) expected.see(call);
      expect(recorder.calls).toHaveLength(begun);
      recorder.answer = (call) => {
        expected.see(call);
        return answerTo(promised, begun);
      };
      batch.tryRun();
      expect(result.returned).toBe(promisedResult(promised));
      expected.end();
    }
  },
);

/** dup2 of equal descriptors is one call too, of which the result isn't dup2's. */
function isOneCall({ given }: Promised): boolean {
  return given?.oldfd === undefined;
}

test.each(adaptedEntries.filter(({ by }) => moreThanCalls.includes(by)))(
  'a batch says that $name is more than a call here',
  ({ name, call }) => {
    const batch = new Batch();
    const args = call.arguments.map(tellingValue);
    expect(() => wrapperOf(batch, name).apply(batch, args)).toThrow(
      expect.objectContaining({
        code: 'ERR_LINUX_SYSCALLS_NOT_RECORDABLE',
        message: `${name} cannot be recorded on this architecture, where it is more than a call`,
      }),
    );
    batch.run();
    expect(recorder.calls).toEqual([]);
  },
);

test('each call that is more than one somewhere has a promise, and no other has', () => {
  const adapted = Object.entries(calls).filter(([, { routes }]) =>
    Object.values(routes).some(isAdapted),
  );
  expect(Object.keys(adaptedCalls).sort()).toEqual(adapted.map(([name]) => name).sort());
});
