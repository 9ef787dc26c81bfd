import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { AT_FDCWD, close, read, STATX_SIZE, struct, write } from 'linux-syscalls';
import { pipe2 } from 'linux-syscalls/values';
import { beforeEach, expect, test } from 'vitest';
import { noRings, openRings } from './openRings.ts';
import { until } from './worker.ts';

// What becomes of operations when their thread or process ends. One that hangs is killed.

beforeEach(({ skip }) => skip(noRings !== undefined, noRings));

const module = new URL('../dist/ring.js', import.meta.url).href;
const cwd = fileURLToPath(new URL('../', import.meta.url));

async function ended(script: string, ...flags: readonly string[]): Promise<string> {
  const program = `
    import { Ring } from ${JSON.stringify(module)};
    import { pipe2 } from 'linux-syscalls/values';
    const ring = new Ring();
    const [end, start] = pipe2();
    ${script}`;
  const command = [...flags, '--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd,
    timeout: 200_000,
    killSignal: 'SIGKILL',
  });
  return stdout;
}

test('a process with nothing under way ends, though its ring has not', async () => {
  expect(await ended(`console.log(await ring.nop());`)).toBe('0\n');
});

test('memory that an operation uses is not collected before its end', async () => {
  const script = `
    import { writeSync } from 'node:fs';
    const turn = () => new Promise(setImmediate);
    let memory, ended;
    (() => {
      const bytes = new Uint8Array(1 << 16);
      memory = new WeakRef(bytes);
      ended = new Promise((resolve) => ring.callback.read(end, bytes, 1, resolve));
    })();
    for (let i = 0; i < 3; i++) { await turn(); gc(); }
    console.log(memory.deref() !== undefined);
    writeSync(start, 'x');
    console.log(await ended);
    while (memory.deref() !== undefined) { await turn(); gc(); }
    console.log('collected');`;
  expect(await ended(script, '--expose-gc')).toBe('true\n1\ncollected\n');
});

test('a process with something under way lives until it is done', async () => {
  const script = `ring.timeout(50_000_000).then(() => console.log('done'));`;
  expect(await ended(script)).toBe('done\n');
});

test('process.exit ends a process whatever is under way', async () => {
  const script = `
    process.on('exit', () => console.log('ends'));
    for (let i = 0; i < 8; i++) ring.read(end, new Uint8Array(64));
    setImmediate(() => process.exit());`;
  expect(await ended(script)).toBe('ends\n');
});

test('an exception ends a process whatever is under way', async () => {
  const script = `
    for (let i = 0; i < 8; i++) ring.read(end, new Uint8Array(64)).catch(() => {});
    setImmediate(() => { throw new Error('thrown'); });`;
  await expect(ended(script)).rejects.toThrow('thrown');
});

/** Reads that the end cancels while its thread computes, as they begin only then. */
const chain = `
      ring.link((chain) => {
        chain.statx(${AT_FDCWD}, '/', 0, ${STATX_SIZE}, new Uint8Array(${struct.statx.size})); // by a thread of the kernel
        chain.read(workerData, new Uint8Array(4096));
      }).catch(() => {});`;

test.each([
  ['waits', '', ''],
  ['computes', '', 'for (;;);'],
  ['computes, and has a chain', chain, 'for (;;);'],
])(
  'of a worker that is terminated while it %s nothing is taken later, and its ring is closed',
  async (_, more, last) => {
    const rings = openRings();
    const [end, start] = pipe2();
    const worker = new Worker(
      `const { parentPort, workerData } = require('node:worker_threads');
    import(${JSON.stringify(module)}).then(async ({ Ring }) => {
      const ring = new Ring();
      for (let i = 0; i < 8; i++) ring.read(workerData, new Uint8Array(4096)).catch(() => {});
      ${more}
      await new Promise(setImmediate);
      parentPort.postMessage('reads');
      ${last}
    });`,
      { eval: true, workerData: end },
    );
    await once(worker, 'message');
    // Some builds of libuv have one of their own for each event loop.
    expect(openRings()).toBeGreaterThan(rings);
    await worker.terminate();
    // Deno resolves before the thread is torn down.
    await until(() => openRings() === rings);
    write(start, Buffer.from('mine'));
    const bytes = new Uint8Array(8);
    expect(read(end, bytes)).toBe(4);
    expect(Buffer.from(bytes.subarray(0, 4)).toString()).toBe('mine');
    close(end);
    close(start);
  },
);
