import { calls as table } from '@linux-syscalls/abi/calls';
import type { Argument } from '@linux-syscalls/abi/language';
import { emulator, isSlow } from '@linux-syscalls/native/testing';
import { bytesOf } from '@linux-syscalls/types';
import {
  AF_UNIX,
  AT_FDCWD,
  CLONE_INTO_CGROUP,
  CLONE_SIGHAND,
  CLONE_VM,
  LSM_ATTR_CURRENT,
  MAP_ANONYMOUS,
  MAP_PRIVATE,
  MSG_DONTWAIT,
  mmap,
  mprotect,
  O_CLOEXEC,
  O_RDONLY,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
  SA_RESTORER,
  SIGUSR2,
  SO_LINGER,
  SOCK_CLOEXEC,
  SOCK_DGRAM,
  SOCK_STREAM,
  SOL_SOCKET,
  struct,
} from 'linux-syscalls';
import * as calls from 'linux-syscalls/nothrow';
import { errno, SYS, syscall, viewMemory } from 'linux-syscalls/raw';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { machine } from './table/entries.ts';
import { LastingWorker, until } from './worker.ts';

// Another thread changes a length without pause while the wrapper is called with it. What lies behind
// the view has no access: a kernel that got another length than was checked answers EFAULT.

/**
 * How often the answers of checks must change for the other thread to have been in the way, and how
 * many calls are made for it at most: on a busy machine it runs seldom. No test waits for a time.
 */
const wantedChanges = isSlow ? 20 : 300;
const mostCalls = isSlow ? 1000 : 10_000;

const nobody = 0x3fff_ffff;
const page = 65536; // a multiple of every page size
const opened: number[] = [];
let other: LastingWorker;
beforeAll(() => {
  other = new LastingWorker();
});
afterAll(async () => {
  await other.end();
  for (const fd of opened) calls.close(fd);
});

/** The address of so many bytes before memory without access. */
function edge(size: number): number {
  const start = mmap(null, 2 * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  mprotect(start + page, page, PROT_NONE);
  return start + page - size;
}

const bytesAt = (address: number, length: number): Uint8Array =>
  new Uint8Array(viewMemory(address, length));

interface Race {
  /** Where four bytes lie that the other thread changes. */
  readonly address: number;
  /** What fits the view, and what doesn't. */
  readonly small: number;
  readonly large: number;
  /** Makes the call through its wrapper. */
  readonly checked: () => number;
  /** Makes it by addresses, which nothing checks. */
  readonly unchecked: () => number;
  /** Whether the kernel saw what doesn't fit. */
  readonly overran?: (result: number) => boolean;
}

const faulted = (result: number): boolean => result === -errno.EFAULT!;

/** A length beside the view that it is of. */
function beside(
  room: number,
  made: (view: number | Uint8Array, length: number | Int32Array) => number,
): Race {
  const view = edge(room);
  const address = edge(4);
  const seen = bytesAt(view, room);
  const length = new Int32Array(viewMemory(address, 4));
  return {
    address,
    small: room,
    large: 512,
    checked: () => made(seen, length),
    unchecked: () => made(view, address),
  };
}

/** A length inside the view. */
function inside(
  room: number,
  at: number,
  [small, large]: readonly [small: number, large: number],
  made: (view: number | Uint8Array) => number,
): Race {
  const view = edge(room);
  const seen = bytesAt(view, room);
  return {
    address: view + at,
    small,
    large,
    checked: () => made(seen),
    unchecked: () => made(view),
  };
}

function kept(fd: number): number {
  expect(fd).toBeGreaterThanOrEqual(0);
  opened.push(fd);
  return fd;
}

/** A socket with a name of six bytes, which the kernel chose. */
function named(type: number): number {
  const fd = kept(calls.socket(AF_UNIX, type | SOCK_CLOEXEC));
  expect(calls.bind(fd, bytesOf(Uint16Array.of(AF_UNIX)))).toBe(0);
  return fd;
}

function nameOf(fd: number): Uint8Array {
  const name = new Uint8Array(110);
  const length = Int32Array.of(name.length);
  expect(calls.getsockname(fd, name, length)).toBe(0);
  return name.slice(0, length[0]);
}

type Accept = (fd: number, name: number | Uint8Array, length: number | Int32Array) => number;

/** Accepts a connection from a socket with a name; there is always one, whether the last was or not. */
function accepting(accept: Accept): Race {
  const server = named(SOCK_STREAM);
  expect(calls.listen(server, 8)).toBe(0);
  const address = nameOf(server);
  let client = -1;
  return beside(2, (name, length) => {
    if (client < 0) {
      client = calls.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC);
      calls.bind(client, bytesOf(Uint16Array.of(AF_UNIX)));
      calls.connect(client, address);
    }
    const accepted = accept(server, name, length);
    calls.close(client);
    client = -1;
    return accepted < 0 ? accepted : calls.close(accepted);
  });
}

