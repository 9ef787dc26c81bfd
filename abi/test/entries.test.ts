import {
  type Argument,
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
  path,
  recordsIn,
  scalar,
  wide,
} from '@linux-syscalls/abi/language';
import { expect, test } from 'vitest';

// Type tests: each line that is expected to be an error names an argument that the entry lacks.

const rest = { does: 'does it', result: { kind: 'zero', doc: '0' }, see: ['man 2 call'] } as const;
const file = fd('fd', 'the file');
const anything: Entry['arguments'][number] = file;
const position = scalar('pos', 'where', { type: 'loff_t' });

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
      arguments: [
        bytesIn('buf', 'bytes', { count: 'size' }),
        // @ts-expect-error in what a count counts
        count('size', 'how many', { of: 'buff', type: 'size_t' }),
      ],
      routes: direct('call', 'buf', 'size'),
    }),
    call({
      ...rest,
      arguments: [
        // @ts-expect-error in what counts bytes
        bytesIn('buf', 'bytes', { count: 'length' }),
        count('size', 'how many', { of: 'buf', type: 'size_t' }),
      ],
      routes: direct('call', 'buf', 'size'),
    }),
    call({
      ...rest,
      arguments: [
        // @ts-expect-error in what counts records
        recordsIn('iov', 'them', { record: 'iovec', count: 'vlen' }),
        count('n', 'how many', { of: 'iov', type: 'int' }),
      ],
      routes: direct('call', 'iov', 'n'),
    }),
    call({
      ...rest,
      arguments: [
        // @ts-expect-error in what counts numbers
        numbersOut('list', 'them', { array: 'Int32Array', length: 'sizes' }),
        scalar('size', 'n', { type: 'int' }),
      ],
      routes: direct('call', 'list', 'size'),
    }),
    call({
      ...rest,
      arguments: [
        // @ts-expect-error in the flags that make more numbers of them
        numbersOut('list', 'them', {
          array: 'Int32Array',
          length: 1,
          more: { flags: 'flag', flag: 'O_PATH', length: 2 },
        }),
        flags('flags', 'how', { family: 'O_' }),
      ],
      routes: direct('call', 'list', 'flags'),
    }),
    call({
      ...rest,
      arguments: [
        // @ts-expect-error in what memory is measured by
        measuredOut('set', 'it', { by: 'nfd', measure: { bytes: 8, each: 64 } }),
        scalar('n', 'n', { type: 'int' }),
      ],
      routes: direct('call', 'set', 'n'),
    }),
    call({
      ...rest,
      arguments: [
        flags('flags', 'how', { family: 'O_' }),
        // @ts-expect-error in what makes an argument required
        scalar('mode', 'permissions', {
          type: 'mode_t',
          requiredWith: { argument: 'flag', flags: ['O_CREAT'], usual: '0' },
        }),
      ],
      routes: direct('call', 'flags', 'mode'),
    }),
    call({
      ...rest,
      arguments: [flags('cmd', 'which', { family: 'F_' }), operand('arg', 'what it takes')],
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

test('the compiler refuses options that a kind lacks, and asks for those that it needs', () => {
  const built: readonly Argument[] = [
    numbersOut('pair', 'both', { array: 'Int32Array', length: 2, optional: true }),
    // @ts-expect-error no type
    scalar('n', 'how many'),
    // @ts-expect-error no count
    bytesIn('buf', 'bytes', {}),
    // @ts-expect-error no such family
    flags('flags', 'how', { family: 'OH_' }),
    // @ts-expect-error no such option of this kind
    path('pathname', 'the file', { optional: true }),
    // @ts-expect-error a number in place of the name
    count('n', 'how many', { of: 5, type: 'int' }),
  ];
  expect(built).toHaveLength(6);
});
