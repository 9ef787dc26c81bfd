import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { TestContext } from 'vitest';

/** The variable that is set where it is enough that a test passed before with the same inputs. */
export const passedIsEnough = 'LINUX_SYSCALLS_PASSED_IS_ENOUGH';

const root = fileURLToPath(new URL('../..', import.meta.url));
const usualFolder = join(root, 'node_modules/.cache/passed');

/**
 * All that a test depends on, as one short text.
 *
 * @param patterns of files, from the top of the working tree.
 * @param others such as the versions of compilers.
 */
export function inputsOf(patterns: readonly string[], others: readonly string[]): string {
  const hash = createHash('sha256');
  const paths = globSync([...patterns], {
    cwd: root,
    ignore: ['**/{node_modules,build,dist}/**'],
  }).sort();
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  return hash.update(JSON.stringify(others)).digest('hex');
}

/**
 * Skips a long test that passed here with the same inputs, where that is enough; else remembers whether it passes.
 * What calls do on this machine's kernel is no such test: all of those run each time.
 */
export function skipIfUnchanged(
  { task, skip, onTestFinished }: TestContext,
  inputs: string,
  folder: string = usualFolder,
): void {
  const names = [task.file.name, task.suite?.name ?? '', task.name, inputs];
  const file = join(folder, createHash('sha256').update(JSON.stringify(names)).digest('hex'));
  const isKnown = existsSync(file) && process.env[passedIsEnough] === '1';
  skip(
    isKnown,
    'it passed here, and nothing that it depends on has changed: --require-all runs it',
  );
  onTestFinished(() => {
    if (task.result?.state !== 'pass') return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, '');
  });
}
