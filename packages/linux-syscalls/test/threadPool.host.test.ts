import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// What becomes of a process, or of a worker, whose helper threads have something to do or nothing. Each test
// has a Node of its own, which takes the sources as they are. One that hangs is killed.

const folder = fileURLToPath(new URL('../', import.meta.url));

/** Helpers of these programs. `reading(fd)` waits for a byte of a descriptor, by default of a pipe. */
const prelude = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { Worker } from 'node:worker_threads';
  import { pipe2 } from 'linux-syscalls';
  import { addressOf, allocate, SYS } from 'linux-syscalls/raw';
  import { register } from 'tsx/esm/api';
  register(); // Its option would leave workers out.
  const { Owner, programOf, stepsOf } = await import('${folder}test/threadOwner.ts');
  const kept = [];
  const reading = (fd) => {
    if (fd === undefined) {
      const fds = new Int32Array(2);
      pipe2(fds, 0);
      fd = fds[0];
    }
    const byte = allocate(1);
    kept.push(byte);
    return programOf({ nr: SYS.read, words: [fd, addressOf(byte), 1] });
  };
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  const tasks = () => readdirSync('/proc/self/task');
`;

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly printed: string;
  readonly complaints: string;
}

/** Runs a program; `answers` is written to its standard input once it has printed something. */
async function run(script: string, answer = '', options: string[] = []): Promise<Ended> {
  const args = [...options, '--input-type=module', '--eval', prelude + script];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    timeout: 50_000,
    killSignal: 'SIGKILL',
    // Who waits for no answer may have ended before it could be written.
    stdio: [answer === '' ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  let [printed, complaints] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (text) => {
    if (printed === '') child.stdin?.end(answer);
    printed += text;
  });
  child.stderr!.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  const [code, signal] = await once(child, 'close');
  return { code, signal, printed, complaints };
}

const fine = { code: 0, signal: null, complaints: '' };

test('a process whose threads have nothing to do ends', async () => {
  const ended = await run(`
    const owner = new Owner(8, 3);
    const program = programOf({ nr: SYS.getpid });
    await owner.start(0, program).ended;
    console.log(stepsOf(program)[0][1] === process.pid);
  `);
  expect(ended).toEqual({ ...fine, printed: 'true\n' });
});

test('a process lives as long as something is awaited, and then ends', async () => {
  const ended = await run(
    `
    const owner = new Owner(8, 2);
    const program = reading(0);
    owner.start(0, program).ended.then(() => console.log(stepsOf(program)[0][1]));
    console.log('waiting');
  `,
    'x',
  );
  expect(ended).toEqual({ ...fine, printed: 'waiting\n1\n' });
});

test('process.exit ends a process whose threads wait, with its code', async () => {
  const ended = await run(`
    const owner = new Owner(16, 3);
    for (let slot = 0; slot < 8; slot++) owner.start(slot, reading());
    process.on('exit', () => console.log('ends'));
    while (owner.pool.idle > 0) await turn();
    process.exit(7);
  `);
  expect(ended).toEqual({ ...fine, code: 7, printed: 'ends\n' });
});

test('so does an exception', async () => {
  const ended = await run(`
    const owner = new Owner(16, 3);
    for (let slot = 0; slot < 8; slot++) owner.start(slot, reading());
    process.on('uncaughtException', (error) => {
      console.log(error.message);
      process.exit(3);
    });
    setImmediate(() => {
      throw new Error('of the program');
    });
  `);
  expect(ended).toEqual({ ...fine, code: 3, printed: 'of the program\n' });
});

test.each([
  ['is terminated', 'setInterval(() => {}, 1000);', '1'],
  ['exits', 'process.exit(3);', '3'],
  ['throws', "throw new Error('of the worker');", '1'],
])('a worker that %s while its threads wait leaves none of them', async (_, end, code) => {
  const ended = await run(`
    const source = ${JSON.stringify(`${prelude}
      import { parentPort } from 'node:worker_threads';
      const owner = new Owner(16, 3);
      for (let slot = 0; slot < 8; slot++) owner.start(slot, reading());
      while (owner.pool.idle > 0) await turn();
      parentPort.postMessage(owner.pool.threads);
      ${end}
    `)};
    const before = tasks().length;
    const codes = new Set();
    for (let i = 0; i < 5; i++) {
      const worker = new Worker(source, { eval: true });
      worker.on('error', (error) => {
        if (error.message !== 'of the worker') throw error;
      });
      const exit = new Promise((resolve) => worker.once('exit', resolve));
      // Not \`once\`, which the error of the worker would end, if both come at once.
      const threads = await new Promise((resolve) => worker.once('message', resolve));
      if (threads !== 3) console.log(threads);
      if (${end.startsWith('setInterval')}) worker.terminate();
      codes.add(await exit);
    }
    while (tasks().length > before) await turn();
    console.log(...codes);
  `);
  expect(ended).toEqual({ ...fine, printed: `${code}\n` });
});

test('what the owner throws reaches the process, and later jobs the owner', async () => {
  const ended = await run(`
    const { ThreadPool } = await import('${folder}src/threads/ThreadPool.ts');
    let told = 0;
    const pool = new ThreadPool(8, 1, () => {
      pool.reap(() => {
        told++;
        pool.sleep();
        if (told === 1) throw new Error('of the owner');
      });
    });
    pool.addThread();
    pool.ref();
    process.on('uncaughtException', (error) => {
      console.log(error.message);
      pool.submit(1, programOf({ nr: SYS.getpid }).buffer);
      pool.flush();
    });
    pool.sleep();
    pool.submit(0, programOf({ nr: SYS.getpid }).buffer);
    pool.flush();
    while (told < 2) await turn();
    pool.unref();
    console.log(told);
  `);
  expect(ended).toEqual({ ...fine, printed: 'of the owner\n2\n' });
});

test('the memory of a program lives until its job has ended, and no longer', async () => {
  const ended = await run(
    `
    const owner = new Owner(8, 1);
    const start = () => {
      const program = reading(0);
      return { ended: owner.start(0, program).ended, memory: new WeakRef(program.buffer) };
    };
    const { ended, memory } = start();
    for (let i = 0; i < 10; i++) {
      gc();
      await turn();
    }
    console.log(memory.deref() !== undefined);
    await ended;
    while (memory.deref() !== undefined) {
      await turn();
      gc();
    }
    console.log('freed');
  `,
    'x',
    ['--expose-gc'],
  );
  expect(ended).toEqual({ ...fine, printed: 'true\nfreed\n' });
});

test('a pool lives until it is closed, and its memory no longer', async () => {
  const ended = await run(
    `
    const { ThreadPool } = await import('${folder}src/threads/ThreadPool.ts');
    const open = () => {
      const pool = new ThreadPool(8, 1, () => {});
      pool.addThread();
      pool.submit(0, reading().buffer);
      pool.flush();
      return new WeakRef(pool);
    };
    const pool = open();
    for (let i = 0; i < 10; i++) {
      gc();
      await turn();
    }
    console.log(pool.deref() !== undefined);
    await turn();
    pool.deref().close();
    while (pool.deref() !== undefined) {
      await turn();
      gc();
    }
    console.log('freed');
  `,
    '',
    ['--expose-gc'],
  );
  expect(ended).toEqual({ ...fine, printed: 'true\nfreed\n' });
});

test('process.setuid reaches threads that wait, and interrupts no call', async ({ skip }) => {
  skip(process.getuid!() !== 0, 'only root gives its user id away');
  const ended = await run(
    `
    const owner = new Owner(8, 3);
    const program = reading(0);
    const { ended } = owner.start(0, program);
    while (owner.pool.idle !== 2) await turn();
    process.setuid(65534);
    const ids = tasks().map((id) => /Uid:\\t(\\d+)/.exec(readFileSync('/proc/self/task/' + id + '/status', 'utf8'))[1]);
    console.log(...new Set(ids));
    await ended;
    console.log(...stepsOf(program)[0]);
  `,
    'x',
  );
  expect(ended).toEqual({ ...fine, printed: '65534\nreturned 1\n' });
});

test('signals of the process are none of the threads’', async () => {
  const ended = await run(`
    const owner = new Owner(8, 1);
    const program = programOf({ nr: SYS.gettid });
    await owner.start(0, program).ended;
    const status = readFileSync('/proc/self/task/' + stepsOf(program)[0][1] + '/status', 'utf8');
    const blocked = BigInt('0x' + /SigBlk:\\t(.*)/.exec(status)[1]);
    const open = Array.from({ length: 64 }, (_, i) => i + 1).filter(
      (signal) => ((blocked >> BigInt(signal - 1)) & 1n) === 0n,
    );
    // No mask can hold SIGKILL and SIGSTOP; libc keeps up to three of the first real-time signals.
    const others = open.filter((signal) => ![9, 19, 32, 33, 34].includes(signal));
    console.log(others.length, others[0] > 34);
  `);
  expect(ended).toEqual({ ...fine, printed: '1 true\n' });
});
