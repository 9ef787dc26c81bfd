#!/usr/bin/env node
// `pnpm fuzz`: feeds the interpreter of programs what nobody would write, for a minute or so long as
// `--seconds` says; stops at the first crash, and says which file holds what caused it.
//   pnpm fuzz [--seconds ‹number›]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure, runMain } from './console/failure.mjs';
import { capture, run } from './setup/command.mjs';
import { root } from './setup/repository.mjs';

await runMain('pnpm fuzz', async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' } } });
  const compiler = process.env.CLANGXX || 'clang++';
  await capture([compiler, '--version']).catch(() => {
    throw new Failure(`needs ${compiler}, which has libFuzzer: apt-get install clang`);
  });

  const folder = join(root, 'native/build/fuzz');
  const corpus = join(folder, 'corpus');
  const fuzzer = join(folder, 'program');
  mkdirSync(corpus, { recursive: true });
  const sanitizers = ['-fsanitize=fuzzer,address,undefined', '-fno-sanitize-recover=all'];
  const names = ['fuzz/program.cc', 'glue/program.cc', 'glue/spawn.cc'];
  const sources = names.map((name) => join('native', name));
  // The trap is the fuzzer's own, as the recording stub's is.
  const defined = ['-DLINUX_SYSCALLS_RECORDING', '-Inative/glue'];
  const flags = ['-std=c++20', '-g', '-O1', '-fno-exceptions', ...defined];
  await run([compiler, ...flags, ...sanitizers, ...sources, '-o', fuzzer], { cwd: root });

  const bounds = [`-max_total_time=${values.seconds}`, '-max_len=4096', '-print_final_stats=1'];
  const output = await run([fuzzer, ...bounds, corpus], { cwd: folder });
  const [, runs] = /stat::number_of_executed_units: (\d+)/.exec(output) ?? [];
  console.log(`${runs} programs, none of which broke out`);
  return 0;
});
