import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'files-'));
afterAll(() => rmSync(scratch, { recursive: true }));

test('sparse-copy copies what a file holds, and no hole', (context) => {
  const [from, to] = [join(scratch, 'from'), join(scratch, 'to')];
  const fd = openSync(from, 'w');
  writeSync(fd, 'the start', 0);
  writeSync(fd, 'beyond 32 bits', 5_000_000_000);
  closeSync(fd);

  expect(run(context, 'sparse-copy', [from, to]).status).toBe(0);
  expect(statSync(to).size).toBe(5_000_000_014);
  expect(statSync(to).blocks).toBeLessThanOrEqual(statSync(from).blocks);
  expect(execFileSync('cmp', [from, to, '--bytes=4096'], { encoding: 'utf8' })).toBe('');
  expect(tailOf(to)).toBe('beyond 32 bits');
});

test('sparse-copy copies between file systems too', (context) => {
  const [from, to] = [join(scratch, 'here'), `/dev/shm/sparse-copy-${process.pid}`];
  writeFileSync(from, 'in another file system');
  try {
    expect(run(context, 'sparse-copy', [from, to]).status).toBe(0);
    expect(readFileSync(to, 'utf8')).toBe('in another file system');
  } finally {
    rmSync(to);
  }
});

test('sparse-copy copies a file that is one hole, and an empty one', (context) => {
  const to = join(scratch, 'copy');
  for (const size of [0, 1_000_000]) {
    const from = join(scratch, `hole-${size}`);
    writeFileSync(from, '');
    truncateSync(from, size);
    const { stdout } = run(context, 'sparse-copy', [from, to]);
    expect(stdout).toBe(`${size} bytes, of which 0 were copied\n`);
    expect(statSync(to).size).toBe(size);
  }
});

test('atomic-write makes a file, and replaces one, and leaves nothing else', (context) => {
  const folder = join(scratch, 'atomic');
  mkdirSync(folder);
  const path = join(folder, 'state');
  const long = 'long\n'.repeat(100_000);
  for (const content of ['first\n', long, '']) {
    expect(run(context, 'atomic-write', [path], content).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['state']);
  }
});

test('atomic-write leaves who reads the old content with it', (context) => {
  const path = join(scratch, 'read');
  run(context, 'atomic-write', [path], 'old');
  const fd = openSync(path, 'r');
  run(context, 'atomic-write', [path], 'new');
  expect(readFileSync(fd, 'utf8')).toBe('old');
  closeSync(fd);
});

test('walk adds up what du does', (context) => {
  const folder = join(scratch, 'tree');
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (let i = 0; i < 300; i += 1)
    writeFileSync(join(folder, 'a/b', String(i)), 'x'.repeat(i * 99));
  execFileSync('ln', [join(folder, 'a/b/299'), join(folder, 'a/other name')]);
  execFileSync('ln', ['-s', '/usr', join(folder, 'a/link')]);

  const { status, stdout } = run(context, 'walk', [folder]);
  const [kilobytes] = execFileSync('du', ['-sk', folder], { encoding: 'utf8' }).split('\t');
  expect(status).toBe(0);
  expect(stdout.match(/\d+(?= KB)/g)).toEqual([kilobytes, kilobytes]);
});

/** The last 14 bytes of a file. */
function tailOf(path: string): string {
  return execFileSync('tail', ['-c', '14', path], { encoding: 'utf8' });
}
