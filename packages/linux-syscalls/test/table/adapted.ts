import { constant, set, sizeOf } from '@linux-syscalls/abi/language';
import { errno } from 'linux-syscalls/raw';
import type { PromisedWord } from './words.ts';

// What the kernel must be asked for by each wrapper that is more than a call on some architecture,
// written from the kernel's headers and man pages, and not from the adapters: it is held against them.

/** One of the kernel's calls. */
export interface PromisedCall {
  /** Its names; of these the first that this architecture has. */
  readonly names: readonly string[];
  /** As many words as the kernel's call takes. */
  readonly words: readonly PromisedWord[];
  /** What it is answered; −ENOENT, unless it is told. */
  readonly answer?: number;
}

/** What a wrapper asks the kernel for when it is called in one way. */
export interface Promised {
  /** Arguments of its own, by name: a number, or the numbers of 64 bits that lie in its memory. */
  readonly given?: Readonly<Record<string, number | readonly number[]>>;
  /** In their order. */
  readonly calls: readonly PromisedCall[];
  /** Whether what looks like an error is returned as a number of 32 bits. */
  readonly isValue?: boolean;
}

/** A call by its names, of which the wide one comes first, and its words. */
const asks = (names: string, ...words: readonly PromisedWord[]): PromisedCall => ({
  names: names.split(' '),
  words,
});
const answered = (answer: number, call: PromisedCall): PromisedCall => ({ ...call, answer });
const one = (call: PromisedCall, given: Promised['given'] = {}): readonly Promised[] => [
  { given, calls: [call] },
];
const value = (call: PromisedCall): readonly Promised[] => [{ calls: [call], isValue: true }];

// A `__kernel_timespec` has two numbers of 64 bits on every architecture, and a
// `__kernel_old_itimerval` four `long`: how often in seconds and microseconds, and when.
const quads = (...numbers: readonly number[]): PromisedWord => ({ quads: numbers });
const oldTimer: PromisedWord = { room: '__kernel_old_itimerval' };
const timespec: PromisedWord = { room: 'timespec' };

const maskSize = sizeOf('kernel_sigset_t');
/** `struct __aio_sigset`, and the one of pselect6, which has no name. */
const maskPair: PromisedWord = { longs: ['sigmask', maskSize] };

const cwd = constant('AT_FDCWD');
const clock = constant('CLOCK_REALTIME');
const ourselves = [constant('PRIO_PROCESS'), 0] as const;

const statx = (...pathAndFlags: readonly PromisedWord[]): readonly Promised[] =>
  one(asks('statx', ...pathAndFlags, constant('STATX_BASIC_STATS'), { room: 'statx' }));

const utimensat = (dirfd: PromisedWord, path: string, times: PromisedWord): PromisedCall =>
  asks('utimensat_time64 utimensat', dirfd, path, times, 0);

const pselect6 = (timeout: PromisedWord, pair: PromisedWord): PromisedCall =>
  asks('pselect6_time64 pselect6', 'nfds', 'readfds', 'writefds', 'exceptfds', timeout, pair);

const ppoll = (timeout: PromisedWord): PromisedCall =>
  asks('ppoll', 'fds', 'nfds', timeout, 0, maskSize);

/** Times beyond 32 bits and before 1970 in microseconds, and as nanoseconds. */
const timevals = { times: [5_000_000_000, 999_999, -1, 1] };
const timespecs = quads(5_000_000_000, 999_999_000, -1, 1000);

/**
 * By the wrapper's name, or by the label of an operation that differs from the others of its call; an architecture
 * where the wrapper is one call as the table has it doesn't need it.
 */
