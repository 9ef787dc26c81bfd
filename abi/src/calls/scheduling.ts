import {
  blockInOut,
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  flags,
  type Result,
  recordIn,
  recordOut,
  scalar,
  sizeOf,
} from '../language.ts';

// Scheduling: policies, priorities, affinity, and the priorities of input and output.

const zero: Result = { kind: 'zero', doc: '0' };

const pid = scalar('pid', 'the thread; 0 is the calling one', { type: 'pid_t' });
const policy = flags('policy', '`SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` …', { family: 'SCHED_' });
const oneThread =
  'A thread’s id is meant, not a process’s: the other threads of Node stay as they are.';
const starves =
  'A thread of `SCHED_FIFO` or `SCHED_RR` that never waits keeps all others of its processor waiting.';
const noThread = { ESRCH: 'there is no such thread', EINVAL: '`pid` is negative' };
const changing = {
  EINVAL: 'no such policy, or a priority that it lacks',
  EPERM: 'beyond RLIMIT_RTPRIO or RLIMIT_NICE without CAP_SYS_NICE, or another user’s thread',
  ESRCH: 'there is no such thread',
};

export const sched_yield = call({
  does: 'lets other threads run first',
  arguments: [],
  result: zero,
  routes: direct('sched_yield'),
  notes: ['It orders nothing between threads of the usual policy; wait with a futex instead.'],
  of: 'thread',
  see: ['man 2 sched_yield'],
});

export const sched_setscheduler = call({
  does: 'changes the policy and the priority of a thread',
  arguments: [
    pid,
    flags(
      'policy',
      '`SCHED_NORMAL`, `SCHED_FIFO`, `SCHED_RR` …, or-ed with `SCHED_RESET_ON_FORK`',
      { family: 'SCHED_' },
    ),
    recordIn('param', 'the priority: 0 but for `SCHED_FIFO` and `SCHED_RR`', {
      record: 'sched_param',
    }),
  ],
  result: zero,
  routes: direct('sched_setscheduler', 'pid', 'policy', 'param'),
  notes: [oneThread, starves],
  errors: changing,
  of: 'thread',
  see: ['man 2 sched_setscheduler', '<linux/sched.h>'],
});

export const sched_getscheduler = call({
  does: 'tells the policy of a thread',
  arguments: [pid],
  result: { kind: 'int', doc: '`SCHED_NORMAL` …, or-ed with `SCHED_RESET_ON_FORK` where set' },
  routes: direct('sched_getscheduler', 'pid'),
  errors: noThread,
  of: 'thread',
  see: ['man 2 sched_getscheduler', '<linux/sched.h>'],
});

export const sched_setparam = call({
  does: 'changes the priority of a thread',
  arguments: [
    pid,
    recordIn('param', 'the priority, within those of its policy', { record: 'sched_param' }),
  ],
  result: zero,
  routes: direct('sched_setparam', 'pid', 'param'),
  notes: [oneThread, starves],
  errors: changing,
  of: 'thread',
  see: ['man 2 sched_setparam'],
});

export const sched_getparam = call({
  does: 'tells the priority of a thread',
  arguments: [pid, recordOut('param', 'receives it', { record: 'sched_param' })],
  result: zero,
  routes: direct('sched_getparam', 'pid', 'param'),
  errors: noThread,
  of: 'thread',
  see: ['man 2 sched_getparam'],
});

export const sched_get_priority_max = call({
  does: 'tells the highest priority of a policy',
  arguments: [policy],
  result: { kind: 'int', doc: 'the priority' },
  routes: direct('sched_get_priority_max', 'policy'),
  errors: { EINVAL: 'no such policy' },
  see: ['man 2 sched_get_priority_max', '<linux/sched.h>'],
});

export const sched_get_priority_min = call({
  does: 'tells the lowest priority of a policy',
  arguments: [policy],
  result: { kind: 'int', doc: 'the priority' },
  routes: direct('sched_get_priority_min', 'policy'),
  errors: { EINVAL: 'no such policy' },
  see: ['man 2 sched_get_priority_min', '<linux/sched.h>'],
});

export const sched_rr_get_interval = call({
  does: 'tells for how long a thread may run before another gets its turn',
  arguments: [
    pid,
    recordOut('tp', 'receives the time; 0 for `SCHED_FIFO`', { record: 'timespec' }),
  ],
  result: zero,
  routes: direct(['sched_rr_get_interval_time64', 'sched_rr_get_interval'], 'pid', 'tp'),
  aliases: ['sched_rr_get_interval_time64'],
  errors: noThread,
  of: 'thread',
  see: ['man 2 sched_rr_get_interval'],
});

const mask =
  'Bit n of the mask, counted from the lowest of the first word of the machine’s size, is processor n.';

export const sched_setaffinity = call({
  does: 'changes on which processors a thread may run',
  arguments: [
    pid,
    count('cpusetsize', 'the length of `mask`; what it lacks counts as zero', {
      of: 'mask',
      type: 'uint',
    }),
    bytesIn('mask', 'one bit for each processor', { count: 'cpusetsize' }),
  ],
  result: zero,
  routes: direct('sched_setaffinity', 'pid', 'cpusetsize', 'mask'),
  notes: [mask, oneThread],
  errors: {
    EINVAL: 'no processor of the mask exists, or none of this cpuset',
    EPERM: 'another user’s thread, without CAP_SYS_NICE',
    ESRCH: 'there is no such thread',
  },
  of: 'thread',
  see: ['man 2 sched_setaffinity'],
});

