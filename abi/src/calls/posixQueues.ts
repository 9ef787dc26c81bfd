import {
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  flags,
  numbersOut,
  recordIn,
  recordOut,
  scalar,
  string,
} from '../language.ts';

// POSIX message queues, which have names and descriptors.

const zero = { kind: 'zero', doc: '0' } as const;
const mqdes = scalar('mqdes', 'the descriptor of the queue', { type: 'mqd_t' });
const name = string(
  'name',
  'the name of the queue, **without** the slash that libc wants before it',
);
const slash =
  'This is the kernel’s own call: `mq_open` of libc takes `/name` and passes `name`. A name with a slash is refused with EACCES.';
const until = recordIn('abs_timeout', 'until when, on `CLOCK_REALTIME`; `null` waits for ever', {
  record: 'timespec',
  optional: true,
});
const waits =
  'Without `O_NONBLOCK` it waits: the thread that makes it runs no event loop meanwhile; the descriptor can be polled.';
const timeErrors = {
  EAGAIN: 'it would wait, and the queue is open with `O_NONBLOCK`',
  EBADF: 'no queue, or not open in this direction',
  EINTR: 'a signal came while waiting',
  ETIMEDOUT: 'the time is over',
};

export const mq_open = call({
  does: 'opens a queue of messages, or makes it',
  arguments: [
    name,
    flags('oflag', 'an access mode, or-ed with `O_CREAT`, `O_EXCL`, `O_CLOEXEC`, `O_NONBLOCK`', {
      family: 'O_',
    }),
    scalar('mode', 'permissions of a queue that is made, less the umask', {
      type: 'mode_t',
      default: 0,
      requiredWith: { argument: 'oflag', flags: ['O_CREAT'], usual: '0o600' },
    }),
    recordIn(
      'attr',
      '`mq_maxmsg` and `mq_msgsize` of a queue that is made; `null` for those of the system',
      { record: 'mq_attr', optional: true },
    ),
  ],
  result: { kind: 'fd', doc: 'a descriptor of the queue; the caller closes it with `close`' },
  routes: direct('mq_open', 'name', 'oflag', 'mode', 'attr'),
  notes: [slash],
  errors: {
    EACCES: 'its permissions forbid it, or the name has a slash',
    EEXIST: '`O_CREAT | O_EXCL` and it exists',
    EINVAL: 'an attribute beyond the limits of /proc/sys/fs/mqueue',
    ENOENT: 'it does not exist, and `O_CREAT` is not given',
    ENOSPC: 'too many queues',
  },
  see: ['man 3 mq_open', 'man 7 mq_overview'],
});

export const mq_unlink = call({
  does: 'removes the name of a queue; it goes when nobody has it open',
  arguments: [name],
  result: zero,
  routes: direct('mq_unlink', 'name'),
  notes: [slash],
  errors: { EACCES: 'it is another user’s', ENOENT: 'no queue has that name' },
  see: ['man 3 mq_unlink'],
});

export const mq_timedsend = call({
  does: 'puts a message into a queue',
  arguments: [
    mqdes,
    bytesIn('msg_ptr', 'the message', { count: 'msg_len' }),
    count('msg_len', 'how many bytes of it, at most the queue’s `mq_msgsize`', {
      of: 'msg_ptr',
      type: 'size_t',
    }),
    scalar('msg_prio', 'its priority, at most 32767; higher ones come first', {
      type: 'uint',
      default: 0,
    }),
    until,
  ],
  result: zero,
  routes: direct(
    ['mq_timedsend_time64', 'mq_timedsend'],
    'mqdes',
    'msg_ptr',
    'msg_len',
    'msg_prio',
    'abs_timeout',
  ),
  aliases: ['mq_timedsend_time64'],
  notes: [waits, 'With `null` for the time it is what libc calls `mq_send`.'],
  errors: { ...timeErrors, EMSGSIZE: 'the message is longer than `mq_msgsize`' },
  waits: true,
  see: ['man 3 mq_send'],
});

export const mq_timedreceive = call({
  does: 'takes the first message of the highest priority from a queue',
  arguments: [
    mqdes,
    bytesOut('msg_ptr', 'receives the message', { count: 'msg_len' }),
    count('msg_len', 'how much room there is, at least `mq_msgsize`', {
      of: 'msg_ptr',
      type: 'size_t',
    }),
    numbersOut('msg_prio', 'receives its priority; `null` if nobody wants it', {
      array: 'Uint32Array',
      length: 1,
      optional: true,
    }),
    until,
  ],
  result: { kind: 'count', doc: 'how many bytes the message has' },
  routes: direct(
    ['mq_timedreceive_time64', 'mq_timedreceive'],
    'mqdes',
    'msg_ptr',
    'msg_len',
    'msg_prio',
    'abs_timeout',
  ),
  aliases: ['mq_timedreceive_time64'],
  notes: [waits, 'With `null` for the time it is what libc calls `mq_receive`.'],
  errors: { ...timeErrors, EMSGSIZE: '`msg_len` is less than `mq_msgsize`' },
  waits: true,
  see: ['man 3 mq_receive'],
});

export const mq_notify = call({
  does: 'asks to be told once when a message comes to an empty queue',
  arguments: [
    mqdes,
    recordIn('sevp', '`SIGEV_SIGNAL` with a signal, or `SIGEV_NONE`; `null` takes it back', {
      record: 'sigevent',
    }),
  ],
  result: zero,
  routes: direct('mq_notify', 'mqdes', 'sevp'),
  notes: [
    'No JavaScript runs in a signal handler: block the signal and read it from a `signalfd4`, or poll the descriptor instead.',
    'A kernel’s `SIGEV_THREAD` is a message of 32 bytes to a netlink socket, from which libc makes its threads.',
  ],
  errors: { EBUSY: 'somebody else has asked', EINVAL: 'a kind or a signal that does not exist' },
  see: ['man 3 mq_notify'],
});

export const mq_getsetattr = call({
  does: 'tells the attributes of a queue, and sets `O_NONBLOCK`',
  arguments: [
    mqdes,
    recordIn('newattr', 'of its fields only `mq_flags` counts; `null` leaves all as it is', {
      record: 'mq_attr',
    }),
    recordOut('oldattr', 'receives what they were; `null` if nobody wants them', {
      record: 'mq_attr',
      optional: true,
    }),
  ],
  result: zero,
  routes: direct('mq_getsetattr', 'mqdes', 'newattr', 'oldattr'),
  errors: { EBADF: 'no queue', EINVAL: '`mq_flags` has more than `O_NONBLOCK`' },
  see: ['man 2 mq_getsetattr'],
});
