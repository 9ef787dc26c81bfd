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
  folder = mkdtempSync(join(tmpdir(), 'told-'));
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

const untold = () => missingChangesets(folder, [one]);

test('a list and its changeset in one commit are told', async () => {
  expect(await untold()).toEqual([]);
});

test('a changeset of before does not tell of a later change', async () => {
  write({ [list]: 'a\nb\n' });
  expect(await untold()).toEqual([one.name]);
  await commit({});
  expect(await untold()).toEqual([one.name]);
});

test('a changeset of another package tells nothing of this one', async () => {
  await commit({ [list]: 'a\nb\n', '.changeset/other.md': changeset('@scope/one-more') });
  expect(await untold()).toEqual([one.name]);
});

test('a changeset after the change tells of it, written or committed', async () => {
  await commit({ [list]: 'a\nb\n' });
  write({ '.changeset/second.md': changeset(one.name) });
  expect(await untold()).toEqual([]);
  await commit({});
  expect(await untold()).toEqual([]);
});

test('a changelog that a release made of its changesets tells of what was before', async () => {
  await commit({ [list]: 'a\nb\n', '.changeset/second.md': changeset(one.name) });
  rmSync(join(folder, '.changeset'), { recursive: true });
  await commit({ [changelog]: '## 0.0.1\n' });
  expect(await untold()).toEqual([]);
  await commit({ [list]: 'a\nb\nc\n' });
  expect(await untold()).toEqual([one.name]);
});

test('two branches that both told stay told when they are merged', async () => {
  await commit({ [list]: 'a\nb\nc\nd\ne\nf\n', '.changeset/second.md': changeset(one.name) });
  await git('checkout', '--quiet', '-b', 'other');
  await commit({ [list]: '0\na\nb\nc\nd\ne\nf\n', '.changeset/third.md': changeset(one.name) });
  await git('checkout', '--quiet', 'main');
  await commit({ [list]: 'a\nb\nc\nd\ne\nf\ng\n', '.changeset/fourth.md': changeset(one.name) });
  await git('merge', '--quiet', '--no-edit', 'other');
  expect(await untold()).toEqual([]);
});

test('where there is no history, it says why', async () => {
  expect(await whyNoHistory(folder)).toBeUndefined();
  await commit({ [list]: 'a\nb\n' });
  const scratch = mkdtempSync(join(tmpdir(), 'told-shallow-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  expect(await whyNoHistory(scratch)).toMatch('no checkout');
  await git('clone', '--quiet', '--depth=1', `file://${folder}`, join(scratch, 'shallow'));
  expect(await whyNoHistory(join(scratch, 'shallow'))).toMatch('shallow');
});
