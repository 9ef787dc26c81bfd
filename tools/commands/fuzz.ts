import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';
import { capture, run } from '../setup/command.ts';

const sources = ['fuzz/program.cc', 'glue/program.cc', 'glue/spawn.cc'];

const flags = [
  ...['-std=c++20', '-g', '-O1', '-fno-exceptions', '-Inative/glue'],
  ...['-fsanitize=fuzzer,address,undefined', '-fno-sanitize-recover=all'],
  // The trap is the fuzzer's own, as the recording stub's is.
  '-DLINUX_SYSCALLS_RECORDING',
];

/**
 * `pnpm fuzz`: feeds the interpreter of programs what nobody would write, for so many seconds; stops at
 * the first crash, and says which file holds what caused it.
 */
export async function fuzz(seconds: number): Promise<number> {
  const compiler = process.env.CLANGXX || 'clang++';
  await capture([compiler, '--version']).catch(() => {
    throw new Failure(`needs ${compiler}, which has libFuzzer: apt-get install clang`);
  });

  const folder = join(root, 'native/build/fuzz');
  const corpus = join(folder, 'corpus');
  const fuzzer = join(folder, 'program');
  mkdirSync(corpus, { recursive: true });
  const files = sources.map((name) => join('native', name));
  await run([compiler, ...flags, ...files, '-o', fuzzer], { cwd: root });

  const bounds = [`-max_total_time=${seconds}`, '-max_len=4096', '-print_final_stats=1'];
  const output = await run([fuzzer, ...bounds, corpus], { cwd: folder });
  const [, runs] = /stat::number_of_executed_units: (\d+)/.exec(output) ?? [];
  console.log(`${runs} programs, none of which broke out`);
  return 0;
}
