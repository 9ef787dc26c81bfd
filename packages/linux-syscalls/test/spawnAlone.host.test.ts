import { type ChildProcess, execFile, spawn as start } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { close, mknod, O_CLOEXEC, pipe2, S_IFIFO, write } from 'linux-syscalls';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { temporaryDirectory } from './temporary.ts';

// Each test has a Node of its own: no other test opens descriptors or has children there.

const cwd = fileURLToPath(new URL('../', import.meta.url));

/** What a module prints, as JSON, after it has ended well. */
async function printed(script: string): Promise<unknown> {
  const command = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd });
  return JSON.parse(stdout);
}

const imports = `
  import { __WALL, CLONE_PIDFD, WNOHANG, close, wait4 } from 'linux-syscalls';
  import { Batch } from 'linux-syscalls/batch';
  import { spawn } from 'linux-syscalls/spawn';
  import { readdirSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  const good = new Batch();
  good.execve('/bin/true', ['true'], []);
  const bad = new Batch();
  bad.execve('/nowhere', ['true'], []);
  const code = (action) => {
    try {
      return action();
    } catch ({ code }) {
      return code;
    }
  };
  const status = new Int32Array(1);
`;

test('ten thousand are spawned while other threads work, and nothing is left of them', {
  timeout: 600_000,
}, async () => {
  const told = await printed(`${imports}
    const load = \`
      const { parentPort, workerData } = require('node:worker_threads');
      const { readFileSync } = require('node:fs');
      const { gzip } = require('node:zlib');
      let kept = [];
      const work = () => {
        kept.push(readFileSync('/proc/self/maps'), new Array(1000).fill({}));
        if (kept.length > 1000) kept = [];
        if (workerData[0] === 0) gzip(kept[0], () => setImmediate(work));
      };
      work();
      parentPort.postMessage('');
    \`;
    const descriptors = () => readdirSync('/proc/self/fd').length;
    // The first use of a stream opens descriptors for it.
    process.stdout.write('');
    process.stderr.write('');
    const before = descriptors();
    const stop = new Int32Array(new SharedArrayBuffer(4));
    const options = { eval: true, execArgv: [], workerData: stop };
    const workers = [1, 2, 3].map(() => new Worker(load, options));
    const all = (event) =>
      Promise.all(workers.map((worker) => new Promise((told) => worker.once(event, told))));
    await all('message');

    const outcomes = {};
    const count = (outcome) => { outcomes[outcome] = (outcomes[outcome] ?? 0) + 1; };
    const children = [];
    const wait = () => {
      for (const pid of children.splice(0)) count(wait4(pid, status, 0, null) === pid && status[0]);
    };
    for (let i = 0; i < 10_000; i++) {
      if (i % 10 === 0) {
        count(code(() => spawn(bad, { flags: CLONE_PIDFD })));
        wait();
      } else {
        const { pid, pidfd } = spawn(good, { flags: CLONE_PIDFD });
        close(pidfd);
        children.push(pid);
      }
    }
    wait();
    // One that is terminated leaves open what it was about to close.
    stop[0] = 1;
    await all('exit');
    const left = descriptors() - before;
    const zombies = code(() => wait4(-1, status, __WALL | WNOHANG, null));
    console.log(JSON.stringify({ outcomes, left, zombies }));
  `);
  expect(told).toEqual({ outcomes: { 0: 9000, ENOENT: 1000 }, left: 0, zombies: 'ECHILD' });
});

test('Node hears of the end of what was executed, and not of a child that executed nothing', async () => {
  const told = await printed(`${imports}
    let heard = 0;
    process.on('SIGCHLD', () => heard++);
    const turns = async () => { for (let i = 0; i < 20; i++) await new Promise(setImmediate); };
    const failed = code(() => spawn(bad));
    await turns();
    const afterFailure = heard;
    const child = spawn(good).pid;
    wait4(child, status, 0, null);
    while (heard === 0) await turns();
    console.log(JSON.stringify({ failed, afterFailure, heard }));
  `);
  expect(told).toEqual({ failed: 'ENOENT', afterFailure: 0, heard: 1 });
});

test('a child that sets its ids leaves the memory that it shared as the kernel protects it', async (context) => {
  context.skip(process.getuid!() !== 0, 'only root can take another id');
  const told = await printed(`${imports}
    import { PR_GET_DUMPABLE, PR_SET_DUMPABLE, prctl } from 'linux-syscalls';
    const program = new Batch();
    program.setresuid(12345, 12345, 12345);
    program.execve('/bin/true', ['true'], []);
    const before = prctl(PR_GET_DUMPABLE);
    wait4(spawn(program).pid, status, 0, null);
    const after = prctl(PR_GET_DUMPABLE);
    prctl(PR_SET_DUMPABLE, before);
    console.log(JSON.stringify([before, after === 1, prctl(PR_GET_DUMPABLE)]));
  `);
  expect(told).toEqual([1, false, 1]);
});

test('nothing is left of how a child in another PID namespace asks for its parent', async (context) => {
  context.skip(process.getuid!() !== 0, 'a namespace of its own needs root');
  const told = await printed(`${imports}
    import { CLONE_NEWPID } from 'linux-syscalls';
    process.stdout.write('');
    const before = readdirSync('/proc/self/fd').length;
    wait4(spawn(good, { flags: CLONE_NEWPID }).pid, status, 0, null);
    code(() => spawn(bad, { flags: CLONE_NEWPID }));
    code(() => spawn(good, { flags: CLONE_NEWPID, set_tid_size: 1 }));
    console.log(JSON.stringify(readdirSync('/proc/self/fd').length - before));
  `);
  expect(told).toBe(0);
});

