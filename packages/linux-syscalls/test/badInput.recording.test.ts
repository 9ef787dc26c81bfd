import { record } from '@linux-syscalls/native/testing';
import { TUNGETIFF } from '@linux-syscalls/types/linux/if_tun';
import { SIOCDEVPRIVATE } from '@linux-syscalls/types/linux/sockios';
import { TCP_AO_GET_KEYS } from '@linux-syscalls/types/linux/tcp';
import {
  AT_FDCWD,
  BPF_COMMON_ATTRS,
  BPF_MAP_GET_NEXT_ID,
  BPF_PROG_LOAD,
  bpf,
  CLOCK_REALTIME,
  clock_gettime,
  close,
  F_GETFD,
  F_GETLK,
  F_GETOWNER_UIDS,
  F_SETFL,
  FUTEX_WAKE,
  FUTEX2_NUMA,
  fcntl,
  futex,
  futex_wake,
  getdents64,
  getrandom,
  getsockopt,
  ioctl,
  lseek,
  memfd_create,
  mmap,
  msgrcv,
  msgsnd,
  munmap,
  openat,
  pipe2,
  pread64,
  read,
  readv,
  SO_GET_FILTER,
  SO_TYPE,
  SOL_SOCKET,
  SOL_TCP,
  statx,
  struct,
  TIOCGWINSZ,
  uname,
} from 'linux-syscalls';
import { Batch } from 'linux-syscalls/batch';
import { beforeEach, describe, expect, test } from 'vitest';

type Case = readonly [what: string, action: () => unknown, code: string, message: RegExp];

/** What the types forbid and JavaScript passes all the same. */
const any = (value: unknown): never => value as never;

const type = 'ERR_INVALID_ARG_TYPE';
const range = 'ERR_OUT_OF_RANGE';
const value = 'ERR_INVALID_ARG_VALUE';
const buffer = new Uint8Array(4);
const recorder = record();

beforeEach(() => recorder.clear());

