import {
  adapted,
  blockIn,
  call,
  count,
  direct,
  either,
  measuredIn,
  numbersInOut,
  recordIn,
  recordOut,
  recordsOut,
  scalar,
  sizeOf,
} from '../language.ts';

// Asynchronous input and output as Linux had it before io_uring.

const zero = { kind: 'zero', doc: '0' } as const;
const context = scalar('ctx_id', 'the context, which is an address in this process', {
  type: 'ulong',
});
const badContext = { EINVAL: 'no such context, or a number that makes no sense' };
const kept =
  'The kernel writes into the buffers until the event of a request is there: `aio_buf` must be the address of memory that stays where it is, as `allocate` gives it, and is not checked.';
const waits = 'While it waits, the thread that makes it runs no event loop.';

export const io_setup = call({
  does: 'makes a context for asynchronous input and output',
  arguments: [
    scalar('nr_events', 'how many requests may be under way', { type: 'uint' }),
    numbersInOut('ctx_idp', 'receives the context; must be 0 before', {
      array: 'BigUint64Array',
      length: 1,
    }),
  ],
  result: zero,
  // A 32-bit kernel reads and writes the low four of the eight bytes; the others stay 0.
  routes: direct('io_setup', 'nr_events', 'ctx_idp'),
  errors: {
    EAGAIN: 'more than /proc/sys/fs/aio-max-nr allows',
    EINVAL: '`ctx_idp` is not 0, or no event is wanted',
  },
  see: ['man 2 io_setup'],
});

export const io_destroy = call({
  does: 'ends a context: waits for what cannot be cancelled',
  arguments: [context],
  result: zero,
  routes: direct('io_destroy', 'ctx_id'),
  errors: badContext,
  see: ['man 2 io_destroy'],
});

export const io_submit = call({
  does: 'starts requests',
  arguments: [
    context,
    scalar('nr', 'how many', { type: 'long' }),
    measuredIn(
      'iocbpp',
      'the addresses of `iocb` records, each as wide as a register: a BigUint64Array, or a Uint32Array on x86 and arm',
      { by: 'nr', measure: { bytes: 'word', each: 1 } },
    ),
  ],
  result: { kind: 'count', doc: 'how many were started' },
  routes: direct('io_submit', 'ctx_id', 'nr', 'iocbpp'),
  notes: [
    kept,
    'The records themselves are read during the call; only their addresses are remembered, as `obj` of the events and for `io_cancel`.',
  ],
  errors: {
    ...badContext,
    EAGAIN: 'the context is full',
    EBADF: 'the descriptor of the first request is not open',
  },
  see: ['man 2 io_submit', '<linux/aio_abi.h>'],
});

export const io_cancel = call({
  does: 'tries to cancel a request',
  arguments: [
    context,
    recordIn('iocb', 'the record at the address that it was submitted from', { record: 'iocb' }),
    recordOut('result', 'nothing is written here since Linux 3.9: the event comes as any', {
      record: 'io_event',
    }),
  ],
  result: zero,
  routes: direct('io_cancel', 'ctx_id', 'iocb', 'result'),
  errors: {
    EINPROGRESS: 'it is being cancelled; its event will come',
    EINVAL: 'no such request or context, or one that cannot be cancelled, as those on files',
  },
  see: ['man 2 io_cancel'],
});

const events = [
  scalar('min_nr', 'how many to wait for; 0 does not wait', { type: 'long' }),
  count('nr', 'at most so many', { of: 'events', type: 'int' }),
  recordsOut('events', 'receives them: `data`, the address `obj`, and `res`', {
    record: 'io_event',
    count: 'nr',
  }),
  recordIn('timeout', 'how long to wait at most; `null` waits for ever', {
    record: 'timespec',
    optional: true,
  }),
];
const eventsErrors = { ...badContext, EINTR: 'a signal came while waiting' };

export const io_getevents = call({
  does: 'waits for requests to be done',
  arguments: [context, ...events],
  result: { kind: 'count', doc: 'how many events there are' },
  // The only form on 32-bit kernels with times of 64 bits.
  routes: either(
    ['io_pgetevents_time64', 'ctx_id', 'min_nr', 'nr', 'events', 'timeout', 0],
    ['io_getevents', 'ctx_id', 'min_nr', 'nr', 'events', 'timeout'],
  ),
  notes: [waits],
  errors: eventsErrors,
  waits: true,
  see: ['man 2 io_getevents'],
});

const mask = sizeOf('kernel_sigset_t');
const eventWords = ['ctx_id', 'min_nr', 'nr', 'events', 'timeout', 'sigmask', mask] as const;

export const io_pgetevents = call({
  does: 'waits for requests to be done, with other signals blocked meanwhile',
  arguments: [
    context,
    ...events,
    blockIn('sigmask', 'the signals that are blocked: eight bytes, bit 0 is signal 1; or `null`', {
      size: mask,
    }),
  ],
  result: { kind: 'count', doc: 'how many events there are' },
  routes: adapted('withMaskPair', [['io_pgetevents_time64', 'io_pgetevents']], ...eventWords),
  aliases: ['io_pgetevents_time64'],
  notes: [
    waits,
    'The kernel takes the mask as an address and a size, which are put together for you.',
  ],
  errors: eventsErrors,
  since: '4.18',
  waits: true,
  see: ['man 2 io_getevents'],
});
