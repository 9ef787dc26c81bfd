import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, type TestContext } from 'vitest';
import { umbrellaConsumer } from '../../install/consumers.mjs';
import { toldIn } from '../../install/project.mjs';
import type { Recipe } from '../../install/recipes.mjs';
import { Terminal } from '../../install/terminal.mjs';
import { capture } from '../../setup/command.mjs';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');

/** Does what a recipe says, and runs what it made in another folder, with nothing left of where it was made. */
export async function follow(
  { files, commands, shipping }: Recipe,
  program: readonly string[],
  app: readonly string[],
  { skip }: TestContext,
) {
  const written = Object.entries(files).map(([name, text]) => [name, forThisMachine(text)]);
  const project = newProject({ 'app.js': umbrellaConsumer, ...Object.fromEntries(written) });
  await project.install([...programs.npm, 'install', 'linux-syscalls']);
  const bin = join(mkdtempSync(join(inject('folder'), 'terminal-')), 'bin');
  const terminal = new Terminal(bin, programs, program, inject('env'));
  for (const command of commands) {
    const { status, output } = await terminal.type(forThisMachine(command), project.folder);
    const unreachable = status !== 0 && /base binary[\s\S]*error sending request/.test(output);
    skip(unreachable, 'the runtime that Deno puts into an executable can’t be downloaded here');
    expect({ command, status, output: status === 0 ? '' : output }).toMatchObject({ output: '' });
  }
  const elsewhere = mkdtempSync(join(inject('folder'), 'elsewhere-'));
  renameSync(join(project.folder, 'dist'), join(elsewhere, 'dist'));
  rmSync(project.folder, { recursive: true });
  const tell = async () => toldIn(await capture(app, { cwd: elsewhere, env: inject('env') }));
  if (shipping.length > 0) {
    expect(await tell()).toMatchObject({ code: 'ERR_LINUX_SYSCALLS_MISSING_PACKAGE' });
  }
  for (const command of shipping) await terminal.type(forThisMachine(command), elsewhere);
  expect(await tell()).toEqual({ called: true });
  rmSync(elsewhere, { recursive: true }); // A runtime is a hundred megabytes.
}

/** The page has x86-64 for an example. */
function forThisMachine(text: string): string {
  return text
    .replaceAll('@linux-syscalls/raw-x86_64', ownRaw)
    .replaceAll('@linux-syscalls+raw-x86_64', ownRaw.replace('/', '+'))
    .replaceAll('linux-x64', `linux-${process.arch}`)
    .replaceAll('VERSION', inject('version'));
}
