import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

describe('programs of docs/sandboxing.md', { timeout: 60_000 }, () => {
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
    const { status, stderr } = run(context, 'sandbox', ['/tmp', '--', 'mkdir', '/tmp/sandboxed']);
    expect(status).toBe(1);
    expect(stderr).toContain('Permission denied');
  });
});
