import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../release/checksums.ts';
import { copyStubSources } from '../../release/cleanCopy.ts';
import { readTarballs } from '../../release/tarballs.ts';
import { run } from '../../setup/command.ts';

const raw = (await readTarballs()).filter(({ short }) => short.startsWith('raw-'));

/** A path of another length, in which nothing was built yet. */
const scratch = mkdtempSync(join(tmpdir(), 'linux-syscalls-built-once-more-'));
const folder = join(scratch, 'in/another/place');

beforeAll(async () => {
  copyStubSources(folder);
  await run([process.execPath, '--import', 'tsx', 'building/stubs/cli.ts', '--anew'], {
    cwd: folder,
  });
}, 300_000);
afterAll(() => rmSync(scratch, { recursive: true }));

describe.each(raw)('the stub in $name', ({ short, files }) => {
  test('is the same, byte for byte, built from a clean copy of its sources elsewhere', () => {
    const stubs = [...files.keys()].filter((path) => path.endsWith('.node'));
    expect(stubs).toHaveLength(1);
    for (const path of stubs) {
      const rebuilt = readFileSync(join(folder, 'packages', short, path));
      expect(digestOf(rebuilt)).toBe(digestOf(files.get(path)!));
    }
  });
});
