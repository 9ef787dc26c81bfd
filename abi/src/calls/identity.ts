import { call, direct, fd, flags, type Result, scalar } from '../language.ts';

const zero: Result = { kind: 'zero', doc: '0' };

export const getpid = call({
  does: 'tells this process’s id',
  arguments: [],
  result: { kind: 'id', doc: 'the id in this pid namespace, the same in all threads' },
  routes: direct('getpid'),
  notes: ['Never fails.'],
  see: ['man 2 getpid'],
});

export const gettid = call({
  does: 'tells this thread’s id',
  arguments: [],
  result: { kind: 'id', doc: 'the id; in Node’s main thread it equals `getpid()`' },
  routes: direct('gettid'),
  notes: ['Never fails. Worker threads each have their own.'],
  of: 'thread',
  see: ['man 2 gettid'],
});

export const getppid = call({
  does: 'tells the id of the process that waits for this one',
  arguments: [],
  result: { kind: 'id', doc: 'the parent’s id; 0 where it lives outside this pid namespace' },
  routes: direct('getppid'),
  notes: ['Never fails. When a parent ends, its children get another.'],
  see: ['man 2 getppid'],
});

export const getpgid = call({
  does: 'tells which process group a process belongs to',
  arguments: [scalar('pid', 'the process; 0 is this one', { type: 'pid_t' })],
  result: { kind: 'id', doc: 'the id of the group' },
  routes: direct('getpgid', 'pid'),
  errors: { ESRCH: 'there is no such process' },
  see: ['man 2 getpgid'],
});

export const getpgrp = call({
  does: 'tells which process group this process belongs to',
  arguments: [],
  result: { kind: 'id', doc: 'the id of the group' },
  routes: direct<never>('getpgid', 0),
  notes: ['Never fails. It is `getpgid(0)`.'],
  see: ['man 2 getpgrp'],
});

export const setpgid = call({
  does: 'moves a process into a process group of its session, or makes it one of its own',
  arguments: [
    scalar('pid', 'this process or a child of it; 0 is this one', { type: 'pid_t' }),
    scalar('pgid', 'the group; 0 is the one named after `pid`', { type: 'pid_t' }),
  ],
  result: zero,
  routes: direct('setpgid', 'pid', 'pgid'),
  errors: {
    EACCES: 'the child has called `execve` already',
    EPERM: 'the process leads a session, or the group is in another session',
    ESRCH: '`pid` is neither this process nor a child of it',
  },
  see: ['man 2 setpgid'],
});

export const getsid = call({
  does: 'tells which session a process belongs to',
  arguments: [scalar('pid', 'the process; 0 is this one', { type: 'pid_t' })],
  result: { kind: 'id', doc: 'the id of the session' },
  routes: direct('getsid', 'pid'),
  errors: { ESRCH: 'there is no such process' },
  see: ['man 2 getsid'],
});

export const setsid = call({
  does: 'starts a session with this process as its leader, without a terminal',
  arguments: [],
  result: { kind: 'id', doc: 'the id of the session, which is that of the process' },
  routes: direct('setsid'),
  errors: { EPERM: 'the process leads a process group already, as those that a shell starts do' },
  see: ['man 2 setsid'],
});

export const pidfd_open = call({
  does: 'makes a descriptor that stands for a process, whoever gets its id later',
  arguments: [
    scalar('pid', 'the process', { type: 'pid_t' }),
    flags('flags', '`PIDFD_NONBLOCK`, `PIDFD_THREAD` or 0', { family: 'PIDFD_', default: 0 }),
  ],
  result: { kind: 'fd', doc: 'a new descriptor, closed on exec; readable once the process ended' },
  routes: direct('pidfd_open', 'pid', 'flags'),
  errors: {
    EINVAL: 'an unknown flag, or `pid` is not positive',
    ENOENT: '`pid` is a thread but not the first of its process',
    ESRCH: 'there is no such process',
  },
  since: '5.3',
  see: ['man 2 pidfd_open', '<linux/pidfd.h>'],
});

export const pidfd_getfd = call({
  does: 'copies a descriptor out of another process',
  arguments: [
    fd('pidfd', 'a descriptor of `pidfd_open`'),
    fd('targetfd', 'the descriptor as that process numbers it'),
    scalar('flags', 'none exist: 0', { type: 'uint', default: 0 }),
  ],
  result: { kind: 'fd', doc: 'a new descriptor for the same open file, closed on exec' },
  routes: direct('pidfd_getfd', 'pidfd', 'targetfd', 'flags'),
  errors: {
    EBADF: 'one of the descriptors is not open, or `pidfd` is none of a process',
    EPERM: 'this process may not trace that one',
    ESRCH: 'the process has ended',
  },
  since: '5.6',
  see: ['man 2 pidfd_getfd'],
});
