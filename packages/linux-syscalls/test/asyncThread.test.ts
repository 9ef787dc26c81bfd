// What `thread()` changes of its thread stays there: this thread, and another of the same kind, go on as before.

import { readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import {
  _LINUX_CAPABILITY_VERSION_3,
  CLONE_NEWNET,
  CLONE_NEWUTS,
  capget,
  close,
  LANDLOCK_ACCESS_FS_READ_FILE,
  LANDLOCK_CREATE_RULESET_VERSION,
  landlock_create_ruleset,
  O_CLOEXEC,
  O_RDONLY,
  open,
  PR_GET_NAME,
  PR_SET_DUMPABLE,
  PR_SET_NAME,
  PR_SET_NO_NEW_PRIVS,
  prctl,
  SECCOMP_GET_ACTION_AVAIL,
  SECCOMP_RET_ERRNO,
  SECCOMP_SET_MODE_FILTER,
  type SyscallError,
  seccomp,
  struct,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import { type Thread, thread } from 'linux-syscalls/async';
import { errno, SYS } from 'linux-syscalls/raw';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { since } from './kernel.ts';
import { filterOf } from './seccomp.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const code = (expected: string): object => expect.objectContaining({ code: expected });
const needsRoot = process.getuid!() !== 0;

let own: Thread;
let other: Thread;
beforeEach(() => {
  own = thread();
  other = thread();
});
afterEach(() => Promise.all([own[Symbol.asyncDispose](), other[Symbol.asyncDispose]()]));

/** What the kernel says of a thread. */
async function folderOf(it: Thread): Promise<string> {
  return `/proc/self/task/${await it.gettid()}`;
}

/** A line of what it says of a thread's state. */
async function statusOf(it: Thread, name: string): Promise<string> {
  const lines = readFileSync(`${await folderOf(it)}/status`, 'utf8').split('\n');
  return lines
    .find((line) => line.startsWith(`${name}:`))!
    .slice(name.length + 1)
    .trim();
}

async function nodenameOf(it: Pick<Thread, 'uname'>): Promise<string> {
  const name = struct.new_utsname.alloc();
  await it.uname(name);
  return struct.new_utsname.string(name, 'nodename');
}

test('unshare gives it a namespace, which setns gives to another', async ({ skip }) => {
  skip(needsRoot, 'a namespace of its own needs root');
  const kinds = { net: CLONE_NEWNET, uts: CLONE_NEWUTS };
  const before = hostname();
  await own.unshare(kinds.net | kinds.uts);
  await own.sethostname(Buffer.from('own'));
  expect([await nodenameOf(own), await nodenameOf(other), hostname()]).toEqual([
    'own',
    before,
    before,
  ]);
  for (const [name, kind] of Object.entries(kinds)) {
    const [from, to] = [
      join(await folderOf(own), 'ns', name),
      join(await folderOf(other), 'ns', name),
    ];
    const here = `/proc/thread-self/ns/${name}`;
    expect(readlinkSync(from)).not.toBe(readlinkSync(to));
    const namespace = open(from, O_RDONLY | O_CLOEXEC);
    onTestFinished(() => void close(namespace));
    expect(await other.setns(namespace, kind)).toBe(0);
    expect(readlinkSync(to)).toBe(readlinkSync(from));
    expect(readlinkSync(here)).not.toBe(readlinkSync(from));
  }
  expect([await nodenameOf(other), await nodenameOf(asynchronous), hostname()]).toEqual([
    'own',
    before,
    before,
  ]);
});

test('a filter of seccomp is its own', async (context) => {
  since('4.14', context, () =>
    seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(SECCOMP_RET_ERRNO)),
  );
  const instructions = filterOf(SYS.getppid!, SECCOMP_RET_ERRNO | errno.EXDEV!);
  const filter = struct.sock_filter.array(instructions.length);
  instructions.forEach((it, i) => void struct.sock_filter.set(filter.at(i)!, it));
  const program = struct.sock_fprog.from({ len: filter.length, filter });
  await own.prctl(PR_SET_NO_NEW_PRIVS, 1);
  expect(await own.seccomp(SECCOMP_SET_MODE_FILTER, 0, program)).toBe(0);
  await expect(own.getppid()).rejects.toThrow(code('EXDEV'));
  expect(await other.getppid()).toBe(process.ppid);
  expect(await asynchronous.getppid()).toBe(process.ppid);
  expect([await statusOf(own, 'NoNewPrivs'), await statusOf(other, 'NoNewPrivs')]).toEqual([
    '1',
    '0',
  ]);
});

test('the rules of Landlock are its own', async ({ skip }) => {
  let refused: string | undefined;
  try {
    landlock_create_ruleset(null, 0, LANDLOCK_CREATE_RULESET_VERSION);
  } catch (error) {
    refused = (error as SyscallError).code;
  }
  skip(refused !== undefined, `this kernel or emulator has no Landlock: ${refused}`);
  const path = join(directory, 'file');
  writeFileSync(path, 'x');
  const handled_access_fs = LANDLOCK_ACCESS_FS_READ_FILE;
  const rules = landlock_create_ruleset(
    struct.landlock_ruleset_attr.from({ handled_access_fs }),
    8,
  );
  onTestFinished(() => void close(rules));
  await own.prctl(PR_SET_NO_NEW_PRIVS, 1);
  expect(await own.landlock_restrict_self(rules)).toBe(0);
  await expect(own.open(path, O_RDONLY)).rejects.toThrow(code('EACCES'));
  for (const it of [other, asynchronous]) close(await it.open(path, O_RDONLY | O_CLOEXEC));
});

test('its name is its own', async () => {
  const nameOf = async (it: Thread): Promise<string> => {
    const name = new Uint8Array(16);
    await it.prctl(PR_GET_NAME, name);
    return Buffer.from(name).toString('latin1').replace(/\0.*/, '');
  };
  const before = readFileSync('/proc/thread-self/comm', 'utf8');
  await own.prctl(PR_SET_NAME, 'renamed');
  expect(await nameOf(own)).toBe('renamed');
  expect(await nameOf(other)).not.toBe('renamed');
  expect(readFileSync('/proc/thread-self/comm', 'utf8')).toBe(before);
});

test('its user ids are its own', async ({ skip }) => {
  skip(needsRoot, 'only root can take other ids');
  // The kernel then protects the memory of the whole process: no other test expects that.
  onTestFinished(() => void prctl(PR_SET_DUMPABLE, 1));
  expect(await own.setresuid(65_533, 65_534, 65_534)).toBe(0);
  const lines = await Promise.all([own, other].map((it) => statusOf(it, 'Uid')));
  expect(lines.map((line) => line.split('\t').slice(0, 3).map(Number))).toEqual([
    [65_533, 65_534, 65_534],
    [0, 0, 0],
  ]);
  expect([process.getuid!(), process.geteuid!()]).toEqual([0, 0]);
});

test('its capabilities are its own', async () => {
  const header = struct.cap_user_header.alloc({ version: _LINUX_CAPABILITY_VERSION_3 });
  const before = await statusOf(other, 'CapEff');
  expect(await own.capset(header, struct.cap_user_data.array(2))).toBe(0);
  expect(Number(`0x${await statusOf(own, 'CapEff')}`)).toBe(0);
  expect(await statusOf(other, 'CapEff')).toBe(before);
  const held = struct.cap_user_data.array(2);
  capget(header, held);
  expect(BigInt(held[0]!.effective) | (BigInt(held[1]!.effective) << 32n)).toBe(
    BigInt(`0x${before}`),
  );
});
