import { readFileSync } from 'node:fs';
import { recordAliases } from '@linux-syscalls/abi/records';
import { describe, expect, test } from 'vitest';

// What editors show of the package comes from its declarations, as they are built.

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}.d.ts`, import.meta.url), 'utf8');

/** The types that a file declares outside of namespaces, without the numbers that a bundler adds. */
function declaredTypes(text: string): readonly string[] {
  return [...text.matchAll(/^(?:declare )?(?:class|interface|type) ([\w$]+)/gm)].map(([, name]) =>
    name!.replace(/\$\d+$/, ''),
  );
}

/** What importers may name. */
function exportedNames(text: string): readonly string[] {
  const [, list = ''] = /^export \{(.*)\};?$/m.exec(text) ?? [];
  return list.split(',').map((item) => item.trim().replace(/^type /, ''));
}

/** Types that only tell the compiler what to refuse, and what its error then shows. */
const refusing = /^(?:Unused|Operand|OperandsOf|OperandsWanted|WithOperands|[A-Z]\w+Operands)$/;
const others: Readonly<Record<string, readonly string[]>> = {
  raw: ['NameOfErrno', 'MessageOfErrno'], // the types of one function each
  spawn: ['WithPidfd'], // tells an overload from the other
  async: ['WithPidfd', 'Wrappers', ...exportedNames(read('linux-syscalls/dist/spawn'))], // whose spawn it has
};

const everywhere = exportedNames(read('linux-syscalls/dist/index'));

test.each([
  'index',
  'nothrow',
  'batch',
  'memory',
  'raw',
  'spawn',
  'values',
  'async',
  'events',
  'ring',
])('a program can name every type that the declarations of %s show', (entry) => {
  const text = read(`linux-syscalls/dist/${entry}`);
  const known = [...everywhere, ...exportedNames(text), ...(others[entry] ?? [])];
  const declared = declaredTypes(text);
  expect(declared.length).toBeGreaterThan(0);
  expect(declared.filter((name) => !known.includes(name) && !refusing.test(name))).toEqual([]);
});

test.each(['index', 'nothrow', 'batch', 'async'])(
  'the signatures of %s have the names of records that man pages have',
  (entry) => {
    const shown = [...read(`linux-syscalls/dist/${entry}`).matchAll(/^[^*]*$/gm)].flatMap(
      ([line]) => [...line.matchAll(/\bstruct(?:\$\d+)?\.(\w+)/g)].map(([, name]) => name!),
    );
    expect(shown).toContain('timespec');
    const tags = Object.values(recordAliases);
    expect([...new Set(shown)].filter((name) => tags.includes(name))).toEqual([]);
  },
);

describe('records at the root of @linux-syscalls/types', () => {
  const text = read('types/dist/index');

  test.each(Object.entries(recordAliases))(
    '%s is the interface, and %s its other name',
    (name, tag) => {
      expect(text).toMatch(
        new RegExp(`^ *interface ${name} extends RecordView<"struct ${tag}"`, 'm'),
      );
      expect(text).toMatch(new RegExp(`^ *type ${tag} = ${name};`, 'm'));
      expect(text).not.toMatch(new RegExp(`: (?:From<)?struct\\.${tag}\\b`));
    },
  );
});

test('the wrappers of nothrow document each argument and what they return', () => {
  const text = read('linux-syscalls/dist/nothrow');
  const wrappers = [
    ...text.matchAll(/\/\*\*\n((?:\*.*\n)+)\*\/\ndeclare function (\w+)\((.*)\):/g),
  ];
  expect(wrappers.length).toBeGreaterThan(300);
  for (const [, doc = '', name, parameters = ''] of wrappers) {
    const documented = [...doc.matchAll(/^\* @param (\w+) ./gm)].map(([, argument]) => argument);
    // An operation is what its signature is for, and what stands where it takes nothing isn't looked at.
    const taken = parameters.matchAll(/(\w+)\??: (?!typeof |Unused\b)/g);
    expect(documented, name).toEqual([...taken].map(([, argument]) => argument));
    expect(doc, name).toMatch(/^\* @returns ./m);
    expect(doc, name).toMatch(/^\* @see ./m);
  }
});
