import type { Architecture } from '@linux-syscalls/abi/arch';
import { clang } from '../clang.ts';
import { ProgramFailure } from '../run.ts';
import type { KernelTrees } from '../unpack.ts';

/** Makes the compiler reject expressions that aren't integers. */
const integersOnly = `#define LINUX_SYSCALLS_SIGNED(M) _Generic((M), \\
  _Bool: 0, char: 0, unsigned char: 0, unsigned short: 0, unsigned: 0, unsigned long: 0, \\
  unsigned long long: 0, signed char: 1, short: 1, int: 1, long: 1, long long: 1)
`;

/**
 * Asks clang for the value of each expression that is an integer constant; others are left out.
 *
 * @param prelude the text that declares what the expressions use.
 */
export async function evaluate(
  trees: KernelTrees,
  arch: Architecture,
  prelude: string,
  expressions: readonly string[],
  args: readonly string[] = [],
): Promise<Map<string, bigint>> {
  const head = `${prelude}\n${integersOnly}`;
  let left = expressions;
  for (;;) {
    const bad = await findErrors(trees, arch, head, left, args);
    if (bad.size === 0) break;
    left = left.filter((_, index) => !bad.has(index));
  }

  const rows = left.map((m) => `(unsigned long long)(${m}), LINUX_SYSCALLS_SIGNED(${m}),\n`);
  const text = `${head}const unsigned long long linux_syscalls[] = {\n${rows.join('')} 2, 2 };\n`;
  const ir = await clang(trees, arch, ['-S', '-emit-llvm', '-o', '-', ...args], text);
  const array = /^@linux_syscalls = .*? \[\d+ x i64\] \[(.*?)\]/m.exec(ir)![1]!;
  const numbers = array.split(', ').map((item) => BigInt(item.slice('i64 '.length)));
  return new Map(
    left.map((expression, index) => {
      const signed = numbers[2 * index + 1] === 1n;
      return [expression, (signed ? BigInt.asIntN : BigInt.asUintN)(64, numbers[2 * index]!)];
    }),
  );
}

/** The indices of those expressions that clang refuses as integer constants. */
async function findErrors(
  trees: KernelTrees,
  arch: Architecture,
  head: string,
  expressions: readonly string[],
  args: readonly string[],
): Promise<Set<number>> {
  // Each expression has a line of a named file, numbered from 1, by which errors are assigned to it.
  const asserts = expressions.map(
    (m) => `_Static_assert(LINUX_SYSCALLS_SIGNED(${m}) + 1 && ((${m}) || 1), "");`,
  );
  const text = `${head}# 1 "expressions"\n${asserts.join('\n')}\n`;
  try {
    await clang(trees, arch, ['-fsyntax-only', ...args], text);
    return new Set();
  } catch (error) {
    if (!(error instanceof ProgramFailure)) throw error;
    const found = error.stderr.matchAll(/^expressions:(\d+):\d+: (?:fatal )?error:/gm);
    const bad = new Set([...found].map(([, line]) => Number(line) - 1));
    if (bad.size === 0) throw error;
    return bad;
  }
}
