import {
  blockIn,
  type Choice,
  call,
  direct,
  either,
  fd,
  flags,
  largeFile,
  path,
  recordIn,
  recordOut,
  scalar,
  sizeOf,
  wide,
} from '../language.ts';

// Descriptors that report events: eventfd, signalfd, timerfd, inotify, fanotify.

const zero = { kind: 'zero', doc: '0' } as const;
const madeFd = { kind: 'fd', doc: 'a new descriptor; the caller closes it' } as const;
const initval = scalar('initval', 'the counter at first', { type: 'uint' });

export const eventfd2 = call({
  does: 'makes a descriptor that holds a counter',
  arguments: [
    initval,
    flags('flags', '`EFD_CLOEXEC`, `EFD_NONBLOCK`, `EFD_SEMAPHORE` or 0', {
      family: 'EFD_',
      default: 0,
    }),
  ],
  result: madeFd,
  routes: direct('eventfd2', 'initval', 'flags'),
  notes: ['Eight bytes are written to add to it, and read to take it (with `EFD_SEMAPHORE`, one).'],
  errors: { EINVAL: 'an unknown flag', EMFILE: 'this process has as many descriptors as it may' },
  since: '2.6.27',
  see: ['man 2 eventfd', '<linux/eventfd.h>'],
});

/** The old call where it exists, else its successor with flags of 0. */
const withoutFlags = <Name extends string = never>(
  old: string,
  modern: string,
  ...words: readonly Name[]
): Choice<Name> => either([old, ...words], [modern, ...words, 0]);

export const eventfd = call({
  does: 'makes a descriptor that holds a counter',
  arguments: [initval],
  result: madeFd,
  routes: withoutFlags('eventfd', 'eventfd2', 'initval'),
  notes: ['The kernel’s call has no flags, unlike libc’s function: see `eventfd2`.'],
  errors: { EMFILE: 'this process has as many descriptors as it may' },
  since: '2.6.22',
  see: ['man 2 eventfd'],
});

const mask = blockIn('mask', 'which signals: eight bytes, bit 0 is signal 1', {
  size: sizeOf('kernel_sigset_t'),
});
const signalArguments = [
  fd('ufd', 'a descriptor made by this call, to change what it takes, or −1 for a new one'),
  mask,
];
const signalNotes = [
  'A signal must be blocked in every thread, or it goes to a thread as ever: Node’s own threads block none.',
];

export const signalfd4 = call({
  does: 'makes a descriptor from which signals are read',
  arguments: [
    ...signalArguments,
    flags('flags', '`SFD_CLOEXEC`, `SFD_NONBLOCK` or 0', { family: 'SFD_', default: 0 }),
  ],
  result: madeFd,
  routes: direct('signalfd4', 'ufd', 'mask', sizeOf('kernel_sigset_t'), 'flags'),
  notes: signalNotes,
  errors: { EINVAL: 'an unknown flag, or `ufd` is none of these', EBADF: '`ufd` is not open' },
  since: '2.6.27',
  see: ['man 2 signalfd', '<linux/signalfd.h>'],
});

export const signalfd = call({
  does: 'makes a descriptor from which signals are read',
  arguments: signalArguments,
  result: madeFd,
  routes: either(
    ['signalfd', 'ufd', 'mask', sizeOf('kernel_sigset_t')],
    ['signalfd4', 'ufd', 'mask', sizeOf('kernel_sigset_t'), 0],
  ),
  notes: signalNotes,
  errors: { EINVAL: '`ufd` is none of these', EBADF: '`ufd` is not open' },
  since: '2.6.22',
  see: ['man 2 signalfd'],
});

export const inotify_init1 = call({
  does: 'makes a descriptor that tells of changes to files',
  arguments: [flags('flags', '`IN_CLOEXEC`, `IN_NONBLOCK` or 0', { family: 'IN_', default: 0 })],
  result: madeFd,
  routes: direct('inotify_init1', 'flags'),
  errors: { EMFILE: 'this user has as many of them as allowed' },
  since: '2.6.27',
  see: ['man 2 inotify_init1', '<linux/inotify.h>'],
});

export const inotify_init = call({
  does: 'makes a descriptor that tells of changes to files',
  arguments: [],
  result: madeFd,
  routes: withoutFlags('inotify_init', 'inotify_init1'),
  errors: { EMFILE: 'this user has as many of them as allowed' },
  since: '2.6.13',
  see: ['man 2 inotify_init'],
});

export const inotify_add_watch = call({
  does: 'watches a file or a directory, or changes what is watched for',
  arguments: [
    fd('fd', 'a descriptor of `inotify_init1`'),
    path('pathname', 'the file or directory'),
    flags('mask', 'which events: `IN_CREATE`, `IN_MODIFY`, `IN_CLOSE_WRITE` …', { family: 'IN_' }),
  ],
  result: { kind: 'id', doc: 'the number of the watch, which its events carry' },
  routes: direct('inotify_add_watch', 'fd', 'pathname', 'mask'),
  errors: {
    ENOENT: 'the file does not exist',
    ENOSPC: 'this user has as many watches as allowed',
    EINVAL: 'no event asked for, or `fd` is none of these',
  },
  since: '2.6.13',
  see: ['man 2 inotify_add_watch'],
});

