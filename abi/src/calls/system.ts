import {
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  flags,
  numbersOut,
  path,
  recordOut,
  scalar,
} from '../language.ts';

export const uname = call({
  does: 'names the kernel, its release and the machine',
  arguments: [recordOut('buf', 'receives six strings of at most 64 bytes', { record: 'utsname' })],
  result: { kind: 'zero', doc: '0' },
  routes: direct('uname', 'buf'),
  see: ['man 2 uname', '<linux/utsname.h>'],
});

export const getrandom = call({
  does: 'fills a buffer from the kernel’s random generator',
  arguments: [
    bytesOut('buf', 'receives the bytes', { count: 'buflen' }),
    count('buflen', 'how many bytes', { of: 'buf', type: 'size_t' }),
    flags('flags', '`GRND_NONBLOCK`, `GRND_RANDOM`, `GRND_INSECURE` or 0', {
      family: 'GRND_',
      default: 0,
    }),
  ],
  result: { kind: 'count', doc: 'how many bytes were filled; all of them up to 256' },
  routes: direct('getrandom', 'buf', 'buflen', 'flags'),
  errors: {
    EAGAIN: 'the generator is not ready yet, under `GRND_NONBLOCK`',
    EINTR: 'a signal came; only for more than 256 bytes or before the generator is ready',
  },
  since: '3.17',
  waits: true,
  see: ['man 2 getrandom', '<linux/random.h>'],
});

export const sysinfo = call({
  does: 'tells uptime, load and memory of the machine',
  arguments: [recordOut('info', 'receives them', { record: 'sysinfo' })],
  result: { kind: 'zero', doc: '0' },
  routes: direct('sysinfo', 'info'),
  notes: [
    'Amounts of memory are in units of `mem_unit` bytes, which is not 1 where they would not fit.',
    'Loads are multiples of 2⁻¹⁶.',
  ],
  see: ['man 2 sysinfo', '<linux/sysinfo.h>'],
});

const ofThisNamespace = 'It counts for every process of this UTS namespace.';
const nameErrors = {
  EINVAL: 'longer than 64 bytes',
  EPERM: 'without CAP_SYS_ADMIN in this UTS namespace',
};

export const sethostname = call({
  does: 'changes the name of the machine',
  arguments: [
    bytesIn('name', 'the name, without a zero byte', { count: 'len' }),
    count('len', 'how many bytes of it', { of: 'name', type: 'int' }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('sethostname', 'name', 'len'),
  notes: [ofThisNamespace],
  errors: nameErrors,
  see: ['man 2 sethostname'],
});

export const setdomainname = call({
  does: 'changes the NIS domain of the machine, which is none of DNS',
  arguments: [
    bytesIn('name', 'the name, without a zero byte', { count: 'len' }),
    count('len', 'how many bytes of it', { of: 'name', type: 'int' }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('setdomainname', 'name', 'len'),
  notes: [ofThisNamespace],
  errors: nameErrors,
  see: ['man 2 setdomainname'],
});

export const acct = call({
  does: 'has a line written into a file for every process that ends, or no longer',
  arguments: [path('filename', 'the file, which must exist; `null` to stop', { nullable: true })],
  result: { kind: 'zero', doc: '0' },
  routes: direct('acct', 'filename'),
  errors: {
    ENOSYS: 'the kernel was built without it',
    EPERM: 'without CAP_SYS_PACCT',
    EACCES: 'the file can’t be written, or is none',
  },
  see: ['man 2 acct', '<linux/acct.h>'],
});

export const syslog = call({
  does: 'reads the kernel’s log, or changes how it is kept',
  arguments: [
    scalar('type', 'what to do: 3 reads all that is there, 9 tells how much is unread …', {
      type: 'int',
    }),
    bytesOut('bufp', 'receives text for types 2, 3 and 4; `null` for the others', { count: 'len' }),
    count('len', 'the length of `bufp`; for type 8 the level of the console', {
      of: 'bufp',
      type: 'int',
    }),
  ],
  result: { kind: 'count', doc: 'how many bytes were read or are there; else 0' },
  routes: direct('syslog', 'type', 'bufp', 'len'),
  notes: [
    'libc’s function of that name is another thing; it calls this one `klogctl`.',
    'No header that programs may use names the types; the man page does.',
  ],
  errors: {
    EINVAL: 'no such type, or no buffer for one that needs it',
    EPERM: 'without CAP_SYSLOG, where the type or `/proc/sys/kernel/dmesg_restrict` asks for it',
  },
  aliases: ['klogctl'],
  see: ['man 2 syslog'],
});

export const getcpu = call({
  does: 'tells on which processor the calling thread runs',
  arguments: [
    numbersOut('cpu', 'receives its number; `null` if nobody wants it', {
      array: 'Uint32Array',
      length: 1,
    }),
    numbersOut('node', 'receives its NUMA node; `null` if nobody wants it', {
      array: 'Uint32Array',
      length: 1,
    }),
  ],
  result: { kind: 'zero', doc: '0' },
  routes: direct('getcpu', 'cpu', 'node', 0),
  notes: [
    'By the time you look, the thread may run elsewhere.',
    'The kernel has ignored a third argument since 2.6.24: it is passed as `null`.',
  ],
  since: '2.6.19',
  of: 'thread',
  see: ['man 2 getcpu'],
});

export const membarrier = call({
  does: 'orders the memory accesses of all threads without their help',
  arguments: [
    flags('cmd', '`MEMBARRIER_CMD_QUERY` asks which there are; `MEMBARRIER_CMD_*`', {
      family: 'MEMBARRIER_',
    }),
    flags('flags', '`MEMBARRIER_CMD_FLAG_CPU` or 0', { family: 'MEMBARRIER_', default: 0 }),
    scalar('cpu_id', 'the processor, where that flag is given', { type: 'int', default: 0 }),
  ],
  result: { kind: 'int', doc: 'for the query the commands that there are, or-ed; else 0' },
  routes: direct('membarrier', 'cmd', 'flags', 'cpu_id'),
  errors: {
    EINVAL: 'no such command',
    EPERM: 'a private command that the process has not registered for',
  },
  since: '4.3',
  see: ['man 2 membarrier', '<linux/membarrier.h>'],
});

export const vhangup = call({
  does: 'hangs up this process’s terminal, as if its line had dropped',
  arguments: [],
  result: { kind: 'zero', doc: '0' },
  routes: direct('vhangup'),
  notes: ['All that have the terminal open get SIGHUP, and can read and write it no more.'],
  errors: { EPERM: 'without CAP_SYS_TTY_CONFIG' },
  see: ['man 2 vhangup'],
});
