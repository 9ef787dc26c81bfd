import { readdirSync, readFileSync } from 'node:fs';
import { archNames } from '@linux-syscalls/abi/arch';
import { expect, test } from 'vitest';
import { readFacts } from '../src/facts/read.ts';
import { resolveTable } from '../src/generate/model/call.ts';
import { familyConstants } from '../src/generate/model/constants.ts';
import { readTable } from '../src/generate/model/table.ts';
import { bigintFields } from '../src/generate/types/corrections.ts';
import { RecordIndex } from '../src/generate/types/recordIndex.ts';

// What JavaScript does in silence is told in the docstring of what it happens to.

const facts = readFacts();
const read = (path: string): string =>
  readFileSync(new URL(`../../packages/${path}`, import.meta.url), 'utf8');

test('numbers of more than 32 bits say what becomes of them', () => {
  const source = read('linux-syscalls/src/generated/constants.ts');
  const beyond = familyConstants(facts).filter(({ values }) => {
    const all = Object.values(values);
    return all.some((one) => one > 0xffff_ffffn) && all.every((one) => one < 1n << 53n);
  });
  expect(beyond.map(({ name }) => name)).toContain('CLONE_INTO_CGROUP');
  for (const { name } of beyond) {
    expect(source).toMatch(new RegExp(`which \`\\|\` loses.* \\*/\nexport const ${name}\\b`));
  }
});

test('big-endian fields say that they take the number itself', () => {
  const source = read('types/src/root/generated/records.ts');
  const inet = read('types/src/generated/linux/tcp.ts');
  const told = (type: string, field: string) =>
    new RegExp(`/\\*\\* \`${type}\`, big-endian in memory.*\\*/\n +(get )?${field}\\b`);
  expect(source).toMatch(told('__be16', 'sin_port'));
  expect(source).toMatch(told('__be32', 's_addr'));
  expect(inet).toMatch(told('__be16', 'dest'));
  // Others are left alone.
  expect(source.match(/big-endian in memory/g)).toHaveLength(
    new Set(source.match(/__be\d\d \w+(?=[;[])/g)).size,
  );
});

test.each([...bigintFields])('%s is a bigint on every architecture that has it', (name) => {
  const [record, field] = name.split('.') as [string, string];
  const { definition } = new RecordIndex(facts).declared(record);
  const known = archNames
    .filter((arch) => definition.on.includes(arch))
    .flatMap((arch) => JSON.stringify(definition.placement(arch).fields.map(marked)));
  function marked(one: { readonly name: string }): unknown {
    return JSON.parse(
      JSON.stringify(one, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    );
  }
  const marks = known.filter((text) => text.includes('"bigint":true'));
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.every((text) => text.includes(`"name":"${field}"`))).toBe(true);
});

const aliasRows = [...resolveTable(facts, readTable(facts)).values()]
  .flat()
  .flatMap(({ name, aliases }) =>
    aliases.map((alias) => [alias.name, name, alias.kernels.length] as const),
  );

test.each(['throwing', 'nothrow', 'recording'])(
  'names that only some kernels have are deprecated where %s wrappers are declared',
  (form) => {
    const folder = new URL(`../../packages/linux-syscalls/src/generated/${form}/`, import.meta.url);
    const files = form === 'recording' ? ['calls.ts'] : readdirSync(folder);
    const source = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('');
    expect(aliasRows.map(([called]) => called)).toEqual(
      expect.arrayContaining(['chown32', 'lstat64', '_newselect', 'fcntl64', 'pread']),
    );
    for (const [called, name, kernels] of aliasRows) {
      const line = source.split('\n').findIndex((text) => declares(text, called));
      const doc = source.split('\n')[line - 1];
      if (kernels > 0) expect(doc).toContain(`@deprecated Use \`${name}\`: `);
      else expect(doc).not.toContain('@deprecated');
    }
  },
);

function declares(line: string, name: string): boolean {
  return line.startsWith(`export const ${name}:`) || line.startsWith(`  ${name}: RecordedCalls[`);
}
