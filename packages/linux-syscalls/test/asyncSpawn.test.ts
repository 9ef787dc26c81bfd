import { once } from 'node:events';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  __WALL,
  CLONE_INTO_CGROUP,
  CLONE_NEWUSER,
  CLONE_PARENT_SETTID,
  CLONE_PIDFD,
  close,
  MNT_DETACH,
  mount,
  O_CLOEXEC,
  O_DIRECTORY,
  O_RDONLY,
  open,
  P_PIDFD,
  PR_SET_PDEATHSIG,
  rt_sigprocmask,
  SIG_BLOCK,
  SIG_SETMASK,
  SIGKILL,
  SIGTERM,
  SIGUSR2,
  type SyscallError,
  struct,
  umount2,
  WEXITED,
  WNOHANG,
  wait4,
  waitid,
  write,
} from 'linux-syscalls';
import { read, type SpawnOptions, spawn } from 'linux-syscalls/async';
import { Batch } from 'linux-syscalls/batch';
import { type Spawned, spawn as spawnNow } from 'linux-syscalls/spawn';
import { pipe2 } from 'linux-syscalls/values';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { inChroot } from './kernel.ts';
import { temporaryDirectory } from './temporary.ts';
import { until } from './worker.ts';

const temporary = temporaryDirectory();

const needsRoot = process.getuid!() !== 0;

/** Whether this kernel or emulator has no clone3. */
function isMissing(): boolean {
  const program = new Batch();
  program.execve('/nowhere', ['nowhere'], []);
  try {
    spawnNow(program);
  } catch (error) {
    return (error as SyscallError).code === 'ENOSYS';
  }
  return false;
}

const missing = isMissing();

beforeEach(({ skip }) => skip(missing, 'this kernel or emulator has no clone3'));

function pipe(): readonly [from: number, to: number] {
  const ends = pipe2(O_CLOEXEC);
  onTestFinished(() => ends.forEach((end) => void close(end)));
  return ends as unknown as readonly [number, number];
}

/** A pipe that a child waits for, and one that has its output. */
function waiting(command: string) {
  const [go, release] = pipe();
  const [from, to] = pipe2(O_CLOEXEC) as unknown as readonly [number, number];
  const program = new Batch();
  program.read(go, new Uint8Array(1));
  program.dup3(to, 1, 0);
  program.execve('/bin/sh', ['sh', '-c', command], []);
  return {
    program,
    release: () => void write(release, Uint8Array.of(1)),
    /** All that the child has written, once it has ended. */
    async output({ pid }: Spawned): Promise<string> {
      close(to);
      const bytes = new Uint8Array(4096);
      let text = '';
      for (let count = await read(from, bytes); count > 0; count = await read(from, bytes)) {
        text += Buffer.from(bytes.subarray(0, count)).toString();
      }
      close(from);
      expect(wait4(pid, null, 0, null)).toBe(pid);
      return text;
    },
    close: () => void [from, to].map((fd) => close(fd)),
  };
}

interface Groups {
  /** The directory of a control group. */
  readonly group: string;
  remove(): Promise<void>;
}

/** Makes a control group in a hierarchy that is mounted for it, or tells why there is none. */
function temporaryGroups(): Groups | string {
  const groups = join(temporary, 'groups');
  mkdirSync(groups, { recursive: true });
  try {
    mount('none', groups, 'cgroup2', 0, null);
  } catch (error) {
    return (error as Error).message;
  }
  const group = join(groups, `linux-syscalls-async-${process.pid}`);
  const unmount = () => umount2(groups, MNT_DETACH);
  try {
    mkdirSync(group);
  } catch (error) {
    unmount();
    return (error as Error).message;
  }
  return {
    group,
    async remove() {
      // Newer kernels count a child until it has left its processor, which may be after the wait.
      const events = join(group, 'cgroup.events');
      await until(() => /^populated 0$/m.test(readFileSync(events, 'utf8')));
      rmdirSync(group);
      unmount();
    },
  };
}