export const adaptedCalls: Readonly<Record<string, readonly Promised[]>> = {
  alarm: one(asks('setitimer', constant('ITIMER_REAL'), { longs: [0, 0, 'seconds', 0] }, oldTimer)),
  clone3: one(asks('clone3', { copyOf: 'cl_args' }, sizeOf('clone_args'))),
  dup2: [
    { calls: [asks('dup3', 'oldfd', 'newfd', 0)] },
    // dup3 refuses equal descriptors, of which dup2 only tells whether they are open.
    { given: { oldfd: 5, newfd: 5 }, calls: [asks('fcntl', 'oldfd', constant('F_GETFD'))] },
  ],
  epoll_create: one(asks('epoll_create1', 0)),
  fstat: statx('fd', { text: '' }, { or: ['AT_EMPTY_PATH', 'AT_NO_AUTOMOUNT'] }),
  futimesat: one(utimensat('dirfd', 'pathname', timespecs), timevals),
  getitimer: one(asks('getitimer', 'which', oldTimer)),
  gettimeofday: [
    {
      calls: [answered(0, asks('clock_gettime64', clock, timespec)), asks('gettimeofday', 0, 'tz')],
    },
  ],
  io_pgetevents: one(
    asks(
      'io_pgetevents_time64 io_pgetevents',
      ...['ctx_id', 'min_nr', 'nr', 'events', 'timeout'],
      maskPair,
    ),
  ),
  lstat: statx(cwd, 'pathname', { or: ['AT_SYMLINK_NOFOLLOW', 'AT_NO_AUTOMOUNT'] }),
  modify_ldt: one(
    // The kernel returns an unsigned int, even for an error.
    answered(2 ** 32 - errno.ENOENT!, asks('modify_ldt', 'func', 'ptr', 'bytecount')),
  ),
  // The kernel's call takes one pointer, to what are its arguments elsewhere.
  mmap: one(asks('mmap', { longs: ['addr', 'length', 'prot', 'flags', 'fd', 'offset'] })),
  newfstatat: statx('dirfd', 'pathname', set('flags', 'AT_NO_AUTOMOUNT')),
  nice: [
    {
      given: { inc: 3 },
      calls: [
        // getpriority answers with 20 less the nice value, which is −5 here.
        answered(25, asks('getpriority', ...ourselves)),
        asks('setpriority', ...ourselves, -2),
      ],
    },
  ],
  poll: [
    { given: { timeout: 1500 }, calls: [ppoll(quads(1, 500_000_000))] },
    { given: { timeout: -1 }, calls: [ppoll(0)] },
  ],
  pselect6: one(pselect6('timeout', maskPair)),
  rt_sigaction: one(asks('rt_sigaction', 'signum', { copyOf: 'act' }, 'oldact', maskSize)),
  // pselect6 takes no nanoseconds from a milliard up, where select takes any microseconds.
  select: one(pselect6(quads(5_000_000_002, 500_001_000), 0), {
    timeout: [5_000_000_000, 2_500_001],
  }),
  semctl: one(asks('semctl', 'semid', 'semnum', 'cmd', 'arg')),
  // The value is an int at the start of a union, which begins with its upper half where bytes are in that order.
  'semctl SETVAL': one(asks('semctl', 'semid', 'semnum', 'cmd', { upper: 'arg' })),
  setitimer: one(asks('setitimer', 'which', { longs: [1, 2, 3, 4] }, oldTimer), {
    new_value: [1, 2, 3, 4],
  }),
  // The thread is the first of its process where both have one id.
  set_tid_address: [
    {
      calls: [
        answered(5, asks('gettid')),
        answered(5, asks('getpid')),
        asks('set_tid_address', 'tidptr'),
      ],
    },
  ],
  settimeofday: [
    {
      given: { tv: [5_000_000_000, 123_456] },
      calls: [
        answered(0, asks('clock_settime64', clock, quads(5_000_000_000, 123_456_000))),
        asks('settimeofday', 0, 'tz'),
      ],
    },
  ],
  sgetmask: value(asks('sgetmask')),
  ssetmask: value(asks('ssetmask', 'newmask')),
  stat: statx(cwd, 'pathname', constant('AT_NO_AUTOMOUNT')),
  stime: one(asks('clock_settime64 clock_settime', clock, quads(5_000_000_000, 0)), {
    t: [5_000_000_000],
  }),
  time: one(asks('clock_gettime64 clock_gettime', constant('CLOCK_REALTIME_COARSE'), timespec)),
  times: value(asks('times', 'buf')),
  utime: one(utimensat(cwd, 'filename', quads(5_000_000_000, 0, -1, 0)), {
    times: [5_000_000_000, -1],
  }),
  utimes: one(utimensat(cwd, 'filename', timespecs), timevals),
};
