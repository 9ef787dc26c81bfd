import {
  byQuirk,
  bytesIn,
  call,
  count,
  direct,
  type Entry,
  either,
  fd,
  flags,
  lo,
  measuredOut,
  numbersOut,
  operand,
  recordsIn,
  scalar,
  wide,
} from '@linux-syscalls/abi/language';
import { expect, test } from 'vitest';

// Type tests: each line that is expected to be an error names an argument that the entry lacks.

const rest = { does: 'does it', result: { kind: 'zero', doc: '0' }, see: ['man 2 call'] } as const;
const file = fd('fd', 'the file');
const anything: Entry['arguments'][number] = file;
const position = scalar('pos', 'loff_t', 'where');

test('the compiler refuses names that no argument has', () => {
  const entries: readonly Entry[] = [
    call({ ...rest, arguments: [file, position], routes: direct('call', 'fd', wide('pos')) }),

    // @ts-expect-error in a route
    call({ ...rest, arguments: [file], routes: direct('call', 'df') }),
    // @ts-expect-error in a half
    call({ ...rest, arguments: [file, position], routes: direct('call', 'fd', lo('position')) }),
    // @ts-expect-error in what an ABI makes registers of
    call({ ...rest, arguments: [file, position], routes: direct('call', 'fd', wide('position')) }),
    // @ts-expect-error in one of several routes
    call({ ...rest, arguments: [file], routes: either(['old', 'fd'], ['new', 'df', 0]) }),
    call({
      ...rest,
      arguments: [file],
      // @ts-expect-error in a route by a quirk
      routes: byQuirk('cloneOrder', { forwards: direct('call', 'df'), backwards: null }),
    }),
    call({
      ...rest,
      // @ts-expect-error in what a count counts
      arguments: [bytesIn('buf', 'size', 'bytes'), count('size', 'buff', 'size_t', 'how many')],
      routes: direct('call', 'buf', 'size'),
    }),
    call({
      ...rest,
      // @ts-expect-error in what counts bytes
      arguments: [bytesIn('buf', 'length', 'bytes'), count('size', 'buf', 'size_t', 'how many')],
      routes: direct('call', 'buf', 'size'),
    }),
    call({
      ...rest,
      // @ts-expect-error in what counts records
      arguments: [recordsIn('iov', 'iovec', 'vlen', 'them'), count('n', 'iov', 'int', 'how many')],
      routes: direct('call', 'iov', 'n'),
    }),
    call({
      ...rest,
      // @ts-expect-error in what counts numbers
      arguments: [numbersOut('list', 'Int32Array', 'sizes', 'them'), scalar('size', 'int', 'n')],
      routes: direct('call', 'list', 'size'),
    }),
    call({
      ...rest,
      // @ts-expect-error in what memory is measured by
      arguments: [measuredOut('set', 'nfd', { bytes: 8, each: 64 }, 'it'), scalar('n', 'int', 'n')],
      routes: direct('call', 'set', 'n'),
    }),
    call({
      ...rest,
      arguments: [
        flags('flags', 'O_', 'how'),
        // @ts-expect-error in what makes an argument required
        scalar('mode', 'mode_t', 'permissions', {
          requiredWith: { argument: 'flag', flags: ['O_CREAT'], usual: '0' },
        }),
      ],
      routes: direct('call', 'flags', 'mode'),
    }),
    call({
      ...rest,
      arguments: [flags('cmd', 'F_', 'which'), operand('arg', 'what it takes')],
      routes: direct('call', 'cmd', 'arg'),
      // @ts-expect-error in what selects an operation
      operations: { by: 'command', known: {}, unknown: 'nobody knows' },
    }),
    call({
      ...rest,
      // @ts-expect-error in arguments whose names the compiler doesn't know
      arguments: [anything],
      routes: direct('call', 'df'),
    }),
  ];
  expect(entries.map(({ does }) => does)).toEqual(entries.map(() => rest.does));
});
