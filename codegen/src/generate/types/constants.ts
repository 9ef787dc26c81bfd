import { type ArchName, archNames } from '@linux-syscalls/abi/arch';
import { recoded } from '../../../../packages/types/src/requestEncoding.ts';
import type { Constant } from '../../facts/facts.ts';
import type { RequestEncodings } from '../model/requestEncodings.ts';
import { byArchitecture } from './byArchitecture.ts';
import type { Statements } from './statements.ts';

/** The statements of a header's constants. */
export function constantStatements(
  path: string,
  constants: readonly Constant[],
  encodings: RequestEncodings,
): Statements {
  const same = constants.filter(({ value }) => 'all' in value);
  // One statement for all of them takes a third less of the package than one for each.
  const list = same.map((constant) => `${constant.name} = ${valuesOf(constant)[0]}`);
  const statements = list.length > 0 ? [`export const ${list.join(',\n')};`] : [];
  const differing = constants.filter(({ value }) => !('all' in value));
  if (differing.length === 0) return { engine: [], modules: [], statements };
  const requests = differing.filter((constant) => isOfUsualParts(constant, encodings));
  const partial = differing.filter((constant) => holdersOf(constant) !== undefined);
  const groups = groupsOf(partial);
  const rows = differing.filter(
    (constant) => !requests.includes(constant) && !partial.includes(constant),
  );
  const types = [
    ...(rows.length > 0 ? [`{\n${rows.map(perArchType).join('\n')}\n}`] : []),
    ...groups.map(([archs, members]) => {
      const union = archs.split(' ').map((arch) => `'${arch}'`);
      return `OnlyOnThese<${union.join(' | ')}, {\n${members.join(';\n')}\n}>`;
    }),
    ...(requests.length > 0
      ? [`Requests<${requests.map(({ name }) => `'${name}'`).join(' | ')}>`]
      : []),
  ];
  const parts = [
    `{\n${rows.map(perArchRow).join('\n')}\n}`,
    `{\n${requests.map(usualMember).join(',\n')}\n}`,
    `{\n${groups.map(([archs, members]) => `'${archs}': {\n${members.join(',\n')}\n}`).join(',\n')}\n}`,
  ];
  const used = groups.length > 0 ? 3 : requests.length > 0 ? 2 : 1;
  const here = requests.map(
    (constant) =>
      `${constant.name}: number = /* @__PURE__ */ requestHere(${valuesOf(constant)[0]})`,
  );
  const others = differing.filter((constant) => !requests.includes(constant));
  return {
    engine: [
      ...(others.length > 0 ? ['hereOf'] : []),
      ...(rows.length > 0 ? ['type PerArch'] : []),
      ...(groups.length > 0 ? ['type OnlyOnThese'] : []),
      ...(requests.length > 0 ? ['type Requests', 'requestHere'] : []),
      'perArchOf',
    ],
    modules: [],
    statements: [
      '/** The constants that differ between architectures; `undefined` where one lacks it. */',
      `export const perArch: ${types.join(' & ')} =`,
      `/* @__PURE__ */ perArchOf(${parts.slice(0, used).join(', ')});`,
      '',
      ...others.map((constant) => hereStatement(path, constant)),
      ...(requests.length > 0 ? [`export const ${here.join(',\n')};`] : []),
      ...statements,
    ],
  };
}

/** `NAME: value` of a request, as most architectures have it. */
function usualMember(constant: Constant): string {
  return `${constant.name}: ${valuesOf(constant)[0]}`;
}

/** The architectures that have a constant, where others lack it and all that have it agree. */
function holdersOf(constant: Constant): readonly ArchName[] | undefined {
  const values = valuesOf(constant);
  const present = new Set(values.filter((value) => value !== undefined));
  if (!values.includes(undefined) || present.size !== 1) return undefined;
  return archNames.filter((_, index) => values[index] !== undefined);
}

/** `NAME: value` of constants, by the architectures that have them. */
function groupsOf(constants: readonly Constant[]): readonly (readonly [string, string[]])[] {
  const groups = new Map<string, string[]>();
  for (const constant of constants) {
    const holders = holdersOf(constant)!;
    const value = valuesOf(constant)[archNames.indexOf(holders[0]!)];
    const key = holders.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), `${constant.name}: ${value}`]);
  }
  return [...groups];
}

/** Whether a constant is a request of ioctl that differs by the encoding of its parts alone. */
function isOfUsualParts({ value }: Constant, encodings: RequestEncodings): boolean {
  if ('all' in value) return false;
  const usual = Number(value.by[archNames[0]!]);
  return archNames.every((arch) => {
    const own = recoded(usual, encodings[archNames[0]!], encodings[arch]);
    return value.by[arch] === BigInt(own);
  });
}

function perArchType(constant: Constant): string {
  return `readonly ${constant.name}: PerArch<${rowOf(constant)}>;`;
}

function perArchRow(constant: Constant): string {
  return `${constant.name}: [${rowOf(constant)}],`;
}

/** The values in the order of the architectures; what the last ones lack is left out. */
function rowOf(constant: Constant): string {
  const values = valuesOf(constant);
  const length = values.findLastIndex((value) => value !== undefined) + 1;
  return values.slice(0, length).map(String).join(', ');
}

function hereStatement(path: string, constant: Constant): string {
  const values = valuesOf(constant);
  const type = isWide(constant) ? 'bigint' : 'number';
  const absent = values.includes(undefined) ? ' | undefined' : '';
  return [
    `/** \`<${path}>\`: ${documentation(values)}. */`,
    `export const ${constant.name}: ${type}${absent} = /* @__PURE__ */ hereOf(perArch.${constant.name});`,
  ].join('\n');
}

function documentation(values: readonly (string | undefined)[]): string {
  return byArchitecture(
    new Map(
      values.flatMap((value, index) => (value === undefined ? [] : [[archNames[index]!, value]])),
    ),
  );
}

/** A constant that no number holds exactly on one architecture is a bigint on all. */
function isWide({ value }: Constant): boolean {
  const values = 'all' in value ? [value.all] : Object.values(value.by);
  return values.some((one) => !Number.isSafeInteger(Number(one)));
}

/** The literals of a constant's values on each architecture. */
function valuesOf(constant: Constant): (string | undefined)[] {
  const { value } = constant;
  const suffix = isWide(constant) ? 'n' : '';
  return archNames.map((arch) => {
    const one = 'all' in value ? value.all : value.by[arch];
    return one === undefined ? undefined : `${one}${suffix}`;
  });
}
