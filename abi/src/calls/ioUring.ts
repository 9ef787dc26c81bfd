import {
  type Argument,
  bytesIn,
  call,
  count,
  direct,
  fd,
  flags,
  measuredOut,
  numbersIn,
  numbersInOut,
  type Operation,
  op,
  operand,
  recordIn,
  recordInOut,
  recordsIn,
  recordsInOut,
  scalar,
} from '../language.ts';

// io_uring: requests and completions in rings that are shared with the kernel.

const zero = { kind: 'zero', doc: '0' } as const;
const forbidden =
  '/proc/sys/kernel/io_uring_disabled and filters of containers forbid it more often than not: EPERM.';
const ring = fd('fd', 'the descriptor of the rings');

export const io_uring_setup = call({
  does: 'makes a pair of rings',
  arguments: [
    scalar('entries', 'how many requests the first holds, rounded up to a power of two', {
      type: 'uint',
    }),
    recordInOut('params', 'flags and sizes; receives features and offsets', {
      record: 'io_uring_params',
    }),
  ],
  result: { kind: 'fd', doc: 'a descriptor to map the rings from; the caller closes it' },
  routes: direct('io_uring_setup', 'entries', 'params'),
  notes: [
    '`mmap` of the descriptor at `IORING_OFF_SQ_RING` and `IORING_OFF_SQES` gives the memory of the rings; `viewMemory` makes views of it.',
    'With `IORING_SETUP_NO_MMAP` the kernel uses memory of the caller’s for as long as the rings are open, which must be mapped and stay where it is.',
    forbidden,
  ],
  errors: {
    EINVAL: 'flags or sizes that make no sense',
    ENOMEM: 'the rings are too large for RLIMIT_MEMLOCK',
    EPERM: 'io_uring is forbidden here',
  },
  since: '5.1',
  see: ['man 2 io_uring_setup', '<linux/io_uring.h>'],
});

export const io_uring_enter = call({
  does: 'hands requests to the kernel, and waits for completions',
  arguments: [
    ring,
    scalar('to_submit', 'how many requests to take from the first ring', { type: 'uint' }),
    scalar('min_complete', 'with `IORING_ENTER_GETEVENTS`, how many completions to wait for', {
      type: 'uint',
      default: 0,
    }),
    flags('flags', '`IORING_ENTER_*`, or-ed', { family: 'IORING_', default: 0 }),
    bytesIn(
      'argp',
      'a signal mask of eight bytes; with `IORING_ENTER_EXT_ARG` an `io_uring_getevents_arg`; or `null`',
      { count: 'argsz', optional: true },
    ),
    count('argsz', 'the length of `argp`', { of: 'argp', type: 'size_t' }),
  ],
  result: { kind: 'count', doc: 'how many requests were taken' },
  routes: direct('io_uring_enter', 'fd', 'to_submit', 'min_complete', 'flags', 'argp', 'argsz'),
  notes: [
    'What requests point at is not checked, and the kernel reads and writes there until they are complete: memory that stays where it is, as `allocate` gives it.',
    'While it waits, the thread that makes it runs no event loop; the descriptor can be polled instead, or tell an `eventfd2`.',
  ],
  errors: {
    EAGAIN: 'no memory for a request now',
    EBADF: '`fd` is not open',
    EBUSY: 'completions must be fetched first',
    EINTR: 'a signal came while waiting',
    EOPNOTSUPP: '`fd` is no descriptor of rings',
    ETIME: 'the time in `argp` is over',
  },
  since: '5.1',
  waits: true,
  see: ['man 2 io_uring_enter', '<linux/io_uring.h>'],
});

const pinned =
  'The memory stays in use until it is unregistered or the rings are closed: it must stay where it is, as what `allocate` gives does.';
const one = scalar('nr_args', '1', { type: 'uint', default: 1 });
const inside = 'What the record points at is not checked.';

/** An operation on one record. */
const onRecord = (
  does: string,
  record: string,
  doc: string,
  more: Partial<Operation> = {},
  argument: typeof recordIn = recordIn,
): Operation => op(does, [argument('arg', doc, { record }), one], { result: zero, ...more });

/** An operation on a record whose length is passed as `nr_args`. */
const onSized = (does: string, doc: string, more: Partial<Operation>): Operation =>
  op(
    does,
    [
      bytesIn('arg', doc, { count: 'nr_args' }),
      count('nr_args', 'the length of `arg` in bytes', { of: 'arg', type: 'uint' }),
    ],
    { result: zero, notes: [inside], ...more },
  );

const many = (of: string): Argument =>
  count('nr_args', `how many ${of}`, { of: 'arg', type: 'uint' });
const nothing = (does: string, more: Partial<Operation> = {}): Operation =>
  op(does, [], { result: zero, ...more });

