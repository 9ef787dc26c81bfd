import { existsSync } from 'node:fs';
import { join } from 'node:path';
import readChangesets from '@changesets/read';
import { capture } from '../setup/command.ts';

/**
 * Why git can't tell what changed when; undefined if it can.
 *
 * @param folder the top of a working tree.
 */
export async function whyNoHistory(folder: string): Promise<string | undefined> {
  const { status, output } = await git(folder, 'rev-parse', '--is-shallow-repository');
  if (status !== 0) return 'this is no checkout of the repository';
  return output.trim() === 'true' ? 'a shallow clone has no history' : undefined;
}

/**
 * The packages whose list of public names changed without a changeset: since the commit before the last
 * change of the list there is none that names the package, nor a changelog that a release made of it.
 *
 * `changeset status --since` asks the same of whole packages, which change without users seeing it; so
 * this reads changesets, and asks git which of them are new.
 *
 * @param folder the top of a working tree.
 * @returns their names.
 */
export async function missingChangesets(
  folder: string,
  packages: readonly { readonly name: string; readonly short: string }[],
): Promise<string[]> {
  const missing: string[] = [];
  for (const { name, short } of packages) {
    const since = await beforeLastChange(folder, `tools/release/names/${short}.txt`);
    const changed = await changedFiles(folder, since);
    const changesets = existsSync(join(folder, '.changeset')) ? await readChangesets(folder) : [];
    const isCovered = changesets.some(
      ({ id, releases }) =>
        changed.has(`.changeset/${id}.md`) && releases.some((release) => release.name === name),
    );
    if (!isCovered && !changed.has(`packages/${short}/CHANGELOG.md`)) missing.push(name);
  }
  return missing;
}

/** The commit that a file was last changed after: HEAD if that change isn't committed. */
async function beforeLastChange(folder: string, path: string): Promise<string> {
  const { output } = await git(folder, 'status', '--porcelain', '--', path);
  if (output !== '') return 'HEAD';
  // A merge changes nothing of its own: what it brings has its changeset where it was made.
  const last = await git(folder, 'log', '-1', '--no-merges', '--format=%H', '--', path);
  const parent = await git(folder, 'rev-parse', '--verify', '--quiet', `${last.output.trim()}^`);
  return parent.status === 0 ? parent.output.trim() : emptyTree;
}

/** The tree that the first commit's parent would have. */
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

/** The paths of what differs from a commit, and of what isn't committed at all. */
async function changedFiles(folder: string, since: string): Promise<ReadonlySet<string>> {
  const changed = await git(folder, 'diff', '--name-only', since);
  const added = await git(folder, 'ls-files', '--others', '--exclude-standard');
  return new Set(`${changed.output}${added.output}`.split('\n'));
}

function git(folder: string, ...args: readonly string[]) {
  return capture(['git', ...args], { cwd: folder });
}
