import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArchName, Descriptor } from '../src/index.ts';
import { assertInC, compilers, macrosInC } from './compiler.ts';

const root = new URL('../src/generated/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();

interface HeaderModule {
  readonly path: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

const modules: readonly HeaderModule[] = await Promise.all(
  files
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .map(async (file) => ({
      path: file.replace(/\.ts$/, '.h'),
      exports: (await import(new URL(file, root).href)) as Record<string, unknown>,
    })),
);

const records: readonly Descriptor<never>[] = modules.flatMap(({ exports }) =>
  [exports.struct, exports.union].flatMap((namespace) => Object.values(namespace ?? {})),
);

/** What the compilers' headers, which are of an older kernel, say otherwise. */
const changedSince: ReadonlySet<string> = new Set([
  '__builtin_offsetof(struct statx, __spare3) == 192', // newer fields have taken some of it
  'RWF_SUPPORTED == 511', // newer flags
  'PKEY_ACCESS_MASK == 15', // aarch64 had no keys
]);

// The compilers come with the headers of another kernel: what these lack can't be compared.
const includes = modules
  .map(({ path }) => `#if __has_include(<${path}>)\n#include <${path}>\n#endif`)
  .join('\n');

for (const { architecture, missing } of compilers) {
  describe.skipIf(missing !== undefined)(
    `the header modules against gcc on ${architecture.name}${missing ? ` (skipped: ${missing})` : ''}`,
    () => {
      test('records are laid out alike', () => {
        const conditions = records.flatMap((descriptor) => recordIn(descriptor, architecture.name));
        const { failed, unknown } = assertInC(architecture, includes, conditions);
        expect(failed.filter((one) => !changedSince.has(one))).toEqual([]);
        expect(unknown.length).toBeLessThan(conditions.length / 2);
      });

      test('constants have the same values', () => {
        const known = macrosInC(architecture, includes);
        const conditions = constantsOn(architecture.name).flatMap(([name, value]) =>
          known.has(name) ? [`${name} == ${value}`] : [],
        );
        const { failed, unknown } = assertInC(architecture, includes, conditions);
        expect(conditions.length).toBeGreaterThan(500);
        expect(failed.filter((one) => !changedSince.has(one))).toEqual([]);
        // A few ioctl requests hold the size of what another header declares.
        expect(unknown.length).toBeLessThan(10);
      });
    },
  );
}

function recordIn({ kind, name, layout }: Descriptor<never>, arch: ArchName): string[] {
  const own = layout[arch];
  if (own === undefined) return [];
  const c = `${kind} ${name}`;
  const offsets = Object.entries(own.fields).flatMap(([field, { offset, bits }]) =>
    bits === undefined ? [`__builtin_offsetof(${c}, ${field}) == ${offset}`] : [],
  );
  return [`sizeof(${c}) == ${own.size}`, `_Alignof(${c}) == ${own.alignment}`, ...offsets];
}

function constantsOn(arch: ArchName): [string, string][] {
  return modules.flatMap(({ exports }) => {
    const perArch = (exports.perArch ?? {}) as Record<string, Record<ArchName, unknown>>;
    return Object.entries(exports).flatMap(([name, here]): [string, string][] => {
      const value = name in perArch ? perArch[name]![arch] : here;
      if (typeof value === 'bigint') return [[name, `${value}ull`]];
      return typeof value === 'number' ? [[name, String(value)]] : [];
    });
  });
}
