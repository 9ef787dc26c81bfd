import {
  bytesIn,
  bytesOut,
  byWord,
  call,
  count,
  direct,
  fd,
  flags,
  hi,
  lo,
  longs,
  recordsIn,
  scalar,
  storedResult,
  wide,
} from '../language.ts';

const limit = 'At most 2147479552 bytes (0x7ffff000) go in one call; more is cut, not refused.';
const readErrors = {
  EAGAIN: 'the descriptor is non-blocking and nothing is there',
  EBADF: '`fd` is not open for reading',
  EINTR: 'a signal came before any byte did',
  EISDIR: '`fd` is a directory; see `getdents64`',
};
const writeErrors = {
  EAGAIN: 'the descriptor is non-blocking and there is no room',
  EBADF: '`fd` is not open for writing',
  EPIPE: 'nobody reads the other end (SIGPIPE is ignored in Node)',
  ENOSPC: 'the device is full',
};

/** The note of calls whose buffers are addresses inside records, which no check reads. */
function iovecWord(does: 'reads' | 'writes'): string {
  return `The lengths inside \`iov\` are not checked: the kernel ${does} \`iov_len\` bytes wherever \`iov_base\` points.`;
}

export const read = call({
  does: 'reads from a descriptor',
  arguments: [
    fd('fd', 'where to read from'),
    bytesOut('buf', 'receives the bytes', { count: 'count' }),
    count('count', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were read; 0 at the end' },
  routes: direct('read', 'fd', 'buf', 'count'),
  notes: [limit],
  errors: readErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_READ',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'buf', len: 'count', off: -1 },
    same: { on: 'stream' },
  },
  see: ['man 2 read'],
});

export const write = call({
  does: 'writes to a descriptor',
  arguments: [
    fd('fd', 'where to write to'),
    bytesIn('buf', 'the bytes', { count: 'count' }),
    count('count', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken, which may be fewer' },
  routes: direct('write', 'fd', 'buf', 'count'),
  notes: [limit],
  errors: writeErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_WRITE',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'buf', len: 'count', off: -1 },
    differs: 'it ends with a part where the call goes on until all is written',
  },
  see: ['man 2 write'],
});

export const pread64 = call({
  does: 'reads at an offset and leaves the file’s own offset alone',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    bytesOut('buf', 'receives the bytes', { count: 'count' }),
    count('count', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
    scalar('pos', 'where to start, in bytes from the beginning', { type: 'loff_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were read; 0 at the end' },
  routes: direct('pread64', 'fd', 'buf', 'count', wide('pos')),
  aliases: ['pread'],
  notes: [limit],
  errors: { ...readErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  uring: {
    operation: 'IORING_OP_READ',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'buf', len: 'count', off: 'pos' },
    same: { on: 'file', given: { pos: 'notNegative' }, whole: 'count', most: 131_072 },
  },
  see: ['man 2 pread64'],
});

export const pwrite64 = call({
  does: 'writes at an offset and leaves the file’s own offset alone',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    bytesIn('buf', 'the bytes', { count: 'count' }),
    count('count', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
    scalar('pos', 'where to start, in bytes from the beginning', { type: 'loff_t' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken, which may be fewer' },
  routes: direct('pwrite64', 'fd', 'buf', 'count', wide('pos')),
  aliases: ['pwrite'],
  notes: [limit, 'On a descriptor opened with `O_APPEND` the kernel appends and ignores `pos`.'],
  errors: { ...writeErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  uring: {
    operation: 'IORING_OP_WRITE',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'buf', len: 'count', off: 'pos' },
    differs:
      'of many file systems the kernel lets a worker write, which takes longer than a helper thread',
  },
  see: ['man 2 pwrite64'],
});

export const readv = call({
  does: 'reads into several buffers, filling each before the next',
  arguments: [
    fd('fd', 'where to read from'),
    recordsIn('iov', 'addresses and lengths of the buffers', { record: 'iovec', count: 'iovcnt' }),
    count('iovcnt', 'how many of them, at most 1024', { of: 'iov', type: 'int' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were read in all; 0 at the end' },
  routes: direct('readv', 'fd', 'iov', 'iovcnt'),
  notes: [iovecWord('writes')],
  errors: { ...readErrors, EFAULT: 'an `iov_base` is no address that can be written' },
  waits: true,
  uring: {
    operation: 'IORING_OP_READV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: -1 },
    same: { on: 'stream' },
  },
  see: ['man 2 readv', '<linux/uio.h>'],
});

export const lseek = call({
  does: 'moves a file’s offset',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    scalar('offset', 'how far, in bytes; may be negative', { type: 'loff_t' }),
    flags('whence', 'from where: `SEEK_SET`, `SEEK_CUR`, `SEEK_END`, `SEEK_DATA` …', {
      family: 'SEEK_',
    }),
  ],
  result: { kind: 'offset', doc: 'the new offset from the beginning' },
  routes: byWord(
    ['lseek', 'fd', 'offset', 'whence'],
    ['_llseek', 'fd', hi('offset'), lo('offset'), storedResult, 'whence'],
  ),
  notes: [
    'A directory’s offsets are cookies that may need 63 bits (ext4): `lseek.bigint` takes and returns any of them.',
  ],
  errors: {
    ESPIPE: '`fd` is a pipe, a socket or a terminal',
    EINVAL: 'the new offset would be negative, or `whence` is unknown',
    ENXIO: '`SEEK_DATA` or `SEEK_HOLE` at or beyond the end',
  },
  see: ['man 2 lseek'],
});

export const writev = call({
  does: 'writes from several buffers, one after the other',
  arguments: [
    fd('fd', 'where to write to'),
    recordsIn('iov', 'addresses and lengths of the buffers', { record: 'iovec', count: 'iovcnt' }),
    count('iovcnt', 'how many of them, at most 1024', { of: 'iov', type: 'int' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken in all, which may be fewer' },
  routes: direct('writev', 'fd', 'iov', 'iovcnt'),
  notes: [iovecWord('reads')],
  errors: { ...writeErrors, EFAULT: 'an `iov_base` is no address that can be read' },
  waits: true,
  uring: {
    operation: 'IORING_OP_WRITEV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: -1 },
    differs: 'it ends with a part where the call goes on until all is written',
  },
  see: ['man 2 writev', '<linux/uio.h>'],
});

const vectors = [
  fd('fd', 'a descriptor that can seek'),
  recordsIn('iov', 'addresses and lengths of the buffers', { record: 'iovec', count: 'iovcnt' }),
  count('iovcnt', 'how many of them, at most 1024', { of: 'iov', type: 'int' }),
  scalar('pos', 'where to start, in bytes from the beginning', { type: 'loff_t' }),
];
const vectors2 = [
  ...vectors.slice(0, 3),
  scalar('pos', 'where to start, or −1 for the file’s own offset', { type: 'loff_t' }),
  flags('flags', '`RWF_NOWAIT`, `RWF_HIPRI`, `RWF_DSYNC`, `RWF_APPEND` … or 0', {
    family: 'RWF_',
    default: 0,
  }),
];

export const preadv = call({
  does: 'reads at an offset into several buffers',
  arguments: vectors,
  result: { kind: 'count', doc: 'how many bytes were read in all; 0 at the end' },
  routes: direct('preadv', 'fd', 'iov', 'iovcnt', longs('pos')),
  notes: [iovecWord('writes')],
  errors: { ...readErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  since: '2.6.30',
  waits: true,
  uring: {
    operation: 'IORING_OP_READV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: 'pos' },
    differs: 'a part of a read is told as the whole: how much that is, only its records say',
  },
  see: ['man 2 preadv'],
});

export const pwritev = call({
  does: 'writes at an offset from several buffers',
  arguments: vectors,
  result: { kind: 'count', doc: 'how many bytes were taken in all, which may be fewer' },
  routes: direct('pwritev', 'fd', 'iov', 'iovcnt', longs('pos')),
  notes: [iovecWord('reads')],
  errors: { ...writeErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  since: '2.6.30',
  waits: true,
  uring: {
    operation: 'IORING_OP_WRITEV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: 'pos' },
    differs:
      'of many file systems the kernel lets a worker write, which takes longer than a helper thread',
  },
  see: ['man 2 pwritev'],
});

export const preadv2 = call({
  does: 'reads into several buffers, at an offset or not, in a way that flags choose',
  arguments: vectors2,
  result: { kind: 'count', doc: 'how many bytes were read in all; 0 at the end' },
  routes: direct('preadv2', 'fd', 'iov', 'iovcnt', longs('pos'), 'flags'),
  notes: [iovecWord('writes')],
  errors: { ...readErrors, EOPNOTSUPP: 'an unknown flag, or one this file system lacks' },
  since: '4.6',
  waits: true,
  uring: {
    operation: 'IORING_OP_READV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: 'pos', rw_flags: 'flags' },
    differs: 'a part of a read is told as the whole: how much that is, only its records say',
  },
  see: ['man 2 preadv2', '<linux/fs.h>'],
});

export const pwritev2 = call({
  does: 'writes from several buffers, at an offset or not, in a way that flags choose',
  arguments: vectors2,
  result: { kind: 'count', doc: 'how many bytes were taken in all, which may be fewer' },
  routes: direct('pwritev2', 'fd', 'iov', 'iovcnt', longs('pos'), 'flags'),
  notes: [iovecWord('reads')],
  errors: { ...writeErrors, EOPNOTSUPP: 'an unknown flag, or one this file system lacks' },
  since: '4.6',
  waits: true,
  uring: {
    operation: 'IORING_OP_WRITEV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'fd', addr: 'iov', len: 'iovcnt', off: 'pos', rw_flags: 'flags' },
    differs:
      'of many file systems the kernel lets a worker write, which takes longer than a helper thread',
  },
  see: ['man 2 pwritev2', '<linux/fs.h>'],
});
