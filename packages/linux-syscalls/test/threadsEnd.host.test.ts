import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

// Each test has a Node of its own, whose main thread makes the calls. One that hangs is killed.

const cwd = fileURLToPath(new URL('../', import.meta.url));

async function printed(script: string): Promise<string> {
  const command = ['--input-type=module', '--eval', script];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd,
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  return stdout;
}

test('set_tid_address does no harm on the main thread, nor to workers that it starts', async () => {
  const told = await printed(`
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    import { set_tid_address } from 'linux-syscalls';
    import { allocate } from 'linux-syscalls/raw';
    const word = allocate(4);
    const id = set_tid_address(new Int32Array(word.buffer, word.byteOffset, 1));
    const worker = new Worker('process.exit(3)', { eval: true, execArgv: [] });
    console.log(id === process.pid, ...(await once(worker, 'exit')));
  `);
  expect(told).toBe('true 3\n');
});

test('process.exit ends a process of which a worker has called exit', async () => {
  const told = await printed(`
    import { readdirSync } from 'node:fs';
    import { once } from 'node:events';
    import { Worker } from 'node:worker_threads';
    const worker = new Worker(
      "const { exit, gettid } = require('linux-syscalls');" +
        "const { parentPort } = require('node:worker_threads');" +
        'parentPort.postMessage(gettid()); exit(0);',
      { eval: true, execArgv: [] },
    );
    const [tid] = await once(worker, 'message');
    while (readdirSync('/proc/self/task').includes(String(tid))) await new Promise(setImmediate);
    process.on('exit', () => console.log('ended'));
    process.exit();
  `);
  expect(told).toBe('ended\n');
});
