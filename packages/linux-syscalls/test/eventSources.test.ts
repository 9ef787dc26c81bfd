import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf } from '@linux-syscalls/types';
import {
  NETLINK_ROUTE,
  NLM_F_ACK,
  NLM_F_DUMP,
  NLM_F_REQUEST,
} from '@linux-syscalls/types/linux/netlink';
import {
  PERF_COUNT_SW_DUMMY,
  PERF_RECORD_COMM,
  PERF_RECORD_EXIT,
  PERF_TYPE_SOFTWARE,
} from '@linux-syscalls/types/linux/perf_event';
import { RTM_GETLINK, RTM_NEWLINK } from '@linux-syscalls/types/linux/rtnetlink';
import {
  struct as memory,
  UFFD_API,
  UFFD_EVENT_PAGEFAULT,
  UFFDIO_API,
  UFFDIO_COPY,
  UFFDIO_REGISTER,
  UFFDIO_REGISTER_MODE_MISSING,
} from '@linux-syscalls/types/linux/userfaultfd';
import {
  AF_NETLINK,
  AT_FDCWD,
  close,
  FAN_CLASS_CONTENT,
  FAN_CLASS_NOTIF,
  FAN_CLOEXEC,
  FAN_CLOSE_WRITE,
  FAN_EVENT_ON_CHILD,
  FAN_MARK_ADD,
  FAN_NOFD,
  FAN_OPEN_PERM,
  FAN_REPORT_PIDFD,
  getpgid,
  getpid,
  ioctl,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MFD_CLOEXEC,
  memfd_create,
  mmap,
  munmap,
  O_CLOEXEC,
  O_RDONLY,
  PERF_FLAG_FD_CLOEXEC,
  PR_SET_NAME,
  PR_SET_NO_NEW_PRIVS,
  PROT_READ,
  PROT_WRITE,
  perf_event_open,
  pwrite64,
  SECCOMP_FILTER_FLAG_NEW_LISTENER,
  SECCOMP_RET_USER_NOTIF,
  SECCOMP_SET_MODE_FILTER,
  SECCOMP_USER_NOTIF_FLAG_CONTINUE,
  SOCK_CLOEXEC,
  SOCK_RAW,
  SyscallError,
  sendto,
  socket,
  struct,
  userfaultfd,
} from 'linux-syscalls';
import { openat, pread64, thread } from 'linux-syscalls/async';
import {
  type FanotifyEvent,
  fanotify,
  faults,
  messages,
  notifications,
  perfRecords,
} from 'linux-syscalls/events';
import { block } from 'linux-syscalls/memory';
import { errno, SYS, viewMemory } from 'linux-syscalls/raw';
import { afterEach, describe, expect, test } from 'vitest';
import { filterOf } from './seccomp.ts';
import { temporaryDirectory } from './temporary.ts';

const directory = temporaryDirectory();
const opened: number[] = [];
afterEach(() => {
  for (const fd of opened.splice(0)) close(fd);
});

function keep(fd: number): number {
  opened.push(fd);
  return fd;
}

/** What JavaScript allows, and types don't. */
const any = (value: unknown): never => value as never;

const code = (name: string) => expect.objectContaining({ code: name });
const ended = { done: true, value: undefined };

/** Runs a call that kernels, sandboxes and emulators lack or forbid, each in its own way. */
function permitted<T>(context: { skip(note: string): void }, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const refused = ['ENOSYS', 'EPERM', 'EACCES', 'EOPNOTSUPP', 'ENOENT', 'EINVAL', 'EBUSY'];
    if (!(error instanceof SyscallError) || !refused.includes(error.code)) throw error;
    context.skip(`${error.syscall} is refused here: ${error.code}`);
    throw error;
  }
}

/** The events that a loop gives before it is left. */
async function take<T>(stream: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const event of stream) if (taken.push(event) === count) break;
  return taken;
}

