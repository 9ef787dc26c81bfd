// What an earlier package of this kind got wrong, a named test each. The sizes were measured in C on
// each architecture.
import { closeSync, lstatSync, openSync, readSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archNames } from '@linux-syscalls/abi/arch';
import {
  type ArchName,
  bytesOf,
  type Descriptor,
  declareStruct,
  type RecordView,
} from '@linux-syscalls/types';
import { F_GETFL, struct as fcntl, perArch } from '@linux-syscalls/types/asm/fcntl';
import { struct as poll } from '@linux-syscalls/types/asm/poll';
import { struct as siginfo } from '@linux-syscalls/types/asm/siginfo';
import { struct as asmSignal, SIGWINCH } from '@linux-syscalls/types/asm/signal';
import { struct as asmStat } from '@linux-syscalls/types/asm/stat';
import { struct as statfs } from '@linux-syscalls/types/asm/statfs';
import { SIG_BLOCK } from '@linux-syscalls/types/asm-generic/signal-defs';
import { EPOLLIN, struct as epoll } from '@linux-syscalls/types/linux/eventpoll';
import {
  IORING_ENTER_EXT_ARG,
  IORING_ENTER_GETEVENTS,
  struct as io_uring,
} from '@linux-syscalls/types/linux/io_uring';
import { struct as sched } from '@linux-syscalls/types/linux/sched';
import { struct as signal } from '@linux-syscalls/types/linux/signal';
import { struct as socket } from '@linux-syscalls/types/linux/socket';
import { struct as stat } from '@linux-syscalls/types/linux/stat';
import { struct as timeTypes } from '@linux-syscalls/types/linux/time_types';
import { struct as timex } from '@linux-syscalls/types/linux/timex';
import { struct as un } from '@linux-syscalls/types/linux/un';
import {
  AT_FDCWD,
  AT_SYMLINK_NOFOLLOW,
  close,
  fchownat,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  mmap,
  munmap,
  O_DIRECT,
  O_DIRECTORY,
  O_NOFOLLOW,
  O_RDONLY,
  O_RDWR,
  O_TMPFILE,
  openat,
  PROT_READ,
  pwrite64,
  SyscallError,
} from 'linux-syscalls';
import { addressOf, isError, SYS, syscall } from 'linux-syscalls/raw';
import { describe, expect, type TestContext, test } from 'vitest';
import { temporaryDirectory } from '../temporary.ts';
import { available, call } from './call.ts';
import { whyNoRings } from './rings.ts';
import { writtenBytes } from './written.ts';

const directory = temporaryDirectory();

const file = (name: string): string => {
  const path = join(directory, name);
  writeFileSync(path, name);
  return path;
};

const code = (name: string): object => expect.objectContaining({ code: name });

