import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from './run.ts';

test('sandbox lets a command read /usr and what is named, alone', (context) => {
  const inside = run(context, 'sandbox', ['--', 'ls', '/usr/bin']);
  expect(inside.status).toBe(0);
  expect(inside.stdout).toContain('env\n');

  const outside = run(context, 'sandbox', ['--', 'cat', '/etc/passwd']);
  expect(outside.status).toBe(1);
  expect(outside.stdout).toBe('');
  expect(outside.stderr).toContain('Permission denied');

  const named = run(context, 'sandbox', ['/etc', '--', 'cat', '/etc/passwd']);
  expect(named.status).toBe(0);
  expect(named.stdout).toBe(readFileSync('/etc/passwd', 'utf8'));
});

test('sandbox lets a command write nowhere', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'sandboxing-'));
  const { status, stderr } = run(context, 'sandbox', [folder, '--', 'mkdir', join(folder, 'new')]);
  rmSync(folder, { recursive: true });
  expect(status).toBe(1);
  expect(stderr).toContain('Permission denied');
});

test('filter answers in place of the kernel: a file made up, and one refused', (context) => {
  const { status, stdout, stderr } = run(context, 'filter', [
    ...['sh', '-c', 'cat /greeting; cat /etc/ssl/anything; cat /etc/passwd'],
  ]);
  expect(status).toBe(0);
  expect(stdout).toBe(`hello from a file that is nowhere\n${readFileSync('/etc/passwd', 'utf8')}`);
  expect(stderr).toContain('/greeting: made up\n');
  expect(stderr).toContain('/etc/ssl/anything: refused\n');
  expect(stderr).toContain('Permission denied');
});

test('container shows a command a machine of its own', (context) => {
  const script = `id -u; cat /proc/sys/kernel/hostname; echo $$; ls /; exit 6`;
  const { status, stdout } = run(context, 'container', ['sh', '-c', script]);
  expect(stdout.split(/\s+/).slice(0, 3)).toEqual(['0', 'container', '1']);
  expect(stdout).toContain('proc\n');
  expect(stdout).not.toContain('home\n');
  expect(status).toBe(6);
});

test('container has no network, and nothing in it writes to the host or mounts', (context) => {
  const script = `cat /proc/net/dev | wc -l; touch /usr/touched; mount -t tmpfs none /tmp`;
  const { stdout, stderr } = run(context, 'container', ['sh', '-c', script]);
  expect(stdout.trim()).toBe('3'); // two lines of headings, and lo
  expect(stderr).toContain('Read-only file system');
  expect(stderr).toMatch(/mount: .*(permission denied|not permitted)/i);
});
