// The commands of this repository; bootstrap.mjs starts it where packages may not be installed yet.
//   cli.ts ‹command› ‹arguments›…
import { archNames } from '@linux-syscalls/abi/arch';
import { kernelArchitectures } from '@linux-syscalls/targets';
import { cac } from 'cac';
import { architectures, runCommands } from './setup/arguments.ts';

const cli = cac('tools');

cli
  .command('start [...arguments]', 'Builds what this machine needs, and runs the tour')
  .action(async (args: string[]) => (await import('./commands/start.ts')).start(args));

cli
  .command('test [...filters]', 'Runs every test, on what this machine’s kernel runs')
  .option('--arch <name>', 'Only this architecture; may be repeated')
  .option('--require-all', 'On every architecture; one that is left out is a failure')
  .action(async (filters: string[], { arch, requireAll = false }) =>
    (await import('./commands/test.ts')).test({
      architectures: architectures(arch, archNames),
      filters,
      requireAll,
    }),
  );

cli
  .command('test:kernels [...filters]', 'Runs the tests in booted kernels of other architectures')
  .option('--arch <name>', 'Only programs of this architecture; may be repeated')
  .action(async (filters: string[], { arch }) =>
    (await import('./commands/testKernels.ts')).testKernels({
      architectures: architectures(arch, kernelArchitectures),
      filters,
    }),
  );

cli
  .command('test:install [...filters]', 'Installs the packages from a registry, as users do')
  .option('--rewrite', 'Write the table in docs/installing.md instead of comparing it')
  .action(async (filters: string[], { rewrite = false }) =>
    (await import('./commands/testInstall.ts')).testInstall(filters, rewrite),
  );

cli
  .command('release:pack', 'Builds every stub anew, packs what is published and tests the tarballs')
  .option('--rewrite', 'Write the lists of contents and names instead of comparing them')
  .action(async ({ rewrite = false }) =>
    (await import('./commands/releasePack.ts')).releasePack(rewrite),
  );

cli
  .command('fuzz', 'Feeds the interpreter of programs what nobody would write')
  .option('--seconds <number>', 'How long', { default: 60 })
  .action(async ({ seconds }) => (await import('./commands/fuzz.ts')).fuzz(seconds));

await runCommands(cli);
