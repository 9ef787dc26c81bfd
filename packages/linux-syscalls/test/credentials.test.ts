import {
  getegid,
  geteuid,
  getgid,
  getgroups,
  getresgid,
  getresuid,
  getuid,
  setfsgid,
  setfsuid,
  setgid,
  setgroups,
  setregid,
  setresgid,
  setresuid,
  setreuid,
  setuid,
} from 'linux-syscalls';
import { expect, test } from 'vitest';

// Ids belong to the thread, and this one is shared with other tests: nothing really changes here.

const one = (): Uint32Array<ArrayBuffer> => new Uint32Array(1);

test('the ids are those that Node tells', () => {
  expect([getuid(), geteuid(), getgid(), getegid()]).toEqual([
    process.getuid!(),
    process.geteuid!(),
    process.getgid!(),
    process.getegid!(),
  ]);
});

test('getresuid and getresgid tell the saved ids too', () => {
  const user = [one(), one(), one()] as const;
  expect(getresuid(...user)).toBe(0);
  expect(user.map(([id]) => id)).toEqual([getuid(), geteuid(), geteuid()]);
  const group = [one(), one(), one()] as const;
  getresgid(...group);
  expect(group.map(([id]) => id)).toEqual([getgid(), getegid(), getegid()]);
});

test('−1 leaves an id as it is', () => {
  expect(setreuid(-1, -1)).toBe(0);
  expect(setregid(-1, -1)).toBe(0);
  expect(setresuid(-1, -1, -1)).toBe(0);
  expect(setresgid(-1, -1, -1)).toBe(0);
  expect([setfsuid(-1), setfsgid(-1)]).toEqual([geteuid(), getegid()]);
});

test('the id that a thread has it may set', () => {
  expect(setuid(getuid())).toBe(0);
  expect(setgid(getgid())).toBe(0);
});

test('getgroups counts the groups, then tells them', () => {
  const count = getgroups(0, null);
  const groups = new Uint32Array(count + 1);
  expect(getgroups(undefined, groups)).toBe(count);
  expect(new Set(groups.subarray(0, count))).toEqual(
    new Set(process.getgroups!().filter((id) => groups.subarray(0, count).includes(id))),
  );
});

test('setgroups sets what getgroups tells, of 32 bits', (context) => {
  if (process.getuid!() !== 0) return context.skip('setting groups needs root');
  const before = new Uint32Array(getgroups(0, null));
  getgroups(undefined, before);
  setgroups(undefined, Uint32Array.of(70001, 4294967290));
  const now = new Uint32Array(2);
  getgroups(undefined, now);
  setgroups(undefined, before);
  expect([...now]).toEqual([70001, 4294967290]);
});
