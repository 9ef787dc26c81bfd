import {
  adapted,
  byWord,
  call,
  constant,
  direct,
  either,
  fd,
  flags,
  ioctlArgument,
  largeFile,
  numbersOut,
  or,
  path,
  recordIn,
  scalar,
  set,
  sizeOf,
  string,
} from '../language.ts';

const openErrors = {
  ENOENT: 'the file, or a directory on the way, does not exist',
  EEXIST: '`O_CREAT | O_EXCL` and it exists',
  ELOOP: 'too many symbolic links, or one at the end under `O_NOFOLLOW`',
  EMFILE: 'this process has as many descriptors as it may',
  ENXIO: 'a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there',
};

/** The flags of `open` that are the same as `creat`. */
const creating = or('O_CREAT', 'O_WRONLY', 'O_TRUNC');

const openFlags = flags('flags', 'an access mode, or-ed with creation and status flags', {
  family: 'O_',
});
const openMode = scalar('mode', 'permissions of a file that is made, less the umask', {
  type: 'mode_t',
  default: 0,
  requiredWith: { argument: 'flags', flags: ['O_CREAT', 'O_TMPFILE'], usual: '0o666' },
});

export const openat = call({
  does: 'opens a file relative to a directory',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', 'the file'),
    openFlags,
    openMode,
  ],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  // Without the flag a 32-bit kernel answers EOVERFLOW for files beyond 2 GiB.
  routes: direct('openat', 'dirfd', 'pathname', largeFile('flags'), 'mode'),
  notes: [
    'The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.',
    'On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.',
  ],
  errors: openErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_OPENAT',
    use: 'ring',
    sqe: { fd: 'dirfd', addr: 'pathname', len: 'mode', open_flags: set('flags', 'O_LARGEFILE') },
    differs: 'it opens a FIFO without waiting for the other end',
  },
  see: ['man 2 openat', '<linux/fcntl.h>'],
});

export const open = call({
  does: 'opens a file',
  arguments: [path('pathname', 'the file'), openFlags, openMode],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  routes: either(
    ['open', 'pathname', largeFile('flags'), 'mode'],
    ['openat', constant('AT_FDCWD'), 'pathname', largeFile('flags'), 'mode'],
  ),
  notes: [
    'riscv64, aarch64 and loongarch64 have no `open`; there it is `openat` from `AT_FDCWD`.',
    'The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.',
    'On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.',
  ],
  errors: openErrors,
  waits: true,
  see: ['man 2 open', '<linux/fcntl.h>'],
});

export const close = call({
  does: 'closes a descriptor',
  arguments: [fd('fd', 'the descriptor; its number is free for the next call that makes one')],
  result: { kind: 'zero', doc: '0' },
  routes: direct('close', 'fd'),
  notes: [
    'The descriptor is gone even when an error comes back: never call it twice.',
    'Closing a descriptor that libuv owns (a socket, a pipe, a `FileHandle`) breaks whoever gets its number next.',
  ],
  errors: {
    EBADF: '`fd` is not open',
    EIO: 'data written earlier did not reach the disk',
    EINTR: 'a signal came; the descriptor is closed all the same',
  },
  uring: {
    operation: 'IORING_OP_CLOSE',
    use: 'ring',
    sqe: { fd: 'fd' },
    differs: 'it refuses the descriptor of a ring',
  },
  see: ['man 2 close'],
});