/** A child of that id is there no more, not as a zombie either. */
function expectGone(pid: number): void {
  expect(pid).toBeGreaterThan(0);
  expect(() => wait4(pid, null, __WALL, null)).toThrow(expect.objectContaining({ code: 'ECHILD' }));
}

describe('a child that waits for this process', () => {
  test('is told of when it is there, and goes on when it may', async () => {
    const { program, release, output } = waiting('echo $$');
    let told: Spawned | undefined;
    const started = (child: Spawned) => {
      told = child;
      release();
    };
    const child = await spawn(program, {}, { started });
    expect(told).toEqual(child);
    expect(await output(child)).toBe(`${child.pid}\n`);
  });

  test('gets a user namespace with maps of several ranges', async (context) => {
    context.skip(needsRoot, 'to map other ids than its own needs root');
    context.skip(inChroot(), 'who lives in a chroot gets no user namespace');
    const { program, release, output } = waiting(
      'while read a; do echo $a; done < /proc/self/uid_map',
    );
    const started = ({ pid }: Spawned) => {
      writeFileSync(`/proc/${pid}/uid_map`, '0 0 1\n5 1000 2\n');
      release();
    };
    const child = await spawn(program, { flags: CLONE_NEWUSER }, { started });
    expect(await output(child)).toBe('0 0 1\n5 1000 2\n');
  });

  test('is put into a control group before its program begins', async (context) => {
    context.skip(needsRoot, 'to make a control group needs root');
    const groups = temporaryGroups();
    context.skip(typeof groups === 'string', `no hierarchy of control groups: ${groups}`);
    const { group, remove } = groups as Groups;
    const { program, release, output } = waiting(
      'while read a; do echo $a; done < /proc/self/cgroup',
    );
    try {
      const started = ({ pid }: Spawned) => {
        writeFileSync(join(group, 'cgroup.procs'), `${pid}`);
        release();
      };
      const child = await spawn(program, {}, { started });
      expect(await output(child)).toMatch(new RegExp(`^0::.*/${basename(group)}$`, 'm'));
    } finally {
      await remove();
    }
  });

  test('is born into a control group', async (context) => {
    context.skip(needsRoot, 'to make a control group needs root');
    const groups = temporaryGroups();
    context.skip(typeof groups === 'string', `no hierarchy of control groups: ${groups}`);
    const { group, remove } = groups as Groups;
    const cgroup = open(group, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const { program, release, output } = waiting(
      'while read a; do echo $a; done < /proc/self/cgroup',
    );
    try {
      const args = { flags: CLONE_INTO_CGROUP, cgroup };
      const child = await spawn(program, args, { started: release });
      expect(await output(child)).toMatch(new RegExp(`^0::.*/${basename(group)}$`, 'm'));
    } finally {
      close(cgroup);
      await remove();
    }
  });

  test('has a pidfd, which is the caller’s', async () => {
    const { program, release, output } = waiting('exit 7');
    const seen: number[] = [];
    const started = ({ pidfd }: Spawned & { readonly pidfd: number }) => {
      seen.push(pidfd);
      release();
    };
    const child = await spawn(program, { flags: CLONE_PIDFD }, { started });
    expect(seen).toEqual([child.pidfd]);
    const info = struct.siginfo.alloc();
    waitid(P_PIDFD, child.pidfd, info, WEXITED, null);
    expect(info.si_status).toBe(7);
    close(child.pidfd);
    await expect(output(child)).rejects.toThrow(/ECHILD/);
  });

  test('is killed where the function that is told of it throws or rejects', async () => {
    for (const fail of [
      () => {
        throw new Error('no map');
      },
      () => Promise.reject(new Error('no map')),
    ]) {
      const child = waiting('true');
      let pid = 0;
      const started = (it: Spawned) => {
        pid = it.pid;
        return fail();
      };
      await expect(spawn(child.program, {}, { started })).rejects.toThrow('no map');
      expectGone(pid);
      child.close();
    }
  });

  test('is killed by the signal, which rejects with its reason', async () => {
    const child = waiting('true');
    const controller = new AbortController();
    let pid = 0;
    const started = (it: Spawned) => {
      pid = it.pid;
      controller.abort(new Error('enough'));
    };
    const options: SpawnOptions = { signal: controller.signal, started };
    await expect(spawn(child.program, {}, options)).rejects.toThrow('enough');
    expectGone(pid);
    child.close();
  });

  test('is there beside others', async () => {
    const all = [1, 2, 3].map((number) => waiting(`echo ${number}`));
    const pending = all.map(({ program }) => spawn(program));
    for (const { release } of all.toReversed()) release();
    const children = await Promise.all(pending);
    expect(await Promise.all(all.map(({ output }, i) => output(children[i]!)))).toEqual([
      '1\n',
      '2\n',
      '3\n',
    ]);
  });

  test('has the signal mask of this thread', async () => {
    const [before, mask] = [new BigUint64Array(1), BigUint64Array.of(1n << BigInt(SIGUSR2 - 1))];
    rt_sigprocmask(SIG_BLOCK, mask, before);
    try {
      const { program, release, output } = waiting(
        'while read a b; do case $a in SigBlk:) echo $b;; esac; done < /proc/self/status',
      );
      release();
      const blocked = await output(await spawn(program));
      expect(BigInt(`0x${blocked.trim()}`)).toBe(before[0]! | mask[0]!);
    } finally {
      rt_sigprocmask(SIG_SETMASK, before, null);
    }
  });
});

describe('what fails', () => {
  test('is the error of the step, and the child is gone', async () => {
    const program = new Batch();
    const pid = program.getpid();
    program.close(-1);
    program.execve('/bin/true', ['true'], []);
    await expect(spawn(program)).rejects.toMatchObject({
      code: 'EBADF',
      syscall: 'close',
      step: 1,
    });
    expectGone(pid.value);
  });

  test('is execve’s error', async () => {
    const program = new Batch();
    program.execve('/nowhere', ['nowhere'], []);
    await expect(spawn(program)).rejects.toMatchObject({
      code: 'ENOENT',
      path: '/nowhere',
      step: 0,
    });
  });

  test('is what kills the child from outside', async () => {
    const child = waiting('true');
    const started = async ({ pid }: Spawned) => {
      // Told before the child's first step: it sleeps nowhere but in that.
      await until(() => /^State:\s+S/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
      process.kill(pid, 'SIGKILL');
    };
    await expect(spawn(child.program, {}, { started })).rejects.toMatchObject({
      name: 'SpawnError',
      status: SIGKILL,
      step: 0,
    });
    child.close();
  });

  test('before it begins makes no child', async () => {
    const program = new Batch();
    await expect(spawn(program)).rejects.toThrow('has no execve');
    program.execve('/bin/true', ['true'], []);
    await expect(spawn(program, {}, { signal: AbortSignal.abort('no') })).rejects.toBe('no');
    await expect(spawn(program, {}, { started: 5 as never })).rejects.toThrow('options.started');
    await expect(spawn(program, { flags: CLONE_PARENT_SETTID })).rejects.toThrow(
      'CLONE_PARENT_SETTID',
    );
    await expect(spawn({} as never)).rejects.toThrow('a Batch');
    // The batch is free again.
    program.getpid();
  });

  test('is refused where the child would depend on a helper thread', async () => {
    const dying = new Batch();
    dying.prctl(PR_SET_PDEATHSIG, SIGTERM);
    dying.execve('/bin/true', ['true'], []);
    const traced = new Batch();
    traced.ptrace(0, 0, null, null);
    traced.execve('/bin/true', ['true'], []);
    const refused = expect.objectContaining({ code: 'ERR_LINUX_SYSCALLS_REFUSED' });
    await expect(spawn(dying)).rejects.toThrow(refused);
    await expect(spawn(traced)).rejects.toThrow(refused);
  });
});

/**
 * Starts a worker that runs code with `spawn`, `Batch`, `pipe2`, `setresuid`, and `data`, and gives what the code tells
 * first: the id of its child.
 */
async function workerWithChild(code: string, data: unknown = null): Promise<[Worker, number]> {
  const modules = ['async', 'batch', 'values', 'index'].map(
    (name) => new URL(`../dist/${name}.js`, import.meta.url).href,
  );
  const worker = new Worker(
    `const { parentPort, workerData: { modules, data } } = require('node:worker_threads');
    Promise.all(modules.map((module) => import(module))).then(
      ([{ spawn }, { Batch }, { pipe2 }, { setresuid }]) => {${code}},
    );`,
    { eval: true, workerData: { modules, data } },
  );
  const [pid] = await once(worker, 'message');
  return [worker, pid];
}

test('a child is killed and reaped when its worker ends', async () => {
  const [worker, pid] = await workerWithChild(`
    const program = new Batch();
    program.read(pipe2(0)[0], new Uint8Array(1));
    program.execve('/bin/true', ['true'], []);
    const started = ({ pid }) => parentPort.postMessage(pid);
    spawn(program, {}, { started });`);
  await worker.terminate();
  expectGone(pid);
});

test.each([
  ['ended', '/nowhere'],
  ['executed its program', '/bin/sh'],
])('a child that had %s before its worker ends is killed and reaped', async (_, path) => {
  const [go, release] = pipe();
  const [worker, pid] = await workerWithChild(
    `
    const program = new Batch();
    program.read(data.go, new Uint8Array(1));
    program.execve(data.path, [data.path], []);
    // From here on this thread isn't told anything more.
    const started = ({ pid }) => {
      parentPort.postMessage(pid);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    };
    spawn(program, {}, { started });`,
    { go, path },
  );
  write(release, Uint8Array.of(1));
  const isDone = path === '/nowhere' ? /^State:\s+Z/m : /^Name:\s+sh$/m;
  await until(() => isDone.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
  await worker.terminate();
  expectGone(pid);
});

test('a worker ends though it may not kill its child, which goes on', async (context) => {
  context.skip(needsRoot, 'to be root and another user needs root');
  const [worker, pid] = await workerWithChild(`
    const program = new Batch();
    program.execve('/bin/sleep', ['sleep', '1000'], []);
    const started = ({ pid }) => {
      setresuid(65534, 65534, 65534); // of this thread alone
      parentPort.postMessage(pid);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    };
    spawn(program, {}, { started });`);
  await until(() => /^Name:\s+sleep$/m.test(readFileSync(`/proc/${pid}/status`, 'utf8')));
  await worker.terminate();
  const status = new Int32Array(1);
  expect(wait4(pid, status, WNOHANG, null)).toBe(0);
  process.kill(pid, 'SIGTERM');
  expect(wait4(pid, status, 0, null)).toBe(pid);
  expect(status[0]).toBe(SIGTERM);
});

test('100 children leave no descriptor', async () => {
  const [go, release] = pipe();
  const batches = Array.from({ length: 10 }, () => {
    const program = new Batch();
    program.read(go, new Uint8Array(1));
    program.execve('/bin/sh', ['sh', '-c', 'exit 3'], []);
    return program;
  });
  const mine = () =>
    readdirSync('/proc/self/fd').filter((fd) => {
      try {
        return /eventfd|pidfd/.test(readlinkSync(`/proc/self/fd/${fd}`));
      } catch {
        return false;
      }
    });
  const before = mine();
  for (let round = 0; round < 10; round++) {
    const started = () => write(release, Uint8Array.of(1));
    const children = await Promise.all(batches.map((program) => spawn(program, {}, { started })));
    const status = new Int32Array(1);
    for (const { pid } of children) {
      expect(wait4(pid, status, 0, null)).toBe(pid);
      expect(status[0]! >> 8).toBe(3);
    }
  }
  await until(() => mine().every((fd) => before.includes(fd)));
});
