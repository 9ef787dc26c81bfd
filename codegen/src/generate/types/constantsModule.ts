import { archNames } from '@linux-syscalls/abi/arch';
import type { Constant } from '../../facts/facts.ts';
import { moduleSpecifier } from './paths.ts';

/** The statements of a header's constants, and the import they need. */
export function constantStatements(path: string, constants: readonly Constant[]): string[] {
  const varying = constants.filter(({ value }) => !('all' in value));
  const statements = constants.map((constant) => statementOf(path, constant));
  if (varying.length === 0) return statements;
  return [
    `import { hereOf } from '${moduleSpecifier(path, 'engine.ts', '..')}';`,
    '',
    '/** The constants that differ between architectures; `undefined` where one lacks it. */',
    `export const perArch = {\n${varying.map(perArchLine).join('\n')}\n} as const;`,
    '',
    ...statements,
  ];
}

function statementOf(path: string, constant: Constant): string {
  const { name, value } = constant;
  if ('all' in value) return `export const ${name} = ${literal(constant, value.all)};`;
  const values = archNames.map((arch) => value.by[arch]);
  const shown = archNames.map((arch, index) => `${arch} ${values[index] ?? 'none'}`).join(', ');
  const type = isWide(constant) ? 'bigint' : 'number';
  const absent = values.includes(undefined) ? ' | undefined' : '';
  return [
    `/** \`<${path}>\`: ${shown}. */`,
    `export const ${name}: ${type}${absent} = /* @__PURE__ */ hereOf(perArch.${name});`,
  ].join('\n');
}

function perArchLine(constant: Constant): string {
  const { value, name } = constant;
  const values = archNames.map((arch) => {
    const one = 'all' in value ? value.all : value.by[arch];
    return `${arch}: ${one === undefined ? 'undefined' : literal(constant, one)}`;
  });
  return `  ${name}: { ${values.join(', ')} },`;
}

/** A constant that no number holds exactly on one architecture is a bigint on all. */
function isWide({ value }: Constant): boolean {
  const values = 'all' in value ? [value.all] : Object.values(value.by);
  return values.some((one) => !Number.isSafeInteger(Number(one)));
}

function literal(constant: Constant, value: bigint): string {
  return isWide(constant) ? `${value}n` : String(value);
}