export const pipe2 = call({
  does: 'makes a pipe',
  arguments: [
    numbersOut('pipefd', 'receives the end to read from, then the end to write to', {
      array: 'Int32Array',
      length: 2,
    }),
    flags('flags', '`O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0', {
      family: 'O_',
      default: 0,
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('pipe2', 'pipefd', 'flags'),
  errors: { EMFILE: 'this process has as many descriptors as it may', EINVAL: 'an unknown flag' },
  since: '2.6.27',
  uring: {
    operation: 'IORING_OP_PIPE',
    use: 'ring',
    sqe: { addr: 'pipefd', pipe_flags: 'flags' },
    same: {},
  },
  see: ['man 2 pipe2'],
});

export const pipe = call({
  does: 'makes a pipe whose ends survive `execve`',
  arguments: [
    numbersOut('pipefd', 'receives the end to read from, then the end to write to', {
      array: 'Int32Array',
      length: 2,
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: either(['pipe', 'pipefd'], ['pipe2', 'pipefd', 0]),
  notes: ['`pipe2` with `O_CLOEXEC` keeps the ends from programs that this process runs.'],
  errors: { EMFILE: 'this process has as many descriptors as it may' },
  see: ['man 2 pipe'],
});

export const memfd_create = call({
  does: 'makes a file that lives in memory',
  arguments: [
    string('name', 'what /proc shows after `memfd:`, at most 249 bytes; need not be unique'),
    flags('flags', '`MFD_CLOEXEC`, `MFD_ALLOW_SEALING` … or 0', { family: 'MFD_', default: 0 }),
  ],
  result: { kind: 'fd', doc: 'a descriptor open for reading and writing; the caller closes it' },
  routes: direct('memfd_create', 'name', 'flags'),
  errors: { EINVAL: 'an unknown flag, or a name of more than 249 bytes' },
  since: '3.17',
  see: ['man 2 memfd_create', '<linux/memfd.h>'],
});

export const ioctl = call({
  does: 'asks the driver behind a descriptor for something of its own',
  arguments: [
    fd('fd', 'a descriptor of the device, terminal, socket or file'),
    flags('request', 'what is asked; drivers document theirs', { family: 'ioctl' }),
    ioctlArgument('argp', 'what the request takes: a view, a number, an address, or `null`', {
      request: 'request',
    }),
  ],
  result: { kind: 'int', doc: '0 for most requests; some return a number' },
  routes: direct('ioctl', 'fd', 'request', 'argp'),
  notes: [
    'A request made with `_IOR`, `_IOW` or `_IOWR` holds the size of its structure, and a smaller view is refused. Old requests (`TIOCGWINSZ`, `FIONREAD` …) hold none and a few a wrong one: those of the kernel’s headers are in a list. What isn’t, and what follows a structure, is your word: see docs/unchecked.md.',
    'Request numbers hold sizes, so some differ between 32-bit and 64-bit architectures.',
  ],
  errors: {
    ENOTTY: 'the descriptor’s driver does not know this request',
    EFAULT: '`argp` is no address that can be used',
    EINVAL: 'the request or its argument makes no sense here',
  },
  waits: true,
  see: ['man 2 ioctl', '<asm/ioctls.h>'],
});

export const creat = call({
  does: 'makes a file, or empties it, and opens it for writing',
  arguments: [
    path('pathname', 'the file'),
    scalar('mode', 'its permissions if it is new', { type: 'mode_t' }),
  ],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  // x86 and arm have no flags here in which O_LARGEFILE could be set.
  routes: byWord(
    either(
      ['creat', 'pathname', 'mode'],
      direct('openat', constant('AT_FDCWD'), 'pathname', creating, 'mode'),
    ),
    direct('open', 'pathname', largeFile<never>(creating), 'mode'),
  ),
  errors: openErrors,
  waits: true,
  see: ['man 2 creat'],
});

export const openat2 = call({
  does: 'opens a file with rules for looking it up that the kernel enforces',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', 'the file'),
    recordIn('how', '`flags`, `mode` and `resolve`; its size is passed for you', {
      record: 'open_how',
    }),
  ],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  routes: direct('openat2', 'dirfd', 'pathname', 'how', sizeOf('open_how')),
  notes: [
    'Unlike `openat` it refuses flags that it does not know, and a `mode` without `O_CREAT`.',
    'With `O_CREAT` or `O_TMPFILE` give `how` a `mode`: where it has none the record says 0, and nobody but root can open the file that is made.',
    'On x86 and arm or `O_LARGEFILE` into `how.flags` yourself for files beyond 2 GiB, but not with `O_PATH`.',
  ],
  errors: {
    ...openErrors,
    EXDEV: 'the path leaves `dirfd`, or another mount, and `resolve` forbids it',
    EAGAIN: 'the tree changed while it was looked up; try again',
    E2BIG: '`how` has fields this kernel doesn’t know, and they aren’t zero',
  },
  since: '5.6',
  waits: true,
  uring: {
    operation: 'IORING_OP_OPENAT2',
    use: 'ring',
    sqe: { fd: 'dirfd', addr: 'pathname', len: sizeOf('open_how'), addr2: 'how' },
    differs: 'it opens a FIFO without waiting for the other end',
  },
  see: ['man 2 openat2', '<linux/openat2.h>'],
});

export const dup = call({
  does: 'gives an open file another descriptor',
  arguments: [fd('oldfd', 'the descriptor')],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  routes: direct('dup', 'oldfd'),
  notes: ['The new one survives `execve`: `fcntl` with `F_DUPFD_CLOEXEC` makes one that does not.'],
  errors: { EMFILE: 'this process has as many descriptors as it may' },
  see: ['man 2 dup'],
});

export const dup3 = call({
  does: 'gives an open file a descriptor of the caller’s choice',
  arguments: [
    fd('oldfd', 'the descriptor'),
    fd('newfd', 'the new one; what it was is closed without a word'),
    flags('flags', '`O_CLOEXEC` or 0', { family: 'O_', default: 0 }),
  ],
  result: { kind: 'fd', doc: '`newfd`' },
  routes: direct('dup3', 'oldfd', 'newfd', 'flags'),
  notes: ['A `newfd` that libuv owns is pulled away from under it.'],
  errors: { EINVAL: 'the two are the same, or an unknown flag', EBADF: '`oldfd` is not open' },
  since: '2.6.27',
  see: ['man 2 dup3'],
});

export const dup2 = call({
  does: 'gives an open file another descriptor of choice, which survives `execve`',
  arguments: [
    fd('oldfd', 'the descriptor'),
    fd(
      'newfd',
      'the number that the other shall have; what it was before is closed without a word',
    ),
  ],
  result: { kind: 'fd', doc: '`newfd`' },
  routes: either(
    ['dup2', 'oldfd', 'newfd'],
    adapted('dup2ThroughDup3', ['dup3', 'fcntl'], constant('F_GETFD'), 'oldfd', 'newfd'),
  ),
  notes: [
    'With the same number twice it changes nothing, and only tells whether it is open.',
    'riscv64, aarch64 and loongarch64 have no `dup2`; there it is `dup3`, or `fcntl` where the two are the same.',
    'A `newfd` that libuv owns is pulled away from under it.',
  ],
  errors: { EBADF: '`oldfd` is not open, or `newfd` is beyond the limit' },
  see: ['man 2 dup2'],
});

export const close_range = call({
  does: 'closes all descriptors from one number to another',
  arguments: [
    scalar('first', 'the first', { type: 'uint' }),
    scalar('last', 'the last, itself included; 0xffffffff for all that follow', { type: 'uint' }),
    flags('flags', '`CLOSE_RANGE_CLOEXEC`, `CLOSE_RANGE_UNSHARE` or 0', {
      family: 'CLOSE_RANGE_',
      default: 0,
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('close_range', 'first', 'last', 'flags'),
  notes: [
    'Node has descriptors of its own that no JavaScript sees (epoll, pipes, event descriptors), and does not survive their loss. `CLOSE_RANGE_CLOEXEC`, from Linux 5.11 on, only marks them, to be closed by `execve`.',
    'With `CLOSE_RANGE_UNSHARE` this thread gets a table of descriptors of its own first, and no longer sees what other threads open.',
  ],
  errors: { EINVAL: '`first` is greater than `last`, or an unknown flag' },
  since: '5.9',
  see: ['man 2 close_range'],
});

export const flock = call({
  does: 'locks an open file, or unlocks it',
  arguments: [
    fd('fd', 'the file; the lock belongs to it and all that `dup` and `fork` made of it'),
    flags('operation', '`LOCK_SH`, `LOCK_EX` or `LOCK_UN`, or-ed with `LOCK_NB`', {
      family: 'LOCK_',
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('flock', 'fd', 'operation'),
  notes: ['Without `LOCK_NB` it waits: the thread that makes it runs no event loop meanwhile.'],
  errors: { EAGAIN: '`LOCK_NB`, and somebody else has it', EINTR: 'a signal came while waiting' },
  waits: true,
  see: ['man 2 flock'],
});
