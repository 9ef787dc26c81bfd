import { architectures, archNames } from '@linux-syscalls/abi/arch';
import { followedRequests, requests } from '@linux-syscalls/abi/touched/requests';
import { expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { touchedBytes } from '../src/generate/machine/touchedBytes.ts';

const facts = readFacts();
const constants = new Set(
  facts.headers.flatMap((header) => header.constants).map(({ name }) => name),
);

test('requests that are followed by more than a check can know exist', () => {
  const names = Object.keys(followedRequests).filter((name) => /^\w+$/.test(name));
  expect(names.filter((name) => !constants.has(name))).toEqual([]);
  const prefixes = Object.keys(followedRequests).filter((name) => name.endsWith('*'));
  for (const prefix of prefixes) {
    const start = prefix.slice(0, -1);
    expect([...constants].some((name) => name.startsWith(start))).toBe(true);
  }
});

test('no request stands twice under one type', () => {
  const rows = requests.flatMap(({ take }) =>
    Object.entries(take).flatMap(([type, names]) =>
      names.split(/\s+/).map((name) => `${type}: ${name}`),
    ),
  );
  expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
});

test('a type is as long as on each architecture, up to a field if one is named', () => {
  const sizes = (type: string) =>
    Object.fromEntries(archNames.map((arch) => [arch, touchedBytes(facts, type, arch)]));
  const byWord = (on64: number, on32: number) =>
    Object.fromEntries(
      archNames.map((arch) => [arch, architectures[arch].wordBits === 64 ? on64 : on32]),
    );
  expect(sizes('unsigned long[3]')).toEqual(byWord(24, 12));
  expect(sizes('char[IFNAMSIZ]')).toEqual(byWord(16, 16));
  expect(sizes('__u64')).toEqual(byWord(8, 8));
  expect(sizes('struct ifreq')).toEqual(byWord(40, 32));
  expect(sizes('union bpf_attr.test.duration')).toEqual(byWord(40, 40));
  expect(sizes('union bpf_attr.next_id')).toEqual(byWord(8, 8));
  const having = archNames.filter((arch) => sizes('struct kvm_sev_cmd')[arch] !== undefined);
  expect(having).toEqual(['x86_64', 'x86']);
  expect(() => sizes('struct ifreq.nowhere')).toThrow('there is no struct ifreq.nowhere');
  expect(() => sizes('struct nowhere')).toThrow('no header has struct nowhere');
});
