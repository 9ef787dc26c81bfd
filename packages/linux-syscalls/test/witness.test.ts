import { emulator } from '@linux-syscalls/native/testing';
import { targets } from '@linux-syscalls/targets';
import { __AUDIT_ARCH_64BIT, __AUDIT_ARCH_LE } from '@linux-syscalls/types/linux/audit';
import * as elf from '@linux-syscalls/types/linux/elf-em';
import { readMemory, SYS } from 'linux-syscalls/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Promised } from './table/adapted.ts';
import { type Entry, entries, machine } from './table/entries.ts';
import {
  answerTo,
  Expected,
  numberOf,
  promisedArguments,
  promisedResult,
  promisesOf,
} from './table/promises.ts';
import { share } from './witness/shared.ts';
import { type Seen, Witness } from './witness/witness.ts';

// What a real kernel receives from each wrapper: number, architecture, registers, and the bytes that
// they point at. It runs none of it.

const names: Readonly<Record<string, number | undefined>> = { ...SYS };
const machines: Readonly<Record<string, number | undefined>> = { ...elf };
const auditArch =
  machines[targets[machine.name].elf.machine]! +
  (machine.byteOrder === 'little' ? __AUDIT_ARCH_LE : 0) +
  (machine.wordBits === 64 ? __AUDIT_ARCH_64BIT : 0);

/**
 * Calls that V8 and libc make at any time. Where they come from the kernel's page, as on x86, one
 * with other words than the wrapper's is theirs, and must be run.
 */
const runtimeCalls = new Set(
  ['futex', 'futex_time64', 'mmap', 'mmap2', 'munmap', 'mprotect', 'madvise', 'brk', 'write']
    .concat(['sched_yield', 'clock_gettime', 'clock_gettime64', 'gettimeofday', 'time', 'getpid'])
    .concat(['epoll_wait', 'epoll_pwait', 'epoll_ctl', 'read', 'poll', 'rt_sigprocmask', 'gettid'])
    .map((name) => names[name]),
);

let witness: Witness;

beforeAll(async () => {
  if (emulator) return;
  witness = await Witness.open();
  // A filter that catches nothing must be known before a call that would do harm.
  const { seen } = witness.watch(
    'getppid',
    [],
    () => 0,
    ({ number }) => number === SYS.getppid,
  );
  expect(seen).toHaveLength(1);
  // A thread that nobody watches any more would stop at its next call, and with it whoever waits for it.
}, 240_000);
afterAll(() => witness?.close());

const routed = entries.filter(({ route }) => route !== null);

test('the kernel is there to be asked', (context) => {
  if (emulator)
    context.skip(`${emulator} has no seccomp: ${routed.length} calls are not witnessed`);
  expect(witness).toBeDefined();
});

test.for(emulator ? [] : routed)('the kernel sees $label', (entry) => {
  for (const promised of promisesOf(entry)) expectPromise(entry, promised);
});

function expectPromise(entry: Entry, promised: Promised): void {
  const args = promisedArguments(entry, promised).map((value, i) =>
    share(value, entry.call.arguments[i]!.kept === true),
  );
  const own = args.map((it) => it.own);
  const expected = new Expected(promised, entry, own, readBytes);
  const { seen, returned, thrown } = witness.watch(
    entry.name,
    args.map(({ described }) => described),
    (call, i) => {
      expected.see(call);
      return answerTo(promised, i);
    },
    (call) => isOurs(entry, promised, own, call),
  );
  expect(thrown).toBe('');
  for (const { arch } of seen) expect(arch).toBe(auditArch);
  expected.end();
  expect(returned).toBe(promisedResult(promised));
}

function isOurs(entry: Entry, { calls }: Promised, args: readonly unknown[], seen: Seen): boolean {
  return calls.some((call) => {
    if (numberOf(call) !== seen.number) return false;
    return !runtimeCalls.has(seen.number) || isPromised(entry, { calls: [call] }, args, seen);
  });
}

function isPromised(
  entry: Entry,
  promised: Promised,
  args: readonly unknown[],
  seen: Seen,
): boolean {
  try {
    const expected = new Expected(promised, entry, args, readBytes);
    expected.see(seen);
    expected.end();
    return true;
  } catch {
    return false;
  }
}

function readBytes(address: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readMemory(address, bytes);
  return bytes;
}
