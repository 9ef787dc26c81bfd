import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from '../setup/command.mjs';

/** Where what users are to be told of the next release lies. */
const changesets = '.changeset';

/**
 * Why git can't tell what changed when; undefined if it can.
 *
 * @param {string} folder
 * @returns {Promise<string | undefined>}
 */
export async function whyNoHistory(folder) {
  const { status, output } = await git(folder, ['rev-parse', '--is-shallow-repository']);
  if (status !== 0) return 'this is no checkout of the repository';
  return output.trim() === 'true' ? 'a shallow clone has no history' : undefined;
}

/**
 * The packages whose list of names changed and users were not told: no changeset that names the
 * package, nor the changelog that a release makes of it, is of the same commit or of a later one.
 *
 * @param {string} folder the top of a working tree.
 * @param {readonly { name: string, short: string }[]} packages
 * @returns {Promise<string[]>} their names.
 */
export async function findUntold(folder, packages) {
  const told = await Promise.all(packages.map((one) => isTold(folder, one)));
  return packages.filter((_, index) => !told[index]).map(({ name }) => name);
}

/**
 * @param {string} folder
 * @param {{ name: string, short: string }} one
 */
async function isTold(folder, { name, short }) {
  const list = `tools/release/names/${short}.txt`;
  const words = [...changesetsOf(folder, name), `packages/${short}/CHANGELOG.md`];
  if (await finds(folder, ['status', '--porcelain', '--', ...words])) return true;
  if (await finds(folder, ['status', '--porcelain', '--', list])) return false;
  // A merge tells nothing of its own: what it brings was told where it was made.
  const last = await git(folder, ['log', '-1', '--no-merges', '--format=%H', '--', list]);
  const commit = last.output.trim();
  const later = ['log', '--format=%H', '--ancestry-path', `${commit}..HEAD`, '--', ...words];
  const same = ['show', '--format=', '--name-only', commit, '--', ...words];
  return (await finds(folder, same)) || (await finds(folder, later));
}

/**
 * @param {string} folder
 * @param {string} name of a package.
 * @returns {string[]} paths of the changesets that raise its version.
 */
function changesetsOf(folder, name) {
  if (!existsSync(join(folder, changesets))) return [];
  return readdirSync(join(folder, changesets))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${changesets}/${file}`)
    .filter((path) => {
      const [, head = ''] = readFileSync(join(folder, path), 'utf8').split('---\n');
      return new RegExp(`^["']?${name}["']?:`, 'm').test(head);
    });
}

/**
 * Whether git prints anything.
 *
 * @param {string} folder
 * @param {readonly string[]} args
 */
async function finds(folder, args) {
  return (await git(folder, args)).output.trim() !== '';
}

/**
 * @param {string} folder
 * @param {readonly string[]} args
 */
function git(folder, args) {
  return capture(['git', ...args], { cwd: folder });
}
