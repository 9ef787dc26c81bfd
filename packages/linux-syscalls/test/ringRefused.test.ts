import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SECCOMP_GET_ACTION_AVAIL, SECCOMP_RET_ERRNO, seccomp, struct } from 'linux-syscalls';
import { errno, SYS } from 'linux-syscalls/raw';
import { Ring } from 'linux-syscalls/ring';
import { expect, test } from 'vitest';
import { since } from './kernel.ts';
import { filterOf } from './seccomp.ts';

// Where no ring can be had that is said, and why: also where this runs.

const modules = ['index', 'ring'].map(
  (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
);

/** What a program is told in a thread in which `io_uring_setup` fails. */
async function refused(name: 'EPERM' | 'ENOSYS' | 'EINVAL' | 'ENFILE'): Promise<unknown> {
  const filter = filterOf(SYS.io_uring_setup!, SECCOMP_RET_ERRNO | errno[name]!);
  const worker = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads');
    Promise.all(${JSON.stringify(modules)}.map((module) => import(module))).then(([calls, { Ring }]) => {
      const { struct } = calls;
      const filter = struct.sock_filter.array(workerData.length);
      workerData.forEach((instruction, i) => struct.sock_filter.set(filter.at(i), instruction));
      const program = struct.sock_fprog.from({ len: filter.length, filter });
      calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
      calls.seccomp(calls.SECCOMP_SET_MODE_FILTER, 0, program);
      const { ring, reason, has } = Ring.supported();
      try {
        new Ring();
        parentPort.postMessage({ ring, reason });
      } catch ({ code, message, cause }) {
        const read = has('IORING_OP_READ');
        parentPort.postMessage({ ring, reason, code, message, cause: cause.code, read });
      }
    });`,
    { eval: true, workerData: filter.map((it) => struct.sock_filter.toObject(it)) },
  );
  const [[told]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return told;
}

test.for([
  ['EPERM', 'it is forbidden here, by kernel.io_uring_disabled or a filter of a container'],
  ['ENOSYS', 'this kernel or emulator has no io_uring'],
  ['EINVAL', 'it needs Linux 6.0'],
  ['ENFILE', 'the kernel refuses one with ENFILE'],
] as const)('a kernel that answers %s is told of', async ([name, problem], context) => {
  since('4.14', context, () =>
    seccomp(SECCOMP_GET_ACTION_AVAIL, 0, Uint32Array.of(SECCOMP_RET_ERRNO)),
  );
  const message = `Ring: ${problem}`;
  expect(await refused(name)).toEqual({
    ring: false,
    reason: message,
    code: 'ERR_LINUX_SYSCALLS_NO_RING',
    message,
    cause: name,
    read: false,
  });
});

test('a ring is made, or the reason is thrown that there is none', async () => {
  const { ring, reason } = Ring.supported();
  expect(ring).toBe(reason === undefined);
  if (ring) await new Ring().end();
  else expect(() => new Ring()).toThrow(reason);
});
