import { hostname, release, type } from 'node:os';
import { GRND_NONBLOCK, getrandom, struct, uname } from 'linux-syscalls';
import { expect, test } from 'vitest';

test('uname tells what node:os tells', () => {
  const name = struct.new_utsname.alloc();
  expect(uname(name)).toBe(0);
  const text = (field: 'sysname' | 'nodename' | 'release'): string =>
    struct.new_utsname.string(name, field);
  expect([text('sysname'), text('nodename'), text('release')]).toEqual([
    type(),
    hostname(),
    release(),
  ]);
});

test('getrandom fills a buffer, or so much of it', () => {
  const bytes = new Uint8Array(64);
  expect(getrandom(bytes, undefined, GRND_NONBLOCK)).toBe(64);
  expect(new Set(bytes).size).toBeGreaterThan(8);
  const head = new Uint8Array(64);
  expect(getrandom(head, 32)).toBe(32);
  expect(head.subarray(32).every((byte) => byte === 0)).toBe(true);
  expect(head.subarray(0, 32).some((byte) => byte !== 0)).toBe(true);
});

test('getrandom refuses an unknown flag', () => {
  expect(() => getrandom(new Uint8Array(1), 1, 0x4000)).toThrow(
    expect.objectContaining({ code: 'EINVAL', syscall: 'getrandom' }),
  );
});
