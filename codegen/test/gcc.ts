import { spawnSync } from 'node:child_process';
import type { ArchName } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';

/*
 * The second source: another compiler, reading the headers of another package (Debian's libc6-dev
 * for cross compilers), which are of an older kernel. What both know must be the same.
 */

/** What gcc says that it is. */
export function gccVersion(arch: ArchName): string {
  return spawnSync(gccOf(arch), ['--version'], { encoding: 'utf8' }).stdout;
}

/** Why gcc can't be asked about an architecture; undefined where it can. */
export function gccIsMissing(arch: ArchName): string | undefined {
  const gcc = gccOf(arch);
  const { error } = spawnSync(gcc, ['--version']);
  return error && `${gcc} is not installed`;
}

/** The macros without parameters that gcc knows after an include, those whose names fit. */
export function gccMacros(arch: ArchName, include: string, names: RegExp): string[] {
  const { stdout } = gcc(arch, ['-E', '-dM'], `#include <${include}>\n`);
  return [...stdout.matchAll(/^#define (\w+) \S/gm)]
    .map(([, name]) => name!)
    .filter((name) => names.test(name));
}

/** The values that gcc computes for expressions; those that its older headers lack are left out. */
export function gccValues(
  arch: ArchName,
  includes: Iterable<string>,
  expressions: readonly string[],
  defined: readonly string[] = [],
): Map<string, bigint> {
  // Assembly that is never assembled: each line tells an operand's value.
  const tell = expressions.map((e, i) => `asm volatile("\\n=> ${i} %0" : : "i" (${e}));`);
  const text = [
    ...defined.map((macro) => `#define ${macro}`),
    ...[...includes].map((header) => `#include <${header}>`),
    'void tell(void) {\n# 1 "expressions"',
    ...tell,
    '}\n',
  ].join('\n');
  const { status, stdout, stderr } = gcc(arch, ['-S', '-O1', '-o', '-'], text);
  if (status !== 0) {
    const unknown = new Set(
      [...stderr.matchAll(/^expressions:(\d+):\d+: error:/gm)].map(([, line]) => Number(line) - 1),
    );
    if (unknown.size === 0) throw new Error(stderr);
    return gccValues(
      arch,
      includes,
      expressions.filter((_, index) => !unknown.has(index)),
      defined,
    );
  }
  return new Map(
    [...stdout.matchAll(/^=> (\d+) [$#]?(-?\d+)$/gm)].map(([, index, value]) => [
      expressions[Number(index)]!,
      BigInt(value!),
    ]),
  );
}

function gcc(arch: ArchName, args: readonly string[], input: string) {
  return spawnSync(gccOf(arch), [...args, '-w', '-x', 'c', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

function gccOf(arch: ArchName): string {
  return `${targets[arch].triplet}-gcc`;
}
