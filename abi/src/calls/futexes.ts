import {
  type Argument,
  call,
  count,
  direct,
  flags,
  numbersIn,
  numbersInOut,
  type Operation,
  op,
  operand,
  recordIn,
  recordsIn,
  scalar,
} from '../language.ts';

// Futexes: words of memory on which threads and processes wait.

const word = 'Int32Array | Uint32Array';
const shared =
  'To be of use the word lies in memory that others see: a SharedArrayBuffer for threads of this process, a mapping for other processes. `Atomics` reads and writes it.';
const waits =
  'While it waits, the thread that makes it runs no event loop: take that of `linux-syscalls/async`, or a timeout. `Atomics.wait` on the same word does not meet it: V8 keeps waiters of its own.';
const woken = { kind: 'int', doc: 'how many were woken' } as const;
const zero = { kind: 'zero', doc: '0' } as const;
const waitErrors = {
  EAGAIN: 'the word did not hold that value',
  EINTR: 'a signal came, or something woke it without reason',
  ETIMEDOUT: 'the time is over',
};
const lockErrors = {
  EAGAIN: 'its owner is about to end; try again',
  EDEADLK: 'this thread has it',
  EPERM: 'the word is not one of a lock that inherits priority',
  ESRCH: 'the thread that the word names is not there',
};

const expected = scalar('val', 'what the word must hold for it to wait', { type: 'u32' });
const howMany = scalar('val', 'how many to wake at most', { type: 'int' });
const moved = scalar('timeout', 'how many to move at most; it stands where a time would', {
  type: 'int',
});
const second = (doc: string): Argument => numbersInOut('uaddr2', doc, { array: word, length: 1 });
const bits = scalar('val3', 'a mask that is not 0: waiters and wakers meet where bits do', {
  type: 'u32',
});
const relative = recordIn('timeout', 'how long at most; `null` waits for ever', {
  record: 'timespec',
  optional: true,
});
const absolute = (clock: string): Argument =>
  recordIn('timeout', `until when, on ${clock}; \`null\` waits for ever`, {
    record: 'timespec',
    optional: true,
  });
const eitherClock = '`CLOCK_MONOTONIC`, or `CLOCK_REALTIME` with `FUTEX_CLOCK_REALTIME`';

const waiting = (
  does: string,
  operands: readonly Argument[],
  more: Partial<Operation>,
): Operation => op(does, operands, { result: zero, notes: [waits], errors: waitErrors, ...more });