function receiving(): Race {
  const fd = named(SOCK_DGRAM);
  const address = nameOf(fd);
  const text = new Uint8Array(1);
  let sent = false;
  return beside(2, (name, length) => {
    if (!sent) calls.sendto(fd, text, undefined, MSG_DONTWAIT, address);
    sent = true;
    const received = calls.recvfrom(fd, text, undefined, MSG_DONTWAIT, name, length);
    sent = false;
    return received;
  });
}

function connected(): Race {
  const server = named(SOCK_STREAM);
  expect(calls.listen(server, 8)).toBe(0);
  const client = kept(calls.socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC));
  expect(calls.connect(client, nameOf(server))).toBe(0);
  return beside(2, (name, length) => calls.getpeername(client, name, length));
}

function handles(made: (handle: number | Uint8Array) => number): Race {
  // The least of a handle, and the most that the kernel takes.
  return inside(12, 0, [4, 128], made);
}

function opening(): Race {
  const root = kept(calls.open('/', O_RDONLY | O_CLOEXEC));
  return handles((handle) => calls.open_by_handle_at(root, handle, 0));
}

/** Nobody sends it here. */
const signal = SIGUSR2;

/** A handler that returns by a restorer, and one that returns to nowhere. */
function restoring(restorer: number): Race {
  const { size } = struct.sigaction;
  const address = edge(size);
  const action = struct.sigaction.view(viewMemory(address, size));
  const standard = struct.sigaction.alloc();
  const seen = struct.sigaction.alloc();
  action.sa_handler = address;
  return {
    address: address + struct.sigaction.offsetOf('sa_flags'),
    small: restorer,
    large: 0,
    checked: () => calls.rt_sigaction(signal, action, null),
    unchecked: () => syscall(SYS.rt_sigaction, signal, address, 0, 8),
    overran: (result) => {
      if (result !== 0) return false;
      // The handler goes before anything can send the signal.
      calls.rt_sigaction(signal, standard, seen);
      return (BigInt(seen.sa_flags) & BigInt(restorer)) === 0n;
    },
  };
}

/** CLONE_SIGHAND is refused before the group where CLONE_VM isn't set, and the group where it is. */
function cloning(): Race {
  const { size } = struct.clone_args;
  const address = edge(size);
  const args = struct.clone_args.view(viewMemory(address, size));
  args.flags = BigInt(CLONE_SIGHAND) + BigInt(CLONE_INTO_CGROUP);
  args.cgroup = 0x7fff_ffffn;
  return {
    address,
    small: CLONE_SIGHAND,
    large: CLONE_SIGHAND | CLONE_VM,
    checked: () => calls.clone3(args),
    unchecked: () => syscall(SYS.clone3!, address, size),
    overran: (result) => result === -errno.EBADF!,
  };
}

