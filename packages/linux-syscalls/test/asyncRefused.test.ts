// Where io_uring is forbidden or switched off, threads make all calls.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SECCOMP_GET_ACTION_AVAIL, SECCOMP_RET_ERRNO, seccomp, struct } from 'linux-syscalls';
import { errno, SYS } from 'linux-syscalls/raw';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';
import { noCallsByRing, noRings } from './openRings.ts';
import { filterOf } from './seccomp.ts';

const modules = ['index', 'async'].map(
  (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
);

const loading = `Promise.all(${JSON.stringify(modules)}.map((module) => import(module)))`;

/** Filters the calls of a worker by its data. */
const filtering = `
  const filter = calls.struct.sock_filter.array(workerData.length);
  workerData.forEach((instruction, i) => calls.struct.sock_filter.set(filter.at(i), instruction));
  const program = calls.struct.sock_fprog.from({ len: filter.length, filter });
  calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
  calls.seccomp(calls.SECCOMP_SET_MODE_FILTER, 0, program);`;

interface Told {
  readonly engines: readonly string[];
  readonly count: number;
  readonly code: string;
  readonly message: string;
  readonly flock: number;
}

/** What a thread is told of calls that a ring would make, then of those that must be made by one. */
async function told(
  filter: readonly struct.sock_filter[],
  env: Readonly<Record<string, string>>,
): Promise<Told> {
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    ${loading}.then(async ([calls, asynchronous]) => {
      if (workerData.length > 0) { ${filtering} }
      const { configure, engineOf, flock, read } = asynchronous;
      const ends = new Int32Array(2);
      calls.pipe2(ends, calls.O_CLOEXEC);
      const [from, to] = ends;
      const engines = [];
      engines.push(engineOf('read'));
      const pending = read(from, new Uint8Array(4));
      calls.write(to, new Uint8Array(3));
      const count = await pending;
      configure({ ring: 'required' });
      engines.push(engineOf('read'), engineOf('flock'));
      const { code, message } = await read(from, new Uint8Array(4)).catch((error) => error);
      const locked = await flock(calls.memfd_create('', 0), calls.LOCK_EX);
      parentPort.postMessage({ engines, count, code, message, flock: locked });
    });`,
    {
      eval: true,
      workerData: filter.map((it) => struct.sock_filter.toObject(it)),
      env: { ...process.env, ...env },
    },
  );
  const [[message]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return message;
}

const byThreads = {
  engines: ['thread', 'refused', 'thread'],
  count: 3,
  code: 'ERR_LINUX_SYSCALLS_NO_RING',
  flock: 0,
};

test.for(['EPERM', 'ENOSYS'] as const)(
  'a kernel that answers %s has threads',
  async (name, context) => {
    since('4.14', context, () =>
      seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(SECCOMP_RET_ERRNO)),
    );
    const filter = filterOf(SYS.io_uring_setup!, SECCOMP_RET_ERRNO | errno[name]!);
    const reason = {
      EPERM: 'Ring: it is forbidden here, by kernel.io_uring_disabled or a filter of a container',
      ENOSYS: 'Ring: this kernel or emulator has no io_uring',
    }[name];
    expect(await told(filter, {})).toEqual({ ...byThreads, message: reason });
  },
);

test('a filter that comes after the ring has threads, for what is not under way', async (context) => {
  context.skip(noCallsByRing !== undefined, noCallsByRing);
  const filter = filterOf(SYS.io_uring_enter!, SECCOMP_RET_ERRNO | errno.EPERM!);
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    ${loading}.then(async ([calls, asynchronous]) => {
      const { AF_UNIX, SOCK_CLOEXEC, SOCK_STREAM } = calls;
      const { configure, engineOf, read } = asynchronous;
      const pair = () => {
        const ends = new Int32Array(2);
        calls.socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
        return ends;
      };
      const inNextTurn = setImmediate;
      const turn = () => new Promise(inNextTurn);
      const [[one, other], [under, way]] = [pair(), pair()];
      const engines = [engineOf('read')];
      let ended = false;
      read(under, new Uint8Array(1)).finally(() => { ended = true; });
      await turn();
      // Asked for, and not yet submitted.
      const pending = read(one, new Uint8Array(4));
      ${filtering}
      // What was in flight stays so: the ring is told of it, and may do nothing about it.
      calls.write(way, new Uint8Array(1));
      calls.write(other, new Uint8Array(3));
      const counts = [await pending];
      let turns = 0;
      globalThis.setImmediate = (...args) => { turns++; return inNextTurn(...args); };
      for (let i = 0; i < 20; i++) await turn();
      engines.push(engineOf('read'));
      const later = read(one, new Uint8Array(4));
      calls.write(other, new Uint8Array(2));
      counts.push(await later);
      configure({ ring: 'required' });
      const { code } = await read(one, new Uint8Array(1)).catch((error) => error);
      parentPort.postMessage({ engines, counts, code, ended, turns });
    });`,
    { eval: true, workerData: filter.map((it) => struct.sock_filter.toObject(it)) },
  );
  const [message] = await once(worker, 'message');
  await worker.terminate();
  expect(message).toEqual({
    engines: ['ring', 'thread'],
    counts: [3, 2],
    code: 'ERR_LINUX_SYSCALLS_NO_RING',
    ended: false,
    turns: 0,
  });
});

test('LINUX_SYSCALLS_RING=0 switches rings off', async ({ skip }) => {
  skip(noRings !== undefined, noRings);
  const message = 'Ring: LINUX_SYSCALLS_RING is 0';
  expect(await told([], { LINUX_SYSCALLS_RING: '0' })).toEqual({ ...byThreads, message });
});
