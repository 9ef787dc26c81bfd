import { kindOf } from '@linux-syscalls/abi/kinds';
import { type Argument, isAdapted, type Route } from '@linux-syscalls/abi/language';
import { beforeEach, describe, expect, test } from 'vitest';
import { Call } from '../src/async/Call.ts';
import type { ThreadEngine } from '../src/async/ThreadEngine.ts';
import type { Work } from '../src/async/Work.ts';
import * as nothrow from '../src/nothrow.ts';
import { recordables } from '../src/recording.ts';
import { program } from '../src/trap.ts';
import type { Promised } from './table/adapted.ts';
import {
  type Entry,
  entries,
  requiredCount,
  tellingArguments,
  wrapperOf,
} from './table/entries.ts';
import { Expected, promisesOf } from './table/promises.ts';
import { recorded, recorder } from './table/recorded.ts';

// What a helper thread is given for each call is what the table promises: here it is run at once, in this thread,
// where the recorder is. Nothing but the thread differs.

const atOnce = {
  start(work: Work) {
    program().runProgram(work.program);
    queueMicrotask(() => work.ended(undefined));
  },
} as Partial<ThreadEngine> as ThreadEngine;

function make(name: string, args: readonly unknown[]): Promise<number | bigint> {
  return Call.make(atOnce, recordables.get(name)!, args, undefined, false);
}

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
  const args = tellingArguments(entry);

  if (route === null) {
    test('is ENOSYS without a trap', async () => {
      const error = await make(name, args).catch((it) => it);
      expect(error).toMatchObject({ code: 'ENOSYS', syscall: name });
      expect(recorder.calls).toEqual([]);
    });
    return;
  }

  const [promised] = promisesOf(entry);

  test('is asked for in the same way by a promise', async () => {
    const expected = expecting(promised!, entry, args);
    expect(await make(name, args)).toBe(0);
    expected.end();
  });

  test('fills in what is left out, and passes the words of the wrapper', async () => {
    const required = args.slice(0, requiredCount(call));
    const [synchronous] = recorded(() => wrapperOf(nothrow, name)(...required));
    recorder.clear();
    await make(name, required);
    // Texts and copies lie elsewhere: an address is held against the table above.
    const copied = call.arguments.filter(isCopied).map(({ name }) => name);
    const positions = route
      .slice(1)
      .flatMap((word, i) => (typeof word === 'string' && copied.includes(word) ? [] : [i]));
    const stored = route.slice(1).findIndex((word) => typeof word === 'object' && 'result' in word);
    for (const position of positions.filter((at) => at !== stored)) {
      expect(recorder.calls[0]!.words[position]).toBe(synchronous!.words[position]);
    }
    expect(recorder.calls[0]!.number).toBe(synchronous!.number);
  });

  test('is rejected with what came back, where that is an error', async () => {
    if (call.result.kind === 'unsigned32') {
      recorder.answer = () => 0xfffffffe;
      expect(await make(name, args)).toBe(0xfffffffe);
      return;
    }
    recorder.answer = () => -2;
    await expect(make(name, args)).rejects.toMatchObject({ code: 'ENOENT', syscall: name });
  });
});

/** Texts, and memory that is copied before the kernel gets it. */
function isCopied(argument: Argument): boolean {
  const isText = ['path', 'string', 'strings'].includes(argument.kind);
  return isText || kindOf(argument).copied !== undefined;
}