export const inotify_rm_watch = call({
  does: 'ends a watch',
  arguments: [
    fd('fd', 'a descriptor of `inotify_init1`'),
    scalar('wd', 'the number of the watch', { type: 'int' }),
  ],
  result: zero,
  routes: direct('inotify_rm_watch', 'fd', 'wd'),
  errors: { EINVAL: 'there is no such watch' },
  since: '2.6.13',
  see: ['man 2 inotify_rm_watch'],
});

export const fanotify_init = call({
  does: 'makes a descriptor that tells of events on whole file systems, and may decide on them',
  arguments: [
    flags('flags', 'the class and what events carry: `FAN_CLASS_NOTIF`, `FAN_REPORT_FID` …', {
      family: 'FAN_',
    }),
    flags('event_f_flags', 'how the files that come with events are opened', { family: 'O_' }),
  ],
  result: madeFd,
  routes: direct('fanotify_init', 'flags', largeFile('event_f_flags')),
  notes: ['On x86 and arm `O_LARGEFILE` is set for you in `event_f_flags`.'],
  errors: { EPERM: 'without CAP_SYS_ADMIN, but for what an unprivileged user may (since 5.13)' },
  since: '2.6.37',
  see: ['man 2 fanotify_init', '<linux/fanotify.h>'],
});

export const fanotify_mark = call({
  does: 'changes what a fanotify descriptor watches',
  arguments: [
    fd('fanotify_fd', 'a descriptor of `fanotify_init`'),
    flags('flags', '`FAN_MARK_ADD`, `FAN_MARK_REMOVE` or `FAN_MARK_FLUSH`, and on what', {
      family: 'FAN_',
    }),
    flags('mask', 'which events, of 64 bits', { family: 'FAN_', bits: 64 }),
    fd('dirfd', 'the directory that a relative path starts from, or `AT_FDCWD`'),
    path('pathname', 'the file; `null` for `dirfd` itself', { nullable: true }),
  ],
  result: zero,
  routes: direct('fanotify_mark', 'fanotify_fd', 'flags', wide('mask'), 'dirfd', 'pathname'),
  errors: {
    ENOENT: 'the file does not exist, or what is to be removed was not watched',
    EINVAL: 'an event that this class or this kernel lacks',
    EXDEV: 'the file system tells of no such events',
  },
  since: '2.6.37',
  see: ['man 2 fanotify_mark', '<linux/fanotify.h>'],
});

export const timerfd_create = call({
  does: 'makes a descriptor that tells when a time has come',
  arguments: [
    flags('clockid', '`CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` …', {
      family: 'CLOCK_',
    }),
    flags('flags', '`TFD_CLOEXEC`, `TFD_NONBLOCK` or 0', { family: 'TFD_', default: 0 }),
  ],
  result: madeFd,
  routes: direct('timerfd_create', 'clockid', 'flags'),
  errors: { EINVAL: 'no such clock, or an unknown flag' },
  since: '2.6.25',
  see: ['man 2 timerfd_create', '<linux/timerfd.h>'],
});

export const timerfd_settime = call({
  does: 'sets a timer off, or stops it',
  arguments: [
    fd('fd', 'a descriptor of `timerfd_create`'),
    flags('flags', '`TFD_TIMER_ABSTIME`, `TFD_TIMER_CANCEL_ON_SET` or 0', { family: 'TFD_' }),
    recordIn('new_value', 'when first and how often; zero in `it_value` stops it', {
      record: 'itimerspec',
    }),
    recordOut('old_value', 'receives what was set; `null` if nobody wants it', {
      record: 'itimerspec',
    }),
  ],
  result: zero,
  routes: direct(['timerfd_settime64', 'timerfd_settime'], 'fd', 'flags', 'new_value', 'old_value'),
  notes: [
    'Seconds have 64 bits on every architecture.',
    'When it is due, eight bytes are read: how often.',
  ],
  errors: { EINVAL: 'a `tv_nsec` from 10⁹ on, or `fd` is none of these' },
  since: '2.6.25',
  aliases: ['timerfd_settime64'],
  see: ['man 2 timerfd_settime'],
});

export const timerfd_gettime = call({
  does: 'tells how long a timer has still to go',
  arguments: [
    fd('fd', 'a descriptor of `timerfd_create`'),
    recordOut('curr_value', 'receives what remains, and how often', { record: 'itimerspec' }),
  ],
  result: zero,
  routes: direct(['timerfd_gettime64', 'timerfd_gettime'], 'fd', 'curr_value'),
  errors: { EINVAL: '`fd` is none of these' },
  since: '2.6.25',
  aliases: ['timerfd_gettime64'],
  see: ['man 2 timerfd_gettime'],
});
