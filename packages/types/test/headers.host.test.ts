import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArchName, Descriptor } from '../src/index.ts';
import { assertInC, compilers, macrosInC, type Verdict } from './compiler.ts';

interface HeaderModule {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const root = new URL('../src/generated/', import.meta.url);

const modules: readonly HeaderModule[] = await Promise.all(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .sort()
    .map(async (file) => ({
      path: file.replace(/\.ts$/, '.h'),
      exports: (await import(new URL(file, root).href)) as Record<string, unknown>,
    })),
);

/** Headers that use a libc's types, which contradict those of other headers. */
const usingLibc: ReadonlySet<string> = new Set(['linux/vm_sockets.h']);

/** What is compiled together, after what it needs. */
const groups: readonly { readonly before: string; readonly modules: readonly HeaderModule[] }[] = [
  { before: '', modules: modules.filter(({ path }) => !usingLibc.has(path)) },
  {
    before: '#include <sys/socket.h>',
    modules: modules.filter(({ path }) => usingLibc.has(path)),
  },
];

// The compilers' headers are of an older kernel.
const changedSince: ReadonlySet<string> = new Set([
  '__builtin_offsetof(struct statx, __spare3) == 192', // newer fields have taken some of it
  'PKEY_ACCESS_MASK == 15', // aarch64 had no keys
  'SO_VM_SOCKETS_CONNECT_TIMEOUT == 8', // x86: gcc takes a 32-bit time_t, which the kernel doesn't
]);

/** What grows whenever something is added to its kind. */
const growing = /(_MAX|_SUPPORTED|_FEATURE_MASK) == /;

for (const { architecture, missing } of compilers) {
  describe.skipIf(missing !== undefined)(
    `the header modules against gcc on ${architecture.name}${missing ? ` (skipped: ${missing})` : ''}`,
    () => {
      test('records are laid out alike', () => {
        let count = 0;
        const unknown = everyGroup(({ exports }) => {
          const records = [exports.struct, exports.union].flatMap((all) =>
            Object.values(all ?? {}),
          );
          const conditions = records.flatMap((record) => conditionsOf(record, architecture.name));
          count += conditions.length;
          return conditions;
        });
        // The headers lack what is newer, and what only the kernel's own have.
        expect(unknown.length).toBeLessThan(count / 2);
      });

      test('constants have the same values', () => {
        let count = 0;
        const unknown = everyGroup((module, known) => {
          const conditions = constantsOn(module, architecture.name).flatMap(([name, value]) =>
            known.has(name) ? [`${name} == ${value}`] : [],
          );
          count += conditions.length;
          return conditions;
        });
        expect(count).toBeGreaterThan(500);
        // A few requests of ioctl hold the size of what another header declares.
        expect(unknown.length).toBeLessThan(count / 50);
      });

      /** Fails on what gcc denies; gives what it can't decide. */
      function everyGroup(
        conditions: (module: HeaderModule, macros: ReadonlySet<string>) => readonly string[],
      ): readonly string[] {
        return groups.flatMap((group) => {
          const includes = group.modules.map(
            ({ path }) => `#if __has_include(<${path}>)\n#include <${path}>\n#endif`,
          );
          const prelude = [group.before, ...includes].join('\n');
          const macros = macrosInC(architecture, prelude);
          const all = group.modules.flatMap((module) => conditions(module, macros));
          const { failed, unknown }: Verdict = assertInC(architecture, prelude, all);
          const wrong = failed.filter((one) => !changedSince.has(one) && !growing.test(one));
          expect(wrong).toEqual([]);
          return unknown;
        });
      }
    },
  );
}

function conditionsOf({ kind, name, layout }: Descriptor<never>, arch: ArchName): string[] {
  const own = layout[arch];
  if (own === undefined) return [];
  const c = `${kind} ${name}`;
  const offsets = Object.entries(own.fields).flatMap(([field, { offset, bits }]) =>
    bits === undefined ? [`__builtin_offsetof(${c}, ${field}) == ${offset}`] : [],
  );
  return [`sizeof(${c}) == ${own.size}`, `_Alignof(${c}) == ${own.alignment}`, ...offsets];
}

function constantsOn({ exports }: HeaderModule, arch: ArchName): [string, string][] {
  const perArch = (exports.perArch ?? {}) as Record<string, Record<ArchName, unknown>>;
  return Object.entries(exports).flatMap(([name, here]): [string, string][] => {
    const value = name in perArch ? perArch[name]![arch] : here;
    if (typeof value === 'bigint') return [[name, `${value}ull`]];
    return typeof value === 'number' ? [[name, String(value)]] : [];
  });
}
