import { followed, opaque } from '@linux-syscalls/abi/addresses';
import { type ArchName, architectures, archNames } from '@linux-syscalls/abi/arch';
import {
  type Argument,
  type Call,
  isAdapted,
  type Route,
  type Word,
} from '@linux-syscalls/abi/language';
import { notWrapped } from '@linux-syscalls/abi/notWrapped';
import { argumentsOf, operationsOf } from '@linux-syscalls/abi/operations';
import { readOnly } from '@linux-syscalls/abi/readOnly';
import { portableRecords, recordAliases } from '@linux-syscalls/abi/records';
import { describe, expect, test } from 'vitest';
import type { Layout, Prototype } from '../src/facts/facts.ts';
import { readFacts } from '../src/facts/read.ts';
import { constantValue } from '../src/generate/model/constant.ts';
import { readTable } from '../src/generate/model/table.ts';
import { isPrivate } from '../src/generate/privateCalls.ts';

// The table says what each kernel receives; the kernel's own definitions say what it takes.

const facts = readFacts();
const calls = readTable(facts);
const routes = Object.values(calls)
  .flatMap((family) => Object.entries(family))
  .flatMap(([name, call]) =>
    archNames.map((arch) => ({ name, call, arch, route: call.routes[arch] })),
  )
  .filter(
    (row): row is typeof row & { route: Route } => row.route !== null && !isAdapted(row.route),
  );

/** Entry points that are assembly: nothing defines them with types. */
const assembly = new Set(['sys_mmap2']);

test.each([...readOnly])('%s, which is only read, points without const', (name) => {
  const [entry, parameter] = name.split(' ');
  const pointers = archNames
    .flatMap((arch) => facts.prototypes[arch].get(entry!)?.parameters ?? [])
    .filter((one) => parameter === undefined || one.name === parameter)
    .filter(({ type }) => /\*|ptr_t/.test(type));
  expect(pointers).not.toEqual([]);
  expect(pointers.some(({ type }) => !type.startsWith('const '))).toBe(true);
});

test.each(routes)('$name on $arch is a live call of its table', ({ arch, route }) => {
  const row = facts.syscalls[arch].find(({ name }) => name === route[0]);
  // Private calls are in no table, and their code is no entry point.
  if (isPrivate(arch, route[0])) expect(row).toBeDefined();
  else expect(row?.entry, `${route[0]} has an entry point`).toBeDefined();
});

describe.each(entryPoints())('$name on $arch fits $entry', ({ arch, call, route, prototype }) => {
  const taken = registersOf(prototype, arch);
  const sent = route.slice(1) as readonly Word[];

  test('in as many registers', () => {
    expect(sent.length, JSON.stringify(prototype.parameters)).toBe(taken.length);
  });

  test.each(sent.map((word, i) => ({ i, word, register: taken[i] })))(
    'in register $i',
    ({ word, register }) => {
      expect(kindOf(word, call)).toContain(register?.kind);
      const argument = typeof word === 'string' ? argumentOf(call, word) : undefined;
      if (register?.kind === 'pointer' && argument !== undefined && 'direction' in argument) {
        const constant =
          /^const /.test(register.type) ||
          readOnly.has(prototype.entry) ||
          readOnly.has(`${prototype.entry} ${register.name}`);
        expect(constant, register.type).toBe(argument.direction === 'in');
      }
    },
  );
});

const multiplexers = Object.values(calls)
  .flatMap((family) => Object.entries(family))
  .filter(([, call]) => call.operations !== undefined)
  .map(([name, call]) => ({ name, call, operations: operationsOf(call) }));