const races: Readonly<Record<string, () => Race>> = {
  accept: () => accepting(calls.accept),
  accept4: () => accepting(calls.accept4),
  clone3: cloning,
  getpeername: connected,
  getsockname() {
    const fd = named(SOCK_STREAM);
    return beside(2, (name, length) => calls.getsockname(fd, name, length));
  },
  getsockopt() {
    const fd = named(SOCK_STREAM);
    return beside(4, (value, length) => calls.getsockopt(fd, SOL_SOCKET, SO_LINGER, value, length));
  },
  lsm_get_self_attr: () =>
    beside(8, (contexts, size) => calls.lsm_get_self_attr(LSM_ATTR_CURRENT, contexts, size)),
  lsm_list_modules: () => beside(8, (ids, size) => calls.lsm_list_modules(ids, size)),
  name_to_handle_at() {
    const mount = new BigUint64Array(1);
    return handles((handle) => calls.name_to_handle_at(AT_FDCWD, '/', handle, mount, 0));
  },
  open_by_handle_at: opening,
  perf_event_open() {
    const { size } = struct.perf_event_attr;
    // Nothing is counted: no thread and no processor is asked for.
    return inside(size, 4, [size, 2 * size], (attr) => calls.perf_event_open(attr, -1, -1, -1));
  },
  recvfrom: receiving,
  rt_sigaction: () => restoring(SA_RESTORER ?? 0),
  sched_setattr() {
    const { size } = struct.sched_attr;
    return inside(size, 0, [size, 2 * size], (attr) => calls.sched_setattr(nobody, attr));
  },
};

/** Whether memory of the caller's says how much of it the kernel takes. */
const saysLength = (argument: Argument): boolean =>
  argument.kind === 'lengthInOut' || argument.kind === 'selfSized' || 'saysSize' in argument;

test('there is a race for each call whose memory says a length', () => {
  const named = Object.values(table).flatMap((family) =>
    Object.entries(family).filter(([, call]) => call.arguments.some(saysLength)),
  );
  // Beside these are two of which a check looks at flags.
  const expected = [...named.map(([name]) => name), 'clone3', 'rt_sigaction'];
  expect(Object.keys(races)).toEqual(expected.sort());
});

for (const [name, make] of Object.entries(races)) {
  test(`${name} takes what was checked, whatever another thread writes meanwhile`, async (context) => {
    context.skip(
      name === 'rt_sigaction' && machine.signalReturn !== 'restorer',
      'nothing of an action is looked at where the kernel returns from handlers',
    );
    context.skip(emulator !== undefined, `${emulator} reads and writes memory by rules of its own`);
    const race = make();
    const { overran = faulted } = race;
    const numbers = new Int32Array(viewMemory(race.address, 4));
    numbers[0] = race.large;
    const isSeen = overran(race.unchecked());
    context.skip(!isSeen, 'this kernel shows no overrun, unchecked either');
    expect(await overrunsOf(race)).toBe(0);
  });
}

/** How often the kernel saw what doesn't fit, of so many calls. */
async function overrunsOf({
  address,
  small,
  large,
  checked,
  overran = faulted,
}: Race): Promise<number> {
  const control = new Int32Array(new SharedArrayBuffer(8));
  const ended = other.run(
    `const { control, address, small, large } = workerData;
    const numbers = new Int32Array(raw.viewMemory(address, 4));
    Atomics.store(control, 0, 1);
    while (Atomics.load(control, 1) === 0) {
      Atomics.store(numbers, 0, small);
      Atomics.store(numbers, 0, large);
    }`,
    { control, address, small, large },
  );
  await until(() => Atomics.load(control, 0) === 1);
  let overruns = 0;
  let changes = 0;
  let refused = false;
  try {
    for (let i = 0; i < mostCalls && changes < wantedChanges; i++) {
      const answer = answerOf(checked);
      if (answer !== undefined && overran(answer)) overruns++;
      if ((answer === undefined) !== refused) changes++;
      refused = answer === undefined;
    }
  } finally {
    Atomics.store(control, 1, 1);
  }
  await ended;
  return overruns;
}

/** What a call returned; nothing where its check refused what it saw. */
function answerOf(call: () => number): number | undefined {
  try {
    return call();
  } catch (error) {
    expect((error as NodeJS.ErrnoException).code).toMatch(/^ERR_/);
    return undefined;
  }
}
