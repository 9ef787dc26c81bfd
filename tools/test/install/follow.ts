import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { umbrellaConsumer } from '../../install/consumers.ts';
import { type ConsumerResult, readResult } from '../../install/project.ts';
import type { Recipe } from '../../install/recipes.ts';
import { Terminal } from '../../install/terminal.ts';
import { capture, type Result } from '../../setup/command.ts';
import { newProject, ownRaw } from './projects.ts';

const programs = inject('programs');
const env = inject('env');

/** What a recipe made, in another folder, with nothing left of where it was made. */
export interface Made {
  /** Types a command of the page there. */
  readonly type: (command: string) => Promise<void>;
  readonly run: (command: readonly string[]) => Promise<ConsumerResult>;
}

/**
 * Does what a recipe says.
 *
 * @param node what is called `node`.
 * @param onFailure hears of a command that fails, before the test does.
 */
export async function follow(
  { files, commands }: Recipe,
  node: readonly string[],
  onFailure: (result: Result) => void = () => {},
): Promise<Made> {
  const written = Object.entries(files).map(([name, text]) => [name, forThisMachine(text)]);
  const project = newProject({ 'app.js': umbrellaConsumer, ...Object.fromEntries(written) });
  await project.install([...programs.npm, 'install', 'linux-syscalls']);
  const bin = join(mkdtempSync(join(inject('folder'), 'terminal-')), 'bin');
  const terminal = new Terminal(bin, programs, node, env);
  const typeIn = async (folder: string, command: string) => {
    const result = await terminal.type(forThisMachine(command), folder);
    if (result.status !== 0) onFailure(result);
    expect({ command, ...result }).toMatchObject({ status: 0 });
  };
  for (const command of commands) await typeIn(project.folder, command);

  const elsewhere = mkdtempSync(join(inject('folder'), 'elsewhere-'));
  renameSync(join(project.folder, 'dist'), join(elsewhere, 'dist'));
  rmSync(project.folder, { recursive: true });
  return {
    type: (command) => typeIn(elsewhere, command),
    run: async (command) => readResult(await capture(command, { cwd: elsewhere, env })),
  };
}

/** The page has x86-64 for an example. */
function forThisMachine(text: string): string {
  return text
    .replaceAll('@linux-syscalls/raw-x86_64', ownRaw)
    .replaceAll('@linux-syscalls+raw-x86_64', ownRaw.replace('/', '+'))
    .replaceAll('linux-x64', `linux-${process.arch}`)
    .replaceAll('VERSION', inject('version'));
}
