import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { targets } from '@linux-syscalls/targets';
import { readingFlags } from '../../src/facts/clang.ts';
import { libcHeaders } from '../../src/facts/extract/uapi/include.ts';
import { ProgramFailure, run } from '../../src/facts/run.ts';
import type { KernelTrees } from '../../src/facts/unpack.ts';

/** Asks gcc about the pinned headers, on one architecture. */
export class Gcc {
  readonly #trees: KernelTrees;
  readonly #arch: Architecture;
  /** C that declares what the questions are about. */
  readonly #prelude: string;

  constructor(trees: KernelTrees, arch: Architecture, prelude: string) {
    this.#trees = trees;
    this.#arch = arch;
    this.#prelude = prelude;
  }

  /** What is left of the prelude when the preprocessor is done, with the macros it defines. */
  preprocessed(): Promise<string> {
    return this.#gcc(['-E', '-dD', '-o', '-'], this.#prelude);
  }

  /** The 64 bits of each integer constant expression; those that gcc refuses are left out. */
  async values(expressions: readonly string[]): Promise<Map<string, bigint>> {
    let left = expressions;
    for (;;) {
      const text = `unsigned long long answers[] = {\n# 1 "questions"\n${left.join(',\n')}\n};`;
      const { bytes, refused } = await this.#bytes(text);
      if (bytes) return new Map(left.map((e, i) => [e, this.#wordAt(bytes, 8 * i)]));
      left = left.filter((_, index) => !refused.has(index));
      if (left.length === 0) return new Map();
    }
  }

  /** The bytes of an object of each type, all zeros but for one member, which is all ones. */
  async objects(
    members: readonly { readonly type: string; readonly size: number; readonly path: string }[],
  ): Promise<Buffer[]> {
    // One object that is packed keeps them in order, and next to each other.
    const text = [
      'struct __attribute__((packed)) {',
      ...members.map(({ type }, i) => `${type} m${i};`),
      '} answers = {\n# 1 "questions"',
      members.map(({ path }, i) => `.m${i}.${path} = -1`).join(',\n'),
      '};',
    ].join('\n');
    const { bytes, refused } = await this.#bytes(text);
    if (!bytes) throw new Error(`gcc refuses ${members[[...refused][0]!]!.path}`);
    let end = 0;
    return members.map(({ size }) => {
      end += size;
      return bytes.subarray(end - size, end);
    });
  }

  #wordAt(bytes: Buffer, offset: number): bigint {
    return this.#arch.byteOrder === 'little'
      ? bytes.readBigUInt64LE(offset)
      : bytes.readBigUInt64BE(offset);
  }

  /** What `answers` holds; or the lines of questions that gcc took for errors. */
  async #bytes(definition: string): Promise<{ bytes?: Buffer; refused: Set<number> }> {
    const directory = mkdtempSync(join(tmpdir(), 'answers-'));
    const object = join(directory, 'answers.o');
    const answers = join(directory, 'answers');
    const section = '__attribute__((section(".answers")))';
    try {
      await this.#gcc(['-c', '-o', object], `${this.#prelude}\n${section}\n${definition}\n`);
      await run(`${targets[this.#arch.name].triplet}-objcopy`, [
        '--output-target=binary',
        '--only-section=.answers',
        object,
        answers,
      ]);
      return { bytes: readFileSync(answers), refused: new Set() };
    } catch (error) {
      if (!(error instanceof ProgramFailure)) throw error;
      const lines = error.stderr.matchAll(/^questions:(\d+):\d+: error:/gm);
      const refused = new Set([...lines].map(([, line]) => Number(line) - 1));
      if (refused.size === 0) throw error;
      return { refused };
    } finally {
      rmSync(directory, { recursive: true });
    }
  }

  async #gcc(args: readonly string[], text: string): Promise<string> {
    const gcc = `${targets[this.#arch.name].triplet}-gcc`;
    const own = (await run(gcc, ['-print-file-name=include'])).trim();
    const flags = [
      ...libcHeaders,
      // Inline functions of headers call some of libc's, which gcc allowed before 14.
      '-Wno-error=implicit-function-declaration',
      '-nostdinc',
      '-isystem',
      own,
      ...readingFlags(this.#trees, this.#arch),
    ];
    return run(gcc, [...args, ...flags, '-x', 'c', '-'], text);
  }
}
