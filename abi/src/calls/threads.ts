import {
  blockOut,
  bytesInOut,
  call,
  count,
  direct,
  flags,
  type Result,
  recordIn,
  scalar,
  sizeOf,
} from '../language.ts';

// What the kernel keeps for each thread: its list of robust futexes and its restartable sequence.

const zero: Result = { kind: 'zero', doc: '0' };

export const set_robust_list = call({
  does: 'tells the kernel which futexes to release when the calling thread ends',
  arguments: [
    recordIn('head', 'the list; it must stay until the thread has ended', {
      record: 'robust_list_head',
      kept: true,
    }),
  ],
  result: zero,
  routes: direct('set_robust_list', 'head', sizeOf('robust_list_head')),
  notes: [
    'The size of the record is passed for you.',
    'libc has its own list, which this replaces for the calling thread: its robust mutexes are not released any more.',
    'What the list holds is not checked, and read when the thread ends.',
  ],
  errors: { EINVAL: 'the kernel has another size in mind' },
  since: '2.6.17',
  of: 'libc',
  see: ['man 2 set_robust_list', '<linux/futex.h>'],
});

export const get_robust_list = call({
  does: 'tells where the list of a thread is',
  arguments: [
    scalar('pid', 'the thread; 0 is the calling one', { type: 'pid_t' }),
    blockOut('head_ptr', 'receives its address, as wide as a register', { size: 'word' }),
    blockOut('len_ptr', 'receives its size, as wide as a register', { size: 'word' }),
  ],
  result: zero,
  routes: direct('get_robust_list', 'pid', 'head_ptr', 'len_ptr'),
  errors: { EPERM: 'it belongs to another user', ESRCH: 'there is no such thread' },
  since: '2.6.17',
  of: 'thread',
  see: ['man 2 get_robust_list'],
});

export const rseq = call({
  does: 'registers memory in which the kernel tells the processor that the calling thread runs on',
  arguments: [
    bytesInOut(
      'rseq',
      'a `struct rseq`, aligned to 32 bytes; it must stay until it is unregistered',
      { count: 'rseq_len', kept: true },
    ),
    count('rseq_len', 'the length of it, at least 32', { of: 'rseq', type: 'uint' }),
    flags('flags', '0, or `RSEQ_FLAG_UNREGISTER`', { family: 'RSEQ_' }),
    scalar('sig', 'the number that stands before the code to go to; the same each time', {
      type: 'u32',
    }),
  ],
  result: zero,
  routes: direct('rseq', 'rseq', 'rseq_len', 'flags', 'sig'),
  notes: [
    'glibc from 2.35 on has registered memory of its own for each thread: another is EINVAL. Where it has not (musl), the address counts for the calling thread.',
  ],
  errors: {
    EBUSY: 'this memory is registered already',
    EINVAL: 'other memory is registered, or length or alignment are wrong',
    ENOSYS: 'this kernel was built without it',
    EPERM: 'another `sig` than it was registered with',
  },
  since: '4.18',
  of: 'libc',
  see: ['<linux/rseq.h>'],
});