const cases: Readonly<Record<string, readonly Case[]>> = {
  descriptors: [
    ['a string', () => close(any('3')), type, /^close: fd must be a number or bigint, not "3"$/],
    ['nothing', () => close(any(undefined)), type, /^close: fd .* not undefined$/],
    ['an object', () => close(any({ valueOf: () => 3 })), type, /^close: fd .* not an object$/],
    ['a symbol', () => close(any(Symbol('fd'))), type, /^close: fd .* not Symbol\(fd\)$/],
    ['NaN', () => close(Number.NaN), range, /^close: fd must be an exact integer, not NaN$/],
    ['a fraction', () => close(1.5), range, /^close: fd must be an exact integer, not 1\.5$/],
    ['infinity', () => close(Number.POSITIVE_INFINITY), range, /not Infinity$/],
    [
      '33 bits',
      () => close(2 ** 32),
      range,
      /^close: fd must be an integer from -2147483648 to 2147483647/,
    ],
    ['bit 31', () => close(2 ** 31), range, /not 2147483648$/],
    ['a bigint beyond', () => close(any(2n ** 64n)), range, /not 18446744073709551616n$/],
  ],
  flags: [
    ['a boolean', () => openat(AT_FDCWD, '/', any(true)), type, /^openat: flags /],
    ['33 bits', () => openat(AT_FDCWD, '/', 2 ** 32), range, /^openat: flags /],
    ['a negative mode', () => openat(AT_FDCWD, '/', 0, -1), range, /^openat: mode /],
  ],
  paths: [
    ['a NUL', () => openat(AT_FDCWD, 'a\0b', 0), value, /^openat: pathname has a NUL inside/],
    ['a NUL far behind', () => openat(AT_FDCWD, `${'a'.repeat(99)}\0`, 0), value, /NUL/],
    ['a NUL in bytes', () => openat(AT_FDCWD, Uint8Array.of(97, 0), 0), value, /NUL/],
    [
      'a lone surrogate',
      () => openat(AT_FDCWD, 'a\ud800', 0),
      value,
      /^openat: pathname has a lone surrogate/,
    ],
    // What fits of the last has as many bytes as the whole has units.
    ...[19, 20, 21, 500, 8160].map(
      (length): Case => [
        `a lone surrogate among ${length} units`,
        () => openat(AT_FDCWD, `\ud800${'a'.repeat(length - 1)}`, 0),
        value,
        /^openat: pathname has a lone surrogate/,
      ],
    ),
    [
      'null',
      () => openat(AT_FDCWD, any(null), 0),
      type,
      /^openat: pathname must be a string, bytes or an address, not null$/,
    ],
    [
      'a URL',
      () => openat(AT_FDCWD, any(new URL('file:///')), 0),
      type,
      /^openat: pathname .* not an object$/,
    ],
    ['a name with NUL', () => memfd_create('a\0'), value, /^memfd_create: name has a NUL inside/],
  ],
  'bytes and their count': [
    [
      'a count past the end',
      () => read(0, buffer, 5),
      range,
      /^read: count is 5 but buf holds 4 bytes$/,
    ],
    [
      'a count past the end of a part',
      () => pread64(0, buffer.subarray(2), 3, 0),
      range,
      /buf holds 2 bytes/,
    ],
    [
      'a negative count',
      () => read(0, buffer, -1),
      range,
      /^read: count must be an integer from 0 /,
    ],
    ['a fraction', () => read(0, buffer, 1.5), range, /^read: count must be an exact integer/],
    [
      'a bigint past the end',
      () => read(0, buffer, 5n),
      range,
      /^read: count is 5 but buf holds 4 bytes$/,
    ],
    [
      'an array',
      () => read(0, any([1, 2])),
      type,
      /^read: buf must be a view, an address or null, not an array$/,
    ],
    ['a string', () => read(0, any('text')), type, /^read: buf must be a view/],
    [
      'no count for an address',
      () => read(0, 4096),
      type,
      /^read: count must be given where buf is an address/,
    ],
    ['a negative address', () => read(0, -1, 1), range, /^read: buf must be an integer from 0 /],
    ['a lying subclass', () => read(0, new Liar(4), 5), range, /buf holds 4 bytes/],
    [
      'a detached buffer',
      () => read(0, detached(new Uint8Array(4))),
      type,
      /^read: buf is a view whose buffer is detached/,
    ],
    [
      'a detached DataView',
      () => read(0, detached(new DataView(new ArrayBuffer(4)))),
      type,
      /detached/,
    ],
    ['a detached ArrayBuffer', () => read(0, detachedBuffer()), type, /detached/],
    [
      'getdents64 past the end',
      () => getdents64(0, buffer, 5),
      range,
      /^getdents64: count is 5 but dirp/,
    ],
    [
      'getrandom past the end',
      () => getrandom(buffer, 5),
      range,
      /^getrandom: buflen is 5 but buf/,
    ],
  ],
  records: [
    [
      'another structure',
      () => uname(any(struct.statx.alloc())),
      type,
      /^uname: buf must be a struct new_utsname/,
    ],
    [
      'bytes',
      () => clock_gettime(CLOCK_REALTIME, any(new Uint8Array(64))),
      type,
      /^clock_gettime: tp must be a struct /,
    ],
    [
      'an object',
      () => statx(0, '', 0, 0, any({})),
      type,
      /^statx: statxbuf must be a struct statx/,
    ],
    [
      'a foreign layout',
      () => readv(0, any(foreignVectors())),
      type,
      /^readv: iov must be an array of struct iovec/,
    ],
    [
      'more records than there are',
      () => readv(0, struct.iovec.array(2), 3),
      range,
      /^readv: iovcnt is 3 but iov holds 2 records$/,
    ],
    [
      'a record whose buffer is gone',
      () => uname(goneRecord()),
      type,
      /^uname: buf is a view whose buffer is detached/,
    ],
  ],
  numbers: [
    [
      'a short array',
      () => pipe2(new Int32Array(1)),
      range,
      /^pipe2: pipefd holds 1 numbers but 2 are needed$/,
    ],
    [
      'an array of another type',
      () => pipe2(any(new Uint8Array(8))),
      type,
      /^pipe2: pipefd must be an Int32Array/,
    ],
    ['a list', () => pipe2(any([0, 0])), type, /^pipe2: pipefd must be an Int32Array/],
  ],
  'words and offsets': [
    [
      'an inexact offset',
      () => lseek(0, 2 ** 53, 0),
      range,
      /^lseek: offset must be an exact integer/,
    ],
    [
      'an offset of 65 bits',
      () => lseek(0, 2n ** 63n, 0),
      range,
      /^lseek: offset must be an integer from /,
    ],
    [
      'a negative length',
      () => mmap(null, -1, 0, 0, -1, 0),
      range,
      /^mmap: length must be an integer from 0 /,
    ],
    [
      'a length of 65 bits',
      () => munmap(0, 2n ** 64n),
      range,
      /^munmap: length must be an integer from 0 /,
    ],
    [
      'an address that is text',
      () => munmap(any('0x1000'), 1),
      type,
      /^munmap: addr must be a number/,
    ],
  ],
  ioctl: [
    [
      'a view smaller than the request says',
      () => ioctl(0, 0x80046601, new Uint8Array(3)),
      range,
      /^ioctl: argp holds 3 bytes but the request says 4$/,
    ],
    [
      'a view smaller than a request takes that says less',
      () => ioctl(0, TUNGETIFF, new Uint8Array(4)),
      range,
      /^ioctl: argp holds 4 bytes but the request takes (40|32)$/,
    ],
    [
      'a view smaller than an old request takes',
      () => ioctl(0, TIOCGWINSZ, new Uint8Array(7)),
      range,
      /^ioctl: argp holds 7 bytes but the request (takes|says) 8$/,
    ],
    [
      'a view smaller than one of a range of requests takes',
      () => ioctl(0, SIOCDEVPRIVATE + 15, new Uint8Array(31)),
      range,
      /^ioctl: argp holds 31 bytes but the request takes (40|32)$/,
    ],
    ['an argument that is text', () => ioctl(0, 0, any('x')), type, /^ioctl: argp must be a view/],
    ['a request of 33 bits', () => ioctl(0, 2 ** 32), range, /^ioctl: request /],
  ],
  'what lengths leave unsaid': [
    [
      'a filter in a view of as many bytes as it has instructions',
      () => getsockopt(0, SOL_SOCKET, SO_GET_FILTER, new Uint8Array(6), Uint32Array.of(6)),
      range,
      /^getsockopt: optlen is 6, each of 8 bytes, but optval holds 6 bytes$/,
    ],
    [
      'an option in less than an int',
      () => getsockopt(0, SOL_SOCKET, SO_TYPE, new Uint8Array(3), Uint32Array.of(3)),
      range,
      /^getsockopt: optval holds 3 bytes but 4 are needed$/,
    ],
    [
      'keys of TCP-AO in less than the kernel writes',
      () => getsockopt(0, SOL_TCP, TCP_AO_GET_KEYS, new Uint8Array(200), Uint32Array.of(200)),
      range,
      /^getsockopt: optval holds 200 bytes but 276 are needed$/,
    ],
    [
      'an attr without the field that a command writes',
      () => bpf(BPF_MAP_GET_NEXT_ID, new Uint8Array(64), 4),
      range,
      /^bpf: size is 4 but this command touches 8 bytes of attr$/,
    ],
    [
      'the same with the flag of common attributes',
      () => bpf(BPF_MAP_GET_NEXT_ID | BPF_COMMON_ATTRS, new Uint8Array(4)),
      range,
      /^bpf: size is 4 but /,
    ],
    [
      'an attr that ends within a field',
      () => bpf(BPF_PROG_LOAD, new Uint8Array(139)),
      range,
      /^bpf: size is 139, within a field of attr$/,
    ],
    [
      'a level that only the run of a batch knows',
      () => {
        const batch = new Batch();
        batch.getsockopt(0, batch.getpid(), SO_TYPE, new Uint8Array(64), Uint32Array.of(9));
      },
      value,
      /^getsockopt: level is the result of an earlier call/,
    ],
    [
      'a size of attr that only the run of a batch knows',
      () => {
        const batch = new Batch();
        batch.bpf(BPF_MAP_GET_NEXT_ID, new Uint8Array(64), batch.getpid());
      },
      value,
      /^bpf: size is the result of an earlier call/,
    ],
  ],
  'operations of a call that is many': [
    [
      'an operand where none is taken',
      // @ts-expect-error The compiler refuses it as well.
      () => fcntl(0, F_GETFD, 1),
      value,
      /^fcntl: arg is not taken by this operation/,
    ],
    [
      'bytes for a record',
      // @ts-expect-error The compiler refuses it as well.
      () => fcntl(0, F_GETLK, new Uint8Array(64)),
      type,
      /^fcntl: arg must be a struct flock64, /,
    ],
    [
      'nothing for a number',
      // @ts-expect-error The compiler refuses it as well.
      () => fcntl(0, F_SETFL),
      type,
      /^fcntl: arg must be/,
    ],
    [
      'a message without room for its type',
      () => msgsnd(0, buffer.subarray(0, 3), 0),
      range,
      /^msgsnd: msgp holds 3 bytes but [48] are needed$/,
    ],
    [
      'a text that is longer than what is behind its type',
      () => msgsnd(0, new Uint8Array(16), 13),
      range,
      /^msgsnd: msgsz is 13 but msgp holds (8|12) bytes behind the first [48]$/,
    ],
    [
      'a word of a futex without its node',
      () => futex_wake(new Uint32Array(1), 1, 1, FUTEX2_NUMA),
      range,
      /^futex_wake: uaddr holds 1 numbers but 2 are needed$/,
    ],
    [
      'a futex that isn’t made of 32 bits',
      () => futex(any(new BigInt64Array(1)), FUTEX_WAKE, 1),
      type,
      /^futex: uaddr must be an Int32Array or Uint32Array, an address or null/,
    ],
    [
      'a long beyond the register',
      () => msgrcv(0, new Uint8Array(64), 8, 2n ** 63n),
      range,
      /^msgrcv: msgtyp must be an integer from -/,
    ],
    [
      'an array that is too short',
      () => fcntl(0, F_GETOWNER_UIDS, new Uint32Array(1)),
      range,
      /^fcntl: arg holds 1 numbers but 2 are needed$/,
    ],
    [
      'text for what is unknown',
      () => fcntl(0, 12345, any('x')),
      type,
      /^fcntl: arg must be a view/,
    ],
    ['an operation that is text', () => fcntl(0, any('F_GETFD')), type, /^fcntl: cmd must be/],
  ],
};

