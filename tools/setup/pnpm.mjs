import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from '../console/failure.mjs';
import { cacheFolder } from './cache.mjs';
import { capture, findProgram, run } from './command.mjs';
import { readJson, root } from './repository.mjs';

/**
 * What every command begins with: pnpm, and what the lockfile names.
 *
 * @param {import('../console/steps.mjs').Steps} steps
 * @returns {Promise<NodeJS.ProcessEnv>} with pnpm on PATH.
 */
export async function preparePackages(steps) {
  const env = await steps.run('Finding pnpm', () => providePnpm());
  await steps.run(
    'Packages',
    () => installPackages(env),
    (done) => done,
  );
  return env;
}

/**
 * Makes the pinned pnpm callable by its name, which turbo needs too.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<NodeJS.ProcessEnv>} `env` with that pnpm first on PATH.
 */
export async function providePnpm(env = process.env) {
  const pinned = readJson('package.json').packageManager;
  if (await isPinned(pinned, env)) return env;
  for (const provide of [throughNpx, throughCorepack]) {
    const folder = await provide(pinned, env);
    if (folder === undefined) continue;
    const provided = { ...env, PATH: `${folder}${delimiter}${env.PATH ?? ''}` };
    if (await isPinned(pinned, provided)) return provided;
  }
  throw new Failure(`${pinned} can be had neither through npx nor through corepack`);
}

/**
 * @param {string} pinned
 * @param {NodeJS.ProcessEnv} env
 */
async function isPinned(pinned, env) {
  if (findProgram('pnpm', env) === undefined) return false;
  const { status, output } = await capture(['pnpm', '--version'], { cwd: root, env });
  return status === 0 && `pnpm@${output.trim()}` === pinned;
}

/**
 * @param {string} pinned
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} the folder of the program.
 */
async function throughNpx(pinned, env) {
  if (findProgram('npx', env) === undefined) return undefined;
  const lookUp = ['npx', '--yes', '--package', pinned, '--call', 'command -v pnpm'];
  const { status, output } = await capture(lookUp, { env });
  const path = output.trim().split('\n').at(-1) ?? '';
  return status === 0 && path.startsWith('/') ? dirname(path) : undefined;
}

/**
 * @param {string} _pinned corepack reads it from package.json.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string | undefined>} the folder of the program.
 */
async function throughCorepack(_pinned, env) {
  if (findProgram('corepack', env) === undefined) return undefined;
  const folder = cacheFolder('corepack');
  const enable = ['corepack', 'enable', '--install-directory', folder, 'pnpm'];
  const { status } = await capture(enable, { cwd: root, env });
  return status === 0 ? folder : undefined;
}

/**
 * Installs what the lockfile names, unless that was done last time too.
 *
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 * @returns {Promise<'installed' | 'unchanged'>}
 */
async function installPackages(env) {
  const stamp = join(root, 'node_modules', '.installed-lockfile');
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    wanted.update(readFileSync(join(root, file)));
  }
  const digest = wanted.digest('hex');
  if (readIfPresent(stamp) === digest) return 'unchanged';
  // Without CI pnpm asks, on a terminal that it doesn't have here, before it replaces a folder.
  await run(['pnpm', 'install', '--frozen-lockfile'], { cwd: root, env: { ...env, CI: 'true' } });
  writeFileSync(stamp, digest);
  return 'installed';
}

/** @param {string} path */
function readIfPresent(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
