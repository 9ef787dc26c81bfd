import {
  adapted,
  blockIn,
  byWord,
  call,
  count,
  direct,
  either,
  fd,
  flags,
  measuredInOut,
  type Naming,
  recordIn,
  recordInOut,
  recordsInOut,
  recordsOut,
  scalar,
  sizeOf,
} from '../language.ts';

// Waiting for descriptors to become ready: epoll, poll, select.

const zero = { kind: 'zero', doc: '0' } as const;
const epollFd = { kind: 'fd', doc: 'a new descriptor; the caller closes it' } as const;
const maskSize = sizeOf('kernel_sigset_t');
const mask = blockIn(
  'sigmask',
  'the signals that are blocked meanwhile: eight bytes, bit 0 is signal 1; `null` leaves them as they are',
  { size: maskSize },
);
const blocking =
  'While it waits, the thread that makes it runs no event loop: wait 0, or take that of `linux-syscalls/async`.';
const waitErrors = {
  EINTR: 'a signal came, and its handler ran',
  EINVAL: 'a count or a time that makes no sense',
};

export const epoll_create1 = call({
  does: 'makes a descriptor that watches others',
  arguments: [flags('flags', '`EPOLL_CLOEXEC` or 0', { family: 'EPOLL_', default: 0 })],
  result: epollFd,
  routes: direct('epoll_create1', 'flags'),
  errors: { EMFILE: 'this process has as many descriptors as it may', EINVAL: 'an unknown flag' },
  since: '2.6.27',
  see: ['man 2 epoll_create1', '<linux/eventpoll.h>'],
});

export const epoll_create = call({
  does: 'makes a descriptor that watches others',
  arguments: [scalar('size', 'any positive number; it means nothing any more', { type: 'int' })],
  result: epollFd,
  routes: either(['epoll_create', 'size'], adapted('createWithSize', ['epoll_create1'], 'size')),
  errors: {
    EMFILE: 'this process has as many descriptors as it may',
    EINVAL: '`size` is not positive',
  },
  see: ['man 2 epoll_create'],
});

export const epoll_ctl = call({
  does: 'changes what an epoll descriptor watches',
  arguments: [
    fd('epfd', 'a descriptor of `epoll_create1`'),
    flags('op', '`EPOLL_CTL_ADD`, `EPOLL_CTL_MOD` or `EPOLL_CTL_DEL`', { family: 'EPOLL_' }),
    fd('fd', 'the descriptor to watch; no file of a disk'),
    recordIn('event', 'the events to watch for, and data that comes back with them', {
      record: 'epoll_event',
    }),
  ],
  result: zero,
  routes: direct('epoll_ctl', 'epfd', 'op', 'fd', 'event'),
  errors: {
    EEXIST: 'it is watched already',
    ENOENT: 'it is not watched',
    EPERM: '`fd` can’t be waited for: a file or a directory',
    ELOOP: 'epoll descriptors would watch each other',
    EINVAL: '`epfd` is none, or `fd` is itself, or `EPOLLEXCLUSIVE` with what it excludes',
  },
  uring: {
    operation: 'IORING_OP_EPOLL_CTL',
    use: 'ring',
    sqe: { fd: 'epfd', len: 'op', off: 'fd', addr: 'event' },
    differs: 'older kernels warn in their log that they will lose it',
  },
  see: ['man 2 epoll_ctl', '<linux/eventpoll.h>'],
});

const waitArguments = [
  fd('epfd', 'a descriptor of `epoll_create1`'),
  recordsOut('events', 'receives what happened', { record: 'epoll_event', count: 'maxevents' }),
  count('maxevents', 'how many events `events` can hold', { of: 'events', type: 'int' }),
];
const milliseconds = scalar('timeout', 'how many milliseconds; 0 only looks, −1 has no end', {
  type: 'int',
});
const happened = {
  kind: 'count',
  doc: 'how many events were filled; 0 when the time is over',
} as const;

export const epoll_wait = call({
  does: 'waits until something that is watched happens',
  arguments: [...waitArguments, milliseconds],
  result: happened,
  routes: either(
    ['epoll_wait', 'epfd', 'events', 'maxevents', 'timeout'],
    ['epoll_pwait', 'epfd', 'events', 'maxevents', 'timeout', 0, maskSize],
  ),
  notes: [
    blocking,
    'Records of events have 12 bytes on x86_64 and x86, 16 elsewhere: `struct.epoll_event.array(n)` is right everywhere.',
  ],
  errors: waitErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_EPOLL_WAIT',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'epfd', addr: 'events', len: 'maxevents' },
    same: { given: { timeout: -1 } },
  },
  see: ['man 2 epoll_wait'],
});

export const epoll_pwait = call({
  does: 'waits until something that is watched happens, with other signals blocked',
  arguments: [...waitArguments, milliseconds, mask],
  result: happened,
  routes: direct('epoll_pwait', 'epfd', 'events', 'maxevents', 'timeout', 'sigmask', maskSize),
  notes: [blocking],
  errors: waitErrors,
  since: '2.6.19',
  waits: true,
  uring: {
    operation: 'IORING_OP_EPOLL_WAIT',
    use: 'ring',
    differs: 'it has no signal mask and no time',
  },
  see: ['man 2 epoll_pwait'],
});

