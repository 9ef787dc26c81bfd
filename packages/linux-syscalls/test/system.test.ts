import { hostname, release, totalmem, type } from 'node:os';
import { emulator } from '@linux-syscalls/native/testing';
import {
  acct,
  GRND_NONBLOCK,
  getcpu,
  getrandom,
  MEMBARRIER_CMD_GLOBAL,
  MEMBARRIER_CMD_QUERY,
  membarrier,
  SyscallError,
  setdomainname,
  sethostname,
  struct,
  sysinfo,
  syslog,
  uname,
} from 'linux-syscalls';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';

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

const code = (name: string): object => expect.objectContaining({ code: name });

test('sysinfo tells uptime and memory as node:os does', (context) => {
  const info = struct.sysinfo.alloc();
  expect(sysinfo(info)).toBe(0);
  expect(info.uptime).toBeGreaterThan(0);
  expect(info.procs).toBeGreaterThan(0);
  if (emulator !== undefined) {
    return context.skip(`${emulator} leaves the unit at 1, and cuts the amount off on 32 bits`);
  }
  expect(info.totalram * info.mem_unit).toBeGreaterThan(0.9 * totalmem());
  expect(info.totalram * info.mem_unit).toBeLessThan(1.1 * totalmem());
});

test('names that are too long are refused, and longer ones than their view', () => {
  const long = new Uint8Array(65);
  for (const change of [sethostname, setdomainname]) {
    expect(() => change(long)).toThrow(/^E(INVAL|PERM): /);
    expect(() => change(long, 66)).toThrow(/: len is 66 but name holds 65 bytes$/);
  }
});

test('acct takes no directory', (context) => {
  const refused = /^E(ACCES|PERM|ISDIR): .*, acct/;
  try {
    since('2.6', context, () => acct('/'));
  } catch (error) {
    expect((error as Error).message).toMatch(refused);
    expect(error).toBeInstanceOf(SyscallError);
    return;
  }
  expect.unreachable('accounting into a directory');
});

test('syslog tells how much log there is, or that this is not allowed', () => {
  const sizeOfLog = 10;
  try {
    expect(syslog(sizeOfLog, null)).toBeGreaterThan(0);
  } catch (error) {
    expect(error).toEqual(code('EPERM'));
  }
  expect(() => syslog(99, null)).toThrow(/^E(INVAL|PERM): /);
});

test('getcpu tells a processor', (context) => {
  const cpu = Uint32Array.of(0xffffffff);
  const node = Uint32Array.of(0xffffffff);
  expect(since('2.6.19', context, () => getcpu(cpu, node))).toBe(0);
  expect(cpu[0]).toBeLessThan(0xffffffff);
  expect(node[0]).toBeLessThan(0xffffffff);
  expect(getcpu(null, null)).toBe(0);
});

test('membarrier knows the command that every kernel has', (context) => {
  const known = since('4.3', context, () => membarrier(MEMBARRIER_CMD_QUERY));
  expect(known & MEMBARRIER_CMD_GLOBAL).toBe(MEMBARRIER_CMD_GLOBAL);
  expect(() => membarrier(1 << 30)).toThrow(code('EINVAL'));
});