describe.each(Object.entries(cases))('bad input never reaches the kernel: %s', (_, list) => {
  test.each(list)('%s', (_, action, code, message) => {
    expect(action).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
    expect(action).toThrow(code === range ? RangeError : TypeError);
    expect(recorder.calls).toEqual([]);
  });
});

class Liar extends Uint8Array {
  override get byteLength(): number {
    return 1_000_000;
  }
}

test('a path is the bytes that its view shows, whatever the view or its subclass says', () => {
  const pathname = new Liar(2).fill(97);
  const bytes = [pathname, new DataView(pathname.buffer), pathname.buffer];
  for (const view of bytes) openat(AT_FDCWD, any(view), 0);
  const received = recorder.calls.map(({ words }) => recorder.bytesAt(words[1]!, 3));
  expect(received.map((text) => [...text])).toEqual(bytes.map(() => [97, 97, 0]));
});

function detached<V extends ArrayBufferView>(view: V): V {
  structuredClone(view.buffer, { transfer: [view.buffer as ArrayBuffer] });
  return view;
}

function detachedBuffer(): ArrayBuffer {
  return detached(new Uint8Array(4)).buffer;
}

function goneRecord(): struct.new_utsname {
  const bytes = new ArrayBuffer(struct.new_utsname.size);
  const record = struct.new_utsname.view(bytes);
  structuredClone(bytes, { transfer: [bytes] });
  return record;
}

/** An array of iovec of the other word size. */
function foreignVectors(): unknown {
  const foreign = struct.iovec.layout.x86.size === struct.iovec.size ? 'x86_64' : 'x86';
  return struct.iovec.on(foreign).array(1);
}
