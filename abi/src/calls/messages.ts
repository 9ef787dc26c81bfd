import {
  call,
  count,
  direct,
  fd,
  flags,
  recordIn,
  recordInOut,
  recordsInOut,
} from '../language.ts';

// Messages of sockets with addresses, several buffers and control data.

const sockfd = fd('sockfd', 'the socket');
const messageFlags = flags('flags', '`MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0', {
  family: 'MSG_',
  default: 0,
});
const pointed =
  'What `msg_name`, `msg_iov` and `msg_control` point at, and what the buffers of `msg_iov` do, is not checked: the kernel goes by the lengths beside them. A view stored in such a field stays alive as long as the record.';
const descriptors =
  'Descriptors that come by `SCM_RIGHTS` are this process’s from then on: `MSG_CMSG_CLOEXEC` keeps them from programs that it runs, and the caller closes them.';
const sendErrors = {
  EAGAIN: 'it would wait, and may not',
  EBADF: '`sockfd`, or a descriptor in `msg_control`, is not open',
  EMSGSIZE: 'the message is longer than the protocol takes',
  EPIPE: 'the other end is gone (SIGPIPE is ignored in Node)',
  ETOOMANYREFS: 'too many descriptors are on their way',
};
const receiveErrors = {
  EAGAIN: 'nothing is there, and it may not wait',
  ENOTCONN: 'a stream not connected',
};

export const sendmsg = call({
  does: 'sends a message from several buffers, with control data',
  arguments: [
    sockfd,
    recordIn('msg', 'where to, from where, and control data', { record: 'msghdr' }),
    messageFlags,
  ],
  result: { kind: 'count', doc: 'how many bytes were taken' },
  routes: direct('sendmsg', 'sockfd', 'msg', 'flags'),
  notes: [pointed],
  errors: sendErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_SENDMSG',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'msg', len: 1, msg_flags: 'flags' },
    differs: 'it ends with a part where the call goes on until all is sent',
  },
  see: ['man 2 sendmsg', 'man 3 cmsg'],
});

export const recvmsg = call({
  does: 'receives a message into several buffers, with control data',
  arguments: [
    sockfd,
    recordInOut(
      'msg',
      'where to; receives the lengths of name and control data, and in `msg_flags` whether something was cut',
      { record: 'msghdr' },
    ),
    messageFlags,
  ],
  result: { kind: 'count', doc: 'how many bytes came; 0 when a stream has ended' },
  routes: direct('recvmsg', 'sockfd', 'msg', 'flags'),
  notes: [pointed, descriptors],
  errors: receiveErrors,
  waits: true,
  uring: {
    operation: 'IORING_OP_RECVMSG',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'msg', len: 1, msg_flags: 'flags' },
    same: { on: 'socket', given: { flags: { within: 'MSG_CMSG_CLOEXEC' } } },
  },
  see: ['man 2 recvmsg', 'man 3 cmsg'],
});

export const sendmmsg = call({
  does: 'sends several messages',
  arguments: [
    sockfd,
    recordsInOut('msgvec', 'the messages; `msg_len` receives how much was taken', {
      record: 'mmsghdr',
      count: 'vlen',
    }),
    count('vlen', 'how many, at most 1024', { of: 'msgvec', type: 'uint' }),
    messageFlags,
  ],
  result: { kind: 'count', doc: 'how many messages were sent; an error only if none was' },
  routes: direct('sendmmsg', 'sockfd', 'msgvec', 'vlen', 'flags'),
  notes: [pointed],
  errors: sendErrors,
  since: '3.0',
  waits: true,
  see: ['man 2 sendmmsg'],
});

export const recvmmsg = call({
  does: 'receives several messages',
  arguments: [
    sockfd,
    recordsInOut('msgvec', 'where to; `msg_len` receives how much came', {
      record: 'mmsghdr',
      count: 'vlen',
    }),
    count('vlen', 'at most so many, at most 1024', { of: 'msgvec', type: 'uint' }),
    messageFlags,
    recordInOut(
      'timeout',
      'when to come back, looked at after each message; receives what was left; `null` for never',
      { record: 'timespec', optional: true },
    ),
  ],
  result: { kind: 'count', doc: 'how many messages came' },
  routes: direct(['recvmmsg_time64', 'recvmmsg'], 'sockfd', 'msgvec', 'vlen', 'flags', 'timeout'),
  aliases: ['recvmmsg_time64'],
  notes: [
    pointed,
    descriptors,
    'It waits for the first message without end, whatever `timeout` says; `MSG_WAITFORONE` waits for no other.',
  ],
  errors: receiveErrors,
  since: '2.6.33',
  waits: true,
  see: ['man 2 recvmmsg'],
});