describe('sizes', () => {
  interface Sized {
    readonly name: string;
    readonly layout: Readonly<Partial<Record<ArchName, { readonly size: number }>>>;
  }

  type Sizes = Readonly<Record<ArchName, number | undefined>>;

  const each = (sizeOn: (arch: ArchName) => number | undefined): Sizes =>
    Object.fromEntries(archNames.map((arch) => [arch, sizeOn(arch)])) as Sizes;

  const sizesOf = ({ layout }: Sized): Sizes => each((arch) => layout[arch]?.size);

  const everywhere = (size: number | undefined): Sizes => each(() => size);

  test('statx is 256 bytes, of which the kernel writes each, and not 160', () => {
    expect(sizesOf(stat.statx)).toEqual(everywhere(256));
    const path = new TextEncoder().encode(`${directory}\0`);
    const written = writtenBytes(512, (memory) => call('statx', AT_FDCWD, path, 0, 0, memory));
    expect(written).toBe(256);
  });

  test('epoll_event is packed on x86_64', () => {
    expect(sizesOf(epoll.epoll_event)).toEqual({ ...everywhere(16), x86_64: 12, x86: 12 });
  });

  test('the signal set of the kernel is 8 bytes, not one word', () => {
    expect(sizesOf(asmSignal.kernel_sigset_t)).toEqual(everywhere(8));
    expect(call('rt_sigprocmask', SIG_BLOCK, null, new Uint8Array(8), 8)).toBe(0);
    expect(() => call('rt_sigprocmask', SIG_BLOCK, null, new Uint8Array(8), 4)).toThrow(
      code('EINVAL'),
    );
  });

  test("sigaction is the kernel's, not the one of the headers", () => {
    expect(sizesOf(signal.kernel_sigaction)).toEqual({
      ...everywhere(32),
      x86: 20,
      arm: 20,
      riscv64: 24,
      loongarch64: 24,
    });
    expect(sizesOf(asmSignal.sigaction)).toEqual({
      ...everywhere(32),
      x86: 16,
      arm: 16,
      riscv64: 24,
      loongarch64: 24,
    });
    const written = writtenBytes(128, (memory) => call('rt_sigaction', SIGWINCH, null, memory, 8));
    expect(written).toBe(signal.kernel_sigaction.size);
  });

  test('long long is 64 bits, and aligned to 4 bytes on x86 alone', () => {
    interface pair extends RecordView<'struct pair'> {
      first: number;
      second: bigint;
    }
    const pair: Descriptor<pair> = declareStruct('pair', 'char first; long long second;');
    expect(sizesOf(pair)).toEqual({ ...everywhere(16), x86: 12 });
    const held = pair.alloc({ second: -(2n ** 63n) });
    expect(held.second).toBe(-(2n ** 63n));
  });

  test('off64_t is 64 bits in flock64', () => {
    const { layout } = fcntl.flock64;
    expect(each((arch) => layout[arch].fields.l_start.size)).toEqual(everywhere(8));
    expect(sizesOf(fcntl.flock64)).toEqual({ ...everywhere(32), x86: 24 });
  });

  test('seconds are 64 bits in what calls take today', () => {
    const { layout } = timeTypes.__kernel_timespec;
    expect(each((arch) => layout[arch].fields.tv_sec.size)).toEqual(everywhere(8));
    expect(sizesOf(timeTypes.__kernel_timespec)).toEqual(everywhere(16));
  });

  test.each<[Sized, Sizes]>([
    [asmStat.stat, { ...everywhere(128), x86_64: 144, x86: 64, arm: 64, s390x: 144, ppc64le: 144 }],
    [asmStat.stat64, { ...everywhere(undefined), x86: 96, arm: 104, ppc64le: 104 }],
    [statfs.statfs64, { ...everywhere(120), x86: 84, arm: 84, s390x: 88 }],
    [socket.user_msghdr, { ...everywhere(56), x86: 28, arm: 28 }],
    [socket.cmsghdr, { ...everywhere(16), x86: 12, arm: 12 }],
    [siginfo.siginfo, everywhere(128)],
    [io_uring.io_uring_params, everywhere(120)],
    [io_uring.io_uring_sqe, everywhere(64)],
    [un.sockaddr_un, everywhere(110)],
    [timex.__kernel_timex, everywhere(208)],
    [sched.clone_args, everywhere(88)],
  ])('$0.name is as large as in C', (record, sizes) => {
    expect(sizesOf(record)).toEqual(sizes);
  });
});