export const futex = call({
  does: 'waits at a word of memory, or wakes those who do',
  arguments: [
    numbersInOut('uaddr', 'the word, four bytes at an address that is a multiple of four', {
      array: word,
      length: 1,
    }),
    flags(
      'op',
      'the operation, or-ed with `FUTEX_PRIVATE_FLAG` where no other process sees the word',
      { family: 'FUTEX_' },
    ),
    operand('val', 'a value or a count'),
    operand('timeout', 'a time, or a count that stands in its place'),
    operand('uaddr2', 'a second word'),
    operand('val3', 'a value or a mask'),
  ],
  result: { kind: 'int', doc: 'what the operation returns' },
  routes: direct(['futex_time64', 'futex'], 'uaddr', 'op', 'val', 'timeout', 'uaddr2', 'val3'),
  aliases: ['futex_time64'],
  operations: {
    by: 'op',
    ignoring: ['FUTEX_PRIVATE_FLAG', 'FUTEX_CLOCK_REALTIME'],
    unknown: 'whether a word stands for a number, a time or an address depends on it',
    known: {
      FUTEX_WAIT: waiting('waits at a word that holds a value', [expected, relative], {}),
      FUTEX_WAKE: op('wakes those who wait at a word', [howMany], { result: woken }),
      FUTEX_REQUEUE: op(
        'wakes some who wait at a word, and lets others wait at another',
        [howMany, moved, second('where they wait then')],
        {
          result: woken,
          notes: ['`FUTEX_CMP_REQUEUE` looks at the word first, and misses nobody.'],
        },
      ),
      FUTEX_CMP_REQUEUE: op(
        'wakes some who wait at a word that holds a value, and lets others wait at another',
        [
          howMany,
          moved,
          second('where they wait then'),
          scalar('val3', 'what the first word must hold', { type: 'u32' }),
        ],
        {
          result: { kind: 'int', doc: 'how many were woken or moved' },
          errors: { EAGAIN: waitErrors.EAGAIN },
        },
      ),
      FUTEX_WAKE_OP: op(
        'changes a second word, wakes those who wait at the first, and at the second if it held a value',
        [
          howMany,
          scalar('timeout', 'how many to wake at the second; it stands where a time would', {
            type: 'int',
          }),
          second('the word that is changed'),
          scalar('val3', 'operation, comparison and their operands: 4, 4, 12 and 12 bits', {
            type: 'u32',
          }),
        ],
        { result: woken },
      ),
      FUTEX_WAIT_BITSET: waiting(
        'waits at a word that holds a value, for wakers with a bit in common',
        [expected, absolute(eitherClock), bits],
        { since: '2.6.25' },
      ),
      FUTEX_WAKE_BITSET: op(
        'wakes those who wait at a word with a bit in common',
        [howMany, bits],
        { result: woken, since: '2.6.25' },
      ),
      FUTEX_LOCK_PI: waiting(
        'takes a lock that lends its owner the priority of those who wait',
        [absolute('`CLOCK_REALTIME`')],
        { errors: { ...waitErrors, ...lockErrors } },
      ),
      FUTEX_LOCK_PI2: waiting(
        'takes a lock as `FUTEX_LOCK_PI` does, with a clock of choice',
        [absolute(eitherClock)],
        { errors: { ...waitErrors, ...lockErrors }, since: '5.14' },
      ),
      FUTEX_TRYLOCK_PI: op('takes such a lock if it is free in truth', [], {
        result: zero,
        errors: lockErrors,
      }),
      FUTEX_UNLOCK_PI: op('gives such a lock to the first who waits', [], {
        result: zero,
        errors: { EPERM: 'this thread does not have it' },
      }),
      FUTEX_WAIT_REQUEUE_PI: waiting(
        'waits at a word that holds a value, to be moved to such a lock',
        [expected, absolute(eitherClock), second('the lock')],
        { since: '2.6.31' },
      ),
      FUTEX_CMP_REQUEUE_PI: op(
        'hands such a lock to one who waits at a word that holds a value, and lets others wait for it',
        [
          scalar('val', '1', { type: 'int' }),
          moved,
          second('the lock'),
          scalar('val3', 'what the first word must hold', { type: 'u32' }),
        ],
        {
          result: { kind: 'int', doc: 'how many got the lock or were moved' },
          errors: { ...lockErrors, EAGAIN: waitErrors.EAGAIN },
          since: '2.6.31',
        },
      ),
    },
  },
  notes: [shared],
  errors: { EINVAL: 'operands that make no sense together', ENOSYS: 'no such operation here' },
  waits: true,
  see: ['man 2 futex', '<linux/futex.h>'],
});

const futex2Flags = flags(
  'flags',
  '`FUTEX2_SIZE_U32`, or-ed with `FUTEX2_PRIVATE` where no other process sees the word, and with `FUTEX2_NUMA`',
  { family: 'FUTEX2_' },
);
const node = { more: { flags: 'flags', flag: 'FUTEX2_NUMA', length: 2 } } as const;
const widths =
  'Kernels of today take words of 32 bits only. With `FUTEX2_NUMA` a second one follows, the node.';
const mask = scalar('mask', 'waiters and wakers meet where bits do; not 0', { type: 'ulong' });
const clock = flags('clockid', '`CLOCK_MONOTONIC` or `CLOCK_REALTIME`', {
  family: 'CLOCK_',
  default: 0,
});
const until = recordIn('timeout', 'until when, on `clockid`; `null` waits for ever', {
  record: 'timespec',
  optional: true,
});

