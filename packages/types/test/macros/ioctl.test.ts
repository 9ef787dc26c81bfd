import { archNames, archOfNode } from '@linux-syscalls/abi/arch';
import { describe, expect, test } from 'vitest';
import {
  _IO,
  _IOC,
  _IOC_DIR,
  _IOC_NR,
  _IOC_READ,
  _IOC_SIZE,
  _IOC_TYPE,
  _IOC_WRITE,
  _IOR,
  _IOW,
  _IOWR,
  perArch as declared,
} from '../../src/generated/asm/ioctl.ts';
import * as ioctls from '../../src/generated/asm/ioctls.ts';
import { TIOCGPTN } from '../../src/generated/asm/ioctls.ts';
import * as fs from '../../src/generated/linux/fs.ts';
import { type Descriptor, declareStruct, type RecordView } from '../../src/index.ts';
import { thrown } from './thrown.ts';

const { perArch } = fs;
const { BLKROSET } = perArch;

interface word extends RecordView<'struct word'> {
  value: number;
}
const word: Descriptor<word> = declareStruct('word', 'long value;');
const onArm: Descriptor<word, 'arm'> = declareStruct('on_arm', 'long value;', { only: ['arm'] });

test('_IOR makes the requests that headers have', () => {
  expect(_IOR('T', 0x30, 4)).toBe(TIOCGPTN);
});

test.each(archNames)('requests of %s are made and taken apart on any machine', (architecture) => {
  const { TIOCGPTN, TIOCSPTLCK } = ioctls.perArch;
  expect(_IOR('T', 0x30, 4, architecture)).toBe(TIOCGPTN[architecture]);
  expect(_IOW('T', 0x31, 4, architecture)).toBe(TIOCSPTLCK[architecture]);
  expect(_IO(0x12, 93, architecture)).toBe(BLKROSET[architecture]);
  const none = declared._IOC_NONE[architecture];
  expect(_IOC(none, 0x12, 93, 0, architecture)).toBe(BLKROSET[architecture]);
  const request = _IOWR(0xae, 0xfe, 8191, architecture);
  expect(_IOC_DIR(request, architecture)).toBe(_IOC_READ | declared._IOC_WRITE[architecture]);
  expect(_IOC_TYPE(request, architecture)).toBe(0xae);
  expect(_IOC_NR(request, architecture)).toBe(0xfe);
  expect(_IOC_SIZE(request, architecture)).toBe(8191);
  expect(_IOC_SIZE(BLKROSET[architecture], architecture)).toBe(0);
});

test('a header has the requests of this machine', () => {
  const here = archOfNode(process.arch)!;
  expect(fs.BLKROSET).toBe(BLKROSET[here]);
  expect(fs.BLKROSET).toBe(_IO(0x12, 93));
  expect(fs.FICLONE).toBe(_IOW(0x94, 9, 4));
  expect(fs.FS_IOC_GETFLAGS).toBe(perArch.FS_IOC_GETFLAGS[here]);
});

test('a request is one of the architecture of the record', () => {
  const { ppc64le, x86_64 } = perArch.FS_IOC_GETFLAGS;
  expect(ppc64le).not.toBe(x86_64);
  expect(_IOR('f', 1, word.on('ppc64le'))).toBe(ppc64le);
  expect(_IOR('f', 1, word.on('x86'), 'ppc64le')).toBe(ppc64le);
});

test('_IOR takes the size that a record has on the architecture asked for', () => {
  const { x86_64, x86 } = perArch.FS_IOC_GETFLAGS;
  for (const architecture of archNames) {
    expect(_IOR('f', 1, word, architecture)).toBe(perArch.FS_IOC_GETFLAGS[architecture]);
  }
  expect(_IOR('f', 1, word.on('x86'))).toBe(x86);
  expect(x86).not.toBe(x86_64);
});

test('the decoders tell what _IOWR was given, of numbers and of bigints', () => {
  const request = _IOWR(0xae, 0xfe, 8191);
  expect(request).toBeGreaterThan(0x8000_0000);
  for (const nr of [request, BigInt(request)]) {
    expect(_IOC_DIR(nr)).toBe(_IOC_READ | _IOC_WRITE);
    expect(_IOC_TYPE(nr)).toBe(0xae);
    expect(_IOC_NR(nr)).toBe(0xfe);
    expect(_IOC_SIZE(nr)).toBe(8191);
  }
});

describe('a part that would run into the next is refused', () => {
  test.each([
    [() => _IOC(4, 'T', 1, 0, 'x86'), '_IOC: dir must be an integer from 0 to 3, not 4'],
    [() => _IOC(8, 'T', 1, 0, 'ppc64le'), '_IOC: dir must be an integer from 0 to 7, not 8'],
    [() => _IO(256, 1), '_IO: type must be an integer from 0 to 255, not 256'],
    [() => _IO('é€'[1]!, 1), '_IO: type must be an integer from 0 to 255, not 8364'],
    [() => _IO('T', -1), '_IO: nr must be an integer from 0 to 255, not -1'],
    [() => _IOR('T', 1.5, 4), '_IOR: nr must be an integer from 0 to 255, not 1.5'],
    [
      () => _IOWR('T', 1, 16_384, 'x86'),
      '_IOWR: size must be an integer from 0 to 16383, not 16384',
    ],
    [
      () => _IOWR('T', 1, 8192, 'ppc64le'),
      '_IOWR: size must be an integer from 0 to 8191, not 8192',
    ],
    [() => _IOC_NR(2 ** 32), '_IOC_NR: nr must be an integer from 0 to 4294967295, not 4294967296'],
    [() => _IOC_NR(-1n), '_IOC_NR: nr must be an integer from 0 to 4294967295, not -1n'],
  ])('%o', (call, message) => {
    expect(thrown(call)).toEqual({ name: 'RangeError', code: 'ERR_OUT_OF_RANGE', message });
  });
});

test.each([
  [
    () => _IO('TT', 1),
    'ERR_INVALID_ARG_VALUE',
    '_IO: type must be one letter or a number, not "TT"',
  ],
  [
    () => _IO(null as never, 1),
    'ERR_INVALID_ARG_TYPE',
    '_IO: type must be an integer from 0 to 255, not null',
  ],
  [
    () => _IOR('T', 1, 'int' as never),
    'ERR_INVALID_ARG_TYPE',
    '_IOR: argument must be a descriptor or a number of bytes, not "int"',
  ],
  [
    () => _IOR('T', 1, undefined as never),
    'ERR_INVALID_ARG_TYPE',
    '_IOR: argument must be a descriptor or a number of bytes, not undefined',
  ],
  [
    () => _IOR('T', 1, onArm as never, 'x86'),
    'ERR_INVALID_ARG_VALUE',
    "_IOR: on_arm doesn't exist on x86",
  ],
  [
    () => _IOR('T', 1, word, 'pdp11' as never),
    'ERR_INVALID_ARG_VALUE',
    `_IOR: architecture must be one of ${archNames.join(', ')}, not "pdp11"`,
  ],
])('what is no part at all is a TypeError: %o', (call, code, message) => {
  expect(thrown(call)).toEqual({ name: 'TypeError', code, message });
});