describe('fanotify', () => {
  /** A group that is asked for leave to open files in a folder of its own, and a file there. */
  function guard(context: { skip(note: string): void }) {
    const folder = mkdtempSync(join(directory, 'guarded-'));
    const path = join(folder, 'file');
    writeFileSync(path, '');
    const group = permitted(context, () => fanotify(FAN_CLASS_CONTENT | FAN_CLOEXEC));
    permitted(context, () =>
      group.mark(FAN_MARK_ADD, FAN_OPEN_PERM | FAN_EVENT_ON_CHILD, AT_FDCWD, folder),
    );
    /** Opens the file in a helper thread, which waits for the answer. */
    const opening = () => openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC);
    return { group, path, opening };
  }

  test('asks for leave, with a descriptor of the file', async (context) => {
    const { group, path, opening } = guard(context);
    await using _ = group;
    const allowed = opening();
    for await (using event of group) {
      expect(event).toMatchObject({ mask: BigInt(FAN_OPEN_PERM), pid: getpid(), pidfd: FAN_NOFD });
      expect(readlinkSync(`/proc/self/fd/${event.fd}`)).toBe(path);
      event.allow();
      expect(() => event.deny()).toThrow(code('ERR_INVALID_STATE'));
      break;
    }
    keep(await allowed);
    const denied = opening();
    for await (using event of group) {
      event.deny();
      break;
    }
    await expect(denied).rejects.toThrow(code('EPERM'));
  });

  test('denies what was not answered, and closes the descriptor', async (context) => {
    const { group, path, opening } = guard(context);
    await using _ = group;
    const pending = opening();
    const [event] = (await take(group, 1)) as [FanotifyEvent];
    const { fd } = event;
    expect(readlinkSync(`/proc/self/fd/${fd}`)).toBe(path);
    event[Symbol.dispose]();
    await expect(pending).rejects.toThrow(code('EPERM'));
    expect(event.fd).toBe(FAN_NOFD);
    // Its number may be another's by now.
    expect(() => expect(readlinkSync(`/proc/self/fd/${fd}`)).toBe(path)).toThrow();
    event[Symbol.dispose]();
    expect(() => event.allow()).toThrow(code('ERR_INVALID_STATE'));
  });

  test('needs no answer any more where who asked was killed', async (context) => {
    const { group, path } = guard(context);
    await using _ = group;
    const reader = spawn('/bin/cat', [path]);
    const [event] = (await take(group, 1)) as [FanotifyEvent];
    expect(event.pid).toBe(reader.pid);
    reader.kill('SIGKILL');
    await once(reader, 'exit');
    expect(() => event[Symbol.dispose]()).not.toThrow();
    expect(event.fd).toBe(FAN_NOFD);
  });

  test('lets all go on that wait, when the group is closed', async (context) => {
    const { group, opening } = guard(context);
    const pending = [opening(), opening()];
    const [taken] = (await take(group, 1)) as [FanotifyEvent];
    await group[Symbol.asyncDispose]();
    for (const fd of await Promise.all(pending)) keep(fd);
    expect(() => taken.allow()).toThrow(code('ERR_INVALID_STATE'));
    expect(taken.fd).not.toBe(FAN_NOFD);
    taken[Symbol.dispose]();
    expect(taken.fd).toBe(FAN_NOFD);
    expect(() => group.mark(FAN_MARK_ADD, FAN_OPEN_PERM, AT_FDCWD, directory)).toThrow(
      code('ERR_INVALID_STATE'),
    );
    expect(() => group.fd).toThrow(code('ERR_INVALID_STATE'));
  });

  test('gives the pidfd of who does something, and asks for no answer', async (context) => {
    await using group = permitted(context, () =>
      fanotify(FAN_CLASS_NOTIF | FAN_CLOEXEC | FAN_REPORT_PIDFD),
    );
    const path = join(directory, 'written');
    writeFileSync(path, '');
    group.mark(FAN_MARK_ADD, FAN_CLOSE_WRITE, AT_FDCWD, path);
    writeFileSync(path, 'again');
    for await (using event of group) {
      expect(event.mask).toBe(BigInt(FAN_CLOSE_WRITE));
      expect(readlinkSync(`/proc/self/fd/${event.pidfd}`)).toMatch(/pidfd/);
      expect(() => event.allow()).toThrow(code('ERR_INVALID_STATE'));
      break;
    }
  });

  test('refuses what makes no sense before the kernel is asked', () => {
    expect(() => fanotify(any('0'))).toThrow(TypeError);
    expect(() => fanotify(-1, 0, any({ signal: 1 }))).toThrow(/AbortSignal/);
  });
});

