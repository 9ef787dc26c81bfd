import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { isSlow, packageFolder, raw } from '../testing/index.ts';

const dist = `${packageFolder(raw.arch)}/dist/index.js`;

/** Runs code in a worker, where `raw` is the package; resolves to its result. */
async function inWorker<Result>(code: string, workerData: unknown = null): Promise<Result> {
  const prelude = `
    const { parentPort, workerData } = require('node:worker_threads');
    const raw = require(${JSON.stringify(dist)});
    const { SYS, syscall } = raw;`;
  const worker = new Worker(`${prelude}\nparentPort.postMessage((() => {${code}})());`, {
    eval: true,
    workerData,
  });
  // Listen for both now: a slow thread may get both events at once, and a later listener would miss the exit.
  const [[result]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')]);
  return result;
}

const rounds = isSlow ? 500 : 2000;

test('several workers call at once, each with registers of its own', {
  timeout: 60_000,
}, async () => {
  const calls = `
    // Wait until all threads have started.
    const gate = new Int32Array(workerData);
    Atomics.add(gate, 0, 1);
    Atomics.notify(gate, 0);
    for (let here = gate[0]; here < 4; here = gate[0]) Atomics.wait(gate, 0, here);

    const tid = syscall(SYS.gettid);
    const bytes = new Uint8Array(16);
    for (let i = 0; i < ${rounds}; i++) {
      if (raw.syscall0(SYS.gettid) !== tid) return -1;
      if (raw.syscall1(SYS.close, -1 - i) !== -raw.errno.EBADF) return -2;
      if (syscall(SYS.getrandom, bytes, i % 16, 0) !== i % 16) return -3;
    }
    return tid;`;
  const gate = new SharedArrayBuffer(4);
  const tids = await Promise.all(Array.from({ length: 4 }, () => inWorker<number>(calls, gate)));
  const all = [...tids, raw.syscall(raw.SYS.gettid)];
  expect(Math.min(...all)).toBeGreaterThan(0);
  expect(new Set(all).size).toBe(5);
});

test('the stub loads and unloads with its workers, one after another', {
  timeout: 60_000,
}, async () => {
  for (let i = 0; i < 3; i++) {
    expect(await inWorker('return raw.syscall(SYS.getpid)')).toBe(process.pid);
  }
  expect(raw.syscall(raw.SYS.getpid)).toBe(process.pid);
});

test('a worker ends in the middle of its calls, and the others go on', {
  timeout: 60_000,
}, async () => {
  const endless = new Worker(
    `const { SYS, syscall } = require(${JSON.stringify(dist)});
     const { parentPort } = require('node:worker_threads');
     syscall(SYS.getpid);
     parentPort.postMessage('calling');
     for (;;) syscall(SYS.uname, new Uint8Array(390));`,
    { eval: true },
  );
  await once(endless, 'message');
  await endless.terminate();
  expect(raw.syscall(raw.SYS.getpid)).toBe(process.pid);
});

test('a worker reads what another thread wrote, in memory that both see', {
  timeout: 60_000,
}, async () => {
  const shared = new SharedArrayBuffer(16);
  const fds = new Int32Array(2);
  raw.syscall(raw.SYS.pipe2, fds, 0);
  const [reader, writer] = fds as unknown as [number, number];
  const reading = inWorker<number>(
    'return syscall(SYS.read, workerData.fd, workerData.shared, 16)',
    {
      fd: reader,
      shared,
    },
  );
  expect(raw.syscall(raw.SYS.write, writer, new TextEncoder().encode('to the worker'), 13)).toBe(
    13,
  );
  expect(await reading).toBe(13);
  expect(Buffer.from(shared).toString('latin1', 0, 13)).toBe('to the worker');
  for (const fd of fds) raw.syscall(raw.SYS.close, fd);
});