test('where nobody may wait for it, the error has the child', async () => {
  const told = await printed(`${imports}
    import * as calls from 'linux-syscalls';
    import { errno, SYS } from 'linux-syscalls/raw';
    import { bytesOf } from '@linux-syscalls/types';
    import * as bpf from '@linux-syscalls/types/linux/bpf_common';
    import { BPF_JUMP, BPF_STMT } from '@linux-syscalls/types/linux/filter';
    const { struct } = calls;
    const filter = struct.sock_filter.array(4);
    filter[0] = BPF_STMT(bpf.BPF_LD | bpf.BPF_W | bpf.BPF_ABS, struct.seccomp_data.offsetOf('nr'));
    filter[1] = BPF_JUMP(bpf.BPF_JMP | bpf.BPF_JEQ | bpf.BPF_K, SYS.waitid, 0, 1);
    filter[2] = BPF_STMT(bpf.BPF_RET | bpf.BPF_K, calls.SECCOMP_RET_ERRNO | errno.EPERM);
    filter[3] = BPF_STMT(bpf.BPF_RET | bpf.BPF_K, calls.SECCOMP_RET_ALLOW);
    calls.prctl(calls.PR_SET_NO_NEW_PRIVS, 1);
    const rules = struct.sock_fprog.from({ len: 4, filter: bytesOf(filter) });
    calls.seccomp(calls.SECCOMP_SET_MODE_FILTER, 0, rules);
    let error;
    try {
      spawn(good);
    } catch (thrown) {
      error = thrown;
    }
    const { name, code: lost, pid, cause } = error;
    const waited = wait4(pid, status, 0, null) === pid;
    console.log(JSON.stringify({ name, lost, cause: cause.message, waited, 'status' : status[0] }));
  `);
  expect(told).toEqual({
    name: 'SpawnError',
    lost: 'ERR_LINUX_SYSCALLS_CHILD_LOST',
    cause: 'EPERM: operation not permitted, waitid',
    waited: true,
    status: 0,
  });
});

describe('a parent that is killed', () => {
  const temporary = temporaryDirectory();
  const fifo = join(temporary, 'fifo');
  mknod(fifo, S_IFIFO | 0o666, 0);

  /** A Node that spawns what `record` records, once something was written to its output. */
  async function spawning(
    record: string,
    flags = '0',
    input: number | 'ignore' = 'ignore',
  ): Promise<ChildProcess> {
    const script = `${imports}
      import * as calls from 'linux-syscalls';
      const program = new Batch();
      for (const fd of [0, 1]) program.fcntl(fd, calls.F_SETFD, 0);
      ${record}
      spawn(program, { flags: ${flags} });
      setInterval(() => {}, 1000);
    `;
    const command = ['--input-type=module', '--eval', script];
    const node = start(process.execPath, command, { cwd, stdio: [input, 'pipe', 'inherit'] });
    await once(node.stdout!, 'data');
    return node;
  }

  const blocking = `
    program.write(1, Buffer.from('here'));
    program.open(${JSON.stringify(fifo)}, calls.O_WRONLY);
    program.execve('/bin/true', ['true'], []);
  `;

  test.for<[what: string, flags: string, record: string]>([
    ['a child', '0', ''],
    ['one that has taken another id', '0', 'program.setresuid(12345, 12345, 12345);'],
    ['one in a PID namespace', 'calls.CLONE_NEWPID', ''],
    ['one in a user namespace', 'calls.CLONE_NEWUSER', 'program.setresuid(0, 0, 0).mayFail();'],
  ])('takes %s along that waits in a step', async ([, flags, record], context) => {
    context.skip(process.getuid!() !== 0, 'other ids and namespaces need root');
    // One that lives on all the same would wait for ever.
    context.onTestFinished(() =>
      closeSync(openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK)),
    );
    const node = await spawning(record + blocking, flags);
    node.kill('SIGKILL');
    // It has the same output, which is closed when both are gone.
    await once(node, 'close');
    expect(node.signalCode).toBe('SIGKILL');
  });

  describe('whose child has executed a program', () => {
    const ends = new Int32Array(2);
    let [readEnd = 0, writeEnd = 0] = ends;

    beforeEach(() => {
      pipe2(ends, O_CLOEXEC);
      [readEnd = 0, writeEnd = 0] = ends;
    });

    afterEach(() => {
      for (const fd of [readEnd, writeEnd]) close(fd);
    });

    test('leaves it alone', async () => {
      const record =
        "program.execve('/bin/sh', ['sh', '-c', 'echo here; read line; echo $line'], []);";
      const node = await spawning(record, '0', readEnd);
      node.kill('SIGKILL');
      await once(node, 'exit');
      const heard = once(node.stdout!, 'data');
      write(writeEnd, Buffer.from('alive\n'));
      expect(String(await heard)).toBe('alive\n');
      await once(node.stdout!, 'close');
    });

    test('takes it along where the batch has said so', async () => {
      const record = `
        program.prctl(calls.PR_SET_PDEATHSIG, calls.SIGTERM);
        program.execve('/bin/sh', ['sh', '-c', 'echo here; read line; echo $line'], []);
      `;
      const node = await spawning(record, '0', readEnd);
      node.kill('SIGKILL');
      // Nobody has closed its input.
      await once(node, 'close');
    });
  });
});