export const io_uring_register = call({
  does: 'registers buffers, files and more with rings, so that requests need not name them anew',
  arguments: [
    ring,
    flags('opcode', 'the operation, `IORING_REGISTER_*` or `IORING_UNREGISTER_*`', {
      family: 'IORING_',
    }),
    operand('arg', 'what the operation takes'),
    operand('nr_args', 'how many of them'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct('io_uring_register', 'fd', 'opcode', 'arg', 'nr_args'),
  operations: {
    by: 'opcode',
    ignoring: ['IORING_REGISTER_USE_REGISTERED_RING'],
    unknown: 'the structure depends on it, and new ones come with every kernel',
    known: {
      IORING_REGISTER_BUFFERS: op(
        'registers buffers',
        [
          recordsIn('arg', 'their addresses and lengths', { record: 'iovec', count: 'nr_args' }),
          many('buffers'),
        ],
        { result: zero, notes: [inside, pinned] },
      ),
      IORING_UNREGISTER_BUFFERS: nothing('unregisters all buffers'),
      IORING_REGISTER_FILES: op(
        'registers descriptors',
        [
          numbersIn('arg', 'the descriptors; −1 leaves a place', {
            array: 'Int32Array',
            length: 'nr_args',
          }),
          many('of them'),
        ],
        { result: zero },
      ),
      IORING_UNREGISTER_FILES: nothing('unregisters all descriptors'),
      IORING_REGISTER_EVENTFD: op(
        'tells an event descriptor of completions',
        [
          numbersIn('arg', 'the descriptor that `eventfd2` made', {
            array: 'Int32Array',
            length: 1,
          }),
          one,
        ],
        { result: zero, since: '5.2' },
      ),
      IORING_UNREGISTER_EVENTFD: nothing('tells it no more', { since: '5.2' }),
      IORING_REGISTER_FILES_UPDATE: op(
        'changes registered descriptors',
        [
          recordIn('arg', 'the first place, and in `data` the address of them', {
            record: 'io_uring_rsrc_update',
          }),
          scalar('nr_args', 'how many', { type: 'uint' }),
        ],
        { result: { kind: 'count', doc: 'how many were changed' }, notes: [inside], since: '5.5' },
      ),
      IORING_REGISTER_EVENTFD_ASYNC: op(
        'tells an event descriptor of completions that did not come at once',
        [
          numbersIn('arg', 'the descriptor that `eventfd2` made', {
            array: 'Int32Array',
            length: 1,
          }),
          one,
        ],
        { result: zero, since: '5.6' },
      ),
      IORING_REGISTER_PROBE: op(
        'tells which requests this kernel knows',
        [
          measuredOut(
            'arg',
            'zeros; receives an `io_uring_probe` of 16 bytes and an `io_uring_probe_op` of 8 for each',
            { by: 'nr_args', measure: { bytes: 8, each: 1, less: -2 } },
          ),
          scalar('nr_args', 'how many requests to ask about, at most 256', { type: 'uint' }),
        ],
        { result: zero, since: '5.6' },
      ),
      IORING_REGISTER_PERSONALITY: op('registers this thread’s credentials', [], {
        result: { kind: 'id', doc: 'their id, for `personality` of requests' },
        since: '5.6',
      }),
      IORING_UNREGISTER_PERSONALITY: op(
        'unregisters credentials',
        [scalar('nr_args', 'their id', { type: 'uint' })],
        { result: zero, since: '5.6' },
      ),
      IORING_REGISTER_RESTRICTIONS: op(
        'says what the rings may do, before they are enabled',
        [
          recordsIn('arg', 'what is allowed', { record: 'io_uring_restriction', count: 'nr_args' }),
          many('restrictions'),
        ],
        { result: zero, since: '5.10' },
      ),
      IORING_REGISTER_ENABLE_RINGS: nothing('enables rings made with `IORING_SETUP_R_DISABLED`', {
        since: '5.10',
      }),
      IORING_REGISTER_FILES2: onSized(
        'registers descriptors with tags',
        'an `io_uring_rsrc_register`',
        { since: '5.13' },
      ),
      IORING_REGISTER_FILES_UPDATE2: onSized(
        'changes registered descriptors and their tags',
        'an `io_uring_rsrc_update2`',
        { result: { kind: 'count', doc: 'how many were changed' }, since: '5.13' },
      ),
      IORING_REGISTER_BUFFERS2: onSized(
        'registers buffers with tags',
        'an `io_uring_rsrc_register`',
        { notes: [inside, pinned], since: '5.13' },
      ),
      IORING_REGISTER_BUFFERS_UPDATE: onSized(
        'changes registered buffers and their tags',
        'an `io_uring_rsrc_update2`',
        {
          result: { kind: 'count', doc: 'how many were changed' },
          notes: [inside, pinned],
          since: '5.13',
        },
      ),
      IORING_REGISTER_IOWQ_AFF: op(
        'says on which processors the kernel’s workers run',
        [
          bytesIn('arg', 'a mask of processors', { count: 'nr_args' }),
          count('nr_args', 'its length in bytes', { of: 'arg', type: 'uint' }),
        ],
        { result: zero, since: '5.14' },
      ),
      IORING_UNREGISTER_IOWQ_AFF: nothing('lets them run where they like', { since: '5.14' }),
      IORING_REGISTER_IOWQ_MAX_WORKERS: op(
        'sets how many workers the kernel has',
        [
          numbersInOut(
            'arg',
            'bounded and unbounded ones, 0 to leave them; receives what they were',
            { array: 'Uint32Array', length: 2 },
          ),
          scalar('nr_args', '2', { type: 'uint', default: 2 }),
        ],
        { result: zero, since: '5.15' },
      ),
      IORING_REGISTER_RING_FDS: op(
        'registers descriptors of rings themselves',
        [
          recordsInOut(
            'arg',
            '`offset` the place, −1 for any, and `data` the descriptor; receives the places',
            { record: 'io_uring_rsrc_update', count: 'nr_args' },
          ),
          many('rings'),
        ],
        { result: { kind: 'count', doc: 'how many were registered' }, since: '5.18' },
      ),
      IORING_UNREGISTER_RING_FDS: op(
        'unregisters descriptors of rings',
        [
          recordsIn('arg', '`offset` the places', {
            record: 'io_uring_rsrc_update',
            count: 'nr_args',
          }),
          many('rings'),
        ],
        { result: { kind: 'count', doc: 'how many were unregistered' }, since: '5.18' },
      ),
      IORING_REGISTER_PBUF_RING: onRecord(
        'registers a ring of buffers to choose from',
        'io_uring_buf_reg',
        'its address, size and group',
        { notes: [inside, pinned], since: '5.19' },
        recordInOut,
      ),
      IORING_UNREGISTER_PBUF_RING: onRecord(
        'unregisters a ring of buffers',
        'io_uring_buf_reg',
        'its group',
        { since: '5.19' },
      ),
      IORING_REGISTER_SYNC_CANCEL: onRecord(
        'cancels requests, and waits until they are',
        'io_uring_sync_cancel_reg',
        'which, and how long to wait',
        { result: { kind: 'int', doc: '0, or how many were cancelled' }, since: '6.0' },
      ),
      IORING_REGISTER_FILE_ALLOC_RANGE: op(
        'says in which places of registered descriptors the kernel may choose',
        [recordIn('arg', 'the first, and how many', { record: 'io_uring_file_index_range' })],
        { result: zero, since: '6.0' },
      ),
      IORING_REGISTER_PBUF_STATUS: onRecord(
        'tells how far the kernel is in a ring of buffers',
        'io_uring_buf_status',
        'the group; receives the head',
        { since: '6.8' },
        recordInOut,
      ),
      IORING_REGISTER_NAPI: onRecord(
        'lets waiting poll network devices',
        'io_uring_napi',
        'how long; receives what was set',
        { since: '6.9' },
        recordInOut,
      ),
      IORING_UNREGISTER_NAPI: onRecord(
        'lets it poll no more',
        'io_uring_napi',
        'receives what was set',
        { since: '6.9' },
        recordInOut,
      ),
      IORING_REGISTER_CLOCK: op(
        'says by which clock waiting ends',
        [recordIn('arg', 'the clock', { record: 'io_uring_clock_register' })],
        { result: zero, since: '6.12' },
      ),
      IORING_REGISTER_CLONE_BUFFERS: onRecord(
        'takes over the buffers of other rings',
        'io_uring_clone_buffers',
        'from which, and which',
        { since: '6.12' },
      ),
      IORING_REGISTER_SEND_MSG_RING: onRecord(
        'sends a message to rings without having any',
        'io_uring_sqe',
        'the request, `IORING_OP_MSG_RING`; `fd` of the call is −1',
        { since: '6.13' },
      ),
      IORING_REGISTER_RESIZE_RINGS: onRecord(
        'makes the rings larger or smaller',
        'io_uring_params',
        'the new sizes; receives the new offsets',
        { notes: ['Mappings of the old rings must be made anew.'], since: '6.13' },
        recordInOut,
      ),
      IORING_REGISTER_MEM_REGION: onRecord(
        'registers memory for the arguments of waiting',
        'io_uring_mem_region_reg',
        'the address of its description',
        { notes: [inside, pinned], since: '6.13' },
      ),
    },
  },
  notes: [forbidden],
  errors: {
    EBADF: '`fd` is not open',
    EBUSY: 'something of the kind is registered already',
    EINVAL: 'this kernel does not know the operation, or its operands make no sense',
    ENXIO: 'nothing of the kind is registered',
    EOPNOTSUPP: '`fd` is no descriptor of rings',
  },
  since: '5.1',
  see: ['man 2 io_uring_register', '<linux/io_uring.h>'],
});
