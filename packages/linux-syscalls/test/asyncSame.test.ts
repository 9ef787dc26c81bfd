// The same programs by the wrappers, by helper threads, by a ring, and by a thread of one's own: results, memory and errors
// are the same. What each call does is tested elsewhere.

import { join } from 'node:path';
import * as synchronous from 'linux-syscalls';
import {
  AF_UNIX,
  AT_EMPTY_PATH,
  AT_FDCWD,
  AT_REMOVEDIR,
  AT_SYMLINK_FOLLOW,
  CLOCK_MONOTONIC,
  CLOCK_REALTIME,
  DT_REG,
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLLIN,
  F_DUPFD_CLOEXEC,
  F_GETFL,
  F_SETFL,
  F_SETPIPE_SZ,
  FALLOC_FL_KEEP_SIZE,
  FUTEX_PRIVATE_FLAG,
  FUTEX_WAIT,
  FUTEX_WAKE,
  GETVAL,
  GRND_NONBLOCK,
  IPC_CREAT,
  IPC_NOWAIT,
  IPC_PRIVATE,
  IPC_RMID,
  MSG_PEEK,
  MSG_TRUNC,
  O_ACCMODE,
  O_CLOEXEC,
  O_CREAT,
  O_DIRECTORY,
  O_EXCL,
  O_NONBLOCK,
  O_RDONLY,
  O_RDWR,
  POLLIN,
  POLLOUT,
  R_OK,
  RENAME_NOREPLACE,
  SEEK_CUR,
  SEEK_END,
  SEEK_SET,
  SETVAL,
  SHUT_WR,
  SO_TYPE,
  SOCK_CLOEXEC,
  SOCK_SEQPACKET,
  SOCK_STREAM,
  SOL_SOCKET,
  STATX_SIZE,
  SyscallError,
  struct,
  UTIME_NOW,
  UTIME_OMIT,
  W_OK,
  XATTR_CREATE,
} from 'linux-syscalls';
import * as asynchronous from 'linux-syscalls/async';
import { configure, thread } from 'linux-syscalls/async';
import { describe, expect, test } from 'vitest';
import { noCallsByRing } from './openRings.ts';
import { temporaryDirectory } from './temporary.ts';

/** The wrappers, of which it isn't known whether they return promises. */
type Either<F> = F extends (...given: infer Given) => infer Result
  ? (...given: Given) => Result | Promise<Result>
  : never;

type Name = Exclude<
  {
    [N in keyof typeof synchronous]: (typeof synchronous)[N] extends (...given: never) => number
      ? N
      : never;
  }[keyof typeof synchronous],
  undefined
>;

type Calls = { readonly [N in Name]: Either<(typeof synchronous)[N]> };

interface Given {
  readonly calls: Calls;
  /** A folder of its own. */
  readonly path: (name: string) => string;
  /** What the program has seen. */
  readonly seen: (value: unknown) => void;
}

const text = new TextEncoder().encode('hello, world');

/** What a call returns, or the error that it ends with. */
async function outcome(action: () => unknown): Promise<unknown> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof SyscallError)) throw error;
    const { code, errno, syscall, path } = error;
    return { code, errno, syscall, hasPath: path !== undefined };
  }
}

