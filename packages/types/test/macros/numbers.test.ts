import { expect, test } from 'vitest';
import { htonl, htons, ntohl, ntohs } from '../../src/generated/asm/byteorder.ts';
import {
  BPF_ABS,
  BPF_CLASS,
  BPF_JEQ,
  BPF_JMP,
  BPF_K,
  BPF_LD,
  BPF_OP,
  BPF_W,
} from '../../src/generated/linux/bpf_common.ts';
import { BPF_JUMP, BPF_STMT, SKF_AD_OFF, struct } from '../../src/generated/linux/filter.ts';
import { IN_LOOPBACK, IN_MULTICAST, INADDR_LOOPBACK } from '../../src/generated/linux/in.ts';
import { major, makedev, minor } from '../../src/generated/linux/kdev_t.ts';
import { S_IFLNK, S_IFREG, S_ISLNK, S_ISREG } from '../../src/generated/linux/stat.ts';
import { WEXITSTATUS, WIFCONTINUED, WIFEXITED } from '../../src/generated/linux/wait.ts';
import { bytesOf } from '../../src/index.ts';
import { thrown } from './thrown.ts';

test('S_ISREG and S_ISLNK look at the type alone', () => {
  expect([S_ISREG(S_IFREG | 0o4755), S_ISLNK(S_IFREG), S_ISLNK(S_IFLNK)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('makedev, major and minor hold the whole range of the kernel, as numbers and bigints', () => {
  const dev = makedev(4095, 0xf_ffff);
  expect(dev).toBe(0xffff_ffff);
  expect([major(dev), minor(BigInt(dev))]).toEqual([4095, 0xf_ffff]);
  // UAPI's old encoding would lose these.
  expect([major(makedev(259, 300)), minor(makedev(259n, 300n))]).toEqual([259, 300]);
});

test('WEXITSTATUS, of a status with the highest bits', () => {
  expect([WIFEXITED(-256), WEXITSTATUS(-256), WIFCONTINUED(0xffff)]).toEqual([true, 255, true]);
});

test('htons and htonl reach the highest bit, and ntohs and ntohl undo them', () => {
  for (const architecture of ['x86_64', 'arm'] as const) {
    expect(htons(0x1280, architecture)).toBe(0x8012);
    expect(htonl(0x12345680, architecture)).toBe(0x80563412);
    expect(ntohs(htons(443, architecture), architecture)).toBe(443);
    expect(ntohl(htonl(0xfedcba98, architecture), architecture)).toBe(0xfedcba98);
  }
});

test('IN_LOOPBACK and IN_MULTICAST take addresses in host terms', () => {
  expect([IN_LOOPBACK(INADDR_LOOPBACK), IN_MULTICAST(0xe000_0001n)]).toEqual([true, true]);
});

test('BPF_STMT and BPF_JUMP make records of a program', () => {
  const program = struct.sock_filter.array(2);
  program[0] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, SKF_AD_OFF);
  program[1] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 80, 0, 1);
  expect(program[0]?.k).toBe(2 ** 32 + SKF_AD_OFF);
  expect([BPF_CLASS(program[1]!.code), BPF_OP(program[1]!.code)]).toEqual([BPF_JMP, BPF_JEQ]);
  expect(bytesOf(program).at(8 + 3)).toBe(1);
});

test.each([
  [() => S_ISREG(-1), 'S_ISREG: mode must be an integer from 0 to 4294967295, not -1'],
  [() => S_ISREG(Number.NaN), 'S_ISREG: mode must be an integer from 0 to 4294967295, not NaN'],
  [() => makedev(4096, 0), 'makedev: major must be an integer from 0 to 4095, not 4096'],
  [() => makedev(0, 2 ** 20), 'makedev: minor must be an integer from 0 to 1048575, not 1048576'],
  [() => major(1n << 32n), 'major: dev must be an integer from 0 to 4294967295, not 4294967296n'],
  [
    () => WEXITSTATUS(2 ** 31),
    'WEXITSTATUS: status must be an integer from -2147483648 to 2147483647, not 2147483648',
  ],
  [() => htons(65_536), 'htons: hostshort must be an integer from 0 to 65535, not 65536'],
  [() => BPF_STMT(65_536, 0), 'BPF_STMT: code must be an integer from 0 to 65535, not 65536'],
  [() => BPF_JUMP(0, 0, 256, 0), 'BPF_JUMP: jt must be an integer from 0 to 255, not 256'],
  [
    () => BPF_STMT(0, 2 ** 32),
    'BPF_STMT: k must be an integer from -2147483648 to 4294967295, not 4294967296',
  ],
])('a number out of range names call, argument and range: %o', (call, message) => {
  expect(thrown(call)).toEqual({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message });
});

test.each([
  [() => S_ISREG('0' as never), 'S_ISREG: mode must be an integer from 0 to 4294967295, not "0"'],
  [
    () => WIFEXITED(null as never),
    'WIFEXITED: status must be an integer from -2147483648 to 2147483647, not null',
  ],
  [
    () => makedev(0, undefined as never),
    'makedev: minor must be an integer from 0 to 1048575, not undefined',
  ],
])('what is no number is a TypeError: %o', (call, message) => {
  expect(thrown(call)).toEqual({ name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message });
});