export const sched_getaffinity = call({
  does: 'tells on which processors a thread may run',
  arguments: [
    pid,
    count('cpusetsize', 'the length of `mask`, whole words of the machine', {
      of: 'mask',
      type: 'uint',
    }),
    bytesOut('mask', 'receives one bit for each processor', { count: 'cpusetsize' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were written; the rest of `mask` is left alone' },
  routes: direct('sched_getaffinity', 'pid', 'cpusetsize', 'mask'),
  notes: [mask, 'libc’s function of that name clears the rest and returns 0.'],
  errors: {
    EINVAL: 'room for fewer processors than the kernel knows, or no whole number of words',
    ESRCH: 'there is no such thread',
  },
  of: 'thread',
  see: ['man 2 sched_getaffinity'],
});

export const sched_setattr = call({
  does: 'changes the policy of a thread and all that belongs to it',
  arguments: [
    pid,
    blockInOut(
      'attr',
      'a `struct sched_attr` with its size in `size`; receives the size that the kernel knows where that fails with E2BIG',
      { size: sizeOf('sched_attr'), saysSize: 0 },
    ),
    scalar('flags', 'none exist: 0', { type: 'uint', default: 0 }),
  ],
  result: zero,
  routes: direct('sched_setattr', 'pid', 'attr', 'flags'),
  notes: [
    oneThread,
    starves,
    'A `size` of 0 is that of the structure’s first version; a newer structure works on an older kernel as long as what that doesn’t know is zero.',
  ],
  errors: { ...changing, E2BIG: 'something beyond what this kernel knows is not zero' },
  since: '3.14',
  of: 'thread',
  see: ['man 2 sched_setattr', '<linux/sched/types.h>'],
});

export const sched_getattr = call({
  does: 'tells the policy of a thread and all that belongs to it',
  arguments: [
    pid,
    bytesOut('attr', 'receives a `struct sched_attr`, whose `size` says how much of it', {
      count: 'size',
    }),
    count('size', 'the length of `attr`; what the kernel has beyond is left out', {
      of: 'attr',
      type: 'uint',
    }),
    flags('flags', '`SCHED_GETATTR_FLAG_DL_DYNAMIC` or 0', { family: 'SCHED_', default: 0 }),
  ],
  result: zero,
  routes: direct('sched_getattr', 'pid', 'attr', 'size', 'flags'),
  errors: {
    EINVAL: '`size` is smaller than the structure’s first version, or larger than a page',
    ESRCH: 'there is no such thread',
  },
  since: '3.14',
  of: 'thread',
  see: ['man 2 sched_getattr', '<linux/sched/types.h>'],
});

const ioprioWhich = flags('which', '`IOPRIO_WHO_PROCESS`, `_PGRP` or `_USER`', {
  family: 'IOPRIO_',
});
const ioprioWho = scalar('who', 'a thread, a process group or a user id; 0 is the caller’s', {
  type: 'int',
});
const ioprioValue =
  'A priority is a class shifted left by `IOPRIO_CLASS_SHIFT`, or-ed with a level from 0, the first, to 7.';

export const ioprio_get = call({
  does: 'tells the priority of a thread’s input and output, or the best of several',
  arguments: [ioprioWhich, ioprioWho],
  result: { kind: 'int', doc: 'the priority' },
  routes: direct('ioprio_get', 'which', 'who'),
  notes: [ioprioValue],
  errors: { ESRCH: 'there is nobody of that id', EINVAL: 'no such `which`' },
  since: '2.6.13',
  of: 'thread',
  see: ['man 2 ioprio_get', '<linux/ioprio.h>'],
});

export const ioprio_set = call({
  does: 'changes the priority of the input and output of threads',
  arguments: [
    ioprioWhich,
    ioprioWho,
    flags('ioprio', '`IOPRIO_CLASS_BE`, `_RT` or `_IDLE`, shifted, and a level', {
      family: 'IOPRIO_',
    }),
  ],
  result: zero,
  routes: direct('ioprio_set', 'which', 'who', 'ioprio'),
  notes: [ioprioValue, oneThread],
  errors: {
    EINVAL: 'no such class or level',
    EPERM: '`IOPRIO_CLASS_RT` without CAP_SYS_NICE, or another user’s',
    ESRCH: 'there is nobody of that id',
  },
  since: '2.6.13',
  of: 'thread',
  see: ['man 2 ioprio_set', '<linux/ioprio.h>'],
});

export const rseq_slice_yield = call({
  does: 'gives back the time that this thread was granted beyond its share',
  arguments: [],
  result: { kind: 'int', doc: '1 if time was given back, 0 if none had been granted' },
  routes: direct('rseq_slice_yield'),
  errors: { ENOSYS: 'the kernel was built without `CONFIG_RSEQ_SLICE_EXTENSION`' },
  notes: ['Time is granted through the `rseq` record of the thread, which libc has registered.'],
  since: '7.0',
  of: 'thread',
  see: ['<linux/rseq.h>'],
});
