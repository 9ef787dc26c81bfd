import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { root } from '../bootstrap/repository.mjs';
import { capture } from '../setup/command.ts';

const fixture = fileURLToPath(new URL('fixture', import.meta.url));

test('the reporter writes every test, why it was skipped, and what does not load', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-reporter-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const report = join(folder, 'report.json');

  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = await capture([process.execPath, vitest, 'run', '--root', fixture], {
    env: { PATH: process.env.PATH, LINUX_SYSCALLS_REPORT: report },
  });

  expect(status).toBe(1);
  const records = JSON.parse(readFileSync(report, 'utf8'));
  expect(records).toHaveLength(5);
  expect(records).toEqual(
    expect.arrayContaining([
      { name: 'every-state.ts: passes', state: 'passed' },
      {
        name: 'every-state.ts: fails',
        state: 'failed',
        reason: 'expected 1 to be 2 // Object.is equality',
      },
      { name: 'every-state.ts: skips with a reason', state: 'skipped', reason: 'needs Linux 9' },
      {
        name: 'every-state.ts: skips in silence',
        state: 'skipped',
        reason: 'no reason given by every-state.ts: skips in silence',
      },
      {
        name: 'does-not-load.ts: does not load',
        state: 'failed',
        reason: 'this file does not load',
      },
    ]),
  );
}, 30_000);
