import { archNames } from '@linux-syscalls/abi/arch';
import type { Constant } from '../../facts/facts.ts';
import { byArchitecture } from './byArchitecture.ts';
import type { Statements } from './statements.ts';

/** The statements of a header's constants. */
export function constantStatements(path: string, constants: readonly Constant[]): Statements {
  const same = constants.filter(({ value }) => 'all' in value);
  const varying = constants.filter(({ value }) => !('all' in value));
  // One statement for all of them takes a third less of the package than one for each.
  const list = same.map((constant) => `${constant.name} = ${valuesOf(constant)[0]}`);
  const statements = list.length > 0 ? [`export const ${list.join(',\n')};`] : [];
  if (varying.length === 0) return { engine: [], modules: [], statements };
  const differing = [
    '/** The constants that differ between architectures; `undefined` where one lacks it. */',
    `export const perArch: {\n${varying.map(perArchType).join('\n')}\n} =`,
    `/* @__PURE__ */ perArchOf({\n${varying.map(perArchRow).join('\n')}\n});`,
    '',
    ...varying.map((constant) => hereStatement(path, constant)),
  ];
  return {
    engine: ['hereOf', 'type PerArch', 'perArchOf'],
    modules: [],
    statements: [...differing, ...statements],
  };
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
