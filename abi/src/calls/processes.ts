import {
  adapted,
  byWord,
  call,
  constant,
  count,
  direct,
  either,
  fd,
  flags,
  numbersOut,
  type Result,
  recordIn,
  recordInOut,
  recordOut,
  recordsIn,
  recordsOut,
  scalar,
} from '../language.ts';

// Waiting for processes, resource limits and usage, namespaces and other process attributes.

const zero: Result = { kind: 'zero', doc: '0' };

const wstatus = numbersOut(
  'wstatus',
  'receives how it ended: code or signal; `null` if nobody wants it',
  { array: 'Int32Array', length: 1 },
);
const rusage = recordOut('rusage', 'receives what the child has used; `null` if nobody wants it', {
  record: 'rusage',
});
const usageOfWords =
  '`struct rusage` has fields as wide as a register: 144 bytes, on x86 and arm 72. Its times are durations.';
const childrenOfNode =
  'libuv waits for the children of `node:child_process` itself: wait for those alone that you made.';
const waited: Result = {
  kind: 'id',
  doc: 'the id of the child; 0 under `WNOHANG` when none has changed',
};
const waitErrors = {
  ECHILD: 'this process has no such child, or somebody has waited for it',
  EINTR: 'a signal came first',
};

export const wait4 = call({
  does: 'waits until a child changes its state, and buries it if it has ended',
  arguments: [
    scalar('pid', 'a child; −1 is any, 0 any of this group, −n any of group n', { type: 'pid_t' }),
    wstatus,
    flags('options', '`WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0', { family: 'W' }),
    rusage,
  ],
  result: waited,
  routes: direct('wait4', 'pid', 'wstatus', 'options', 'rusage'),
  notes: [
    'Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.',
    childrenOfNode,
    usageOfWords,
  ],
  errors: waitErrors,
  waits: true,
  see: ['man 2 wait4', '<linux/wait.h>'],
});

export const waitpid = call({
  does: 'waits until a child changes its state, and buries it if it has ended',
  arguments: [
    scalar('pid', 'a child; −1 is any, 0 any of this group, −n any of group n', { type: 'pid_t' }),
    wstatus,
    flags('options', '`WNOHANG`, `WUNTRACED`, `WCONTINUED`, `__WALL` … or 0', {
      family: 'W',
      default: 0,
    }),
  ],
  result: waited,
  routes: direct('wait4', 'pid', 'wstatus', 'options', 0),
  notes: [
    'Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.',
    childrenOfNode,
  ],
  errors: waitErrors,
  waits: true,
  see: ['man 2 waitpid', '<linux/wait.h>'],
});

export const waitid = call({
  does: 'waits until a child changes its state, and may leave it to be waited for again',
  arguments: [
    flags('which', 'what `pid` is: `P_ALL`, `P_PID`, `P_PGID` or `P_PIDFD`', { family: 'P_' }),
    scalar('pid', 'a process, a group or a descriptor of `pidfd_open`', { type: 'pid_t' }),
    recordOut('infop', 'receives who changed and how; `null` if nobody wants it', {
      record: 'siginfo',
    }),
    flags('options', '`WEXITED`, `WSTOPPED`, `WCONTINUED`, or-ed with `WNOHANG`, `WNOWAIT`', {
      family: 'W',
    }),
    rusage,
  ],
  result: zero,
  routes: direct('waitid', 'which', 'pid', 'infop', 'options', 'rusage'),
  notes: [
    'Under `WNOHANG` the result is 0 as well when none has changed: `si_signo` is 0 then.',
    'Without `WNOHANG` it waits: the thread that makes it runs no event loop meanwhile.',
    childrenOfNode,
    usageOfWords,
  ],
  errors: {
    ...waitErrors,
    EAGAIN: '`P_PIDFD` of a non-blocking descriptor, and the process still runs',
    EINVAL: 'none of `WEXITED`, `WSTOPPED` and `WCONTINUED`, or an unknown option',
  },
  since: '2.6.9',
  waits: true,
  uring: {
    operation: 'IORING_OP_WAITID',
    use: 'ring',
    sqe: { fd: 'pid', len: 'which', file_index: 'options', addr2: 'infop' },
    same: { on: 'child' },
  },
  see: ['man 2 waitid', '<linux/wait.h>'],
});

