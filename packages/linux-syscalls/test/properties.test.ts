import { calls } from '@linux-syscalls/abi/calls';
import type { Argument } from '@linux-syscalls/abi/language';
import { isSlow } from '@linux-syscalls/native/testing';
import fc from 'fast-check';
import * as throwing from 'linux-syscalls';
import { expect, test } from 'vitest';
import { anything, anythingButNumbers } from './table/anything.ts';
import { wrapperOf } from './table/entries.ts';
import { tellingValue } from './table/telling.ts';

// The same as properties.recording.test.ts with the real kernel, for calls that only ask: whatever
// one argument is, the call succeeds or throws an error of Node's shape, and the process lives.

const parameters = { seed: 20_261_125, numRuns: isSlow ? 3 : 100 };

const harmless = [
  ...['access', 'faccessat', 'faccessat2', 'stat', 'lstat', 'fstat', 'newfstatat', 'statx'],
  ...['statfs', 'fstatfs', 'readlink', 'readlinkat', 'name_to_handle_at', 'getcwd'],
  ...['getxattr', 'lgetxattr', 'fgetxattr', 'listxattr', 'llistxattr', 'flistxattr'],
  ...['uname', 'sysinfo', 'times', 'getrusage', 'getrlimit', 'getrandom', 'getcpu'],
  ...['clock_gettime', 'clock_getres', 'gettimeofday', 'time', 'getitimer'],
  ...['getgroups', 'getresuid', 'getresgid', 'getpgid', 'getsid', 'getpriority', 'capget'],
  ...['sched_getaffinity', 'sched_getattr', 'sched_getparam', 'sched_getscheduler'],
  ...['sched_get_priority_max', 'sched_get_priority_min', 'sched_rr_get_interval'],
  ...['rt_sigpending', 'get_robust_list', 'getsockname', 'getpeername', 'getsockopt'],
];

const entries = Object.values(calls)
  .flatMap((family) => Object.entries(family))
  .filter(([name]) => harmless.includes(name))
  .map(([name, call]) => ({ name, args: call.arguments }));

test('the list names calls that there are', () => {
  expect(entries.map(({ name }) => name).sort()).toEqual([...harmless].sort());
});

test.each(entries)('$name outlives anything', ({ name, args }) => {
  const place = fc.nat({ max: args.length - 1 });
  const property = fc.property(
    place.chain((i) => fc.tuple(fc.constant(i), anythingFor(args[i]!))),
    ([i, value]) => {
      const values = args.map((argument, at) => (at === i ? value : tellingValue(argument, at)));
      try {
        wrapperOf(throwing, name)(...values);
      } catch (error) {
        expectNodeError(error, name);
      }
    },
  );
  fc.assert(property, parameters);
});

/** A number where memory is expected is an address, which is the caller's word. */
function anythingFor({ kind }: Argument): fc.Arbitrary<unknown> {
  return kind === 'scalar' || kind === 'flags' || kind === 'count' ? anything : anythingButNumbers;
}

function expectNodeError(error: unknown, name: string): void {
  if (!(error instanceof Error)) throw error;
  const { code, errno, syscall } = error as NodeJS.ErrnoException;
  if (code?.startsWith('ERR_')) return;
  expect(code).toMatch(/^E[A-Z0-9]+$/);
  expect(errno).toBeLessThan(0);
  expect(syscall).toBe(name);
}
