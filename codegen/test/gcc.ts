import { execFileSync, spawnSync } from 'node:child_process';
import { type ArchName, architectures } from '@linux-syscalls/abi/arch';

/*
 * The second source: another compiler, reading the headers of another package (Debian's libc6-dev
 * for cross compilers), which are of an older kernel. What both know must be the same.
 */

/** Why gcc can't be asked about an architecture; undefined where it can. */
export function gccIsMissing(arch: ArchName): string | undefined {
  const gcc = gccOf(arch);
  const { error } = spawnSync(gcc, ['--version']);
  return error && `${gcc} is not installed`;
}

/** The macros without parameters that gcc knows after an include, those whose names fit. */
export function gccMacros(arch: ArchName, include: string, names: RegExp): string[] {
  const text = run(arch, ['-E', '-dM'], `#include <${include}>\n`);
  return [...text.matchAll(/^#define (\w+) \S/gm)]
    .map(([, name]) => name!)
    .filter((name) => names.test(name));
}

/** The values that gcc computes for integer constant expressions. */
export function gccValues(
  arch: ArchName,
  includes: readonly string[],
  expressions: readonly string[],
): Map<string, bigint> {
  // Assembly that is never assembled: each line tells an operand's value.
  const tell = expressions.map((e, i) => `asm volatile("\\n=> ${i} %c0" : : "i" (${e}));`);
  const text = [
    ...includes.map((header) => `#include <${header}>`),
    `void tell(void) {\n${tell.join('\n')}\n}\n`,
  ].join('\n');
  const assembly = run(arch, ['-S', '-O1', '-o', '-'], text);
  return new Map(
    [...assembly.matchAll(/^=> (\d+) (-?\d+)$/gm)].map(([, index, value]) => [
      expressions[Number(index)]!,
      BigInt(value!),
    ]),
  );
}

function run(arch: ArchName, args: readonly string[], input: string): string {
  return execFileSync(gccOf(arch), [...args, '-w', '-x', 'c', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
}

function gccOf(arch: ArchName): string {
  return `${architectures[arch].triplet}-gcc`;
}
