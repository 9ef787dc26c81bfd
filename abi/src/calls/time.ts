import { byWord, type Call, call, flags, recordOut } from '../language.ts';

export const clock_gettime: Call = call({
  does: 'reads a clock',
  arguments: [
    flags('clockid', 'CLOCK_', '`CLOCK_REALTIME`, `CLOCK_MONOTONIC` …'),
    recordOut('tp', 'timespec', 'receives seconds and nanoseconds'),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: byWord(['clock_gettime', 'clockid', 'tp'], ['clock_gettime64', 'clockid', 'tp']),
  notes: [
    'Seconds have 64 bits on every architecture: x86 and arm use `clock_gettime64`.',
    'This traps; libc’s function of that name reads most clocks without, through the vDSO.',
  ],
  errors: { EINVAL: 'no such clock' },
  see: ['man 2 clock_gettime', '<linux/time.h>'],
});
