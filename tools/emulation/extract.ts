import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unstable } from '@linux-syscalls/targets';
import { Failure } from '../bootstrap/failure.mjs';
import { findArchive, transportOptions } from '../setup/apt.ts';
import { capture } from '../setup/command.ts';
import { cached } from '../setup/folders.ts';

export interface Attempt {
  /** Of Debian. */
  readonly suites: readonly string[];
  /** As apt takes them: `name` or `name/suite`. */
  readonly packages: readonly string[];
}

/** Packages of Debian, unpacked but not configured: no foreign code runs. */
export interface Recipe {
  /** The name of the folder that holds them. */
  readonly name: string;
  /** As Debian calls it. */
  readonly debianArch: string;
  /** Where the packages may come from, tried in turn. */
  readonly attempts: readonly Attempt[];
  /** Files to add: content by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Folders to add. */
  readonly folders: readonly string[];
  /** A file that must then be there. */
  readonly expected: string;
}

/**
 * Unpacks a recipe into the cache, unless it is there.
 *
 * @returns the folder that holds the result.
 */
export function extract(recipe: Recipe): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
  return cached('roots', `${recipe.name}-${digest}`, (draft) => fill(draft, recipe));
}

async function fill(folder: string, recipe: Recipe): Promise<void> {
  const archive = await findArchive();
  if (archive === undefined) throw new Failure("needs Debian's archive among apt's sources");
  const transport = (await transportOptions()).map((option) => `--aptopt=${option}`);
  const failures = [];
  for (const { suites, packages } of recipe.attempts) {
    const { status, output } = await capture([
      ...['mmdebstrap', '--variant=extract', '--mode=root', `--arch=${recipe.debianArch}`],
      ...[...transport, ...age(suites), `--include=${packages.join(',')}`, suites[0] ?? '', folder],
      ...suites.map((suite) => `deb ${archive} ${suite} main`),
    ]);
    if (status === 0 && existsSync(join(folder, recipe.expected))) {
      addTo(folder, recipe);
      return;
    }
    failures.push(output);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  throw new Failure(`the packages of ${recipe.name} could not be unpacked`, failures.join('\n'));
}

/** A release in the making is signed for a week, which a mirror may outlive; the signature still counts. */
function age(suites: readonly string[]): string[] {
  const inTheMaking = suites.some((suite) => unstable.includes(suite));
  return inTheMaking ? ['--aptopt=Acquire::Check-Valid-Until "false"'] : [];
}

function addTo(folder: string, recipe: Recipe): void {
  for (const path of recipe.folders) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, content] of Object.entries(recipe.files)) {
    writeFileSync(join(folder, path), content);
  }
  chmodSync(folder, 0o755); // A draft is private; tests may drop their privileges.
}
