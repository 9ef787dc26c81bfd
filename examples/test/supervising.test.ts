import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flock, LOCK_EX, mknod, S_IFIFO } from 'linux-syscalls';
import { afterAll, expect, test } from 'vitest';
import { example, run } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'supervising-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('once passes on the exit code of its command', (context) => {
  const lock = join(scratch, 'exit.lock');
  expect(run(context, 'once', [lock, 'sh', '-c', 'exit 3']).status).toBe(3);
  expect(run(context, 'once', [lock, 'sh', '-c', 'kill -KILL $$']).status).toBe(137);
});

test('once runs no second command while the first runs, even if it was itself killed', async (context) => {
  const lock = join(scratch, 'held.lock');
  expect(run(context, 'once', [lock, 'true']).status).toBe(0);

  const fifo = join(scratch, 'fifo');
  mknod(fifo, S_IFIFO | 0o600, 0);
  const script = `echo held; read line < ${fifo}`;
  const holder = spawn(process.execPath, [example('once'), lock, 'sh', '-c', script]);
  await once(holder.stdout, 'data');
  expect(run(context, 'once', [lock, 'true'])).toMatchObject({
    status: 75,
    stderr: `${lock} is held by another process\n`,
  });

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(run(context, 'once', [lock, 'true']).status).toBe(75);

  writeFileSync(fifo, 'end\n');
  const fd = openSync(lock, 'r');
  flock(fd, LOCK_EX); // waits for the command's end
  closeSync(fd);
  expect(run(context, 'once', [lock, 'true']).status).toBe(0);
});

test('supervise starts a command again as often as it is told, and leaves nothing behind', (context) => {
  const log = join(scratch, 'log');
  const script = `echo run >> ${log}; sleep 1000 > /dev/null 2>&1 & echo $!; exit 5`;
  const { status, stdout, stderr } = run(context, 'supervise', ['2', 'sh', '-c', script]);
  expect(status).toBe(5);
  expect(readFileSync(log, 'utf8')).toBe('run\n'.repeat(3));
  const orphans = stdout.trim().split('\n');
  expect(orphans).toHaveLength(3);
  for (const pid of orphans) {
    expect(stderr).toContain(`${pid} was left behind: ended with 137\n`);
    expect(existsSync(`/proc/${pid}`)).toBe(false);
  }
});

test('supervise starts nothing again that ended well', (context) => {
  const { status, stdout } = run(context, 'supervise', ['2', 'echo', 'well']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'well\n' });
});

test('supervise takes its command along when it is killed', async (context) => {
  expect(run(context, 'supervise', ['0', 'true']).status).toBe(0);
  const command = ['0', 'sh', '-c', 'echo started; exec sleep 1000'];
  const supervisor = spawn(process.execPath, [example('supervise'), ...command]);
  const ended = once(supervisor.stdout, 'close'); // when the command is gone, which has it open
  await once(supervisor.stdout, 'data');
  supervisor.kill('SIGKILL');
  await ended;
});

test('limits counts what a command and its children take, and leaves no cgroup', (context) => {
  const loop = 'i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done';
  const script = `(${loop}) & wait; sleep 1000 & cat /proc/self/cgroup; exit 4`;
  const { status, stdout, stderr } = run(context, 'limits', ['64', 'sh', '-c', script]);
  expect(status).toBe(4);
  const [, name] = /^0::\/(limits-\d+)$/m.exec(stdout) ?? [];
  expect(name).toBeDefined();
  expect(existsSync(join(mountPoint(), name!))).toBe(false);
  expect(Number(/^(\S+) ms of processors$/m.exec(stderr)?.[1])).toBeGreaterThan(1);
});

test('limits lets a command be killed that wants more memory', (context) => {
  const script = 'Buffer.alloc(1e9, 1)';
  const { status, stderr } = run(context, 'limits', ['64', process.execPath, '-e', script]);
  if (/no controller of memory/.test(stderr)) context.skip(stderr.split('\n')[0]!);
  expect(status).toBe(137);
  expect(stderr).toMatch(/^1 processes killed for memory$/m);
});

function mountPoint(): string {
  const line = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .find((it) => / cgroup2 /.test(it));
  return line!.split(' ')[1]!;
}