describe('calls', () => {
  test('the stub of this architecture is compiled, and traps', () => {
    expect(syscall(SYS.getpid)).toBe(process.pid);
  });

  test('an error is negative on every architecture, and a high address is none', () => {
    const refused = syscall(SYS.close, -1);
    expect([refused, isError(refused)]).toEqual([-9, true]);
    const address = mmap(null, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    expect(address).toBeGreaterThan(0);
    expect(isError(address)).toBe(false);
    munmap(address, 4096);
    expect(isError(2 ** 32 - 4096)).toBe(false);
  });

  test('ppoll takes the size of its signal set, and refuses another', () => {
    const ppoll = available('ppoll_time64', 'ppoll');
    const fd = call('eventfd2', 1, 0);
    const watched = poll.pollfd.from({ fd, events: EPOLLIN });
    const mask = new Uint8Array(8);
    expect(call(ppoll, watched, 1, null, mask, 8)).toBe(1);
    expect(watched.revents).toBe(EPOLLIN);
    for (const size of [0, 4]) {
      expect(() => call(ppoll, watched, 1, null, mask, size)).toThrow(code('EINVAL'));
    }
    close(fd);
  });

  test('io_uring_enter takes the size of its argument, and refuses another', ({ skip }) => {
    const obstacle = whyNoRings();
    skip(obstacle !== undefined, obstacle);
    const fd = call('io_uring_setup', 1, io_uring.io_uring_params.alloc());
    const now = timeTypes.__kernel_timespec.alloc();
    const argument = io_uring.io_uring_getevents_arg.alloc({ ts: addressOf(bytesOf(now)) });
    const flags = IORING_ENTER_GETEVENTS | IORING_ENTER_EXT_ARG;
    const enter = (size: number): number => call('io_uring_enter', fd, 0, 1, flags, argument, size);
    expect(() => enter(io_uring.io_uring_getevents_arg.size)).toThrow(code('ETIME'));
    expect(() => enter(8)).toThrow(code('EINVAL'));
    close(fd);
  });

  test('fchownat changes what its path names, not its directory', ({ skip }) => {
    skip(process.getuid!() !== 0, 'changing an owner needs root');
    file('owned');
    symlinkSync('owned', join(directory, 'link'));
    const dirfd = openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY);
    fchownat(dirfd, 'link', 70_001, -1, AT_SYMLINK_NOFOLLOW);
    const owners = ['', 'owned', 'link'].map((name) => lstatSync(join(directory, name)).uid);
    expect(owners).toEqual([0, 0, 70_001]);
    close(dirfd);
  });

  test('offsets beyond 4 GiB reach the kernel whole', () => {
    const fd = openSync(file('offsets'), 'r+');
    expect(pwrite64(fd, Buffer.from('beyond'), 6, 5_000_000_001)).toBe(6);
    const bytes = Buffer.alloc(6);
    expect(readSync(fd, bytes, 0, 6, 5_000_000_001)).toBe(6);
    expect(bytes.toString()).toBe('beyond');
    closeSync(fd);
  });
});

/** Opens with a flag that not every file system knows, or skips the test where one doesn't. */
function openWith(flag: string, flags: number, path: string, { skip }: TestContext): number {
  try {
    return openat(AT_FDCWD, path, flags, 0o600);
  } catch (error) {
    const isUnknown =
      error instanceof SyscallError && ['EINVAL', 'EOPNOTSUPP'].includes(error.code);
    if (!isUnknown) throw error;
    return skip(`the temporary directory's file system has no ${flag}`);
  }
}

describe('O_* are those of the architecture', () => {
  test('O_DIRECTORY refuses a file', () => {
    expect(() => openat(AT_FDCWD, file('file'), O_RDONLY | O_DIRECTORY)).toThrow(code('ENOTDIR'));
    close(openat(AT_FDCWD, directory, O_RDONLY | O_DIRECTORY));
  });

  test('O_NOFOLLOW refuses a symbolic link', () => {
    const link = join(directory, 'followed');
    symlinkSync(file('target'), link);
    expect(() => openat(AT_FDCWD, link, O_RDONLY | O_NOFOLLOW)).toThrow(code('ELOOP'));
    close(openat(AT_FDCWD, link, O_RDONLY));
  });

  test('O_TMPFILE makes a file without a name', (context) => {
    const fd = openWith('O_TMPFILE', O_RDWR | O_TMPFILE, directory, context);
    expect(pwrite64(fd, Buffer.from('nameless'), 8, 0)).toBe(8);
    close(fd);
  });

  test('O_DIRECT is told back by F_GETFL', (context) => {
    const fd = openWith('O_DIRECT', O_RDONLY | O_DIRECT, file('direct'), context);
    expect(call('fcntl', fd, F_GETFL) & (O_DIRECT | O_DIRECTORY | O_NOFOLLOW)).toBe(O_DIRECT);
    close(fd);
  });

  test('arm and aarch64 exchange them in pairs', () => {
    const { O_DIRECT: direct, O_DIRECTORY: folder, O_NOFOLLOW: stay, O_LARGEFILE: large } = perArch;
    for (const arch of ['arm', 'aarch64'] as const) {
      expect([direct[arch], large[arch]]).toEqual([folder.x86_64, stay.x86_64]);
      expect([folder[arch], stay[arch]]).toEqual([direct.x86_64, large.x86_64]);
    }
  });
});
