import type { SizeOf } from '@linux-syscalls/abi/kinds';
import { scalars } from '@linux-syscalls/abi/scalars';

/** Which names modules export, by the module, from a form's folder. */
type Homes = Readonly<Record<string, readonly string[]>>;

/** Where a form finds what its wrappers use. */
export interface Sources {
  /** What checks arguments. */
  readonly checks: string;
  /** The types of what follows an operation. */
  readonly operands: string;
  /** The type of what goes into a register. */
  readonly word: 'Pointer' | 'RecordedWord';
  /** What runs. */
  readonly values: Homes;
  /** The module and the name of an adapter. */
  adapter(name: string): readonly [module: string, name: string];
}

const types: Homes = {
  '@linux-syscalls/types': ['RecordArray', 'struct', ...Object.keys(scalars)],
  '../../arguments/address.ts': ['Address'],
  '../../arguments/flags.ts': ['Flags'],
  '../../arguments/integers.ts': ['Integer'],
  '../../arguments/operands.ts': ['Operand', 'OperandsOf', 'Unused', 'WithOperands'],
  '../../arguments/paths.ts': ['Path'],
  '../../arguments/strings.ts': ['Strings'],
  '../../arguments/views.ts': ['Memory', 'Pointer'],
  '../../async/options.ts': ['AsyncOptions'],
  '../../recording/Deferred.ts': ['Deferred'],
  '../../batch/Input.ts': ['OrDeferred', 'OrInput'],
  '../../batch/Result.ts': ['Result'],
  '../../recording/Recording.ts': ['RecordedWord'],
  '../../ring/FixedFile.ts': ['FixedFile'],
  '../../ring/Operation.ts': ['Done', 'OperationOptions', 'Token'],
};

/** What is the same in all forms. */
const values: Homes = {
  '../../machine/choose.ts': ['choose'],
  '../errnos.ts': ['ENOSYS'],
  '../word.ts': ['wordBits'],
};

/** A module as it is written: what is named in its text is imported at its top. */
export class Writer {
  readonly #sources: Sources;
  readonly #types = new Map<string, Set<string>>();
  readonly #values = new Map<string, Set<string>>();
  readonly #wholes = new Map<string, string>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** A type that callers know. */
  type(name: string): string {
    return note(this.#types, homeOf(types, name), name);
  }

  /** The type of what goes into a register. */
  word(): string {
    return this.type(this.#sources.word);
  }

  /** The type of a constant. */
  constantType(name: string): string {
    return `typeof ${note(this.#types, '../constants.ts', name)}`;
  }

  /** What follows the selector of a call that is many. */
  operands(name: string): string {
    return note(this.#types, this.#sources.operands, operandsName(name));
  }

  /** Something that runs. */
  value(name: string): string {
    return note(this.#values, homeOf({ ...values, ...this.#sources.values }, name), name);
  }

  /** A constant whose number differs. */
  constant(name: string): string {
    return note(this.#values, '../constants.ts', name);
  }

  /** What stands for an adapter. */
  adapter(name: string): string {
    return note(this.#values, ...this.#sources.adapter(name));
  }

  /** What checks know a record by. */
  shape(record: string): string {
    return note(this.#values, '../shapes.ts', shapeName(record));
  }

  /** A number of bytes. */
  size(size: number | SizeOf | 'word'): string {
    if (size === 'word') return `${this.value('wordBits')} / 8`;
    return typeof size === 'number'
      ? String(size)
      : note(this.#values, '../sizes.ts', sizeName(size.sizeOf));
  }

  /** Something that the module of checks exports. */
  check(name: string): string {
    return `${this.#whole('argument', this.#sources.checks)}.${name}`;
  }

  /** The condition that this machine has an architecture. */
  is(arch: string): string {
    return `${this.#whole('is', '../is.ts')}.${arch}`;
  }

  /** The import statements for all that was asked for. */
  imports(): string {
    const wholes = [...this.#wholes].map(([name, from]) => `import * as ${name} from '${from}';\n`);
    return [
      ...statements(this.#types, 'import type'),
      ...wholes.sort(),
      ...statements(this.#values, 'import'),
    ].join('');
  }

  #whole(name: string, from: string): string {
    this.#wholes.set(name, from);
    return name;
  }
}

/** What the module of shapes calls a record's. */
export const shapeName = (record: string): string => `${record}Shape`;

/** What the module of operands calls those of a call. */
export const operandsName = (call: string): string =>
  `${call.charAt(0).toUpperCase()}${call.slice(1)}Operands`;

/** What the module of sizes calls a structure's. */
export const sizeName = (tag: string): string => `sizeOf_${tag}`;

function homeOf(homes: Homes, name: string): string {
  const home = Object.keys(homes).find((key) => homes[key]!.includes(name));
  if (home === undefined) throw new Error(`no module exports ${name}`);
  return home;
}

function note(modules: Map<string, Set<string>>, from: string, name: string): string {
  const names = modules.get(from) ?? new Set();
  modules.set(from, names.add(name));
  return name;
}

function statements(modules: ReadonlyMap<string, ReadonlySet<string>>, how: string): string[] {
  return [...modules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, names]) => `${how} { ${[...names].sort().join(', ')} } from '${from}';\n`);
}
