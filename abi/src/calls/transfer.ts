import {
  call,
  count,
  direct,
  either,
  fd,
  flags,
  type Naming,
  numbersInOut,
  recordsIn,
  scalar,
  wide,
} from '../language.ts';

// Calls that copy, reserve or sync data of files without passing it through JavaScript.

const offsetInOut = <Name extends string>(name: Name, doc: string): Naming<Name> =>
  numbersInOut(name, doc, { array: 'BigInt64Array', length: 1 });
const splicing = flags('flags', '`SPLICE_F_MOVE`, `SPLICE_F_NONBLOCK`, `SPLICE_F_MORE` or 0', {
  family: 'SPLICE_',
  default: 0,
});
const moved = (doc: string): { readonly kind: 'count'; readonly doc: string } => ({
  kind: 'count',
  doc,
});
const zero = { kind: 'zero', doc: '0' } as const;
const size = scalar('size', 'at most so many bytes', { type: 'size_t' });
const blocks = 'It waits for the disk: the thread that makes it runs no event loop meanwhile.';

export const sendfile = call({
  does: 'copies from a file to any descriptor inside the kernel',
  arguments: [
    fd('out_fd', 'where to write to'),
    fd('in_fd', 'a file that can be mapped; no socket'),
    offsetInOut('offset', 'where to start, then where it ended; `null` for the file’s own offset'),
    scalar('count', 'at most so many bytes', { type: 'size_t' }),
  ],
  result: moved('how many bytes were copied, which may be fewer'),
  routes: direct(['sendfile64', 'sendfile'], 'out_fd', 'in_fd', 'offset', 'count'),
  errors: {
    EAGAIN: '`out_fd` is non-blocking and there is no room',
    EINVAL: '`in_fd` can’t be mapped, or `out_fd` was opened with `O_APPEND`',
  },
  aliases: ['sendfile64'],
  waits: true,
  see: ['man 2 sendfile'],
});

export const copy_file_range = call({
  does: 'copies from one file to another inside the kernel, sharing blocks where it can',
  arguments: [
    fd('fd_in', 'the file to read'),
    offsetInOut('off_in', 'where to start, then where it ended; `null` for the file’s own offset'),
    fd('fd_out', 'the file to write'),
    offsetInOut('off_out', 'where to start, then where it ended; `null` for the file’s own offset'),
    size,
    flags('flags', '0', { family: 'SPLICE_', default: 0 }),
  ],
  result: moved('how many bytes were copied, which may be fewer; 0 at the end'),
  routes: direct('copy_file_range', 'fd_in', 'off_in', 'fd_out', 'off_out', 'size', 'flags'),
  errors: {
    EXDEV: 'the two are of file systems that can’t copy between each other',
    EINVAL: 'a flag, or the same file with ranges that overlap',
    ETXTBSY: '`fd_out` is swap space',
  },
  since: '4.5',
  waits: true,
  see: ['man 2 copy_file_range'],
});

export const splice = call({
  does: 'moves data between a pipe and another descriptor',
  arguments: [
    fd('fd_in', 'where from; one of the two is a pipe'),
    offsetInOut('off_in', 'where to start, then where it ended; `null` for pipes'),
    fd('fd_out', 'where to'),
    offsetInOut('off_out', 'where to start, then where it ended; `null` for pipes'),
    size,
    splicing,
  ],
  result: moved('how many bytes were moved; 0 when there is nothing and no writer'),
  routes: direct('splice', 'fd_in', 'off_in', 'fd_out', 'off_out', 'size', 'flags'),
  errors: {
    EAGAIN: '`SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait',
    EINVAL: 'neither is a pipe, or one can’t be spliced',
    ESPIPE: 'an offset for a pipe',
  },
  since: '2.6.17',
  waits: true,
  uring: { operation: 'IORING_OP_SPLICE', use: 'thread' },
  see: ['man 2 splice'],
});

export const tee = call({
  does: 'copies data from one pipe to another and leaves it in the first',
  arguments: [fd('fd_in', 'a pipe to read'), fd('fd_out', 'another to write'), size, splicing],
  result: moved('how many bytes were copied; 0 when there is nothing and no writer'),
  routes: direct('tee', 'fd_in', 'fd_out', 'size', 'flags'),
  errors: {
    EAGAIN: '`SPLICE_F_NONBLOCK`, or a non-blocking descriptor, and it would wait',
    EINVAL: 'one is no pipe, or both are the same',
  },
  since: '2.6.17',
  waits: true,
  uring: {
    operation: 'IORING_OP_TEE',
    use: 'thread',
    fixedFile: true,
    sqe: { splice_fd_in: 'fd_in', fd: 'fd_out', len: 'size', splice_flags: 'flags' },
  },
  see: ['man 2 tee'],
});

export const vmsplice = call({
  does: 'moves memory into a pipe, or a pipe into memory',
  arguments: [
    fd('fd', 'an end of a pipe'),
    recordsIn('iov', 'addresses and lengths', { record: 'iovec', count: 'nr_segs' }),
    count('nr_segs', 'how many of them, at most 1024', { of: 'iov', type: 'size_t' }),
    flags('flags', '`SPLICE_F_NONBLOCK`, `SPLICE_F_GIFT` or 0', { family: 'SPLICE_', default: 0 }),
  ],
  result: moved('how many bytes were moved'),
  routes: direct('vmsplice', 'fd', 'iov', 'nr_segs', 'flags'),
  notes: [
    'The pipe refers to the pages themselves: what JavaScript writes there before the other end reads is what it reads.',
    'The lengths inside `iov` are not checked.',
  ],
  errors: { EAGAIN: '`SPLICE_F_NONBLOCK` and it would wait', EINVAL: 'more than 1024 segments' },
  since: '2.6.17',
  waits: true,
  see: ['man 2 vmsplice'],
});

