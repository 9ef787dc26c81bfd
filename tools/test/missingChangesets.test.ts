import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { missingChangesets, whyNoHistory } from '../release/missingChangesets.ts';
import { run } from '../setup/command.ts';

const one = { name: '@scope/one', short: 'one' };
const list = 'tools/release/names/one.txt';
const changelog = 'packages/one/CHANGELOG.md';
const changeset = (name: string) => `---\n"${name}": patch\n---\n\nUse it.\n`;

let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'changesets-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await git('init', '--quiet', '--initial-branch=main');
  await git('config', 'user.name', 'nobody');
  await git('config', 'user.email', 'nobody@localhost');
  await commit({ [list]: 'a\n', '.changeset/first.md': changeset(one.name) });
});

function git(...args: readonly string[]) {
  return run(['git', ...args], { cwd: folder });
}

function write(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function commit(files: Readonly<Record<string, string>>) {
  write(files);
  await git('add', '--all');
  await git('commit', '--quiet', '--message=change');
}

const missing = () => missingChangesets(folder, [one]);

test('a list and its changeset in one commit: none is missing', async () => {
  expect(await missing()).toEqual([]);
});

test('a changeset from before doesn’t cover a later change', async () => {
  write({ [list]: 'a\nb\n' });
  expect(await missing()).toEqual([one.name]);
  await commit({});
  expect(await missing()).toEqual([one.name]);
});

test('a changeset of another package doesn’t cover this one', async () => {
  await commit({ [list]: 'a\nb\n', '.changeset/other.md': changeset('@scope/one-more') });
  expect(await missing()).toEqual([one.name]);
});

test('a changeset after the change covers it, written or committed', async () => {
  await commit({ [list]: 'a\nb\n' });
  write({ '.changeset/second.md': changeset(one.name) });
  expect(await missing()).toEqual([]);
  await commit({});
  expect(await missing()).toEqual([]);
});

test('a changelog that a release made of its changesets covers what was before', async () => {
  await commit({ [list]: 'a\nb\n', '.changeset/second.md': changeset(one.name) });
  rmSync(join(folder, '.changeset'), { recursive: true });
  await commit({ [changelog]: '## 0.0.1\n' });
  expect(await missing()).toEqual([]);
  await commit({ [list]: 'a\nb\nc\n' });
  expect(await missing()).toEqual([one.name]);
});

test('two branches with changesets need none when they are merged', async () => {
  await commit({ [list]: 'a\nb\nc\nd\ne\nf\n', '.changeset/second.md': changeset(one.name) });
  await git('checkout', '--quiet', '-b', 'other');
  await commit({ [list]: '0\na\nb\nc\nd\ne\nf\n', '.changeset/third.md': changeset(one.name) });
  await git('checkout', '--quiet', 'main');
  await commit({ [list]: 'a\nb\nc\nd\ne\nf\ng\n', '.changeset/fourth.md': changeset(one.name) });
  await git('merge', '--quiet', '--no-edit', 'other');
  expect(await missing()).toEqual([]);
});

test('where there is no history, it says why', async () => {
  expect(await whyNoHistory(folder)).toBeUndefined();
  await commit({ [list]: 'a\nb\n' });
  const scratch = mkdtempSync(join(tmpdir(), 'changesets-shallow-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  expect(await whyNoHistory(scratch)).toMatch('no checkout');
  await git('clone', '--quiet', '--depth=1', `file://${folder}`, join(scratch, 'shallow'));
  expect(await whyNoHistory(join(scratch, 'shallow'))).toMatch('shallow');
});
