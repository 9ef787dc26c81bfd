import {
  adapted,
  byWord,
  call,
  constant,
  direct,
  either,
  flags,
  numbersOut,
  type Result,
  recordIn,
  recordOut,
  scalar,
} from '../language.ts';

// Timers that send signals; timerfd is in events.ts.

const zero: Result = { kind: 'zero', doc: '0' };

const timerid = scalar('timerid', 'a timer of `timer_create`', { type: 'timer_t' });
const wide = 'Seconds have 64 bits on every architecture.';
const noTimer = { EINVAL: 'there is no such timer' };
const signals =
  'What it sends is a signal, which ends the process unless somebody handles, ignores or blocks it; no JavaScript runs in a handler, but `process.on` hears of those that libuv handles.';

export const timer_create = call({
  does: 'makes a timer that tells by a signal',
  arguments: [
    flags('clockid', '`CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` …', {
      family: 'CLOCK_',
    }),
    recordIn(
      'sevp',
      'how it tells: `SIGEV_SIGNAL`, `SIGEV_NONE`, `SIGEV_THREAD_ID`; `null` for `SIGALRM`',
      { record: 'sigevent' },
    ),
    numbersOut('timerid', 'receives the timer', { array: 'Int32Array', length: 1 }),
  ],
  result: zero,
  routes: direct('timer_create', 'clockid', 'sevp', 'timerid'),
  notes: [signals, '`SIGEV_THREAD` is made by libc: the kernel takes it for `SIGEV_SIGNAL`.'],
  errors: {
    EINVAL: 'no such clock, no such signal, or a thread that is none of this process',
    EAGAIN: 'as many timers or signals as allowed',
    EPERM: 'a clock of alarms without CAP_WAKE_ALARM',
  },
  see: ['man 2 timer_create', '<linux/time.h>'],
});

export const timer_settime = call({
  does: 'sets a timer off, or stops it',
  arguments: [
    timerid,
    flags('flags', '`TIMER_ABSTIME` where `it_value` is a time of the clock, or 0', {
      family: 'TIMER_',
    }),
    recordIn('new_value', 'when first and how often; zero in `it_value` stops it', {
      record: 'itimerspec',
    }),
    recordOut('old_value', 'receives what was set; `null` if nobody wants it', {
      record: 'itimerspec',
    }),
  ],
  result: zero,
  routes: direct(
    ['timer_settime64', 'timer_settime'],
    'timerid',
    'flags',
    'new_value',
    'old_value',
  ),
  aliases: ['timer_settime64'],
  notes: [wide],
  errors: { EINVAL: 'there is no such timer, or a `tv_nsec` is not from 0 to 999999999' },
  see: ['man 2 timer_settime', '<linux/time.h>'],
});

export const timer_gettime = call({
  does: 'tells how long a timer has still to go',
  arguments: [
    timerid,
    recordOut('curr_value', 'receives that, and how often', { record: 'itimerspec' }),
  ],
  result: zero,
  routes: direct(['timer_gettime64', 'timer_gettime'], 'timerid', 'curr_value'),
  aliases: ['timer_gettime64'],
  notes: [wide],
  errors: noTimer,
  see: ['man 2 timer_gettime'],
});

export const timer_getoverrun = call({
  does: 'tells how often a timer was due while its last signal waited',
  arguments: [timerid],
  result: { kind: 'count', doc: 'how often, at most 2147483647' },
  routes: direct('timer_getoverrun', 'timerid'),
  errors: noTimer,
  see: ['man 2 timer_getoverrun'],
});

export const timer_delete = call({
  does: 'ends a timer',
  arguments: [timerid],
  result: zero,
  routes: direct('timer_delete', 'timerid'),
  errors: noTimer,
  see: ['man 2 timer_delete'],
});

export const alarm = call({
  does: 'has `SIGALRM` sent to this process after some seconds',
  arguments: [scalar('seconds', 'after how many; 0 for not at all', { type: 'uint' })],
  result: {
    kind: 'count',
    doc: 'the seconds that the alarm before had to go, rounded, at least 1; 0 where there was none',
  },
  routes: either(
    ['alarm', 'seconds'],
    adapted('alarmThroughSetitimer', ['setitimer'], constant('ITIMER_REAL'), 'seconds'),
  ),
  notes: [
    signals,
    'arm, riscv64, aarch64 and loongarch64 use `setitimer`, whose `ITIMER_REAL` it is everywhere.',
    'More than 2147483647 seconds are as many on x86 and arm.',
  ],
  see: ['man 2 alarm'],
});

const itimer = flags('which', '`ITIMER_REAL`, `ITIMER_VIRTUAL` or `ITIMER_PROF`', {
  family: 'ITIMER_',
});
const seconds32 =
  'The record is the same on every architecture, but no kernel of 32 bits has a form with wider seconds: on x86 and arm more than 2147483647 are a RangeError; `timer_settime` takes them.';

export const getitimer = call({
  does: 'tells how long a timer of this process has still to go',
  arguments: [
    itimer,
    recordOut('curr_value', 'receives that, and how often', { record: 'itimerval' }),
  ],
  result: zero,
  routes: byWord(
    ['getitimer', 'which', 'curr_value'],
    adapted('getitimerWithLongs', ['getitimer'], 'which', 'curr_value'),
  ),
  errors: { EINVAL: 'no such timer' },
  see: ['man 2 getitimer', '<linux/time.h>'],
});

export const setitimer = call({
  does: 'sets a timer of this process off, or stops it',
  arguments: [
    itimer,
    recordIn('new_value', 'when first and how often; zero in `it_value` stops it', {
      record: 'itimerval',
    }),
    recordOut('old_value', 'receives what was set; `null` if nobody wants it', {
      record: 'itimerval',
    }),
  ],
  result: zero,
  routes: byWord(
    ['setitimer', 'which', 'new_value', 'old_value'],
    adapted('setitimerWithLongs', ['setitimer'], 'which', 'new_value', 'old_value'),
  ),
  notes: [
    signals,
    'They send SIGALRM, SIGVTALRM and SIGPROF; V8’s profiler uses SIGPROF as well.',
    seconds32,
  ],
  errors: { EINVAL: 'no such timer, or microseconds that are not from 0 to 999999' },
  see: ['man 2 setitimer', '<linux/time.h>'],
});
