import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'seeing-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('trace prints the calls of a command and of its children, with their paths and errors', (context) => {
  const script = `exec 2> /dev/null; cd ${scratch}; (cd /nowhere); exit 3`;
  const { status, stderr } = run(context, 'trace', ['sh', '-c', script]);
  expect(status).toBe(0);
  const parent = /^(\d+) chdir\("\S+seeing-\S+"\) = 0$/m.exec(stderr)?.[1];
  const child = /^(\d+) chdir\("\/nowhere"\) = ENOENT \(no such file or directory\)$/m.exec(
    stderr,
  )?.[1];
  expect(child).toMatch(/^\d+$/);
  expect(child).not.toBe(parent);
  expect(stderr).toMatch(new RegExp(`^${parent} \\+\\+\\+ exited with 3 \\+\\+\\+$`, 'm'));
});

test('trace says what killed a command', (context) => {
  const { stderr } = run(context, 'trace', ['sh', '-c', 'kill -KILL $$']);
  expect(stderr).toMatch(/^\d+ \+\+\+ killed by signal 9 \+\+\+$/m);
});

test('counters sees a page fault for each page', (context) => {
  const { status, stdout } = run(context, 'counters');
  expect(status).toBe(0);
  const faults = Number(/^page faults: (\d+)$/m.exec(stdout)?.[1]);
  expect(faults).toBeGreaterThanOrEqual(1000);
  expect(faults).toBeLessThan(2000);
  expect(stdout).toMatch(/^context switches: \d+$/m);
});

test('guard refuses secrets, allows the rest, and says who asked', (context) => {
  const [open, secret] = [join(scratch, 'open'), join(scratch, 'secret')];
  writeFileSync(open, 'for all\n');
  writeFileSync(secret, 'for nobody\n');
  const { status, stdout, stderr } = run(context, 'guard', [scratch, 'cat', open, secret]);
  expect(status).toBe(1);
  expect(stdout).toBe('for all\n');
  expect(stderr).toMatch(new RegExp(`^cat \\(\\d+\\) opens ${open}: allowed$`, 'm'));
  expect(stderr).toMatch(new RegExp(`^cat \\(\\d+\\) opens ${secret}: refused$`, 'm'));
  expect(execFileSync('cat', [secret], { encoding: 'utf8' })).toBe('for nobody\n');
});
