import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { describe } from 'vitest';
import { hostArchitecture } from '../../src/host.ts';
import { compilers, skipEachIf } from '../compiler.ts';

/**
 * What expressions are, by the C compiler of an architecture: as 32 bits without a sign.
 *
 * Nothing runs: the compiler folds the expressions into operands of an assembly that is never
 * assembled, so that inline functions will do as well as macros.
 */
export function valuesFromC(
  { name }: Architecture,
  prelude: string,
  expressions: readonly string[],
): number[] {
  const { triplet } = targets[name];
  const lines = expressions.map((one, i) => {
    return `asm volatile("\\n=> ${i} %0" : : "i" ((int)(${one})));`;
  });
  const { status, stdout, stderr } = spawnSync(
    `${triplet}-gcc`,
    ['-x', 'c', '-std=gnu11', '-O2', '-w', '-S', '-o', '-', '-'],
    {
      input: `${prelude}\nvoid tell(void) {\n${lines.join('\n')}\n}\n`,
      encoding: 'utf8',
      maxBuffer: 2 ** 27,
    },
  );
  if (status !== 0) throw new Error(stderr.slice(0, 2000));
  const values = new Map(
    [...stdout.matchAll(/^=> (\d+) [$#]?(-?\d+)$/gm)].map(([, i, value]) => [+i!, +value! >>> 0]),
  );
  return expressions.map((one, i) => {
    const value = values.get(i);
    if (value === undefined) throw new Error(`${triplet}-gcc doesn't fold ${one}`);
    return value;
  });
}

/** Describes something once for each architecture; one whose compiler is missing says so. */
export function describeInC(what: string, body: (architecture: Architecture) => void): void {
  for (const { architecture, missing } of compilers) {
    describe(`${what} on ${architecture.name}`, () => {
      skipEachIf(missing);
      body(architecture);
    });
  }
}

const compiler = compilers.find(({ architecture }) => architecture === hostArchitecture);
/** Why programs can't be compiled for this machine; undefined where they can. */
export const missingHere: string | undefined =
  compiler === undefined ? 'this machine is none of ours' : compiler.missing;

/** Compiles a program for this machine, runs it in a folder of its own, and gives what it prints. */
export function runInC(program: string, input: string | Uint8Array): string {
  const directory = mkdtempSync(join(tmpdir(), 'macros-test-'));
  try {
    const source = join(directory, 'a.c');
    const binary = join(directory, 'a');
    writeFileSync(source, `#define _GNU_SOURCE\n${program}`);
    const gcc = `${targets[compiler!.architecture.name].triplet}-gcc`;
    const compiled = spawnSync(gcc, ['-O1', '-w', source, '-o', binary], { encoding: 'utf8' });
    if (compiled.status !== 0) throw new Error(compiled.stderr);
    const { status, stdout, error } = spawnSync(binary, {
      input,
      encoding: 'utf8',
      cwd: directory,
    });
    if (status !== 0) throw error ?? new Error(`the program ended with ${status}`);
    return stdout;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The same numbers at every run, which look like chance. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield (state ^ (state >>> 15)) >>> 0;
  }
}

/** So many of `numbers`. */
export function someNumbers(count: number, seed = 1): number[] {
  const source = numbers(seed);
  return Array.from({ length: count }, () => source.next().value);
}
