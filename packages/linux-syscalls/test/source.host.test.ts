import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arch } from 'linux-syscalls/raw';
import { describe, expect, test } from 'vitest';

// What the sources say is what runs: each entry point does its work as it is written, without a bundler.

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a program that imports sources, and tells what it printed.
 *
 * @param folder where its tsconfig.json is, below the root.
 */
function run(program: string, folder = '.', env: NodeJS.ProcessEnv = {}): string {
  return execFileSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', program],
    { cwd: join(root, folder), env: { ...process.env, ...env }, encoding: 'utf8' },
  ).trim();
}

const umbrella = './packages/linux-syscalls/src';

// Each starts a process that compiles what it imports, on machines that may be busy.
describe('from its sources', () => {
  test('linux-syscalls makes a call, and throws for what the kernel refuses', () => {
    const printed = run(`
      import { close, getpid, SyscallError } from '${umbrella}/index.ts';
      console.log(getpid() === process.pid);
      try { close(-1); } catch (error) { console.log(error instanceof SyscallError, error.code); }
    `);
    expect(printed).toBe('true\ntrue EBADF');
  });

  test('linux-syscalls/nothrow returns −errno', () => {
    expect(run(`import { close } from '${umbrella}/nothrow.ts'; console.log(close(-1));`)).toBe(
      '-9',
    );
  });

  test('linux-syscalls/batch records, and makes no call before it runs', () => {
    const printed = run(`
      import { O_CLOEXEC, O_NONBLOCK } from '${umbrella}/index.ts';
      import { read } from '${umbrella}/nothrow.ts';
      import { Batch } from '${umbrella}/batch.ts';
      import { pipe2 } from '${umbrella}/values.ts';
      const [from, to] = pipe2(O_CLOEXEC | O_NONBLOCK);
      const batch = new Batch();
      const closed = batch.close(to);
      console.log(read(from, new Uint8Array(1)) < 0);
      batch.run();
      console.log(closed.value, read(from, new Uint8Array(1)));
    `);
    expect(printed).toBe('true\n0 0');
  });

  test('linux-syscalls/spawn starts a program', () => {
    const printed = run(`
      import { waitid, P_PID, WEXITED } from '${umbrella}/index.ts';
      import { Batch } from '${umbrella}/batch.ts';
      import { spawn } from '${umbrella}/spawn.ts';
      const program = new Batch();
      program.execve('/bin/true', ['true'], null);
      const { pid } = spawn(program);
      console.log(waitid(P_PID, pid, null, WEXITED, null));
    `);
    expect(printed).toBe('0');
  });

  test('linux-syscalls/ring reads, or says why there is none', () => {
    const printed = run(`
      import { Ring } from '${umbrella}/ring.ts';
      const { ring, reason } = Ring.supported();
      if (!ring) console.log(reason !== undefined);
      else {
        const made = new Ring();
        console.log((await made.nop()) === 0);
        await made.end();
      }
    `);
    expect(printed).toBe('true');
  });

  test('linux-syscalls/values returns what a call filled', () => {
    expect(run(`import { getcwd } from '${umbrella}/values.ts'; console.log(getcwd());`)).toBe(
      root.replace(/\/$/, ''),
    );
  });

  test('linux-syscalls/events waits for events', () => {
    const printed = run(`
      import { eventfd, write } from '${umbrella}/index.ts';
      import { counts } from '${umbrella}/events.ts';
      const event = eventfd(0);
      const pending = counts(event).iterate().next();
      write(event, BigUint64Array.of(7n));
      console.log(await pending);
    `);
    expect(printed).toBe('{ done: false, value: 7n }');
  });

  test('linux-syscalls/memory, /raw and /calls do their work', () => {
    const printed = run(`
      import { block } from '${umbrella}/memory.ts';
      import { SYS, syscall } from '${umbrella}/raw.ts';
      import { calls } from '${umbrella}/calls.ts';
      const memory = block(16);
      console.log(memory.address % 16, syscall(SYS.getpid) === process.pid, calls.openat.result);
      memory.free();
    `);
    expect(printed).toBe('0 true fd');
  });

  test('@linux-syscalls/types lays out records, and so do the modules of headers', () => {
    const printed = run(`
      import { struct } from './packages/types/src/index.ts';
      import { struct as fs } from './packages/types/src/generated/linux/openat2.ts';
      console.log(struct.timespec.size, fs.open_how.size);
    `);
    expect(printed).toBe('16 24');
  });

  test('a header’s module with handwritten macros makes the bytes that they make', () => {
    const printed = run(`
      import { AF_UNIX } from './packages/types/src/generated/linux/socket.ts';
      import { S_IFDIR, S_ISDIR, S_ISREG } from './packages/types/src/generated/linux/stat.ts';
      console.log(AF_UNIX, S_ISDIR(S_IFDIR), S_ISREG(S_IFDIR));
    `);
    expect(printed).toBe('1 true false');
  });

  test('every module of @linux-syscalls/types loads', () => {
    const printed = run(`
      import { globSync } from 'tinyglobby';
      const files = globSync('packages/types/src/{index,engine,generated/**/*}.ts');
      for (const file of files) await import('./' + file);
      console.log(files.length > 900);
    `);
    expect(printed).toBe('true');
  });

  test('a raw package makes a call by its own tables', () => {
    const folder = `packages/raw-${arch}`;
    const stub = join(
      root,
      folder,
      `prebuilds/linux-${process.arch}/@linux-syscalls+raw-${arch}.node`,
    );
    const printed = run(
      `
      import { arch, SYS, syscall } from './src/index.ts';
      import { errnoName } from './src/errno.ts';
      import * as numbers from './src/numbers.ts';
      import * as program from './src/program.ts';
      console.log(syscall(SYS.getpid) === process.pid, numbers.SYS === SYS, errnoName(9));
      console.log(arch, typeof program.runProgram);
    `,
      folder,
      { LINUX_SYSCALLS_NATIVE: stub },
    );
    expect(printed).toBe(`true true EBADF\n${arch} function`);
  });
});