export const fsync = call({
  does: 'waits until a file’s data and metadata are on the disk',
  arguments: [fd('fd', 'the file')],
  result: zero,
  routes: direct('fsync', 'fd'),
  notes: [blocks],
  errors: { EIO: 'data written earlier was lost', EINVAL: '`fd` is no file that can be synced' },
  uring: { operation: 'IORING_OP_FSYNC', use: 'thread', fixedFile: true, sqe: { fd: 'fd' } },
  see: ['man 2 fsync'],
});

export const fdatasync = call({
  does: 'waits until a file’s data is on the disk, with what is needed to find it',
  arguments: [fd('fd', 'the file')],
  result: zero,
  routes: direct('fdatasync', 'fd'),
  notes: [blocks],
  errors: { EIO: 'data written earlier was lost', EINVAL: '`fd` is no file that can be synced' },
  uring: {
    operation: 'IORING_OP_FSYNC',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'fd', fsync_flags: { constant: 'IORING_FSYNC_DATASYNC' } },
  },
  see: ['man 2 fdatasync'],
});

export const sync = call({
  does: 'writes everything that is dirty, of all file systems',
  arguments: [],
  result: zero,
  routes: direct('sync'),
  notes: [`Never fails. ${blocks}`],
  waits: true,
  see: ['man 2 sync'],
});

export const syncfs = call({
  does: 'writes everything that is dirty of the file system that a file is in',
  arguments: [fd('fd', 'any file of it')],
  result: zero,
  routes: direct('syncfs', 'fd'),
  notes: [blocks],
  errors: { EIO: 'data was lost (since Linux 5.8)' },
  since: '2.6.39',
  waits: true,
  see: ['man 2 syncfs'],
});

const offset = scalar('offset', 'where the range starts, in bytes', { type: 'loff_t' });
const length = (doc: string): Naming<'len'> => scalar('len', doc, { type: 'loff_t' });

export const sync_file_range = call({
  does: 'writes a range of a file’s dirty pages',
  arguments: [
    fd('fd', 'the file'),
    offset,
    length('how long the range is; 0 for all that follows'),
    flags('flags', 'to wait before, to write, to wait after, or-ed', {
      family: 'SYNC_FILE_RANGE_',
    }),
  ],
  result: zero,
  // arm takes the flags second, so that both 64-bit values start on even registers.
  routes: either(
    [['arm_sync_file_range', 'sync_file_range2'], 'fd', 'flags', wide('offset'), wide('len')],
    ['sync_file_range', 'fd', wide('offset'), wide('len'), 'flags'],
  ),
  aliases: ['arm_sync_file_range', 'sync_file_range2'],
  notes: ['It writes no metadata: after a crash the data may not be found. `fdatasync` is safe.'],
  errors: { EINVAL: 'a negative range, or an unknown flag', ESPIPE: '`fd` is a pipe or a socket' },
  since: '2.6.17',
  uring: {
    operation: 'IORING_OP_SYNC_FILE_RANGE',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'fd', off: 'offset', len: 'len', sync_range_flags: 'flags' },
  },
  see: ['man 2 sync_file_range'],
});

export const fadvise64 = call({
  does: 'tells the kernel how a range of a file will be read',
  arguments: [
    fd('fd', 'the file'),
    offset,
    length('how long the range is; 0 for all that follows'),
    flags('advice', '`POSIX_FADV_SEQUENTIAL`, `POSIX_FADV_DONTNEED` …', { family: 'POSIX_FADV_' }),
  ],
  result: zero,
  // x86's fadvise64 has a length of 32 bits; arm takes the advice second, for even registers.
  routes: either(
    ['arm_fadvise64_64', 'fd', 'advice', wide('offset'), wide('len')],
    [['fadvise64_64', 'fadvise64'], 'fd', wide('offset'), wide('len'), 'advice'],
  ),
  aliases: ['fadvise64_64', 'arm_fadvise64_64', 'posix_fadvise'],
  errors: { EINVAL: 'unknown advice, or a negative length', ESPIPE: '`fd` is a pipe or a socket' },
  uring: {
    operation: 'IORING_OP_FADVISE',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'fd', off: 'offset', len: 'len', fadvise_advice: 'advice' },
  },
  see: ['man 2 fadvise64'],
});

export const readahead = call({
  does: 'reads a range of a file into the page cache',
  arguments: [
    fd('fd', 'the file'),
    offset,
    scalar('count', 'how long the range is', { type: 'size_t' }),
  ],
  result: zero,
  routes: direct('readahead', 'fd', wide('offset'), 'count'),
  errors: { EINVAL: '`fd` is no file that can be read ahead', EBADF: 'not open for reading' },
  see: ['man 2 readahead'],
});

export const fallocate = call({
  does: 'reserves, removes or moves a range of a file',
  arguments: [
    fd('fd', 'a file that is open for writing'),
    flags('mode', '`FALLOC_FL_KEEP_SIZE`, `FALLOC_FL_PUNCH_HOLE` … or 0 to reserve', {
      family: 'FALLOC_',
    }),
    offset,
    length('how long the range is'),
  ],
  result: zero,
  routes: direct('fallocate', 'fd', 'mode', wide('offset'), wide('len')),
  errors: {
    EOPNOTSUPP: 'the file system lacks this mode',
    ENOSPC: 'the device is full',
    EINVAL: 'a negative offset, or a length that is not positive',
  },
  since: '2.6.23',
  uring: {
    operation: 'IORING_OP_FALLOCATE',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'fd', len: 'mode', off: 'offset', addr: 'len' },
  },
  see: ['man 2 fallocate', '<linux/falloc.h>'],
});
