import { archNames } from '@linux-syscalls/abi/arch';
import { calls } from '@linux-syscalls/abi/calls';
import type { Argument, Entry } from '@linux-syscalls/abi/language';
import {
  noRequests,
  operandTypes,
  takes,
  takesNoRecord,
  takesNothing,
} from '@linux-syscalls/abi/takes';
import { describe, expect, test } from 'vitest';
import { struct, union } from '../../packages/types/src/root/generated/records.ts';
import { readFacts } from '../src/facts/read.ts';
import { touchedBytes } from '../src/generate/machine/touchedBytes.ts';
import { constantValue } from '../src/generate/model/constant.ts';
import { familyConstants } from '../src/generate/model/constants.ts';
import { recordsOfConstants, takenTypes } from '../src/generate/types/constantRecords.ts';

const facts = readFacts();
const taken = takenTypes();
const constants = familyConstants(facts);

/** The constants at the root that are requests, options or messages: each takes some memory, or none. */
const taking = constants.filter(
  ({ name, family }) =>
    ['ioctl', 'SO_', 'SCM_'].includes(family) || name.startsWith('SECCOMP_IOCTL_'),
);

test.each(taking)('what $name takes is known', ({ name }) => {
  const places = [taken.has(name), takesNothing.includes(name), noRequests.includes(name)];
  expect(places.filter(Boolean)).toHaveLength(1);
});

test('the lists name constants of the root alone', () => {
  const known = new Set(taking.map(({ name }) => name));
  const listed = [
    ...Object.values(takes).flatMap((names) => names.trim().split(/\s+/)),
    ...takesNothing,
    ...noRequests,
  ];
  expect(listed.filter((name) => !known.has(name))).toEqual([]);
});

/** What each operation takes memory by that has no type of its own. */
const withBareMemory = Object.values(calls)
  .flatMap((family) => Object.values<Entry>(family))
  .flatMap(({ operations }) => Object.entries(operations?.known ?? {}))
  .filter(([, operation]) => operation.arguments.some(isBareMemory))
  .map(([name]) => name);

function isBareMemory(argument: Argument): boolean {
  return ['block', 'bytes', 'measured', 'pointer', 'selfSized'].includes(argument.kind);
}

test('of every operation that takes memory the record is known, or that there is none', () => {
  const known = Object.values(operandTypes).flatMap((names) => names.split(' '));
  expect([...known, ...takesNoRecord].sort()).toEqual([...new Set(withBareMemory)].sort());
});

test('the root has all that bpf tells about objects, and takes about programs', () => {
  const header = facts.headers.find(({ path }) => path === 'linux/bpf.h')!;
  const told = header.records
    .map(({ name }) => name)
    // A program in the kernel gets this one, by a helper.
    .filter((name) => /^bpf_\w+_info$/.test(name) && name !== 'bpf_pidns_info');
  expect(told.length).toBeGreaterThan(5);
  expect([...Object.keys(struct), ...Object.keys(union)]).toEqual(expect.arrayContaining(told));
});

test.each(recordsOfConstants(facts))(
  '%s, which a constant of the root brings, is there',
  (name) => {
    const [kind, tag] = name.split(' ') as ['struct' | 'union', string];
    expect(Object.keys(kind === 'struct' ? struct : union)).toContain(tag);
  },
);

test('the root has the records that programs looked for in vain', () => {
  expect(Object.keys(struct)).toEqual(
    expect.arrayContaining(
      `fanotify_response seccomp_notif_addfd ptrace_syscall_info perf_event_attr sockaddr_in sockaddr_in6
       sockaddr_un termios termios2 ifreq ifinfomsg user_regs_struct user_pt_regs`.split(/\s+/),
    ),
  );
});

// The second source: the number of a request says the size of what it takes.
describe.each(archNames)('on %s', (arch) => {
  const value = (name: string) => Number(constantValue(facts, name, arch));
  const encoded = Object.entries(takes).flatMap(([type, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => ({ name, type, family: constants.find((one) => one.name === name) }))
      .filter(({ name, family }) => /_IOCTL_|^TC|^TIOC/.test(name) && family?.values[arch]),
  );

  test.each(encoded)('$name says the size of $type', ({ name, type }) => {
    const size = (value(name) >> value('_IOC_SIZESHIFT')) & value('_IOC_SIZEMASK');
    expect(size).toBe(touchedBytes(facts, type, arch));
  });
});
