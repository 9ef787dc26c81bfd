import { archNames } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { expect, test } from 'vitest';
import { renderReport } from '../report/table.ts';
import { all, host } from '../run/architectures.ts';
import { isWanted, rowsByName } from '../run/byName.ts';

const byName = all.filter(({ name }) => name !== 'x86_64' && name !== 'x86');
const wantedBy = (names: readonly string[], requireAll: boolean) =>
  all.filter((it) => isWanted(it, names, requireAll));

test('a plain run tests what this machine’s kernel runs, and nothing that needs an emulator', () => {
  const wanted = wantedBy([], false);
  expect(wanted).toContain(host);
  expect(wanted).toContain(targets.x86);
  expect(wanted.length).toBe(all.length - byName.length);
});

test('--require-all leaves out nothing, and --arch all but the names that it gives', () => {
  expect(wantedBy([], true).map(({ name }) => name)).toEqual(archNames);
  for (const { name } of all) {
    expect(wantedBy([name], false).map((it) => it.name)).toEqual([name]);
    expect(wantedBy([name], true).map((it) => it.name)).toEqual([name]);
  }
});

test('the table has a row with the command for each one that a plain run leaves out', () => {
  const rows = rowsByName(wantedBy([], false), []);
  expect(rows.map(({ name }) => name)).toEqual(byName.map(({ name }) => name));
  const report = renderReport(rows);
  for (const { name } of byName) {
    expect(report).toMatch(
      new RegExp(`^${name} +left out: npm test -- --arch ${name} runs it +- +- +-`, 'm'),
    );
  }
  expect(report).toMatch(/0 passed, 0 failed, 0 skipped$/);
  expect(rowsByName(all, [])).toEqual([]);
});

test('the command of a row asks for the same files', () => {
  const [row] = rowsByName(wantedBy([], false), ['race', 'futexes']);
  expect(row!.where).toMatch(/--arch \S+ race futexes runs it$/);
});
