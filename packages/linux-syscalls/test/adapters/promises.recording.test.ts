import { isAdapted } from '@linux-syscalls/abi/language';
import * as nothrow from 'linux-syscalls/nothrow';
import { beforeEach, expect, test } from 'vitest';
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

test('each call that is more than one somewhere has a promise, and no other has', () => {
  const adapted = Object.entries(calls).filter(([, { routes }]) =>
    Object.values(routes).some(isAdapted),
  );
  expect(Object.keys(adaptedCalls).sort()).toEqual(adapted.map(([name]) => name).sort());
});
