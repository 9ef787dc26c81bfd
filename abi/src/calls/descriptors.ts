import {
  type Call,
  call,
  constant,
  direct,
  fd,
  flags,
  ioctlArgument,
  numbersOut,
  path,
  scalar,
  set,
  string,
} from '../language.ts';

const openErrors = {
  ENOENT: 'the file, or a directory on the way, does not exist',
  EEXIST: '`O_CREAT | O_EXCL` and it exists',
  ELOOP: 'too many symbolic links, or one at the end under `O_NOFOLLOW`',
  EMFILE: 'this process has as many descriptors as it may',
  ENXIO: 'a FIFO without reader under `O_WRONLY | O_NONBLOCK`, or a device that is not there',
};

const openFlags = flags('flags', 'O_', 'an access mode, or-ed with creation and status flags');
const openMode = scalar('mode', 'mode_t', 'permissions of a file that is made, less the umask', {
  default: 0,
});

export const openat: Call = call({
  does: 'opens a file relative to a directory',
  arguments: [
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', 'the file'),
    openFlags,
    openMode,
  ],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  // Without the flag a 32-bit kernel answers EOVERFLOW for files beyond 2 GiB.
  routes: {
    x86_64: ['openat', 'dirfd', 'pathname', 'flags', 'mode'],
    x86: ['openat', 'dirfd', 'pathname', set('flags', 'O_LARGEFILE'), 'mode'],
    arm: ['openat', 'dirfd', 'pathname', set('flags', 'O_LARGEFILE'), 'mode'],
    riscv64: ['openat', 'dirfd', 'pathname', 'flags', 'mode'],
    aarch64: ['openat', 'dirfd', 'pathname', 'flags', 'mode'],
  },
  notes: [
    'The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.',
    'On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.',
  ],
  errors: openErrors,
  see: ['man 2 openat', '<linux/fcntl.h>'],
});

export const open: Call = call({
  does: 'opens a file',
  arguments: [path('pathname', 'the file'), openFlags, openMode],
  result: { kind: 'fd', doc: 'the lowest free descriptor; the caller closes it' },
  routes: {
    x86_64: ['open', 'pathname', 'flags', 'mode'],
    x86: ['open', 'pathname', set('flags', 'O_LARGEFILE'), 'mode'],
    arm: ['open', 'pathname', set('flags', 'O_LARGEFILE'), 'mode'],
    riscv64: ['openat', constant('AT_FDCWD'), 'pathname', 'flags', 'mode'],
    aarch64: ['openat', constant('AT_FDCWD'), 'pathname', 'flags', 'mode'],
  },
  notes: [
    'riscv64 and aarch64 have no `open`; there it is `openat` from `AT_FDCWD`.',
    'The descriptor survives `execve` unless `O_CLOEXEC` is given; Node’s own always have it.',
    'On x86 and arm `O_LARGEFILE` is set for you, so that files beyond 2 GiB open as elsewhere.',
  ],
  errors: openErrors,
  see: ['man 2 open', '<linux/fcntl.h>'],
});

export const close: Call = call({
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
  see: ['man 2 close'],
});

export const pipe2: Call = call({
  does: 'makes a pipe',
  arguments: [
    numbersOut(
      'pipefd',
      'Int32Array',
      2,
      'receives the end to read from, then the end to write to',
    ),
    flags('flags', 'O_', '`O_CLOEXEC`, `O_NONBLOCK`, `O_DIRECT` (packets) or 0', { default: 0 }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('pipe2', 'pipefd', 'flags'),
  errors: { EMFILE: 'this process has as many descriptors as it may', EINVAL: 'an unknown flag' },
  since: '2.6.27',
  see: ['man 2 pipe2'],
});

export const memfd_create: Call = call({
  does: 'makes a file that lives in memory',
  arguments: [
    string('name', 'what /proc shows after `memfd:`, at most 249 bytes; need not be unique'),
    flags('flags', 'MFD_', '`MFD_CLOEXEC`, `MFD_ALLOW_SEALING` … or 0', { default: 0 }),
  ],
  result: { kind: 'fd', doc: 'a descriptor open for reading and writing; the caller closes it' },
  routes: direct('memfd_create', 'name', 'flags'),
  errors: { EINVAL: 'an unknown flag, or a name of more than 249 bytes' },
  since: '3.17',
  see: ['man 2 memfd_create', '<linux/memfd.h>'],
});

export const ioctl: Call = call({
  does: 'asks the driver behind a descriptor for something of its own',
  arguments: [
    fd('fd', 'a descriptor of the device, terminal, socket or file'),
    flags('request', 'ioctl', 'what is asked; drivers document theirs'),
    ioctlArgument(
      'argp',
      'request',
      'what the request takes: a view, a number, an address, or `null`',
    ),
  ],
  result: { kind: 'int', doc: '0 for most requests; some return a number' },
  routes: direct('ioctl', 'fd', 'request', 'argp'),
  notes: [
    'A request made with `_IOR`, `_IOW` or `_IOWR` holds the size of its structure, and a smaller view is refused. Old requests (`TIOCGWINSZ`, `FIONREAD` …) hold none: there a view that is too small is overrun.',
    'Request numbers hold sizes, so some differ between 32-bit and 64-bit architectures.',
  ],
  errors: {
    ENOTTY: 'the descriptor’s driver does not know this request',
    EFAULT: '`argp` is no address that can be used',
    EINVAL: 'the request or its argument makes no sense here',
  },
  see: ['man 2 ioctl', '<asm/ioctls.h>'],
});
