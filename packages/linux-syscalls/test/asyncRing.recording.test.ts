// A ring is asked for what the wrapper asks the kernel for: each field of the request that the table fills by
// an argument has the word of that argument.

import { kindOf } from '@linux-syscalls/abi/kinds';
import { isAdapted, type Word } from '@linux-syscalls/abi/language';
import { struct } from '@linux-syscalls/types';
import {
  ERESTART_RESTARTBLOCK,
  ERESTARTNOHAND,
  ERESTARTNOINTR,
  ERESTARTSYS,
} from '@linux-syscalls/types/linux/errno';
import { describe, expect, test } from 'vitest';
import { Call } from '../src/async/Call.ts';
import type { Engine } from '../src/async/Engine.ts';
import { RingEngine } from '../src/async/RingEngine.ts';
import { ringCalls } from '../src/generated/async/ringCalls.ts';
import { EAGAIN, ECANCELED, EINTR } from '../src/generated/errnos.ts';
import { opcodes } from '../src/generated/ring/header.ts';
import * as nothrow from '../src/nothrow.ts';
import { recordables } from '../src/recording.ts';
import type { Driver } from '../src/ring/Driver.ts';
import { request } from '../src/ring/filling.ts';
import type { Operation } from '../src/ring/Operation.ts';
import { asCallReturns } from '../src/ring/restarts.ts';
import { type Entry, entries, machine, tellingArguments, wrapperOf } from './table/entries.ts';
import { recorded, recorder } from './table/recorded.ts';

type FieldName = Parameters<typeof struct.io_uring_sqe.offsetOf>[0];

/** The offsets of the fields that have 64 bits; the others that are filled have 32. */
const wide = (['off', 'addr', 'addr3'] as const).map((name) => struct.io_uring_sqe.offsetOf(name));

function fieldOf(bytes: DataView, name: string): bigint {
  const offset = struct.io_uring_sqe.offsetOf(name as FieldName);
  const isLittle = machine.byteOrder === 'little';
  if (wide.includes(offset)) return bytes.getBigUint64(offset, isLittle);
  return BigInt(bytes.getUint32(offset, isLittle));
}

/** The request of a call with these arguments, whatever they are; it ends with 0 at once. */
async function requestOf(name: string, args: readonly unknown[]): Promise<DataView> {
  let taken: Int32Array<ArrayBuffer> | undefined;
  const driver = {
    hasRoom: true,
    start(operation: Operation) {
      taken = request.slice();
      queueMicrotask(() => operation.complete(0, 0));
    },
  } as unknown as Driver;
  const none = { start: () => expect.fail('a thread makes it'), goOn() {} };
  const { operation, copies, constants } = ringCalls.get(name)!;
  const made = { operation, copies, constants, given: [], within: [] };
  const engine = new RingEngine(driver, made, none);
  expect(await Call.make(engine, recordables.get(name)!, args, undefined, false)).toBe(0);
  return new DataView(taken!.buffer);
}

/** The word of an argument among those that the kernel got; on 32-bit machines it may be in two. */
function wordOf({ route }: Entry, words: readonly bigint[], argument: string): bigint {
  if (route === null || isAdapted(route)) throw new Error('it has no words');
  const [, ...places] = route;
  const at = (isIt: (word: Word) => boolean) => words[places.findIndex(isIt)]!;
  const isPart = (part: 'lo' | 'hi') => (word: Word) =>
    typeof word === 'object' &&
    part in word &&
    (word as Record<string, unknown>)[part] === argument;
  if (places.includes(argument))
    return BigInt.asUintN(
      machine.wordBits,
      at((it) => it === argument),
    );
  const [low, high] = [at(isPart('lo')), at(isPart('hi'))];
  return (BigInt.asUintN(32, high) << 32n) | BigInt.asUintN(32, low);
}

const made = entries.filter(({ name }) => ringCalls.has(name));

test('every call that a ring makes is one of the table', () => {
  expect(made.length).toBeGreaterThan(10);
});

