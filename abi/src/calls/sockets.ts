import {
  bytesIn,
  bytesOut,
  call,
  count,
  direct,
  either,
  fd,
  flags,
  lengthInOut,
  numbersOut,
  scalar,
} from '../language.ts';

const zero = { kind: 'zero', doc: '0' } as const;
const madeFd = { kind: 'fd', doc: 'a new descriptor; the caller closes it' } as const;
const sockfd = fd('sockfd', 'the socket');

const domain = flags('domain', '`AF_UNIX`, `AF_INET`, `AF_INET6`, `AF_NETLINK` …', {
  family: 'AF_',
});
const type = flags(
  'type',
  '`SOCK_STREAM`, `SOCK_DGRAM` …, or-ed with `SOCK_CLOEXEC` and `SOCK_NONBLOCK`',
  { family: 'SOCK_' },
);
const protocol = scalar('protocol', 'the protocol; 0 for the usual one', {
  type: 'int',
  default: 0,
});

const addressIn = [
  bytesIn('addr', 'the address, a `sockaddr_*` of the socket’s family', { count: 'addrlen' }),
  count('addrlen', 'the length of `addr`; the kernel looks at so many bytes', {
    of: 'addr',
    type: 'int',
  }),
];
const addressOut = [
  bytesOut('addr', 'receives the address; `null` if nobody wants it', { count: 'addrlen' }),
  lengthInOut('addrlen', 'the length of `addr`, then that of the address, which may be longer', {
    of: 'addr',
  }),
];

export const socket = call({
  does: 'makes a socket',
  arguments: [domain, type, protocol],
  result: madeFd,
  routes: direct('socket', 'domain', 'type', 'protocol'),
  errors: {
    EAFNOSUPPORT: 'this kernel lacks the family',
    EPROTONOSUPPORT: 'the family lacks the protocol or the type',
    EPERM: 'the type needs a capability, as raw sockets do',
  },
  uring: {
    operation: 'IORING_OP_SOCKET',
    use: 'ring',
    sqe: { fd: 'domain', off: 'type', len: 'protocol' },
    differs: 'the module of a protocol is loaded within the submission, which blocks',
  },
  see: ['man 2 socket'],
});

export const socketpair = call({
  does: 'makes two sockets that are connected to each other',
  arguments: [
    domain,
    type,
    protocol,
    numbersOut('sv', 'receives both descriptors', { array: 'Int32Array', length: 2 }),
  ],
  result: zero,
  routes: direct('socketpair', 'domain', 'type', 'protocol', 'sv'),
  errors: { EOPNOTSUPP: 'the family makes no pairs; `AF_UNIX` does' },
  see: ['man 2 socketpair'],
});

export const bind = call({
  does: 'gives a socket its address',
  arguments: [sockfd, ...addressIn],
  result: zero,
  routes: direct('bind', 'sockfd', 'addr', 'addrlen'),
  errors: {
    EADDRINUSE: 'the address is taken',
    EACCES: 'a port below 1024 without CAP_NET_BIND_SERVICE, or a directory that can’t be written',
    EINVAL: 'it has one already, or `addrlen` is wrong for the family',
  },
  uring: {
    operation: 'IORING_OP_BIND',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'addr', addr2: 'addrlen' },
    differs: 'the path of an address of AF_UNIX is looked up within the submission, which blocks',
  },
  see: ['man 2 bind'],
});

export const connect = call({
  does: 'connects a socket to an address',
  arguments: [sockfd, ...addressIn],
  result: zero,
  routes: direct('connect', 'sockfd', 'addr', 'addrlen'),
  errors: {
    ECONNREFUSED: 'nobody listens there',
    EINPROGRESS: 'the socket is non-blocking: it will be writable when this is settled',
    ENOENT: 'no such unix socket',
  },
  waits: true,
  uring: {
    operation: 'IORING_OP_CONNECT',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'addr', addr2: 'addrlen' },
    differs: 'the path of an address of AF_UNIX is looked up within the submission, which blocks',
  },
  see: ['man 2 connect'],
});

export const listen = call({
  does: 'makes a socket take connections',
  arguments: [sockfd, scalar('backlog', 'how many may wait to be accepted', { type: 'int' })],
  result: zero,
  routes: direct('listen', 'sockfd', 'backlog'),
  errors: { EOPNOTSUPP: 'its type has no connections' },
  uring: {
    operation: 'IORING_OP_LISTEN',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', len: 'backlog' },
    same: {},
  },
  see: ['man 2 listen'],
});

