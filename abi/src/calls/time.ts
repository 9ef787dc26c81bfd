import {
  adapted,
  byWord,
  call,
  constant,
  direct,
  either,
  flags,
  numbersIn,
  numbersOut,
  type Result,
  recordIn,
  recordInOut,
  recordOut,
  type ThroughAdapter,
} from '../language.ts';

// Clocks: reading them, setting them, and sleeping. Timers are in timers.ts.

const zero: Result = { kind: 'zero', doc: '0' };

const clockid = flags('clockid', '`CLOCK_REALTIME`, `CLOCK_MONOTONIC` …', { family: 'CLOCK_' });
const wide = 'Seconds have 64 bits on every architecture.';
const noClock = 'no such clock';
const setting = {
  EPERM: 'without CAP_SYS_TIME',
  EINVAL: 'no such clock, one that can’t be set, or a time that makes no sense',
};
const allMachine = 'It changes the time of the whole machine.';

export const clock_gettime = call({
  does: 'reads a clock',
  arguments: [clockid, recordOut('tp', 'receives seconds and nanoseconds', { record: 'timespec' })],
  result: zero,
  routes: direct(['clock_gettime64', 'clock_gettime'], 'clockid', 'tp'),
  aliases: ['clock_gettime64'],
  notes: [
    'Seconds have 64 bits on every architecture: x86 and arm use `clock_gettime64`.',
    'This traps; libc’s function of that name reads most clocks without, through the vDSO.',
  ],
  errors: { EINVAL: noClock },
  see: ['man 2 clock_gettime', '<linux/time.h>'],
});

export const clock_settime = call({
  does: 'sets a clock',
  arguments: [clockid, recordIn('tp', 'seconds and nanoseconds', { record: 'timespec' })],
  result: zero,
  routes: direct(['clock_settime64', 'clock_settime'], 'clockid', 'tp'),
  aliases: ['clock_settime64'],
  notes: [wide, allMachine],
  errors: setting,
  see: ['man 2 clock_settime', '<linux/time.h>'],
});

export const clock_getres = call({
  does: 'tells how finely a clock is divided',
  arguments: [
    clockid,
    recordOut('res', 'receives the resolution; `null` if nobody wants it', { record: 'timespec' }),
  ],
  result: zero,
  routes: direct(['clock_getres_time64', 'clock_getres'], 'clockid', 'res'),
  aliases: ['clock_getres_time64'],
  errors: { EINVAL: noClock },
  see: ['man 2 clock_getres', '<linux/time.h>'],
});

const blocks = 'The thread that makes it runs no event loop meanwhile.';
const sleeping = {
  EINTR: 'a signal was handled first',
  EINVAL: '`tv_nsec` is not from 0 to 999999999, or `tv_sec` is negative',
};

export const clock_nanosleep = call({
  does: 'waits for a time by a clock',
  arguments: [
    flags('clockid', '`CLOCK_MONOTONIC`, `CLOCK_REALTIME`, `CLOCK_BOOTTIME` …', {
      family: 'CLOCK_',
    }),
    flags('flags', '`TIMER_ABSTIME` where `request` is a time of the clock, or 0', {
      family: 'TIMER_',
    }),
    recordIn('request', 'how long, or until when', { record: 'timespec' }),
    recordOut(
      'remain',
      'receives what was left when a signal came, unless `TIMER_ABSTIME`; `null` if nobody wants it',
      { record: 'timespec' },
    ),
  ],
  result: zero,
  routes: direct(
    ['clock_nanosleep_time64', 'clock_nanosleep'],
    'clockid',
    'flags',
    'request',
    'remain',
  ),
  aliases: ['clock_nanosleep_time64'],
  notes: [wide, blocks],
  errors: { ...sleeping, EOPNOTSUPP: 'one can’t sleep by that clock' },
  waits: true,
  uring: { operation: 'IORING_OP_TIMEOUT', use: 'ring', differs: 'it tells no remainder' },
  see: ['man 2 clock_nanosleep', '<linux/time.h>'],
});

export const nanosleep = call({
  does: 'waits for a time',
  arguments: [
    recordIn('req', 'how long', { record: 'timespec' }),
    recordOut('rem', 'receives what was left when a signal came; `null` if nobody wants it', {
      record: 'timespec',
    }),
  ],
  result: zero,
  routes: either(
    ['clock_nanosleep_time64', constant('CLOCK_REALTIME'), 0, 'req', 'rem'],
    ['nanosleep', 'req', 'rem'],
  ),
  notes: [wide, blocks, 'Setting the clock doesn’t change how long it takes.'],
  errors: sleeping,
  waits: true,
  uring: { operation: 'IORING_OP_TIMEOUT', use: 'ring', differs: 'it tells no remainder' },
  see: ['man 2 nanosleep'],
});

