import { isAdapted, type Route, type Word } from '@linux-syscalls/abi/language';
import { emulator } from '@linux-syscalls/native/testing';
import { __AUDIT_ARCH_64BIT, __AUDIT_ARCH_LE } from '@linux-syscalls/types/linux/audit';
import * as elf from '@linux-syscalls/types/linux/elf-em';
import { errno, readMemory, SYS } from 'linux-syscalls/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entry, entries, machine, tellingArguments } from './table/entries.ts';
import { expectWords } from './table/words.ts';
import { type Shared, share } from './witness/shared.ts';
import { type Seen, Witness } from './witness/witness.ts';

// What a real kernel receives from each wrapper: number, architecture, registers, and the bytes that
// they point at. It runs none of it.

const names: Readonly<Record<string, number | undefined>> = { ...SYS };
const machines: Readonly<Record<string, number | undefined>> = { ...elf };
const auditArch =
  machines[machine.elf.machine]! +
  __AUDIT_ARCH_LE +
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
  const { seen } = witness.watch('getppid', [], ({ number }) => number === SYS.getppid);
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
  const args = tellingArguments(entry).map((value, i) =>
    share(value, entry.call.arguments[i]!.kept === true),
  );
  const { seen, returned, thrown } = witness.watch(
    entry.name,
    args.map(({ described }) => described),
    (call) => isOurs(entry, args, call),
  );
  expect(thrown).toBe('');
  expect(seen.length).toBeGreaterThan(0);
  for (const { arch } of seen) expect(arch).toBe(auditArch);
  if (isAdapted(entry.route)) {
    const allowed = entry.route.calls.map((name) => names[name]);
    for (const { number } of seen) expect(allowed).toContain(number);
    return;
  }
  expect(seen).toHaveLength(1);
  expectRoute(entry, args, seen[0]!);
  const isValue = entry.call.result.kind === 'unsigned32';
  expect(returned).toBe(isValue ? 2 ** 32 - errno.ENOENT! : -errno.ENOENT!);
});

function isOurs(entry: Entry, args: readonly Shared[], call: Seen): boolean {
  const { route } = entry;
  if (isAdapted(route)) return route.calls.some((name) => names[name] === call.number);
  if (names[route![0]] !== call.number) return false;
  return !runtimeCalls.has(call.number) || isPromised(entry, args, call);
}

function isPromised(entry: Entry, args: readonly Shared[], call: Seen): boolean {
  try {
    expectRoute(entry, args, call);
    return true;
  } catch {
    return false;
  }
}

function expectRoute({ call, route }: Entry, args: readonly Shared[], seen: Seen): void {
  const [name, ...words] = route as Route;
  expect(seen.number).toBe(names[name]);
  const own = args.map((it) => it.own);
  expectWords(words as Word[], seen.words, call, own, readBytes);
}

function readBytes(address: bigint, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  readMemory(address, bytes);
  return bytes;
}
