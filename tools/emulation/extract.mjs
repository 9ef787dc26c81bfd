import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../console/failure.mjs';
import { findArchive, transportOptions } from '../setup/apt.mjs';
import { cacheFolder } from '../setup/cache.mjs';
import { capture } from '../setup/command.mjs';

/**
 * @typedef {object} Attempt
 * @property {readonly string[]} suites of Debian.
 * @property {readonly string[]} packages as apt takes them: `name` or `name/suite`.
 *
 * @typedef {object} Recipe packages of Debian, unpacked but not configured: no foreign code runs.
 * @property {string} name of the folder that holds them.
 * @property {string} debianArch as Debian calls it.
 * @property {readonly Attempt[]} attempts where the packages may come from, tried in turn.
 * @property {Readonly<Record<string, string>>} files to add: content by path.
 * @property {readonly string[]} folders to add.
 * @property {string} witness a file that must then be there.
 */

/**
 * Unpacks a recipe into the cache, unless it is there.
 *
 * @param {Recipe} recipe
 * @returns {Promise<string>} the folder that holds the result.
 */
export async function extract(recipe) {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 12);
  const parent = cacheFolder('roots');
  const folder = join(parent, `${recipe.name}-${digest}`);
  if (existsSync(folder)) return folder;

  const archive = await findArchive();
  if (archive === undefined) {
    throw new Failure("needs Debian's archive among apt's sources");
  }
  const transport = (await transportOptions()).map((option) => `--aptopt=${option}`);
  const failures = [];
  for (const attempt of recipe.attempts) {
    // Built beside its place and renamed, so that an interrupted run leaves nothing half done.
    const draft = mkdtempSync(join(parent, `.${recipe.name}-`));
    const { status, output } = await capture([
      ...['mmdebstrap', '--variant=extract', '--mode=root', `--arch=${recipe.debianArch}`],
      ...transport,
      ...whatToWhere(attempt, draft, archive),
    ]);
    if (status === 0 && existsSync(join(draft, recipe.witness))) {
      addFiles(recipe, draft);
      chmodSync(draft, 0o755); // mkdtemp makes it private; tests may drop their privileges
      // Another run may have been quicker, and its tests already live there.
      if (existsSync(folder)) rmSync(draft, { recursive: true });
      else renameSync(draft, folder);
      return folder;
    }
    rmSync(draft, { recursive: true, force: true });
    failures.push(output);
  }
  throw new Failure(`the packages of ${recipe.name} could not be unpacked`, failures.join('\n'));
}

/**
 * @param {Attempt} attempt
 * @param {string} target
 * @param {string} archive
 */
function whatToWhere({ suites, packages }, target, archive) {
  const sources = suites.map((suite) => `deb ${archive} ${suite} main`);
  return [`--include=${packages.join(',')}`, suites[0] ?? '', target, ...sources];
}

/**
 * @param {Recipe} recipe
 * @param {string} folder
 */
function addFiles(recipe, folder) {
  for (const path of recipe.folders) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, content] of Object.entries(recipe.files)) {
    writeFileSync(join(folder, path), content);
  }
}