const acceptErrors = {
  EAGAIN: 'the socket is non-blocking and nobody waits',
  EINVAL: 'the socket does not listen',
  ECONNABORTED: 'whoever waited has gone',
};

export const accept4 = call({
  does: 'takes the next connection that waits',
  arguments: [
    sockfd,
    ...addressOut,
    flags('flags', '`SOCK_CLOEXEC`, `SOCK_NONBLOCK` or 0', { family: 'SOCK_', default: 0 }),
  ],
  result: madeFd,
  routes: direct('accept4', 'sockfd', 'addr', 'addrlen', 'flags'),
  errors: acceptErrors,
  since: '2.6.28',
  waits: true,
  uring: {
    operation: 'IORING_OP_ACCEPT',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'addr', addr2: 'addrlen', accept_flags: 'flags' },
    same: { on: 'socket' },
  },
  see: ['man 2 accept4'],
});

export const accept = call({
  does: 'takes the next connection that waits',
  arguments: [sockfd, ...addressOut],
  result: madeFd,
  // On x86 it is only an operation of socketcall.
  routes: either(
    ['accept', 'sockfd', 'addr', 'addrlen'],
    ['accept4', 'sockfd', 'addr', 'addrlen', 0],
  ),
  notes: ['The new socket is neither `SOCK_CLOEXEC` nor `SOCK_NONBLOCK`: see `accept4`.'],
  errors: acceptErrors,
  waits: true,
  see: ['man 2 accept'],
});

export const getsockname = call({
  does: 'tells a socket’s own address',
  arguments: [sockfd, ...addressOut],
  result: zero,
  routes: direct('getsockname', 'sockfd', 'addr', 'addrlen'),
  errors: { ENOTSOCK: 'it is no socket' },
  see: ['man 2 getsockname'],
});

export const getpeername = call({
  does: 'tells the address of a socket’s other end',
  arguments: [sockfd, ...addressOut],
  result: zero,
  routes: direct('getpeername', 'sockfd', 'addr', 'addrlen'),
  errors: { ENOTCONN: 'it is not connected' },
  see: ['man 2 getpeername'],
});

const level = scalar('level', '`SOL_SOCKET`, or the number of a protocol', { type: 'int' });
const option = flags('optname', '`SO_*`, or an option of the protocol', { family: 'SO_' });
const times =
  'On x86 and arm, `SO_RCVTIMEO`, `SO_SNDTIMEO` and `SO_TIMESTAMP*` are the numbers whose times have 64 bits.';

export const getsockopt = call({
  does: 'reads an option of a socket',
  arguments: [
    sockfd,
    level,
    option,
    bytesOut('optval', 'receives the value; most are an `int`', {
      count: 'optlen',
      option: ['level', 'optname'],
    }),
    lengthInOut('optlen', 'the length of `optval`, then that of the value', {
      of: 'optval',
      option: ['level', 'optname'],
    }),
  ],
  result: zero,
  routes: direct('getsockopt', 'sockfd', 'level', 'optname', 'optval', 'optlen'),
  notes: [
    times,
    'Some options write an `int` whatever `optlen` says, so that a smaller `optval` is refused; `null` asks for the length alone. `SO_GET_FILTER` counts `sock_filter`, not bytes.',
  ],
  errors: { ENOPROTOOPT: 'the level has no such option', ENOTSOCK: 'it is no socket' },
  see: ['man 2 getsockopt'],
});

export const setsockopt = call({
  does: 'changes an option of a socket',
  arguments: [
    sockfd,
    level,
    option,
    bytesIn('optval', 'the value; most are an `int`', { count: 'optlen' }),
    count('optlen', 'the length of `optval`', { of: 'optval', type: 'int' }),
  ],
  result: zero,
  routes: direct('setsockopt', 'sockfd', 'level', 'optname', 'optval', 'optlen'),
  notes: [times],
  errors: {
    ENOPROTOOPT: 'the level has no such option',
    EINVAL: '`optval` is too short, or makes no sense',
    EPERM: 'the option needs a capability',
  },
  see: ['man 2 setsockopt'],
});

export const shutdown = call({
  does: 'ends one direction of a connection, or both',
  arguments: [sockfd, flags('how', '`SHUT_RD`, `SHUT_WR` or `SHUT_RDWR`', { family: 'SHUT_' })],
  result: zero,
  routes: direct('shutdown', 'sockfd', 'how'),
  errors: { ENOTCONN: 'it is not connected' },
  uring: {
    operation: 'IORING_OP_SHUTDOWN',
    use: 'thread',
    fixedFile: true,
    sqe: { fd: 'sockfd', len: 'how' },
  },
  see: ['man 2 shutdown'],
});