const which = flags('which', '`PRIO_PROCESS`, `PRIO_PGRP` or `PRIO_USER`', { family: 'PRIO_' });
const who = scalar('who', 'a thread, a process group or a user id; 0 is the caller’s own', {
  type: 'int',
});

export const getpriority = call({
  does: 'tells how nice a thread is, or the least nice of several',
  arguments: [which, who],
  result: { kind: 'int', doc: '20 less the nice value: 40 for −20, 20 for 0, 1 for 19' },
  routes: direct('getpriority', 'which', 'who'),
  notes: ['libc’s function of that name returns the nice value itself.'],
  errors: { ESRCH: 'there is nobody of that id', EINVAL: 'no such `which`' },
  of: 'thread',
  see: ['man 2 getpriority', '<linux/resource.h>'],
});

export const setpriority = call({
  does: 'changes how nice threads are',
  arguments: [
    which,
    who,
    scalar('niceval', 'from −20 to 19, which gets the least; what is beyond is cut off', {
      type: 'int',
    }),
  ],
  result: zero,
  routes: direct('setpriority', 'which', 'who', 'niceval'),
  notes: ['`PRIO_PROCESS` is one thread on Linux: 0 leaves libuv’s pool and workers as they are.'],
  errors: {
    EACCES: 'less nice than RLIMIT_NICE allows, without CAP_SYS_NICE',
    EPERM: 'it belongs to another user',
    ESRCH: 'there is nobody of that id',
  },
  of: 'thread',
  see: ['man 2 setpriority', '<linux/resource.h>'],
});

export const nice = call({
  does: 'makes the calling thread nicer',
  arguments: [
    scalar('inc', 'what is added to the nice value, which ends at −20 and 19', { type: 'int' }),
  ],
  result: zero,
  routes: either(
    ['nice', 'inc'],
    adapted('niceThroughPriority', ['getpriority', 'setpriority'], constant('PRIO_PROCESS'), 'inc'),
  ),
  notes: ['Returns 0 where libc’s function returns the new nice value: `getpriority` tells it.'],
  errors: { EPERM: 'less nice than RLIMIT_NICE allows, without CAP_SYS_NICE' },
  of: 'thread',
  see: ['man 2 nice'],
});

const resource = flags('resource', '`RLIMIT_NOFILE`, `RLIMIT_CORE` …', { family: 'RLIMIT_' });
const unlimited =
  'Limits have 64 bits on every architecture; `RLIM64_INFINITY` says that there is none.';
const limitErrors = {
  EPERM: 'raising a hard limit without CAP_SYS_RESOURCE',
  EINVAL: 'no such resource, or the soft limit is above the hard one',
};

const wordOfKernel =
  'A kernel of 32 bits keeps limits in words of 32 bits: one from 4 GiB on becomes infinity there, without an error; a 64-bit kernel keeps it for 32-bit programs too.';

export const prlimit64 = call({
  does: 'tells and changes what a process may use at most',
  arguments: [
    scalar('pid', 'the process; 0 is this one', { type: 'pid_t' }),
    resource,
    recordIn('new_limit', 'the new limit; `null` to change nothing', { record: 'rlimit' }),
    recordOut('old_limit', 'receives the limit before; `null` if nobody wants it', {
      record: 'rlimit',
    }),
  ],
  result: zero,
  routes: direct('prlimit64', 'pid', 'resource', 'new_limit', 'old_limit'),
  aliases: ['prlimit'],
  notes: [unlimited, wordOfKernel],
  errors: { ...limitErrors, ESRCH: 'there is no such process' },
  since: '2.6.36',
  see: ['man 2 prlimit', '<linux/resource.h>'],
});

export const getrlimit = call({
  does: 'tells what this process may use at most',
  arguments: [resource, recordOut('rlim', 'receives the limit', { record: 'rlimit' })],
  result: zero,
  routes: direct('prlimit64', 0, 'resource', 0, 'rlim'),
  aliases: ['ugetrlimit'],
  notes: [unlimited, 'It is `prlimit64`: the older call cuts limits off on x86 and arm.'],
  errors: { EINVAL: 'no such resource' },
  see: ['man 2 getrlimit', '<linux/resource.h>'],
});

