import { readFileSync } from 'node:fs';
import { emulator } from '@linux-syscalls/native/testing';
import {
  CAP_SYS_ADMIN,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mmap,
  munmap,
  PR_CAP_AMBIENT,
  PR_CAP_AMBIENT_IS_SET,
  PR_CAPBSET_READ,
  PR_GET_AUXV,
  PR_GET_CHILD_SUBREAPER,
  PR_GET_DUMPABLE,
  PR_GET_NAME,
  PR_GET_PDEATHSIG,
  PR_GET_SECCOMP,
  PR_GET_TIMERSLACK,
  PR_SET_CHILD_SUBREAPER,
  PR_SET_DUMPABLE,
  PR_SET_NAME,
  PR_SET_PDEATHSIG,
  PR_SET_VMA,
  PR_SET_VMA_ANON_NAME,
  PROT_READ,
  prctl,
  SIGUSR1,
  SyscallError,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { inWorker } from './worker.ts';

const code = (name: string): object => expect.objectContaining({ code: name, syscall: 'prctl' });

/** Runs an operation that kernels without an option, and emulators, don't know. */
function known<T>(what: string, context: { skip(note: string): void }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof SyscallError) || error.code !== 'EINVAL') throw error;
    context.skip(`this kernel or emulator does not know ${what}`);
    throw error;
  }
}

test('PR_SET_NAME names the thread, and of the name 15 bytes count', async () => {
  const names = await inWorker<string[]>(`
    const told = () => {
      const name = new Uint8Array(16);
      calls.prctl(calls.PR_GET_NAME, name);
      return Buffer.from(name.subarray(0, name.indexOf(0))).toString();
    };
    return ['short', 'a name of many bytes'].map((name) => {
      calls.prctl(calls.PR_SET_NAME, name);
      return told();
    });`);
  expect(names).toEqual(['short', 'a name of many ']);
  expect(() => prctl(PR_GET_NAME, new Uint8Array(15))).toThrow(RangeError);
  expect(() => prctl(PR_SET_NAME, 'a\0b')).toThrow(TypeError);
});

test('PR_SET_PDEATHSIG is told by PR_GET_PDEATHSIG, and takes signals only', () => {
  const signal = new Int32Array(1);
  prctl(PR_GET_PDEATHSIG, signal);
  const before = signal[0]!;
  expect(prctl(PR_SET_PDEATHSIG, SIGUSR1)).toBe(0);
  expect(prctl(PR_GET_PDEATHSIG, signal)).toBe(0);
  expect(signal[0]).toBe(SIGUSR1);
  prctl(PR_SET_PDEATHSIG, before);
  expect(() => prctl(PR_SET_PDEATHSIG, 4096)).toThrow(code('EINVAL'));
});

test('PR_SET_DUMPABLE takes 0 and 1', () => {
  const before = prctl(PR_GET_DUMPABLE);
  expect(prctl(PR_SET_DUMPABLE, 1)).toBe(0);
  expect(prctl(PR_GET_DUMPABLE)).toBe(1);
  expect(() => prctl(PR_SET_DUMPABLE, 7)).toThrow(code('EINVAL'));
  if (before === 0) prctl(PR_SET_DUMPABLE, before);
});

test('PR_SET_CHILD_SUBREAPER is told in an int', (context) => {
  const is = new Int32Array(1).fill(7);
  known('PR_GET_CHILD_SUBREAPER', context, () => prctl(PR_GET_CHILD_SUBREAPER, is));
  expect(is[0]).toBe(0);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  prctl(PR_GET_CHILD_SUBREAPER, is);
  prctl(PR_SET_CHILD_SUBREAPER, 0);
  expect(is[0]).toBe(1);
});

test('settings of a thread hold for that thread', async (context) => {
  if (emulator !== undefined) {
    return context.skip(`${emulator} shares PR_GET_SECCOMP and others with its own process`);
  }
  const before = known('PR_GET_TIMERSLACK', context, () => prctl(PR_GET_TIMERSLACK));
  const seen = await inWorker<number[]>(`
    const told = [];
    calls.prctl(calls.PR_SET_TIMERSLACK, 123456);
    told.push(calls.prctl(calls.PR_GET_TIMERSLACK));
    calls.prctl(calls.PR_SET_KEEPCAPS, 1);
    told.push(calls.prctl(calls.PR_GET_KEEPCAPS));
    calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
    told.push(calls.prctl(calls.PR_GET_NO_NEW_PRIVS));
    return told;`);
  expect(seen).toEqual([123456, 1, 1]);
  expect(prctl(PR_GET_TIMERSLACK)).toBe(before);
  expect(prctl(PR_GET_SECCOMP)).toBe(0);
});

test('capabilities are bounded and ambient', (context) => {
  expect(prctl(PR_CAPBSET_READ, CAP_SYS_ADMIN)).toBeLessThanOrEqual(1);
  expect(() => prctl(PR_CAPBSET_READ, 4000)).toThrow(code('EINVAL'));
  const is = known('PR_CAP_AMBIENT', context, () =>
    prctl(PR_CAP_AMBIENT, PR_CAP_AMBIENT_IS_SET, CAP_SYS_ADMIN),
  );
  expect([0, 1]).toContain(is);
});

test('PR_GET_AUXV tells what /proc/self/auxv does', (context) => {
  const told = new Uint8Array(4096);
  const length = known('PR_GET_AUXV', context, () => prctl(PR_GET_AUXV, told));
  const expected = readFileSync('/proc/self/auxv');
  expect(length).toBeGreaterThanOrEqual(expected.length);
  expect(Buffer.from(told.subarray(0, expected.length))).toEqual(expected);
  const some = new Uint8Array(16);
  expect(prctl(PR_GET_AUXV, some, 8)).toBe(length);
  expect(some.subarray(8)).toEqual(new Uint8Array(8));
});

test('PR_SET_VMA names memory', (context) => {
  const page = mmap(null, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  try {
    known('PR_SET_VMA', context, () =>
      prctl(PR_SET_VMA, PR_SET_VMA_ANON_NAME, page, 4096, 'named by a test'),
    );
    expect(readFileSync('/proc/self/maps', 'utf8')).toContain('[anon:named by a test]');
  } finally {
    munmap(page, 4096);
  }
});

test('an operation takes what it takes, and nothing more', () => {
  const more = prctl as (...args: unknown[]) => number;
  expect(() => more(PR_GET_DUMPABLE, 1)).toThrow(TypeError);
  expect(() => more(PR_SET_DUMPABLE, 'yes')).toThrow(TypeError);
  expect(() => prctl(0x7fff_0000, 0)).toThrow(code('EINVAL'));
});
