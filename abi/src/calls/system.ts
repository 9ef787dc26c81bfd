import { bytesOut, type Call, call, count, direct, flags, recordOut } from '../language.ts';

export const uname: Call = call({
  does: 'names the kernel, its release and the machine',
  arguments: [recordOut('buf', 'new_utsname', 'receives six strings of at most 64 bytes')],
  result: { kind: 'zero', doc: '0' },
  routes: direct('uname', 'buf'),
  see: ['man 2 uname', '<linux/utsname.h>'],
});

export const getrandom: Call = call({
  does: 'fills a buffer from the kernel’s random generator',
  arguments: [
    bytesOut('buf', 'buflen', 'receives the bytes'),
    count('buflen', 'buf', 'size_t', 'how many bytes'),
    flags('flags', 'GRND_', '`GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0', { default: 0 }),
  ],
  result: { kind: 'count', doc: 'how many bytes were filled; all of them up to 256' },
  routes: direct('getrandom', 'buf', 'buflen', 'flags'),
  errors: {
    EAGAIN: 'the generator is not ready yet, under `GRND_NONBLOCK`',
    EINTR: 'a signal came; only for more than 256 bytes or before the generator is ready',
  },
  since: '3.17',
  see: ['man 2 getrandom', '<linux/random.h>'],
});