export const setrlimit = call({
  does: 'changes what this process may use at most',
  arguments: [resource, recordIn('rlim', 'the new limit', { record: 'rlimit' })],
  result: zero,
  routes: direct('prlimit64', 0, 'resource', 'rlim', 0),
  notes: [
    unlimited,
    wordOfKernel,
    'It is `prlimit64`: the older call has limits of 32 bits on x86 and arm.',
  ],
  errors: limitErrors,
  see: ['man 2 setrlimit', '<linux/resource.h>'],
});

export const getrusage = call({
  does: 'tells what was used of processor time, memory and input',
  arguments: [
    flags('who', '`RUSAGE_SELF`, `RUSAGE_CHILDREN` (those waited for) or `RUSAGE_THREAD`', {
      family: 'RUSAGE_',
    }),
    recordOut('usage', 'receives it', { record: 'rusage' }),
  ],
  result: zero,
  routes: direct('getrusage', 'who', 'usage'),
  notes: [usageOfWords],
  errors: { EINVAL: 'no such `who`' },
  see: ['man 2 getrusage', '<linux/resource.h>'],
});

export const times = call({
  does: 'tells the processor time of this process and of the children it waited for',
  arguments: [
    recordOut(
      'buf',
      'receives four times in ticks, a hundred a second; `null` if nobody wants them',
      { record: 'tms' },
    ),
  ],
  result: { kind: 'int', doc: 'ticks since a point in the past' },
  routes: byWord(['times', 'buf'], adapted('withoutErrors', ['times'], 'buf')),
  notes: [
    'The result has 32 bits on x86 and arm, where it starts again after 497 days, and is never read as an error: an address that can’t be written gives 4294967282 there.',
    '`struct tms` has fields as wide as a register.',
  ],
  errors: { EFAULT: 'an address that can’t be written, but on x86 and arm' },
  see: ['man 2 times', '<linux/times.h>'],
});

export const personality = call({
  does: 'tells and changes how the kernel treats this thread, for the sake of old programs',
  arguments: [
    flags('persona', '`PER_LINUX`, or-ed with `ADDR_NO_RANDOMIZE` …; 0xffffffff only asks', {
      family: 'PER_',
    }),
  ],
  result: { kind: 'unsigned32', doc: 'the persona before' },
  routes: direct('personality', 'persona'),
  notes: [
    'Never fails.',
    'What it changes about memory counts from the next `execve` on, and for all that is mapped from now on.',
  ],
  of: 'thread',
  see: ['man 2 personality', '<linux/personality.h>'],
});

export const kcmp = call({
  does: 'tells whether two processes share a thing of the kernel’s',
  arguments: [
    scalar('pid1', 'a process', { type: 'pid_t' }),
    scalar('pid2', 'another, or the same', { type: 'pid_t' }),
    flags('type', 'what is compared: `KCMP_FILE`, `KCMP_VM`, `KCMP_FILES` …', { family: 'KCMP_' }),
    scalar('idx1', 'for `KCMP_FILE` a descriptor of the first', { type: 'ulong', default: 0 }),
    scalar('idx2', 'for `KCMP_FILE` a descriptor of the second', { type: 'ulong', default: 0 }),
  ],
  result: {
    kind: 'int',
    doc: '0 if they share it; 1 or 2 for an order that sorts; 3 if they differ without order',
  },
  routes: direct('kcmp', 'pid1', 'pid2', 'type', 'idx1', 'idx2'),
  notes: ['`KCMP_EPOLL_TFD` reads a `struct kcmp_epoll_slot` at the address `idx2`.'],
  errors: {
    EBADF: 'a descriptor is not open there',
    EPERM: 'this process may not trace both',
    ESRCH: 'there is no such process',
  },
  since: '3.5',
  see: ['man 2 kcmp', '<linux/kcmp.h>'],
});

const perThread = 'It changes the calling thread alone: workers and libuv’s pool stay as they are.';