test.each(made)('$label: a ring has its words', async (entry) => {
  const { name, call } = entry;
  const args = tellingArguments(entry);
  const [synchronous] = recorded(() => wrapperOf(nothrow, name)(...args));
  const { words } = synchronous!;
  recorder.clear();
  const sent = await requestOf(name, args);
  // Nothing was asked of the kernel.
  expect(recorder.calls).toEqual([]);
  const { operation, sqe } = call.uring!;
  expect(sent.getUint8(0)).toBe(opcodes[operation as keyof typeof opcodes]);
  for (const [field, word] of Object.entries(sqe!)) {
    const value = fieldOf(sent, field);
    if (typeof word === 'number') {
      expect(BigInt.asIntN(64, value)).toBe(BigInt(word));
      continue;
    }
    const argument = call.arguments.find((it) => it.name === word)!;
    // A copy lies elsewhere.
    if (kindOf(argument).copied !== undefined) continue;
    const isWide = wide.includes(struct.io_uring_sqe.offsetOf(field as FieldName));
    const expected = wordOf(entry, words, argument.name);
    expect([field, value]).toEqual([field, BigInt.asUintN(isWide ? 64 : 32, expected)]);
  }
});

describe('a thread makes', () => {
  const byThread = 7;
  const threads: Engine<Call> = {
    start: (call) => threads.goOn(call),
    goOn(call) {
      queueMicrotask(() => {
        call.store(byThread);
        call.settle();
      });
    },
  };

  /** A call of a ring whose operation ends so. */
  function make(
    name: string,
    args: readonly unknown[],
    end: (operation: Operation) => void,
    signal?: AbortSignal,
  ): Promise<number | bigint> {
    const driver = {
      hasRoom: true,
      start: (operation: Operation) => queueMicrotask(() => end(operation)),
      cancel() {},
    } as unknown as Driver;
    const { on: _, ...made } = ringCalls.get(name)!;
    const engine = new RingEngine(driver, made, threads);
    return Call.make(engine, recordables.get(name)!, args, signal, false);
  }

  const bytes = new Uint8Array(131_073);

  test.each([
    { code: 'EINTR', errno: EINTR },
    { code: 'ECANCELED', errno: ECANCELED },
  ])('what ended with $code, though nobody cancelled it', async ({ errno }) => {
    const end = (operation: Operation) => operation.complete(-errno, 0);
    expect(await make('read', [0, bytes], end)).toBe(byThread);
    const controller = new AbortController();
    const cancelled = make('read', [0, bytes], end, controller.signal);
    controller.abort('enough');
    await expect(cancelled).rejects.toBe('enough');
  });

  test('what a ring refused that is lost', async () => {
    const end = (operation: Operation) => {
      operation.isRefused = true;
      operation.complete(-EAGAIN, 0);
    };
    expect(await make('read', [0, bytes], end)).toBe(byThread);
  });

  test('a part of a pread64, and one of more bytes than are copied at once', async () => {
    const all = (operation: Operation) => operation.complete(131_072, 0);
    expect(await make('pread64', [0, bytes, 131_072, 0], all)).toBe(131_072);
    expect(await make('pread64', [0, bytes, 131_071, 0], all)).toBe(byThread);
    expect(await make('pread64', [0, bytes, 131_073, 0], all)).toBe(byThread);
  });

  test('no call for an error that is the caller’s', async () => {
    const end = (operation: Operation) => operation.complete(-EAGAIN, 0);
    await expect(make('read', [0, bytes], end)).rejects.toMatchObject({ code: 'EAGAIN' });
  });
});

test('errors by which the kernel repeats a call are EINTR, and no others', () => {
  const between = ERESTARTNOHAND + 1; // ENOIOCTLCMD, which programs see neither
  for (const result of [0, 5, -EAGAIN, -between]) expect(asCallReturns(result)).toBe(result);
  for (const errno of [ERESTARTSYS, ERESTARTNOINTR, ERESTARTNOHAND, ERESTART_RESTARTBLOCK]) {
    expect(asCallReturns(-errno)).toBe(-EINTR);
  }
});
