import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import type { Header, Layout, PerArch, Rec } from '../src/facts/facts.ts';
import { factsDirectory } from '../src/facts/folders.ts';
import { readFacts } from '../src/facts/read.ts';
import { writeHeader } from '../src/facts/text/header.ts';
import { constantValue } from '../src/generate/model/constant.ts';
import { gccIsMissing, gccMacros, gccValues } from './gcc.ts';

const facts = readFacts();

/** Headers that the calls we wrap need, and that gcc's own copies have as well. */
const paths = [
  'asm/fcntl.h',
  'asm/ioctl.h',
  'asm/ioctls.h',
  'asm/stat.h',
  'asm/statfs.h',
  'asm/termios.h',
  'linux/elf-em.h',
  'linux/elf.h',
  'linux/eventpoll.h',
  'linux/fcntl.h',
  'linux/memfd.h',
  'linux/mman.h',
  'linux/openat2.h',
  'linux/random.h',
  'linux/stat.h',
  'linux/time_types.h',
  'linux/uio.h',
  'linux/utsname.h',
];
const headers = facts.headers.filter(({ path }) => paths.includes(path));

test('facts are read as they were written', () => {
  for (const header of facts.headers) {
    const text = readFileSync(join(factsDirectory, 'uapi', `${header.path}.txt`), 'utf8');
    const [about] = text.split('\n\n', 1);
    expect(writeHeader(about!.replace(/^# /gm, ''), header)).toBe(text);
  }
});

test('the headers that gcc is asked about exist', () => {
  expect(headers.map(({ path }) => path)).toEqual(paths);
});

// gcc's own time_t is 32-bit on x86 and arm, so it can't be the witness here.
describe.each(archNames)('a 64-bit time_t on %s', (arch) => {
  const { wordBits } = architectures[arch];

  test.each([
    'SO_RCVTIMEO',
    'SO_SNDTIMEO',
    'SO_TIMESTAMP',
    'SO_TIMESTAMPNS',
    'SO_TIMESTAMPING',
    'SIOCGSTAMP',
    'SIOCGSTAMPNS',
  ])('%s is the new one where words have 32 bits', (name) => {
    const old = constantValue(facts, `${name}_OLD`, arch);
    const recent = constantValue(facts, `${name}_NEW`, arch);
    expect(constantValue(facts, name, arch)).toBe(wordBits === 32 ? recent : old);
  });

  test('what is listed as depending on it is as listed', () => {
    const listed = readFileSync(join(factsDirectory, 'time64.txt'), 'utf8').split('\n');
    const constants = listed.flatMap((line) => {
      const [, name, value, archs] = /^const\t\S+\t(\w+)\t\d+\t(\d+)\t@(\S+)$/.exec(line) ?? [];
      return name && value && archs?.split(',').includes(arch) ? [{ name, value }] : [];
    });
    expect(constants.length > 20).toBe(wordBits === 32);
    for (const { name, value } of constants) {
      expect(constantValue(facts, name, arch), name).toBe(BigInt(value));
    }
  });

  test('input_event has words for its time, as the kernel writes it', () => {
    const { records } = facts.headers.find(({ path }) => path === 'linux/input.h')!;
    const event = records.find(({ name }) => name === 'input_event')!;
    const type = on(event.layout, arch)!.fields.find(({ name }) => name === 'type')!;
    expect(type.offset).toBe((2 * wordBits) / 8);
  });
});

describe.each(archNames)('headers on %s', (arch) => {
  const missing = gccIsMissing(arch);

  test('gcc’s own headers give the constants that both know the same values', ({ skip }) => {
    skip(missing !== undefined, missing);
    const known = paths.flatMap((path) => gccMacros(arch, path, /^[A-Z_]\w+$/));
    const ours = new Map(headers.flatMap((header) => smallConstants(header, arch)));
    const shared = [...new Set(known)].filter((name) => ours.has(name));
    // Of POWER's requests some are made from the size of what these declare.
    const theirs = gccValues(arch, ['linux/serial.h', ...paths], shared, ['loff_t long long']);
    expect(shared.length).toBeGreaterThan(500);
    expect(theirs.size).toBe(shared.length);
    expect([...theirs].filter(([name, value]) => ours.get(name) !== value)).toEqual([]);
  });

  test('gcc lays records out as the facts say', ({ skip }) => {
    skip(missing !== undefined, missing);
    const ours = new Map(
      headers.flatMap(({ records }) => records.flatMap((record) => layoutFacts(record, arch))),
    );
    const theirs = gccValues(arch, paths, [...ours.keys()]);
    expect(theirs.size).toBeGreaterThan(150);
    expect([...theirs].filter(([what, value]) => ours.get(what) !== value)).toEqual([]);
  });
});

function on<T>(value: PerArch<T>, arch: ArchName): T | undefined {
  return 'all' in value ? value.all : value.by[arch];
}

/** Those that fit an operand of assembly on every architecture. */
function smallConstants({ constants }: Header, arch: ArchName): [name: string, value: bigint][] {
  return constants.flatMap(({ name, value }): [string, bigint][] => {
    const number = on(value, arch);
    return number !== undefined && BigInt.asIntN(32, number) === number ? [[name, number]] : [];
  });
}

function layoutFacts(record: Rec, arch: ArchName): [expression: string, value: bigint][] {
  const layout: Layout | undefined = on(record.layout, arch);
  if (!layout) return [];
  const spelled = `${record.kind} ${record.name}`;
  return [
    [`sizeof(${spelled})`, BigInt(layout.size)],
    [`_Alignof(${spelled})`, BigInt(layout.align)],
    ...layout.fields
      // What was spare space in older headers may have moved.
      .filter(({ name, bits }) => name !== '' && !name.startsWith('__') && bits === undefined)
      .map(({ name, offset }): [string, bigint] => [
        `__builtin_offsetof(${spelled}, ${name})`,
        BigInt(offset),
      ]),
  ];
}
