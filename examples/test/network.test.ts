import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { run } from './run.ts';

test('ping hears this machine answer', (context) => {
  const { status, stdout } = run(context, 'ping', ['127.0.0.1', '2']);
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^56 bytes from 127\.0\.0\.1, 1: \S+ ms\n56 bytes from 127\.0\.0\.1, 2: \S+ ms\n$/,
  );
});

test('addresses lists those that Node knows too', (context) => {
  const { status, stdout } = run(context, 'addresses');
  expect(status).toBe(0);
  const listed = stdout.trim().split('\n');
  const known = Object.entries(networkInterfaces()).flatMap(([name, list = []]) =>
    list.map(({ cidr }) => `${name} ${cidr}`),
  );
  expect(known.length).toBeGreaterThan(0);
  expect(listed).toEqual(expect.arrayContaining(known));
});

test('pass-fd answers the second client from another process, by the same socket', (context) => {
  const { status, stdout } = run(context, 'pass-fd');
  expect(status).toBe(0);
  const [, first, second] =
    /^version 1, process (\d+)\nversion 2, process (\d+)\n$/.exec(stdout) ?? [];
  expect(first).toMatch(/^\d+$/);
  expect(second).not.toBe(first);
});
