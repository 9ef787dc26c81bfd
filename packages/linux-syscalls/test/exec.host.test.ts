import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// Each program takes the place of a Node of its own, which only this machine can start.

const packageFolder = fileURLToPath(new URL('../', import.meta.url));

/** Runs a module that ends in another program, and tells what that came to. */
function replace(script: string) {
  const command = ['--input-type=module', '--eval', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: packageFolder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const keepOutput = 'for (const fd of [0, 1, 2]) fcntl(fd, F_SETFD, 0);';

test('execve runs a program with its arguments, and none of our environment', () => {
  const script = `
    import { execve, F_SETFD, fcntl } from 'linux-syscalls';
    ${keepOutput}
    process.on('exit', () => console.log('never'));
    execve('/bin/sh', ['sh', '-c', 'echo "$0 $# $1 \${PATH+set}"; exec env', 'zero', 'ä b'], null);
  `;
  const { status, stdout, stderr } = replace(script);
  expect(stderr).toBe('');
  const [words, ...environment] = stdout.trim().split('\n');
  expect(words).toMatch(/^zero 1 ä b/);
  expect(environment.filter((it) => /^(HOME|USER|VITEST)/.test(it))).toEqual([]);
  expect(status).toBe(0);
});

test('execve hands over the environment that it is given, bytes and all', () => {
  const script = `
    import { execve, F_SETFD, fcntl } from 'linux-syscalls';
    ${keepOutput}
    execve('/usr/bin/env', ['env'], ['A=1', 'EMPTY=', Buffer.from('B=\\u00e4')]);
  `;
  expect(replace(script)).toEqual({ status: 0, stdout: 'A=1\nEMPTY=\nB=ä\n', stderr: '' });
});

test('execveat runs the program of a descriptor', () => {
  const script = `
    import { AT_EMPTY_PATH, execveat, F_SETFD, fcntl, O_CLOEXEC, O_PATH, open } from 'linux-syscalls';
    ${keepOutput}
    execveat(open('/bin/echo', O_PATH | O_CLOEXEC), '', ['echo', 'hello'], null, AT_EMPTY_PATH);
  `;
  expect(replace(script)).toEqual({ status: 0, stdout: 'hello\n', stderr: '' });
});

test('descriptors that Node inherited are closed, those of stdio too, unless their flag is cleared', () => {
  const script = `
    import { execve } from 'linux-syscalls';
    execve('/bin/sh', ['sh', '-c', 'test -e /proc/self/fd/1 && exit 10; exit 20'], null);
  `;
  expect(replace(script)).toEqual({ status: 20, stdout: '', stderr: '' });
});

test('a program that isn’t there leaves Node as it was', () => {
  const script = `
    import { execve } from 'linux-syscalls';
    try {
      execve('/nowhere', ['nowhere'], null);
    } catch ({ code, syscall, path }) {
      console.log(code, syscall, path);
    }
  `;
  expect(replace(script)).toEqual({ status: 0, stdout: 'ENOENT execve /nowhere\n', stderr: '' });
});

test('exit_group ends the process at once: no exit event, and of its code 8 bits', () => {
  const script = `
    import { exit_group } from 'linux-syscalls';
    process.on('exit', () => console.log('never'));
    exit_group(256 + 3);
  `;
  expect(replace(script)).toEqual({ status: 3, stdout: '', stderr: '' });
});

test('exit ends a thread, and the others go on', () => {
  const script = `
    import { exit_group } from 'linux-syscalls';
    import { Worker } from 'node:worker_threads';
    import { existsSync, readdirSync, writeSync } from 'node:fs';
    const tid = new Int32Array(new SharedArrayBuffer(4));
    const ends = \`
      import { workerData } from 'node:worker_threads';
      const { exit, gettid } = await import(workerData.module);
      workerData.tid[0] = gettid();
      exit(0);\`;
    const module = import.meta.resolve('linux-syscalls');
    new Worker(ends, { eval: true, workerData: { tid, module } });
    const timer = setInterval(() => {
      if (tid[0] === 0 || existsSync('/proc/self/task/' + tid[0])) return;
      writeSync(1, 'gone');
      exit_group(0);
    });
  `;
  expect(replace(script)).toEqual({ status: 0, stdout: 'gone', stderr: '' });
});
