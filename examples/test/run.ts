import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The part of a test's context that lets it say why it can't run here. */
interface Context {
  skip(note: string): void;
}

/** How a program ended, and what it wrote. */
interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const unavailable = 69;

/** Where a program is, as it is built. */
export function example(name: string): string {
  return fileURLToPath(new URL(`../dist/${name}.js`, import.meta.url));
}

/** Runs a program to its end; where it says what this machine lacks, the test is skipped with that. */
export function run(context: Context, name: string, args: readonly string[] = [], input = ''): Run {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [example(name), ...args], {
    encoding: 'utf8',
    input,
  });
  if (error) throw error;
  if (status === unavailable) context.skip(stderr.trim());
  return { status, stdout, stderr };
}