describe.each(multiplexers)('the operations of $name', ({ call, operations }) => {
  const names = call.arguments.map(({ name }) => name);

  test('are told apart by an argument that is a number of a family', () => {
    expect(call.arguments).toContainEqual(
      expect.objectContaining({ name: call.operations!.by, kind: 'flags' }),
    );
  });

  test.each(archNames)('have numbers of their own on %s, all below the flags', (arch) => {
    const numbers = operations.flatMap(({ constants }) =>
      constants.flatMap((name) => numberOf(name, arch) ?? []),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    const flags = (call.operations!.ignoring ?? []).map((name) => numberOf(name, arch)!);
    for (const flag of flags) {
      expect(numbers.filter((number) => (number & flag) !== 0n)).toEqual([]);
    }
  });

  test.each(operations)(
    '$name takes operands of the call, and has a number everywhere',
    (known) => {
      for (const argument of known.operation.arguments) expect(names).toContain(argument.name);
      for (const arch of archNames) {
        if (call.routes[arch] !== null) expect(numberOf(known.name, arch)).toBeDefined();
      }
    },
  );

  test('take every operand between them', () => {
    const taken = operations.flatMap(({ operation }) => operation.arguments.map((a) => a.name));
    for (const { name, kind } of call.arguments)
      if (kind === 'operand') expect(taken).toContain(name);
  });
});

describe('every live call of the tables', () => {
  const wrapped = new Set(
    Object.values(calls).flatMap((family) =>
      Object.entries(family).flatMap(([name, call]) => [name, ...(call.aliases ?? [])]),
    ),
  );
  const live = new Set(
    archNames.flatMap((arch) =>
      facts.syscalls[arch].filter(({ entry }) => entry !== undefined).map(({ name }) => name),
    ),
  );

  test('has a wrapper of its name, or is listed with the reason why not', () => {
    expect(live.size).toBeGreaterThan(450);
    expect([...live].filter((name) => !wrapped.has(name) && !(name in notWrapped))).toEqual([]);
  });

  test('is not listed when it has one', () => {
    expect(Object.keys(notWrapped).filter((name) => wrapped.has(name))).toEqual([]);
    const known = new Set(
      archNames.flatMap((arch) => facts.syscalls[arch].map(({ name }) => name)),
    );
    expect(Object.keys(notWrapped).filter((name) => !known.has(name))).toEqual([]);
  });
});

test('every record with pointers that a call reads is one whose addresses are followed or opaque', () => {
  const read = Object.values(calls)
    .flatMap((family) => Object.values(family))
    .flatMap(argumentsOf)
    .flatMap((argument) =>
      'record' in argument && argument.direction !== 'out' ? [argument.record] : [],
    )
    .filter((name) => !(name in portableRecords));
  const pointing = [...new Set(read)].filter((name) => holdsPointer(recordAliases[name] ?? name));
  const known = { ...followed, ...opaque };
  expect(pointing.filter((name) => known[name] === undefined)).toEqual([]);
  expect(Object.keys(known).filter((name) => !read.includes(name))).toEqual([]);
});

function holdsPointer(tag: string): boolean {
  const layouts = facts.headers.flatMap(({ records }) =>
    records
      .filter(({ name }) => name === tag)
      .map(({ layout }) => ('all' in layout ? layout.all : Object.values(layout.by)[0]!)),
  );
  return layouts.some(hasPointer);
}

function hasPointer({ fields }: Layout): boolean {
  return fields.some(
    ({ type }) =>
      type.kind === 'pointer' ||
      (type.kind === 'record' && holdsPointer(type.name)) ||
      (type.kind === 'inline' && hasPointer(type.layout)),
  );
}

function numberOf(constant: string, arch: ArchName): bigint | undefined {
  try {
    return constantValue(facts, constant, arch);
  } catch {
    return undefined;
  }
}

function entryPoints(): {
  name: string;
  arch: ArchName;
  entry: string;
  call: Call;
  route: Route;
  prototype: Prototype;
}[] {
  return routes.flatMap(({ name, call, arch, route }) => {
    const row = facts.syscalls[arch].find((candidate) => candidate.name === route[0]);
    // A 64-bit table's second column is for 32-bit programs, which have a table of their own.
    const compat = architectures[arch].wordBits === 32 ? row?.compat : undefined;
    return [row?.entry, compat]
      .filter((entry): entry is string => entry !== undefined && !assembly.has(entry))
      .map((entry) => {
        const prototype = facts.prototypes[arch].get(entry);
        if (prototype === undefined) throw new Error(`nothing defines ${entry}`);
        return { name, call, arch, route, entry, prototype };
      });
  });
}

interface Register {
  readonly kind: 'pointer' | 'value' | 'lo' | 'hi' | 'pad';
  readonly type: string;
  readonly name?: string;
}

/** The registers that a definition takes: 64-bit parameters are two where registers have 32. */
function registersOf(prototype: Prototype, arch: ArchName): readonly Register[] {
  const { long64 } = architectures[arch];
  const split = long64 !== 'register';
  const registers: Register[] = [];
  for (const { type, name } of prototype.parameters) {
    if (isPointer(type)) registers.push({ kind: 'pointer', type, name });
    else if (split && /^(loff_t|u64|__u64|s64)$/.test(type)) {
      if (long64 === 'even-pair' && registers.length % 2 === 1)
        registers.push({ kind: 'pad', type });
      registers.push({ kind: 'lo', type }, { kind: 'hi', type });
    } else if (split && /(_l|_?lo|_?low)$/.test(name)) registers.push({ kind: 'lo', type });
    else if (split && /(_h|_?hi|_?high)$/.test(name)) registers.push({ kind: 'hi', type });
    else registers.push({ kind: 'value', type });
  }
  return registers;
}

/** Capabilities are passed by typedefs that hide a pointer, and so is much in compat. */
function isPointer(type: string): boolean {
  return type.includes('*') || /\b(cap_user_(header|data)_t|compat_uptr_t)$/.test(type);
}

/** The kinds of register that a word of the table may go into. */
function kindOf(word: Word, call: Call): readonly Register['kind'][] {
  if (typeof word === 'number') return word === 0 ? ['pad', 'value', 'pointer'] : ['value'];
  if (typeof word === 'string') return kindsOfArgument[argumentOf(call, word).kind];
  if ('lo' in word) return ['lo'];
  if ('hi' in word) return ['hi'];
  return 'result' in word ? ['pointer'] : ['value'];
}

const kindsOfArgument: Readonly<Record<Argument['kind'], readonly Register['kind'][]>> = {
  scalar: ['value'],
  flags: ['value'],
  count: ['value'],
  address: ['value', 'pointer'],
  ioctlArgument: ['value', 'pointer'],
  operand: ['value', 'pointer'],
  unused: ['value', 'pointer'],
  nothing: ['pointer', 'value'],
  strings: ['pointer'],
  path: ['pointer'],
  string: ['pointer'],
  bytes: ['pointer'],
  record: ['pointer'],
  records: ['pointer'],
  numbers: ['pointer'],
  lengthInOut: ['pointer'],
  block: ['pointer'],
  measured: ['pointer'],
  selfSized: ['pointer'],
  pointer: ['pointer', 'value'],
};

function argumentOf(call: Call, name: string): Argument {
  const found = call.arguments.find((argument) => argument.name === name);
  if (found === undefined) throw new Error(`the call has no argument ${name}`);
  return found;
}