export const listns = call({
  does: 'lists namespaces',
  arguments: [
    recordIn(
      'req',
      'which kinds, of which user namespace, and after which id; its `size` is that of the record',
      { record: 'ns_id_req' },
    ),
    numbersOut('ns_ids', 'receives their ids', { array: 'BigUint64Array', length: 'nr_ns_ids' }),
    count('nr_ns_ids', 'at most so many', { of: 'ns_ids', type: 'size_t' }),
    flags('flags', '0', { family: 'CLONE_', default: 0 }),
  ],
  result: { kind: 'count', doc: 'how many were stored' },
  routes: direct('listns', 'req', 'ns_ids', 'nr_ns_ids', 'flags'),
  notes: ['Go on by putting the last id into `ns_id`.'],
  errors: {
    E2BIG: '`req` has fields this kernel doesn’t know',
    EINVAL: 'a kind that makes no sense, or an unknown flag',
    ENOENT: 'no namespace follows that of `ns_id`: all were listed',
    ENOSYS: 'this kernel is older',
  },
  since: '6.19',
  see: ['<linux/nsfs.h>'],
});

export const unshare = call({
  does: 'gives the calling thread namespaces and tables of its own',
  arguments: [
    flags('flags', '`CLONE_NEWNS`, `CLONE_NEWNET`, `CLONE_NEWUSER`, `CLONE_FILES` …', {
      family: 'CLONE_',
    }),
  ],
  result: zero,
  routes: direct('unshare', 'flags'),
  notes: [
    perThread,
    '`CLONE_FILES` parts this thread’s descriptors from those that libuv’s pool uses: `node:fs` breaks.',
    'With `CLONE_NEWPID` the thread itself stays where it is; its next child is the first there.',
  ],
  errors: {
    EINVAL: '`CLONE_NEWUSER`, `CLONE_VM` or `CLONE_THREAD` in a process with threads, as Node is',
    EPERM: 'the namespace needs CAP_SYS_ADMIN',
    ENOSPC: 'as many namespaces as allowed',
  },
  since: '2.6.16',
  of: 'thread',
  see: ['man 2 unshare', '<linux/sched.h>'],
});

export const setns = call({
  does: 'moves the calling thread into namespaces that exist',
  arguments: [
    fd('fd', 'a file of `/proc/self/ns`, or a descriptor of `pidfd_open` (since 5.8)'),
    flags('nstype', 'which kind it must be: `CLONE_NEWNET` …; 0 for any', { family: 'CLONE_' }),
  ],
  result: zero,
  routes: direct('setns', 'fd', 'nstype'),
  notes: [perThread, 'A pid namespace takes in the children that are made from now on.'],
  errors: {
    EINVAL: 'no such namespace there, or one that a process with threads can’t enter',
    EPERM: 'without CAP_SYS_ADMIN in the namespace',
  },
  since: '3.0',
  of: 'thread',
  see: ['man 2 setns', '<linux/sched.h>'],
});

const hdrp = recordInOut(
  'hdrp',
  'the version, and the thread or 0; receives the kernel’s version where it knows not this one',
  { record: 'cap_user_header' },
);
const twoSets =
  'With `_LINUX_CAPABILITY_VERSION_3` the first of `datap` is for the capabilities to 31, the second for the others; only version 1 has no second.';

export const capget = call({
  does: 'tells the capabilities of a thread',
  arguments: [
    hdrp,
    recordsOut('datap', 'receives them; `null` asks for the version', {
      record: 'cap_user_data',
      count: 2,
    }),
  ],
  result: zero,
  routes: direct('capget', 'hdrp', 'datap'),
  notes: [twoSets],
  errors: { EINVAL: 'an unknown version', ESRCH: 'there is no such thread' },
  of: 'thread',
  see: ['man 2 capget', '<linux/capability.h>'],
});

export const capset = call({
  does: 'changes the capabilities of the calling thread',
  arguments: [hdrp, recordsIn('datap', 'the capabilities', { record: 'cap_user_data', count: 2 })],
  result: zero,
  routes: direct('capset', 'hdrp', 'datap'),
  notes: [twoSets, perThread],
  errors: {
    EINVAL: 'an unknown version',
    EPERM: 'one that is not permitted, or another thread than the calling one',
  },
  of: 'thread',
  see: ['man 2 capset', '<linux/capability.h>'],
});
