import {
  bytesIn,
  bytesOut,
  byWord,
  type Call,
  call,
  count,
  direct,
  fd,
  flags,
  hi,
  lo,
  type Routes,
  recordsIn,
  scalar,
  storedResult,
} from '../language.ts';

/** pread64 and pwrite64: the offset is one register, two, or two of which the first is even. */
const positioned = (name: 'pread64' | 'pwrite64'): Routes => ({
  x86_64: [name, 'fd', 'buf', 'count', 'pos'],
  x86: [name, 'fd', 'buf', 'count', lo('pos'), hi('pos')],
  arm: [name, 'fd', 'buf', 'count', 0, lo('pos'), hi('pos')],
  riscv64: [name, 'fd', 'buf', 'count', 'pos'],
  aarch64: [name, 'fd', 'buf', 'count', 'pos'],
});

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

export const read: Call = call({
  does: 'reads from a descriptor',
  arguments: [
    fd('fd', 'where to read from'),
    bytesOut('buf', 'count', 'receives the bytes'),
    count('count', 'buf', 'size_t', 'at most so many bytes'),
  ],
  result: { kind: 'count', doc: 'how many bytes were read; 0 at the end' },
  routes: direct('read', 'fd', 'buf', 'count'),
  notes: [limit],
  errors: readErrors,
  see: ['man 2 read'],
});

export const write: Call = call({
  does: 'writes to a descriptor',
  arguments: [
    fd('fd', 'where to write to'),
    bytesIn('buf', 'count', 'the bytes'),
    count('count', 'buf', 'size_t', 'at most so many bytes'),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken, which may be fewer' },
  routes: direct('write', 'fd', 'buf', 'count'),
  notes: [limit],
  errors: writeErrors,
  see: ['man 2 write'],
});

export const pread64: Call = call({
  does: 'reads at an offset and leaves the file’s own offset alone',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    bytesOut('buf', 'count', 'receives the bytes'),
    count('count', 'buf', 'size_t', 'at most so many bytes'),
    scalar('pos', 'loff_t', 'where to start, in bytes from the beginning'),
  ],
  result: { kind: 'count', doc: 'how many bytes were read; 0 at the end' },
  routes: positioned('pread64'),
  aliases: ['pread'],
  notes: [limit],
  errors: { ...readErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  see: ['man 2 pread64'],
});

export const pwrite64: Call = call({
  does: 'writes at an offset and leaves the file’s own offset alone',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    bytesIn('buf', 'count', 'the bytes'),
    count('count', 'buf', 'size_t', 'at most so many bytes'),
    scalar('pos', 'loff_t', 'where to start, in bytes from the beginning'),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken, which may be fewer' },
  routes: positioned('pwrite64'),
  aliases: ['pwrite'],
  notes: [limit, 'On a descriptor opened with `O_APPEND` the kernel appends and ignores `pos`.'],
  errors: { ...writeErrors, ESPIPE: '`fd` is a pipe, a socket or a terminal' },
  see: ['man 2 pwrite64'],
});

export const readv: Call = call({
  does: 'reads into several buffers, filling each before the next',
  arguments: [
    fd('fd', 'where to read from'),
    recordsIn('iov', 'iovec', 'iovcnt', 'addresses and lengths of the buffers'),
    count('iovcnt', 'iov', 'int', 'how many of them, at most 1024'),
  ],
  result: { kind: 'count', doc: 'how many bytes were read in all; 0 at the end' },
  routes: direct('readv', 'fd', 'iov', 'iovcnt'),
  notes: [
    'The lengths inside `iov` are the caller’s word: the kernel writes `iov_len` bytes wherever `iov_base` points.',
  ],
  errors: { ...readErrors, EFAULT: 'an `iov_base` is no address that can be written' },
  see: ['man 2 readv', '<linux/uio.h>'],
});

export const lseek: Call = call({
  does: 'moves a file’s offset',
  arguments: [
    fd('fd', 'a descriptor that can seek'),
    scalar('offset', 'loff_t', 'how far, in bytes; may be negative'),
    flags('whence', 'SEEK_', 'from where: `SEEK_SET`, `SEEK_CUR`, `SEEK_END`, `SEEK_DATA` …'),
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
