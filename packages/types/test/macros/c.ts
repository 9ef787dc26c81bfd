import { spawnSync } from 'node:child_process';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { describe } from 'vitest';
import { compilers } from '../compiler.ts';

/**
 * What expressions are, by the C compiler of an architecture: as 32 bits without a sign.
 *
 * Nothing runs: the compiler folds the expressions into operands of an assembly that is never
 * assembled, so that inline functions will do as well as macros.
 */
export function valuesFromC(
  { triplet }: Architecture,
  prelude: string,
  expressions: readonly string[],
): number[] {
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
    describe.skipIf(missing !== undefined)(
      `${what} on ${architecture.name}${missing ? ` (skipped: ${missing})` : ''}`,
      () => body(architecture),
    );
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