export const futex_wait = call({
  does: 'waits at a word that holds a value',
  arguments: [
    numbersIn('uaddr', 'the word', { array: word, length: 1, ...node }),
    scalar('val', 'what it must hold, without sign', { type: 'ulong' }),
    mask,
    futex2Flags,
    until,
    clock,
  ],
  result: zero,
  routes: direct('futex_wait', 'uaddr', 'val', 'mask', 'flags', 'timeout', 'clockid'),
  notes: [shared, waits, widths],
  errors: { ...waitErrors, EINVAL: 'flags, a mask or a time that make no sense' },
  since: '6.7',
  waits: true,
  uring: {
    operation: 'IORING_OP_FUTEX_WAIT',
    use: 'ring',
    sqe: { fd: 'flags', addr: 'uaddr', addr2: 'val', addr3: 'mask' },
    same: { given: { timeout: 0, clockid: 'any' } },
  },
  see: ['<linux/futex.h>'],
});

export const futex_wake = call({
  does: 'wakes those who wait at a word',
  arguments: [
    numbersIn('uaddr', 'the word', { array: word, length: 1, ...node }),
    mask,
    scalar('nr', 'how many at most', { type: 'int' }),
    futex2Flags,
  ],
  result: woken,
  routes: direct('futex_wake', 'uaddr', 'mask', 'nr', 'flags'),
  notes: [shared, widths],
  errors: { EINVAL: 'flags or a mask that make no sense' },
  since: '6.7',
  uring: {
    operation: 'IORING_OP_FUTEX_WAKE',
    use: 'ring',
    sqe: { fd: 'flags', addr: 'uaddr', addr2: 'nr', addr3: 'mask' },
    same: {},
  },
  see: ['<linux/futex.h>'],
});

const words =
  'The words that `uaddr` of the records points at are not checked. A view stored there stays alive as long as the records.';

export const futex_requeue = call({
  does: 'wakes some who wait at a word, and lets others wait at another',
  arguments: [
    recordsIn('waiters', 'the first word with what it must hold, and the second', {
      record: 'futex_waitv',
      count: 2,
    }),
    flags('flags', '0', { family: 'FUTEX2_', default: 0 }),
    scalar('nr_wake', 'how many to wake at most', { type: 'int' }),
    scalar('nr_requeue', 'how many to move at most', { type: 'int' }),
  ],
  result: { kind: 'int', doc: 'how many were woken or moved' },
  routes: direct('futex_requeue', 'waiters', 'flags', 'nr_wake', 'nr_requeue'),
  notes: [shared, words],
  errors: { EAGAIN: 'the first word did not hold that value', EINVAL: 'flags that make no sense' },
  since: '6.7',
  see: ['<linux/futex.h>'],
});

export const futex_waitv = call({
  does: 'waits at several words that hold values',
  arguments: [
    recordsIn('waiters', 'the words, what they must hold, and flags', {
      record: 'futex_waitv',
      count: 'nr_futexes',
    }),
    count('nr_futexes', 'how many, at most `FUTEX_WAITV_MAX`', { of: 'waiters', type: 'uint' }),
    flags('flags', '0', { family: 'FUTEX2_', default: 0 }),
    until,
    clock,
  ],
  result: { kind: 'int', doc: 'the index of a word that was woken' },
  routes: direct('futex_waitv', 'waiters', 'nr_futexes', 'flags', 'timeout', 'clockid'),
  notes: [shared, waits, words],
  errors: { ...waitErrors, EINVAL: 'flags, a count or a time that make no sense' },
  since: '5.16',
  waits: true,
  uring: {
    operation: 'IORING_OP_FUTEX_WAITV',
    use: 'ring',
    sqe: { addr: 'waiters', len: 'nr_futexes' },
    same: { given: { timeout: 0, clockid: 'any' } },
  },
  see: ['<linux/futex.h>'],
});
