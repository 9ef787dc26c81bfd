import { type ScalarName, scalars } from '@linux-syscalls/abi/scalars';

/** Where a generated module finds each name that it uses; types first, then what runs. */
const typeHomes: Readonly<Record<string, readonly string[]>> = {
  '@linux-syscalls/types': ['RecordArray', 'struct'],
  '../../arguments/address.ts': ['Address'],
  '../../arguments/flags.ts': ['Flags'],
  '../../arguments/integers.ts': ['Integer'],
  '../../arguments/operands.ts': ['Operand', 'Unlisted', 'Unused'],
  '../../arguments/paths.ts': ['Path'],
  '../../arguments/strings.ts': ['Strings'],
  '../../arguments/views.ts': ['Memory', 'Pointer'],
};
const homes: Readonly<Record<string, readonly string[]>> = {
  '../../arguments/halves.ts': ['hi', 'lo'],
  '../../arguments/storedResult.ts': ['storedBigint', 'storedNumber', 'storedResultAddress'],
  '../../arguments/units.ts': ['inUnits'],
  '../../errors/unwrap.ts': ['unwrap', 'unwrapBigint'],
  '../../machine/choose.ts': ['choose'],
  '../../trap.ts': ['syscall', ...[0, 1, 2, 3, 4, 5, 6].map((n) => `syscall${n}`)],
  '../errnos.ts': ['ENOSYS'],
  '../word.ts': ['wordBits'],
};

/** What is named with its module, as in `argument.path`. */
const wholeModules: Readonly<Record<string, string>> = {
  argument: '../../arguments/index.ts',
  is: '../is.ts',
};

/** Names of one kind, each kind from a module of its own. */
const kinds: readonly (readonly [
  matches: (name: string) => boolean,
  from: (name: string) => string,
])[] = [
  [(name) => name.endsWith('Shape'), () => '../shapes.ts'],
  [(name) => name.startsWith('sizeOf_'), () => '../sizes.ts'],
  [(name) => name.startsWith('by:'), (name) => `../../adapters/${name.slice('by:'.length)}.ts`],
  [(name) => name.startsWith('constant:'), () => '../constants.ts'],
];

/** The import statements for the names that a module uses. */
export function imports(names: readonly string[]): string {
  const runtime = new Map<string, Set<string>>();
  const types = new Map<string, Set<string>>();
  const add = (modules: typeof types, from: string, name: string): void => {
    modules.set(from, (modules.get(from) ?? new Set()).add(name));
  };
  for (const name of names) {
    if (name.startsWith('type:')) {
      add(types, '../constants.ts', name.slice('type:'.length));
      continue;
    }
    const kind = kinds.find(([matches]) => matches(name));
    const typeHome =
      homeOf(typeHomes, name) ?? (isScalar(name) ? '@linux-syscalls/types' : undefined);
    const home = kind?.[1](name) ?? homeOf(homes, name);
    if (typeHome !== undefined) add(types, typeHome, name);
    else if (home !== undefined) add(runtime, home, name.replace(/^(by|constant):/, ''));
    else if (name !== 'number' && !(name in wholeModules))
      throw new Error(`no module exports ${name}`);
  }
  const whole = Object.entries(wholeModules)
    .filter(([name]) => names.includes(name))
    .map(([name, from]) => `import * as ${name} from '${from}';\n`);
  return [...statements(types, 'import type'), ...whole, ...statements(runtime, 'import')].join('');
}

function statements(modules: ReadonlyMap<string, ReadonlySet<string>>, how: string): string[] {
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `${how} { ${[...names].sort().join(', ')} } from '${from}';\n`);
}

function homeOf(known: typeof homes, name: string): string | undefined {
  return Object.keys(known).find((home) => known[home]!.includes(name));
}

function isScalar(name: string): name is ScalarName {
  return name in scalars;
}
