import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { beforeEach } from 'vitest';

/** An architecture with its cross compiler, or with the reason why there is none here. */
export interface Compiler {
  readonly architecture: Architecture;
  readonly missing?: string;
}

/** gcc for every architecture: it shares nothing with clang, which the facts come from. */
export const compilers: readonly Compiler[] = Object.values(architectures).map((architecture) => {
  const gcc = `${targets[architecture.name].triplet}-gcc`;
  const { error } = spawnSync(gcc, ['--version']);
  return error ? { architecture, missing: `${gcc} is not installed` } : { architecture };
});

/** Skips each test of the group that is being declared, with what is missing as the reason. */
export function skipEachIf(missing: string | undefined): void {
  beforeEach((context) => context.skip(missing !== undefined, missing));
}

/** Which of these C assertions fail, and which can't be decided since the headers lack a name. */
export interface Verdict {
  readonly failed: readonly string[];
  readonly unknown: readonly string[];
}

/** Has the compiler decide about each condition. */
export function assertInC(
  { name }: Architecture,
  prelude: string,
  conditions: readonly string[],
): Verdict {
  const { triplet } = targets[name];
  const lines = conditions.map((condition) => `_Static_assert(${condition}, "");`);
  const { stderr } = spawnSync(
    `${triplet}-gcc`,
    ['-x', 'c', '-std=gnu11', '-fsyntax-only', '-fno-diagnostics-show-caret', '-w', '-'],
    { input: `${prelude}\n# 1 "assertions"\n${lines.join('\n')}\n`, encoding: 'utf8' },
  );
  const failed = new Set<string>();
  const unknown = new Set<string>();
  for (const [, line, message] of stderr.matchAll(/^(\S+:\d+):\d+: (?:fatal )?error: (.*)$/gm)) {
    const [file, number] = line!.split(':');
    if (file !== 'assertions') throw new Error(`${triplet}-gcc: ${line}: ${message}`);
    const into = message!.startsWith('static assertion failed') ? failed : unknown;
    into.add(conditions[Number(number) - 1]!);
  }
  return { failed: [...failed], unknown: [...unknown] };
}

/** The bytes that the compiler puts into a section named `bytes`. */
export function bytesFromC({ name }: Architecture, text: string): Uint8Array {
  const { triplet } = targets[name];
  const directory = mkdtempSync(join(tmpdir(), 'types-test-'));
  try {
    const [source, object, binary] = ['a.c', 'a.o', 'a.bin'].map((file) => join(directory, file));
    writeFileSync(source!, text);
    run(`${triplet}-gcc`, ['-std=gnu11', '-w', '-c', source!, '-o', object!]);
    run(`${triplet}-objcopy`, ['-O', 'binary', '--only-section=bytes', object!, binary!]);
    return readFileSync(binary!);
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}
