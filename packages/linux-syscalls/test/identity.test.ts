import { readlinkSync } from 'node:fs';
import { getpid, gettid, getuid } from 'linux-syscalls';
import { expect, test } from 'vitest';

test('getpid tells what Node tells', () => {
  expect(getpid()).toBe(process.pid);
});

test('getuid tells what Node tells', () => {
  expect(getuid()).toBe(process.getuid!());
});

test('gettid tells which thread this is', () => {
  expect(readlinkSync('/proc/thread-self')).toBe(`${getpid()}/task/${gettid()}`);
});