const programs: Readonly<Record<string, (given: Given) => Promise<void>>> = {
  async files({ calls, path, seen }) {
    const file = path('file');
    const fd = await calls.openat(AT_FDCWD, file, O_RDWR | O_CREAT | O_CLOEXEC, 0o640);
    seen(await calls.write(fd, text));
    seen(await calls.pwrite64(fd, text, 5, 100));
    seen(await calls.lseek(fd, 0, SEEK_CUR));
    seen(await calls.lseek(fd, -3, SEEK_END));
    const buffer = new Uint8Array(16);
    seen([await calls.read(fd, buffer), [...buffer]]);
    seen([await calls.pread64(fd, buffer, 4, 0), [...buffer]]);
    seen(await calls.ftruncate(fd, 5_000_000_000));
    seen(await calls.fallocate(fd, FALLOC_FL_KEEP_SIZE, 0, 4096));
    const status = struct.statx.alloc();
    seen([await calls.statx(fd, '', AT_EMPTY_PATH, STATX_SIZE, status), status.stx_size]);
    const stat = struct.stat.alloc();
    seen([await calls.fstat(fd, stat), stat.st_size, stat.st_mode]);
    seen([await calls.stat(file, stat), stat.st_nlink]);
    seen(await calls.fdatasync(fd));
    seen(await calls.close(fd));
    seen(await outcome(() => calls.read(fd + 1000, buffer)));
    seen(await outcome(() => calls.openat(AT_FDCWD, file, O_RDWR | O_CREAT | O_EXCL, 0o600)));
    seen(await outcome(() => calls.openat(AT_FDCWD, path('none'), O_RDONLY)));
  },

  async names({ calls, path, seen }) {
    seen(await calls.mkdirat(AT_FDCWD, path('folder'), 0o700));
    seen(await outcome(() => calls.mkdirat(AT_FDCWD, path('folder'), 0o700)));
    const fd = await calls.openat(AT_FDCWD, path('folder'), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    seen(await calls.symlinkat('target', fd, 'link'));
    const target = new Uint8Array(32);
    seen([await calls.readlinkat(fd, 'link', target), [...target]]);
    await calls.close(await calls.openat(fd, 'a', O_RDWR | O_CREAT | O_CLOEXEC, 0o600));
    seen(await calls.linkat(fd, 'a', fd, 'b', AT_SYMLINK_FOLLOW));
    seen(await calls.renameat2(fd, 'b', fd, 'c', 0));
    seen(await outcome(() => calls.renameat2(fd, 'a', fd, 'c', RENAME_NOREPLACE)));
    const entries = new Uint8Array(4096);
    const length = await calls.getdents64(fd, entries);
    const names = [...struct.linux_dirent64.iterate(entries.subarray(0, length))];
    seen(names.filter(({ d_type }) => d_type === DT_REG).length);
    seen(await calls.faccessat(fd, 'c', R_OK | W_OK));
    seen(await calls.fchmodat(fd, 'c', 0o400));
    const times = struct.timespec.arrayFrom([
      { tv_sec: 5, tv_nsec: 6 },
      { tv_nsec: BigInt(UTIME_OMIT) },
    ]);
    seen(await calls.utimensat(fd, 'c', times, 0));
    seen(await calls.utimensat(fd, 'c', null, 0));
    seen(UTIME_NOW > 0);
    for (const name of ['a', 'c', 'link']) seen(await calls.unlinkat(fd, name, 0));
    seen(await calls.unlinkat(AT_FDCWD, path('folder'), AT_REMOVEDIR));
    seen(await outcome(() => calls.unlink(path('folder'))));
    seen(await outcome(() => calls.chdir(path('folder'))));
    await calls.close(fd);
  },

  async attributes({ calls, path, seen }) {
    const file = path('attributed');
    await calls.close(await calls.openat(AT_FDCWD, file, O_RDWR | O_CREAT | O_CLOEXEC, 0o600));
    seen(await outcome(() => calls.setxattr(file, 'user.name', text, undefined, XATTR_CREATE)));
    const value = new Uint8Array(32);
    seen([await outcome(() => calls.getxattr(file, 'user.name', value)), [...value]]);
    seen(await outcome(() => calls.listxattr(file, value)));
    seen(await outcome(() => calls.removexattr(file, 'user.name')));
    seen(await outcome(() => calls.removexattr(file, 'user.name')));
  },

  async pipes({ calls, seen }) {
    const ends = new Int32Array(2);
    seen(await calls.pipe2(ends, O_CLOEXEC | O_NONBLOCK));
    const [from, to] = ends as unknown as [number, number];
    const buffer = new Uint8Array(4);
    seen(await outcome(() => calls.read(from, buffer)));
    seen((await calls.fcntl(from, F_GETFL)) & O_ACCMODE);
    seen(await calls.fcntl(to, F_SETPIPE_SZ, 4096));
    const iov = struct.iovec.arrayFrom([
      { iov_base: text, iov_len: 3 },
      { iov_base: text.subarray(7), iov_len: 5 },
    ]);
    seen(await calls.writev(to, iov));
    seen([await calls.read(from, buffer), [...buffer]]);
    const copy = await calls.fcntl(from, F_DUPFD_CLOEXEC, 0);
    seen([await calls.read(copy, buffer), [...buffer]]);
    seen(await calls.fcntl(from, F_SETFL, 0));
    const polled = struct.pollfd.arrayFrom([
      { fd: from, events: POLLIN },
      { fd: to, events: POLLOUT },
    ]);
    seen([await calls.poll(polled, undefined, 0), polled[0]!.revents, polled[1]!.revents]);
    seen(await calls.close(to));
    seen(await calls.read(from, buffer));
    for (const fd of [from, copy]) await calls.close(fd);
  },

  async events({ calls, seen }) {
    const epoll = await calls.epoll_create1(0);
    const fd = await calls.eventfd2(0, 0);
    const event = struct.epoll_event.alloc({ events: EPOLLIN, data: 7n });
    seen(await calls.epoll_ctl(epoll, EPOLL_CTL_ADD, fd, event));
    const got = struct.epoll_event.array(2);
    seen(await calls.epoll_wait(epoll, got, 2, 0));
    seen(await calls.write(fd, BigUint64Array.of(3n)));
    seen([await calls.epoll_wait(epoll, got, 2, -1), got[0]!.data, got[0]!.events]);
    const count = new BigUint64Array(1);
    seen([await calls.read(fd, count), count[0]]);
    seen(await calls.epoll_ctl(epoll, EPOLL_CTL_DEL, fd, null));
    seen(await outcome(() => calls.epoll_ctl(epoll, EPOLL_CTL_DEL, fd, null)));
    for (const one of [epoll, fd]) await calls.close(one);
  },

  async sockets({ calls, seen }) {
    const pair = new Int32Array(2);
    seen(await calls.socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, pair));
    const [a, b] = pair as unknown as [number, number];
    seen(await calls.sendto(a, text, undefined, 0, null, 0));
    const buffer = new Uint8Array(5);
    seen(await calls.recvfrom(b, buffer, undefined, MSG_PEEK | MSG_TRUNC, null, null));
    const iov = struct.iovec.arrayFrom([{ iov_base: buffer, iov_len: 5 }]);
    const message = struct.msghdr.alloc({ msg_iov: iov, msg_iovlen: 1 });
    seen([await calls.recvmsg(b, message, 0), message.msg_flags & MSG_TRUNC, [...buffer]]);
    const type = new Int32Array(1);
    const length = Int32Array.of(4);
    seen([await calls.getsockopt(a, SOL_SOCKET, SO_TYPE, type, length), type[0], length[0]]);
    const address = new Uint8Array(16);
    const addressLength = Int32Array.of(16);
    seen([await calls.getsockname(a, address, addressLength), addressLength[0]]);
    seen(await calls.shutdown(a, SHUT_WR));
    seen(await calls.read(b, buffer));
    for (const fd of [a, b]) await calls.close(fd);
    seen(await outcome(() => calls.socket(AF_UNIX, SOCK_STREAM, 12_345)));
    seen(await outcome(() => calls.listen(-1, 1)));
  },

  async transfers({ calls, path, seen }) {
    const fd = await calls.openat(AT_FDCWD, path('from'), O_RDWR | O_CREAT | O_CLOEXEC, 0o600);
    await calls.write(fd, text);
    const ends = new Int32Array(2);
    await calls.pipe2(ends, O_CLOEXEC);
    const [from, to] = ends as unknown as [number, number];
    const offset = BigInt64Array.of(2n);
    seen([await calls.sendfile(to, fd, offset, 4), offset[0]]);
    offset[0] = 0n;
    seen([await calls.splice(fd, offset, to, null, 3, 0), offset[0]]);
    const buffer = new Uint8Array(16);
    seen([await calls.read(from, buffer), [...buffer]]);
    for (const one of [fd, from, to]) await calls.close(one);
  },

  async times({ calls, seen }) {
    const time = struct.timespec.alloc();
    seen(await calls.clock_gettime(CLOCK_REALTIME, time));
    seen(time.tv_sec > 1_000_000_000n);
    seen(
      await calls.clock_nanosleep(CLOCK_MONOTONIC, 0, struct.timespec.alloc({ tv_nsec: 1 }), null),
    );
    seen(await calls.nanosleep(struct.timespec.alloc({ tv_nsec: 1 }), null));
    seen(await outcome(() => calls.clock_gettime(12_345, time)));
    const word = Int32Array.of(5);
    seen(await calls.futex(word, FUTEX_WAKE | FUTEX_PRIVATE_FLAG, 1));
    const soon = struct.timespec.alloc({ tv_nsec: 1 });
    seen(await outcome(() => calls.futex(word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 5, soon)));
    seen(await outcome(() => calls.futex(word, FUTEX_WAIT | FUTEX_PRIVATE_FLAG, 6, soon)));
  },

  async ipc({ calls, seen }) {
    const queue = await outcome(() => calls.msgget(IPC_PRIVATE, IPC_CREAT | 0o600));
    if (typeof queue === 'number') {
      const message = new Uint8Array(64);
      seen(await outcome(() => calls.msgrcv(queue, message, 8, 0, IPC_NOWAIT)));
      seen(await calls.msgctl(queue, IPC_RMID, null));
    }
    const set = await outcome(() => calls.semget(IPC_PRIVATE, 1, IPC_CREAT | 0o600));
    if (typeof set === 'number') {
      seen(await calls.semctl(set, 0, SETVAL, 3));
      seen(await calls.semctl(set, 0, GETVAL));
      const operations = struct.sembuf.arrayFrom([{ sem_num: 0, sem_op: -2, sem_flg: IPC_NOWAIT }]);
      seen(await calls.semop(set, operations));
      seen(await outcome(() => calls.semop(set, operations)));
      seen(await calls.semctl(set, 0, IPC_RMID));
    }
  },

  async others({ calls, seen }) {
    const name = struct.new_utsname.alloc();
    seen([await calls.uname(name), struct.new_utsname.string(name, 'sysname')]);
    const random = new Uint8Array(16);
    seen(await calls.getrandom(random, undefined, GRND_NONBLOCK));
    seen(await calls.getpid());
    seen((await calls.getppid()) > 0);
    const memory = await calls.memfd_create('same', 0);
    seen(await calls.ftruncate(memory, 10));
    seen([await calls.lseek(memory, 0, SEEK_END), await calls.lseek(memory, 0, SEEK_SET)]);
    seen(await calls.close(memory));
    seen(await outcome(() => calls.close(memory + 1000)));
  },
};

