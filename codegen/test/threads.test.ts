import { calls as families } from '@linux-syscalls/abi/calls';
import type { Entry } from '@linux-syscalls/abi/language';
import { expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';

const calls: Readonly<Record<string, Entry>> = Object.assign({}, ...Object.values(families));
const names = (has: (call: Entry) => boolean): readonly string[] =>
  Object.keys(calls).filter((name) => has(calls[name]!));
const waiting = names(({ waits }) => waits === true);

const operations = readFacts()
  .headers.flatMap(({ constants }) => constants.map(({ name }) => name))
  .filter((name) => name.startsWith('IORING_OP_'));

/** What a ring alone has: control of other operations, registered buffers, several completions. */
const ofRings = [
  'ASYNC_CANCEL',
  'FILES_UPDATE',
  'FIXED_FD_INSTALL',
  'LAST',
  'LINK_TIMEOUT',
  'MSG_RING',
  'NOP',
  'NOP128',
  'POLL_REMOVE',
  'PROVIDE_BUFFERS',
  'READV_FIXED',
  'READ_FIXED',
  'READ_MULTISHOT',
  'RECV_ZC',
  'REMOVE_BUFFERS',
  'SENDMSG_ZC',
  'SEND_ZC',
  'TIMEOUT_REMOVE',
  'URING_CMD',
  'URING_CMD128',
  'WRITEV_FIXED',
  'WRITE_FIXED',
].map((name) => `IORING_OP_${name}`);

test('every operation of io_uring is that of a call, or of rings alone', () => {
  const ofCalls = Object.values(calls).flatMap(({ uring }) => uring?.operation ?? []);
  expect([...new Set([...ofCalls, ...ofRings])].sort()).toEqual([...new Set(operations)].sort());
  expect(ofCalls.filter((name) => ofRings.includes(name))).toEqual([]);
});

test('of each operation that a ring makes without a worker it is said whether it is the call, or what differs', () => {
  const without = Object.entries(calls)
    .filter(([, { uring }]) => uring?.use === 'ring')
    .filter(([, { uring }]) => (uring!.same === undefined) === (uring!.differs === undefined))
    .map(([name]) => name);
  expect(without).toEqual([]);
});

test('a ring makes no call that belongs to a thread, and needs no operation of a worker', () => {
  expect(
    names(
      ({ of, uring }) => uring?.same !== undefined && (of !== undefined || uring.use !== 'ring'),
    ),
  ).toEqual([]);
});

/** Cancellation points of POSIX that wait for nothing but a disk, or for lingering data. */
const endSoon = ['close', 'fdatasync', 'fsync', 'msync', 'pread64', 'pwrite64'];

/** POSIX's functions that are cancellation points, under their names in the kernel. */
const cancellationPoints = [
  ...endSoon,
  ...['accept', 'clock_nanosleep', 'connect', 'creat', 'fcntl', 'mq_timedreceive', 'mq_timedsend'],
  ...['msgrcv', 'msgsnd', 'nanosleep', 'open', 'openat', 'pause', 'poll', 'ppoll', 'pselect6'],
  ...['read', 'readv', 'recv', 'recvfrom', 'recvmsg', 'rt_sigsuspend', 'rt_sigtimedwait', 'select'],
  ...['send', 'sendmsg', 'sendto', 'wait4', 'waitid', 'waitpid', 'write', 'writev'],
];

test('what POSIX lets a thread be cancelled in may wait, and what a signal interrupts', () => {
  expect(cancellationPoints.filter((name) => !waiting.includes(name))).toEqual(endSoon);
  const interrupted = names(({ errors }) => errors !== undefined && 'EINTR' in errors);
  expect(interrupted.filter((name) => !waiting.includes(name)).toSorted()).toEqual([
    'close',
    'pread64',
  ]);
});

test('an operation that can wait is that of a call that may wait', () => {
  const points = ['ACCEPT', 'CONNECT', 'EPOLL_WAIT', 'FUTEX_WAIT', 'FUTEX_WAITV', 'POLL_ADD'];
  for (const point of [...points, 'READ', 'RECV', 'RECVMSG', 'TIMEOUT', 'WAITID']) {
    const same = names(({ uring }) => uring?.operation === `IORING_OP_${point}`);
    expect(same.filter((name) => waiting.includes(name))).not.toEqual([]);
  }
});

test('credentials, namespaces and filters are of a thread; what copies or ends the process is of it', () => {
  const ofThreads = names((call) => call.of === 'thread');
  const credentials = Object.keys(families.credentials!);
  expect(credentials.filter((name) => !ofThreads.includes(name))).toEqual([]);
  expect(ofThreads).toEqual(
    expect.arrayContaining(['unshare', 'setns', 'seccomp', 'prctl', 'landlock_restrict_self']),
  );
  expect(names((call) => call.of === 'libc').toSorted()).toEqual([
    ...['arch_prctl', 'rseq', 'rt_sigprocmask', 'set_robust_list', 'set_thread_area'],
    ...['set_tid_address', 'set_tls', 'ssetmask'],
  ]);
  expect(names((call) => call.of === 'process').toSorted()).toEqual([
    ...['brk', 'clone', 'clone3', 'execve', 'execveat', 'exit', 'exit_group', 'fork'],
  ]);
});
