#!/usr/bin/env node
// Every command starts here, in plain JavaScript, because nothing is installed yet: checks this machine,
// installs what the lockfile names, then runs a TypeScript program with pnpm on PATH.
//   bootstrap.mjs ‹program› ‹command› ‹arguments›…
import { spawnSync } from 'node:child_process';
import { commandName, Failure } from './bootstrap/failure.mjs';
import { checkCompiler, checkMachine } from './bootstrap/machine.mjs';
import { installPackages, providePnpm } from './bootstrap/pnpm.mjs';
import { root } from './bootstrap/repository.mjs';

const [program = '', command = '', ...args] = process.argv.slice(2);
try {
  checkMachine();
  // With this flag the command installs a compiler itself, where it can.
  if (!args.includes('--require-all')) checkCompiler();
  const env = providePnpm();
  installPackages(env);
  const typescript = ['--import', 'tsx', program, command, ...args];
  const { status } = spawnSync(process.execPath, typescript, { cwd: root, env, stdio: 'inherit' });
  process.exitCode = status ?? 128;
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`${error.output}${commandName(command)}: ${error.message}`);
  process.exitCode = 1;
}