const timex = recordInOut(
  'buf',
  'in `modes` what is to be changed, 0 for nothing; receives how the clock stands',
  { record: 'timex' },
);
const clockState: Result = {
  kind: 'int',
  doc: 'the state of the clock: `TIME_OK` … `TIME_ERROR`, which is no error of the call',
};

export const clock_adjtime = call({
  does: 'tells how a clock is kept, and changes it bit by bit',
  arguments: [clockid, timex],
  result: clockState,
  routes: direct(['clock_adjtime64', 'clock_adjtime'], 'clockid', 'buf'),
  aliases: ['clock_adjtime64'],
  notes: ['The record is the same on every architecture.', allMachine],
  errors: {
    EINVAL: 'no such clock, or a value that makes no sense',
    EOPNOTSUPP: 'the clock can’t be adjusted',
    EPERM: '`modes` is not 0, without CAP_SYS_TIME',
  },
  since: '2.6.39',
  see: ['man 2 clock_adjtime', '<linux/timex.h>'],
});

export const adjtimex = call({
  does: 'tells how the clock of the machine is kept, and changes it bit by bit',
  arguments: [timex],
  result: clockState,
  routes: either(['clock_adjtime64', constant('CLOCK_REALTIME'), 'buf'], ['adjtimex', 'buf']),
  notes: ['The record is the same on every architecture.', allMachine],
  errors: {
    EINVAL: 'a value that makes no sense',
    EPERM: '`modes` is not 0, without CAP_SYS_TIME',
  },
  see: ['man 2 adjtimex', '<linux/timex.h>'],
});

export const gettimeofday = call({
  does: 'reads the clock of the day',
  arguments: [
    recordOut('tv', 'receives seconds and microseconds; `null` if nobody wants them', {
      record: 'timeval',
    }),
    recordOut('tz', 'receives the kernel’s time zone, mostly zeros; mostly `null`', {
      record: 'timezone',
    }),
  ],
  result: zero,
  routes: byWord(
    ['gettimeofday', 'tv', 'tz'],
    adapted(
      'gettimeofdayThroughClock',
      ['clock_gettime64', 'gettimeofday'],
      constant('CLOCK_REALTIME'),
      'tv',
      'tz',
    ),
  ),
  notes: [wide, 'x86 and arm read `CLOCK_REALTIME` for it, and cut nanoseconds off.'],
  errors: { EFAULT: 'an address that can’t be written' },
  see: ['man 2 gettimeofday'],
});

export const settimeofday = call({
  does: 'sets the clock of the day',
  arguments: [
    recordIn('tv', 'seconds and microseconds; `null` to leave the time', { record: 'timeval' }),
    recordIn('tz', 'the kernel’s time zone; `null` to leave it', { record: 'timezone' }),
  ],
  result: zero,
  routes: byWord(
    ['settimeofday', 'tv', 'tz'],
    adapted(
      'settimeofdayThroughClock',
      ['clock_settime64', 'settimeofday'],
      constant('CLOCK_REALTIME'),
      'tv',
      'tz',
    ),
  ),
  notes: [
    wide,
    allMachine,
    'x86 and arm set time and zone by one call each: where the first fails the second is not made.',
  ],
  errors: { EINVAL: 'a time that makes no sense', EPERM: 'without CAP_SYS_TIME' },
  see: ['man 2 settimeofday'],
});

const timeThroughClock = (clock: string): ThroughAdapter<'tloc'> =>
  adapted('timeThroughClock', [clock], constant('CLOCK_REALTIME_COARSE'), 'tloc');

export const time = call({
  does: 'tells the seconds since 1970',
  arguments: [
    numbersOut('tloc', 'receives them as well; `null` if nobody wants that', {
      array: 'BigInt64Array',
      length: 1,
    }),
  ],
  result: { kind: 'int', doc: 'the seconds' },
  routes: byWord(
    either(['time', 'tloc'], timeThroughClock('clock_gettime')),
    timeThroughClock('clock_gettime64'),
  ),
  notes: [
    wide,
    'All but x86_64 read `CLOCK_REALTIME_COARSE`, which is what the call of that name does.',
  ],
  errors: { EFAULT: 'an address that can’t be written' },
  see: ['man 2 time'],
});

export const stime = call({
  does: 'sets the clock of the day to a second',
  arguments: [numbersIn('t', 'the seconds since 1970', { array: 'BigInt64Array', length: 1 })],
  result: zero,
  routes: adapted(
    'stimeThroughClock',
    [['clock_settime64', 'clock_settime']],
    constant('CLOCK_REALTIME'),
    't',
  ),
  notes: [wide, allMachine, 'It is `clock_settime` with no nanoseconds.'],
  errors: { EPERM: 'without CAP_SYS_TIME', EINVAL: 'a time before 1970' },
  see: ['man 2 stime'],
});