describe('messages', () => {
  function netlink(): number {
    return keep(socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
  }

  /** Asks for links; each socket of this file has requests of its own. */
  function ask(fd: number, flags: number, ifi_index = 0): void {
    const request = new Uint8Array(struct.nlmsghdr.size + struct.ifinfomsg.size);
    struct.nlmsghdr.set(struct.nlmsghdr.view(request), {
      nlmsg_len: request.length,
      nlmsg_type: RTM_GETLINK,
      nlmsg_flags: NLM_F_REQUEST | flags,
    });
    struct.ifinfomsg.set(struct.ifinfomsg.view(request, struct.nlmsghdr.size), { ifi_index });
    sendto(fd, request, undefined, 0, null, 0);
  }

  const loopback = 1;
  const nobody = 0x7ffffff0;

  test('of a dump come until it is done, and the next request has a loop of its own', async () => {
    const fd = netlink();
    const replies = messages(fd);
    const counts: number[] = [];
    for (let i = 0; i < 2; i++) {
      ask(fd, NLM_F_DUMP);
      const links: number[] = [];
      for await (const { header, payload } of replies) {
        expect(header.nlmsg_type).toBe(RTM_NEWLINK);
        expect(payload.length).toBe(header.nlmsg_len - struct.nlmsghdr.size);
        links.push(struct.ifinfomsg.view(payload).ifi_index);
      }
      expect(links).toContain(loopback);
      counts.push(links.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  test('of one object come with an acknowledgement behind them', async () => {
    const fd = netlink();
    ask(fd, NLM_F_ACK, loopback);
    const links: number[] = [];
    for await (const { payload } of messages(fd)) {
      links.push(struct.ifinfomsg.view(payload).ifi_index);
    }
    expect(links).toEqual([loopback]);
  });

  test('that are errors are thrown, and the next loop goes on behind them', async () => {
    const fd = netlink();
    const replies = messages(fd);
    ask(fd, NLM_F_ACK, nobody);
    await expect(take(replies, 1)).rejects.toThrow(
      expect.objectContaining({ code: 'ENODEV', syscall: 'netlink' }),
    );
    ask(fd, NLM_F_ACK, loopback);
    expect((await take(replies, 9)).length).toBe(1);
  });

  test('that are too long are told of', async () => {
    const fd = netlink();
    const replies = messages(fd, { size: 32 });
    ask(fd, 0, loopback);
    await expect(take(replies, 1)).rejects.toThrow(/^messages: one has \d+ bytes: pass a larger/);
  });

  test.each([
    ['a descriptor that is none', () => messages(-1)],
    ['a size of 0', () => messages(0, { size: 0 })],
  ])('refuse %s', (_, make) => {
    expect(make).toThrow(RangeError);
  });
});

test('faults are told, and who waits goes on when there is memory', async (context) => {
  const fd = keep(permitted(context, () => userfaultfd(O_CLOEXEC)));
  ioctl(fd, UFFDIO_API, memory.uffdio_api.from({ api: UFFD_API }));
  const length = 65536; // a page, or several
  const address = mmap(null, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  const range = { start: address, len: length };
  const mode = UFFDIO_REGISTER_MODE_MISSING;
  ioctl(fd, UFFDIO_REGISTER, memory.uffdio_register.from({ range, mode }));
  const file = keep(memfd_create('content', MFD_CLOEXEC));
  pwrite64(file, Uint8Array.of(7), undefined, 0);
  using page = block(length, length);
  page.view.fill(5);

  const stream = faults(fd);
  const pending = pread64(file, address, 1, 0);
  const [fault] = await take(stream, 1);
  expect(fault!.event).toBe(UFFD_EVENT_PAGEFAULT);
  expect(Number(fault!.arg.pagefault.address)).toBe(address);
  const copy = memory.uffdio_copy.from({ dst: address, src: page.address, len: length });
  ioctl(fd, UFFDIO_COPY, copy);
  expect(await pending).toBe(1);
  expect([...new Uint8Array(viewMemory(address, 2))]).toEqual([7, 5]);

  const loop = stream.iterate();
  const left = loop.next();
  await loop.return!();
  expect(await left).toEqual(ended);
  munmap(address, length);
  expect(() => faults(-1)).toThrow(RangeError);
});

describe('notifications', () => {
  test('come of calls that wait, and are answered', async (context) => {
    const own = thread();
    await own.prctl(PR_SET_NO_NEW_PRIVS, 1);
    const instructions = struct.sock_filter.arrayFrom(
      filterOf(SYS.getpgid, SECCOMP_RET_USER_NOTIF),
    );
    const filter = struct.sock_fprog.from({
      len: instructions.length,
      filter: bytesOf(instructions),
    });
    const flags = SECCOMP_FILTER_FLAG_NEW_LISTENER;
    let listener: number;
    try {
      listener = keep(await own.seccomp(SECCOMP_SET_MODE_FILTER, flags, filter));
    } catch (error) {
      permitted(context, () => {
        throw error;
      });
      throw error;
    }
    const stream = notifications(listener);
    const answers = [
      { val: 1234 },
      { error: -errno.ESRCH! },
      { flags: SECCOMP_USER_NOTIF_FLAG_CONTINUE },
    ];
    const results: unknown[] = [];
    for (const answer of answers) {
      const pending = own.getpgid(getpid()).catch((error: SyscallError) => error.code);
      const [call] = await take(stream, 1);
      expect(call!.data.nr).toBe(SYS.getpgid);
      expect(Number(call!.data.args[0])).toBe(getpid());
      expect(call!.isValid()).toBe(true);
      call!.respond(answer);
      results.push(await pending);
      expect(call!.isValid()).toBe(false);
      expect(() => call!.respond(answer)).toThrow(code('ENOENT'));
    }
    expect(results.slice(0, 2)).toEqual([1234, 'ESRCH']);
    expect(results[2]).toBe(getpgid(getpid()));

    const loop = stream.iterate();
    const left = loop.next();
    await loop.return!();
    expect(await left).toEqual(ended);
    // Nobody is left whom the filter applies to.
    const last = take(stream, 1);
    await own[Symbol.asyncDispose]();
    expect(await last).toEqual([]);
  });

  test('are refused where there is no descriptor', () => {
    expect(() => notifications(-1)).toThrow(RangeError);
  });
});

describe('perfRecords', () => {
  test('come through the ring, however often it is full, until the thread ends', async (context) => {
    const own = thread();
    const tid = await own.gettid();
    const attr = struct.perf_event_attr.from({
      type: PERF_TYPE_SOFTWARE,
      size: struct.perf_event_attr.size,
      config: PERF_COUNT_SW_DUMMY,
      comm: 1,
      watermark: 1,
      wakeup_watermark: 1,
      exclude_kernel: 1,
    });
    const event = keep(
      permitted(context, () => perf_event_open(attr, tid, -1, -1, PERF_FLAG_FD_CLOEXEC)),
    );
    const records = perfRecords(event, 1);
    const loop = records.iterate();
    for (let i = 0; i < 300; i++) {
      const pending = loop.next();
      // Such a record has 24 bytes, by which a page can't be divided: some lie at its end and its beginning.
      await own.prctl(PR_SET_NAME, String(i));
      const { header, payload } = (await pending).value!;
      expect(header.type).toBe(PERF_RECORD_COMM);
      const [, thread] = new Uint32Array(payload.slice(0, 8).buffer);
      expect(thread).toBe(tid);
      const name = new TextDecoder().decode(payload.subarray(8, payload.indexOf(0, 8)));
      expect(name).toBe(String(i));
      expect(header.size).toBe(24);
      expect(bytesOf(header).length).toBe(header.size);
    }
    await own[Symbol.asyncDispose]();
    const last: number[] = [];
    for await (const { header } of records) last.push(header.type);
    expect(last).toEqual([PERF_RECORD_EXIT]);
    await records[Symbol.asyncDispose]();
  });

  test.each([
    ['a descriptor that is none', () => perfRecords(-1, 1), RangeError],
    ['no pages', () => perfRecords(0, 0), RangeError],
    ['three pages', () => perfRecords(0, 3), RangeError],
    ['a text as pages', () => perfRecords(0, any('1')), TypeError],
  ] as const)('are refused with %s', (_, make: () => unknown, error) => {
    expect(make).toThrow(error);
  });
});