export const epoll_pwait2 = call({
  does: 'waits until something that is watched happens, with a time in nanoseconds',
  arguments: [
    ...waitArguments,
    recordIn('timeout', 'how long; `null` has no end', { record: 'timespec' }),
    mask,
  ],
  result: happened,
  routes: direct('epoll_pwait2', 'epfd', 'events', 'maxevents', 'timeout', 'sigmask', maskSize),
  notes: [blocking, 'Seconds have 64 bits on every architecture.'],
  errors: waitErrors,
  since: '5.11',
  waits: true,
  see: ['man 2 epoll_pwait2'],
});

const polled = [
  recordsInOut('fds', 'descriptors and events; `revents` is filled', {
    record: 'pollfd',
    count: 'nfds',
  }),
  count('nfds', 'how many of them', { of: 'fds', type: 'uint' }),
];
const ready = {
  kind: 'count',
  doc: 'how many descriptors have something in `revents`; 0 when the time is over',
} as const;

export const poll = call({
  does: 'waits until one of several descriptors is ready',
  arguments: [...polled, milliseconds],
  result: ready,
  routes: either(
    ['poll', 'fds', 'nfds', 'timeout'],
    adapted('pollThroughPpoll', ['ppoll'], 'fds', 'nfds', 'timeout', maskSize),
  ),
  notes: [blocking],
  errors: { ...waitErrors, EINVAL: 'more descriptors than this process may have' },
  waits: true,
  uring: {
    operation: 'IORING_OP_POLL_ADD',
    use: 'ring',
    differs: 'it polls one descriptor, and has no time',
  },
  see: ['man 2 poll', '<asm/poll.h>'],
});

const remainingTime = 'how long, then what remains of it; `null` has no end';

export const ppoll = call({
  does: 'waits until one of several descriptors is ready, with other signals blocked',
  arguments: [...polled, recordInOut('tmo_p', remainingTime, { record: 'timespec' }), mask],
  result: ready,
  routes: direct(['ppoll_time64', 'ppoll'], 'fds', 'nfds', 'tmo_p', 'sigmask', maskSize),
  aliases: ['ppoll_time64'],
  notes: [
    blocking,
    'Seconds have 64 bits on every architecture.',
    'Unlike libc’s function the kernel’s writes what remains into `tmo_p`.',
  ],
  errors: waitErrors,
  since: '2.6.16',
  waits: true,
  uring: {
    operation: 'IORING_OP_POLL_ADD',
    use: 'ring',
    differs: 'it polls one descriptor, and has no time',
  },
  see: ['man 2 ppoll'],
});

// The kernel reads and writes whole longs; 64 bits are one long or two on every architecture.
const set = <Name extends string>(name: Name, doc: string): Naming<Name, 'nfds'> =>
  measuredInOut(name, doc, { by: 'nfds', measure: { bytes: 8, each: 64 } });
const sets = [
  scalar('nfds', 'one more than the highest descriptor in the sets', { type: 'int' }),
  set('readfds', 'bit n is descriptor n: those to read, then those that can be; `null` for none'),
  set('writefds', 'the same for writing'),
  set('exceptfds', 'the same for exceptional conditions'),
];
const setNotes = [
  blocking,
  'Sets are as long as `nfds` asks for, in whole groups of 64: descriptors from 1024 on are fine, unlike in libc.',
];
const readyBits = {
  kind: 'count',
  doc: 'how many bits are set in all sets; 0 when the time is over',
} as const;
const selectErrors = { ...waitErrors, EBADF: 'a set has a descriptor that is not open' };
const setWords = ['nfds', 'readfds', 'writefds', 'exceptfds'] as const;

export const select = call({
  does: 'waits until one of several descriptors is ready',
  arguments: [...sets, recordInOut('timeout', remainingTime, { record: 'timeval' })],
  result: readyBits,
  routes: byWord(
    either(
      ['select', ...setWords, 'timeout'],
      adapted('selectThroughPselect6', ['pselect6'], ...setWords, 'timeout'),
    ),
    adapted('selectThroughPselect6', ['pselect6_time64'], ...setWords, 'timeout'),
  ),
  aliases: ['_newselect'],
  notes: [...setNotes, 'Seconds have 64 bits on every architecture.'],
  errors: selectErrors,
  waits: true,
  see: ['man 2 select'],
});

export const pselect6 = call({
  does: 'waits until one of several descriptors is ready, with other signals blocked',
  arguments: [...sets, recordInOut('timeout', remainingTime, { record: 'timespec' }), mask],
  result: readyBits,
  routes: adapted(
    'withMaskPair',
    [['pselect6_time64', 'pselect6']],
    ...setWords,
    'timeout',
    'sigmask',
    maskSize,
  ),
  aliases: ['pselect', 'pselect6_time64'],
  notes: [
    ...setNotes,
    'Seconds have 64 bits on every architecture.',
    'The kernel wants the mask’s address and size as a pair in memory: it is made for you.',
  ],
  errors: { ...selectErrors, EINVAL: 'a negative `nfds` or time, or a `tv_nsec` from 10⁹ on' },
  since: '2.6.16',
  waits: true,
  see: ['man 2 pselect6'],
});
