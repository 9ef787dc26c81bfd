import { type Architecture, architectures, archNames } from '@linux-syscalls/abi/arch';
import {
  adapted,
  byQuirk,
  byWord,
  type Choice,
  direct,
  either,
  ipcVersion,
  largeFile,
  longs,
  or,
  units,
  wherePresent,
  wide,
} from '@linux-syscalls/abi/language';
import { settleOn } from '@linux-syscalls/abi/settle';
import { describe, expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';

const everything = () => true;
const wordsOn = (choice: Choice, quirks: Partial<Architecture>) =>
  settleOn(choice, { ...architectures.x86, ...quirks }, everything);

describe('64 bits travel', () => {
  const afterTwo = direct('call', 'a', 'b', wide('pos'));
  const afterThree = direct('call', 'a', 'b', 'c', wide('pos'));

  test('in one register', () => {
    expect(wordsOn(afterThree, { long64: 'register' })).toEqual(['call', 'a', 'b', 'c', 'pos']);
  });

  test('in two, the low half first', () => {
    const halves = [{ lo: 'pos' }, { hi: 'pos' }];
    expect(wordsOn(afterThree, { long64: 'pair' })).toEqual(['call', 'a', 'b', 'c', ...halves]);
  });

  test('in two, the high half first where the byte order is big', () => {
    const halves = [{ hi: 'pos' }, { lo: 'pos' }];
    const quirks = { long64: 'pair', byteOrder: 'big' } as const;
    expect(wordsOn(afterTwo, quirks)).toEqual(['call', 'a', 'b', ...halves]);
  });

  test('in two from an even register on', () => {
    const halves = [{ lo: 'pos' }, { hi: 'pos' }];
    const quirks = { long64: 'even-pair' } as const;
    expect(wordsOn(afterTwo, quirks)).toEqual(['call', 'a', 'b', ...halves]);
    expect(wordsOn(afterThree, quirks)).toEqual(['call', 'a', 'b', 'c', 0, ...halves]);
  });

  test('in two longs, the low one first in either byte order, and without a gap', () => {
    const call = direct('call', longs('pos'));
    expect(wordsOn(call, { long64: 'register' })).toEqual(['call', 'pos', 0]);
    const quirks = { long64: 'even-pair', byteOrder: 'big' } as const;
    expect(wordsOn(direct('call', 'a', longs('pos')), quirks)).toEqual([
      'call',
      'a',
      { lo: 'pos' },
      { hi: 'pos' },
    ]);
  });
});

test('flags are set where a quirk asks for them', () => {
  const call = direct('call', largeFile('flags'), largeFile(or('O_CREAT')), ipcVersion('cmd'));
  expect(wordsOn(call, { largeFileFlag: false, ipcVersionFlag: false })).toEqual([
    'call',
    'flags',
    { or: ['O_CREAT'] },
    'cmd',
  ]);
  expect(wordsOn(call, { largeFileFlag: true, ipcVersionFlag: true })).toEqual([
    'call',
    { set: 'flags', constant: 'O_LARGEFILE' },
    { or: ['O_CREAT', 'O_LARGEFILE'] },
    { set: 'cmd', constant: 'IPC_64' },
  ]);
});

test('an offset is in units where these are not bytes', () => {
  expect(wordsOn(direct('call', units('offset')), { mmapUnit: 1 })).toEqual(['call', 'offset']);
  expect(wordsOn(direct('call', units('offset')), { mmapUnit: 4096 })).toEqual([
    'call',
    { units: 'offset' },
  ]);
});

describe('what a kernel has decides', () => {
  const on = (choice: Choice, ...calls: readonly string[]) =>
    settleOn(choice, architectures.x86_64, (name) => calls.includes(name));
  const open = either(['open', 'path'], ['openat', 0, 'path']);

  test('the first of several calls', () => {
    expect(on(open, 'open', 'openat')).toEqual(['open', 'path']);
    expect(on(open, 'openat')).toEqual(['openat', 0, 'path']);
  });

  test('the first of several names', () => {
    expect(on(direct(['stat64', 'stat'], 'buf'), 'stat')).toEqual(['stat', 'buf']);
    expect(on(direct(['stat64', 'stat'], 'buf'), 'stat', 'stat64')).toEqual(['stat64', 'buf']);
  });

  test('an adapter, which needs all of its calls', () => {
    const dup2 = adapted('dup2ThroughDup3', ['dup3', ['fcntl64', 'fcntl']], 'fd');
    const settled = { by: 'dup2ThroughDup3', calls: ['dup3', 'fcntl'], words: ['fd'] };
    expect(on(dup2, 'dup3', 'fcntl')).toEqual(settled);
    expect(on(dup2, 'dup3')).toBeUndefined();
  });

  test('that there is no such call, where that is foreseen', () => {
    expect(on(wherePresent('sysfs', 'option'), 'sysfs')).toEqual(['sysfs', 'option']);
    expect(on(wherePresent('sysfs', 'option'))).toBeNull();
    expect(on(open)).toBeUndefined();
  });

  test('after a quirk', () => {
    const choice = byWord(either(['old'], ['new']), null);
    expect(on(choice, 'new')).toEqual(['new']);
    expect(settleOn(choice, architectures.arm, everything)).toBeNull();
    const order = byQuirk('cloneOrder', {
      forwards: direct('a'),
      backwards: direct('b'),
      backwards2: direct('c'),
    });
    expect(settleOn(order, architectures.x86_64, everything)).toEqual(['a']);
    expect(settleOn(order, architectures.aarch64, everything)).toEqual(['b']);
  });
});

describe.each(archNames)('the quirks of %s are those of its kernel', (arch) => {
  const { prototypes, syscalls } = readFacts();
  const quirks = architectures[arch];

  test('the order of clone’s arguments', () => {
    const names = prototypes[arch].get('sys_clone')!.parameters.map(({ name }) => name);
    const first = ['clone_flags', 'newsp'];
    const last = ['child_tidptr', 'tls'];
    const order = {
      forwards: [...first, 'parent_tidptr', ...last],
      backwards: [...first, 'parent_tidptr', ...last.toReversed()],
      backwards2: [...first.toReversed(), 'parent_tidptr', ...last],
    };
    expect(names).toEqual(order[quirks.cloneOrder]);
  });

  test('whether calls of System V IPC look for the version', () => {
    const entries = ['semctl', 'msgctl', 'shmctl'].map(
      (call) => syscalls[arch].find(({ name }) => name === call)!.entry,
    );
    const old = quirks.ipcVersionFlag ? 'old_' : '';
    expect(entries).toEqual(['semctl', 'msgctl', 'shmctl'].map((call) => `sys_${old}${call}`));
  });

  test('the unit of the offset that mmap takes', () => {
    const hasMmap2 = syscalls[arch].some(({ name }) => name === 'mmap2');
    expect(quirks.mmapUnit).toBe(hasMmap2 ? 4096 : 1);
  });

  test('where mmap takes its arguments', () => {
    const rows = ['mmap2', 'mmap'].flatMap((call) =>
      syscalls[arch].filter(({ name }) => name === call),
    );
    expect(quirks.mmapArguments).toBe(rows[0]!.entry === 'sys_old_mmap' ? 'memory' : 'registers');
  });

  test('which part of its register SETVAL reads', () => {
    const { byteOrder, wordBits } = quirks;
    const isLate = byteOrder === 'big' && wordBits === 64; // As in the kernel's ipc/sem.c.
    expect(quirks.semaphoreValue).toBe(isLate ? 'upper' : 'whole');
  });
});