const kinds: Readonly<Record<string, () => Calls & Partial<AsyncDisposable>>> = {
  threads: () => by(false),
  'a ring and threads': () => by('required'),
  'a thread of one’s own': () => thread() as unknown as Calls & AsyncDisposable,
};

/** The asynchronous calls by a ring or without one, until they are disposed of. */
function by(ring: false | 'required'): Calls & AsyncDisposable {
  configure({ ring });
  return Object.assign(Object.create(asynchronous), {
    [Symbol.asyncDispose]: async () => configure({ ring: true }),
  });
}

const directory = temporaryDirectory();
let folders = 0;

async function run(program: string, calls: Calls): Promise<readonly unknown[]> {
  const folder = join(directory, `${folders++}`);
  synchronous.mkdir(folder, 0o700);
  const values: unknown[] = [];
  await programs[program]!({
    calls,
    path: (name) => join(folder, name),
    seen: (value) => void values.push(value),
  });
  return values;
}

describe.each(Object.keys(programs))('%s', (program) => {
  test.for(Object.keys(kinds))('by %s', async (kind, { skip }) => {
    skip(kind.includes('ring') && noCallsByRing !== undefined, noCallsByRing);
    const expected = await run(program, synchronous as unknown as Calls);
    expect(expected.length).toBeGreaterThan(2);
    const calls = kinds[kind]!();
    try {
      expect(await run(program, calls)).toEqual(expected);
    } finally {
      await calls[Symbol.asyncDispose]?.();
    }
  });
});