const messageFlags = flags('flags', '`MSG_DONTWAIT`, `MSG_NOSIGNAL`, `MSG_PEEK` … or 0', {
  family: 'MSG_',
  default: 0,
});

export const sendto = call({
  does: 'sends a message',
  arguments: [
    sockfd,
    bytesIn('buf', 'the message', { count: 'len' }),
    count('len', 'how many bytes of it', { of: 'buf', type: 'size_t' }),
    messageFlags,
    bytesIn('dest_addr', 'where to; `null` where the socket is connected', { count: 'addrlen' }),
    count('addrlen', 'the length of `dest_addr`', { of: 'dest_addr', type: 'int' }),
  ],
  result: { kind: 'count', doc: 'how many bytes were taken' },
  routes: direct('sendto', 'sockfd', 'buf', 'len', 'flags', 'dest_addr', 'addrlen'),
  errors: {
    EAGAIN: 'it would wait, and may not',
    EMSGSIZE: 'the message is longer than the protocol takes',
    EPIPE: 'the other end is gone (SIGPIPE is ignored in Node)',
    EDESTADDRREQ: 'neither connected nor given an address',
  },
  waits: true,
  uring: {
    operation: 'IORING_OP_SEND',
    use: 'ring',
    fixedFile: true,
    sqe: {
      fd: 'sockfd',
      addr: 'buf',
      len: 'len',
      msg_flags: 'flags',
      addr2: 'dest_addr',
      addr_len: 'addrlen',
    },
    differs: 'it ends with a part where the call goes on until all is sent',
  },
  see: ['man 2 sendto'],
});

export const recvfrom = call({
  does: 'receives a message',
  arguments: [
    sockfd,
    bytesOut('buf', 'receives the message; what of a datagram doesn’t fit is lost', {
      count: 'len',
    }),
    count('len', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
    messageFlags,
    bytesOut('src_addr', 'receives the sender’s address; `null` if nobody wants it', {
      count: 'addrlen',
    }),
    lengthInOut('addrlen', 'the length of `src_addr`, then that of the address', {
      of: 'src_addr',
    }),
  ],
  result: { kind: 'count', doc: 'how many bytes came; 0 when a stream has ended' },
  routes: direct('recvfrom', 'sockfd', 'buf', 'len', 'flags', 'src_addr', 'addrlen'),
  errors: { EAGAIN: 'nothing is there, and it may not wait', ENOTCONN: 'a stream not connected' },
  waits: true,
  uring: { operation: 'IORING_OP_RECV', use: 'ring', differs: 'it tells no address' },
  see: ['man 2 recvfrom'],
});

/** Only arm has `send` and `recv` as calls; elsewhere they are `sendto` and `recvfrom` with a null address. */
export const send = call({
  does: 'sends a message to where the socket is connected',
  arguments: [
    sockfd,
    bytesIn('buf', 'the message', { count: 'len' }),
    count('len', 'how many bytes of it', { of: 'buf', type: 'size_t' }),
    messageFlags,
  ],
  result: { kind: 'count', doc: 'how many bytes were taken' },
  routes: direct('sendto', 'sockfd', 'buf', 'len', 'flags', 0, 0),
  errors: { EAGAIN: 'it would wait, and may not', EPIPE: 'the other end is gone' },
  waits: true,
  uring: {
    operation: 'IORING_OP_SEND',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'buf', len: 'len', msg_flags: 'flags' },
    differs: 'it ends with a part where the call goes on until all is sent',
  },
  see: ['man 2 send'],
});

export const recv = call({
  does: 'receives a message from whoever the socket is connected to',
  arguments: [
    sockfd,
    bytesOut('buf', 'receives the message', { count: 'len' }),
    count('len', 'at most so many bytes', { of: 'buf', type: 'size_t' }),
    messageFlags,
  ],
  result: { kind: 'count', doc: 'how many bytes came; 0 when a stream has ended' },
  routes: direct('recvfrom', 'sockfd', 'buf', 'len', 'flags', 0, 0),
  errors: { EAGAIN: 'nothing is there, and it may not wait', ENOTCONN: 'a stream not connected' },
  waits: true,
  uring: {
    operation: 'IORING_OP_RECV',
    use: 'ring',
    fixedFile: true,
    sqe: { fd: 'sockfd', addr: 'buf', len: 'len', msg_flags: 'flags' },
    same: { on: 'socket', given: { flags: 0 } },
  },
  see: ['man 2 recv'],
});
