import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import { recordAliases, rootStructs, rootUnions } from '@linux-syscalls/abi/records';
import { describe, expect, test } from 'vitest';
import type { FieldLayout, RecordLayout } from '../../packages/types/src/descriptor.ts';
import * as root from '../../packages/types/src/index.ts';
import type { CType, Layout } from '../src/facts/facts.ts';
import { readFacts } from '../src/facts/read.ts';
import { type PublishedModule, publishedModules } from './uapi/published.ts';
import { constantsOn, elementOf, lengthOf, membersOf, recordsOn } from './uapi/questions.ts';

// What packages/types gives a program, beside the facts that gcc has been asked about.

const { headers, members } = readFacts();
/** The macros that name members of members: gcc is asked about their places. */
const memberMacros = new Set(members.map(({ header, name }) => `${header} ${name}`));
const modules = publishedModules();

test('every header that declares a constant or a record has a module', () => {
  const declaring = headers.filter(
    ({ constants, records }) => constants.length + records.length > 0,
  );
  expect(declaring.length).toBeGreaterThan(900);
  expect(declaring.map(({ path }) => path).filter((path) => !modules.has(path))).toEqual([]);
});

describe.each(archNames)('%s', { timeout: 60_000 }, (arch) => {
  const records = recordsOn(headers, arch);
  const constants = constantsOn(headers, arch);
  const sizes = new Map(records.map(({ what, layout }) => [what, layout.size]));

  test('the layout of every record is what the facts say', () => {
    const differing = records.flatMap(({ header, what, layout }) => {
      const published = layoutOf(modules.get(header), what, arch);
      const expected = expectedLayout(layout, arch, sizes);
      return isSame(published, expected, header) ? [] : `${what} of <${header}>`;
    });
    expect(records.length).toBeGreaterThan(5_000);
    expect(differing).toEqual([]);
  });

  test('every constant has the value that the facts say', () => {
    const differing = constants.flatMap(({ header, name, value }) => {
      const module = modules.get(header);
      const published = (module?.perArch?.[name] ?? { [arch]: module?.[name] })[arch];
      return isConstant(published) && BigInt(published) === value
        ? []
        : `${name} of <${header}> is ${published}, not ${value}`;
    });
    console.log(
      `packages/types on ${arch}: ${records.length} records, ${constants.length} constants`,
    );
    expect(constants.length).toBeGreaterThan(50_000);
    expect(differing).toEqual([]);
  });
});

describe('the root', () => {
  const byTag = new Map(
    headers.flatMap(({ path, records }) =>
      records.map(({ kind, name }) => [`${kind} ${name}`, modules.get(path)?.[kind]?.[name]]),
    ),
  );
  const published: PublishedModule = { ...root };
  const structs = Object.entries(rootStructs).map(([name, tag]) => ['struct', name, tag] as const);
  const unions = rootUnions.map((tag) => ['union', tag, tag] as const);

  test.each([...structs, ...unions])('%s %s is the record of its header', (kind, name, tag) => {
    const ofHeader = byTag.get(`${kind} ${tag}`);
    expect(ofHeader?.layout).toBeDefined();
    expect(published[kind]?.[name]?.layout).toEqual(ofHeader?.layout);
    if (name in recordAliases) expect(published[kind]?.[name]).toBe(published[kind]?.[tag]);
  });
});

type Sizes = Readonly<Pick<FieldLayout, 'offset' | 'size' | 'bit' | 'bits'>>;

interface ExpectedLayout {
  readonly size: number;
  readonly alignment: number;
  readonly fields: ReadonlyMap<string, Sizes>;
}

function layoutOf(
  module: PublishedModule | undefined,
  what: string,
  arch: ArchName,
): RecordLayout | undefined {
  const [kind, name] = what.split(' ') as ['struct' | 'union', string];
  return module?.[kind]?.[name]?.layout[arch];
}

/** The fields of anonymous members are the record's own, as the package has them. */
function expectedLayout(
  layout: Layout,
  arch: ArchName,
  sizes: ReadonlyMap<string, number>,
): ExpectedLayout {
  const own = membersOf(layout).filter(({ path }) => !path.includes('.'));
  const fields = own.map(({ path, at, field: { type, bits } }): [string, Sizes] => {
    const size = sizeOf(type, arch, sizes);
    return [
      path,
      bits === undefined ? { offset: at, size } : { offset: at >> 3, size, bit: at, bits },
    ];
  });
  return { size: layout.size, alignment: layout.align, fields: new Map(fields) };
}

function sizeOf(type: CType, arch: ArchName, sizes: ReadonlyMap<string, number>): number {
  const element = elementOf(type);
  switch (element.kind) {
    case 'pointer':
      return lengthOf(type) * (architectures[arch].wordBits / 8);
    case 'record':
      return lengthOf(type) * sizes.get(`${element.record} ${element.name}`)!;
    case 'inline':
      return lengthOf(type) * element.layout.size;
    case 'scalar':
      return lengthOf(type) * element.size;
    case 'array':
      throw new Error('an element is no array');
  }
}

function isSame(
  published: RecordLayout | undefined,
  expected: ExpectedLayout,
  header: string,
): boolean {
  if (published === undefined) return false;
  const names = Object.keys(published.fields).filter(
    (name) => expected.fields.has(name) || !memberMacros.has(`${header} ${name}`),
  );
  return (
    published.size === expected.size &&
    published.alignment === expected.alignment &&
    names.length === expected.fields.size &&
    names.every((name) => {
      const { offset, size, bit, bits } = published.fields[name]!;
      const wanted = expected.fields.get(name);
      return (
        offset === wanted?.offset &&
        size === wanted.size &&
        bit === wanted.bit &&
        bits === wanted.bits
      );
    })
  );
}

function isConstant(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
