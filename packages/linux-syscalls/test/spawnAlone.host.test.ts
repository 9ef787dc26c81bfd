import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

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
