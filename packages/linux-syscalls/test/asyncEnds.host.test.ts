import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, test } from 'vitest';
import { noCallsByRing } from './openRings.ts';

// How a process or a worker ends that has asynchronous calls under way. Each test has a Node of its own; one that
// hangs is killed. All of it holds for threads and for a ring.

const cwd = fileURLToPath(new URL('../', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

const imports = `
  import { once } from 'node:events';
  import { readdirSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  import { write } from 'linux-syscalls';
  import { configure, read, run, thread } from 'linux-syscalls/async';
  import { Batch } from 'linux-syscalls/batch';
  import { pipe2 } from 'linux-syscalls/values';
  const buffer = new Uint8Array(8);
`;

async function run(script: string, flags: readonly string[]): Promise<Ended> {
  const command = [...flags, '--input-type=module', '--eval', script];
  const child = spawn(process.execPath, command, { cwd, timeout: 60_000, killSignal: 'SIGKILL' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part) => {
      output += part;
    });
  }
  const [code, signal] = await once(child, 'close');
  return { code, signal, output };
}

describe.each([
  { engines: 'threads', ring: false },
  { engines: 'a ring and threads', ring: 'required' },
])('by $engines', ({ ring }) => {
  beforeEach(({ skip }) => skip(ring !== false && noCallsByRing !== undefined, noCallsByRing));
  const configuration = JSON.stringify({ ring });
  const end = (script: string, ...flags: string[]): Promise<Ended> =>
    run(`${imports}configure(${configuration});${script}`, flags);

  test('with nothing under way a process ends by itself, though threads are there', async () => {
    const ended = await end(`
    const [from, to] = pipe2(0);
    write(to, buffer);
    console.log(await read(from, buffer));
    console.log(await thread().gettid() > 0);
  `);
    expect(ended).toEqual({ code: 0, signal: null, output: '8\ntrue\n' });
  });

  test('with something under way it goes on', async () => {
    const ended = await end(`
    const [from, to] = pipe2(0);
    read(from, buffer).then((count) => console.log(count));
    setImmediate(() => setImmediate(() => write(to, buffer)));
  `);
    expect(ended).toEqual({ code: 0, signal: null, output: '8\n' });
  });

  test.each([
    ['process.exit', 'process.exit(3)', 3],
    ['an exception', 'throw new Error("thrown")', 1],
    ['a rejection that nobody handles', 'Promise.reject(new Error("thrown"))', 1],
  ])('%s ends it, whatever is under way', async (_, how, expected) => {
    const { code, signal, output } = await end(`
    const [from] = pipe2(0);
    const own = thread();
    const batch = new Batch();
    batch.read(from, new Uint8Array(8)).mayFail();
    batch.read(from, new Uint8Array(8));
    for (let i = 0; i < 20; i++) read(from, new Uint8Array(8)).catch(() => {});
    own.read(from, buffer).catch(() => {});
    own.gettid().catch(() => {});
    run(batch).catch(() => {});
    setImmediate(() => { ${how} });
  `);
    expect([code, signal]).toEqual([expected, null]);
    if (expected === 1) expect(output).toContain('Error: thrown');
  });

  test('a worker that is terminated leaves no thread, and takes nothing later', async () => {
    const ended = await end(`
    const [from, to] = pipe2(0);
    const before = readdirSync('/proc/self/task').length;
    const script = \`
      const { configure, read, thread } = require('linux-syscalls/async');
      configure(${configuration});
      const { parentPort, workerData } = require('node:worker_threads');
      const own = thread();
      for (let i = 0; i < 8; i++) read(workerData, new Uint8Array(8)).catch(() => {});
      own.read(workerData, new Uint8Array(8)).catch(() => {});
      own.gettid().catch(() => {});
      setImmediate(() => parentPort.postMessage(0));
      setInterval(() => {}, 1000);
    \`;
    for (let i = 0; i < 20; i++) {
      const worker = new Worker(script, { eval: true, execArgv: [], workerData: from });
      await once(worker, 'message');
      await worker.terminate();
    }
    write(to, buffer);
    console.log(await read(from, buffer));
    // One thread that waits for this process's own calls may be left, and those of Node come and go.
    console.log(readdirSync('/proc/self/task').length <= before + 1);
  `);
    expect(ended).toEqual({ code: 0, signal: null, output: '8\ntrue\n' });
  });

  test('a user id that the process gives up is given up by helper threads', async (context) => {
    context.skip(process.getuid!() !== 0, 'only root can give up its user id');
    const ended = await end(`
    const { AT_FDCWD, O_RDONLY } = await import('linux-syscalls');
    const { openat } = await import('linux-syscalls/async');
    const [from, to] = pipe2(0);
    const blocked = read(from, buffer);
    const again = [read(from, buffer), read(from, buffer)];
    await openat(AT_FDCWD, '/etc/shadow', O_RDONLY);
    process.setgroups([]);
    process.setgid(65534);
    process.setuid(65534);
    console.log((await openat(AT_FDCWD, '/etc/shadow', O_RDONLY).catch((it) => it)).code);
    for (let i = 0; i < 3; i++) write(to, buffer);
    console.log(await blocked, ...(await Promise.all(again)));
  `);
    expect(ended).toEqual({ code: 0, signal: null, output: 'EACCES\n8 8 8\n' });
  });

  test('memory that is collected while the kernel has it doesn’t move', async () => {
    const ended = await end(
      `
    const [from, to] = pipe2(0);
    const reads = Array.from({ length: 100 }, () => read(from, new Uint8Array(8)));
    for (let i = 0; i < 20; i++) {
      globalThis.gc();
      Array.from({ length: 1000 }, () => new Uint8Array(8).fill(255));
      await new Promise(setImmediate);
    }
    for (let i = 0; i < 100; i++) write(to, buffer);
    console.log((await Promise.all(reads)).every((count) => count === 8));
  `,
      '--expose-gc',
    );
    expect(ended).toEqual({ code: 0, signal: null, output: 'true\n' });
  });
});
