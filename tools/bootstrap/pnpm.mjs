import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { readJson, root } from './repository.mjs';

const stamp = join(root, 'node_modules', '.installed-lockfile');

/**
 * Makes the pinned pnpm callable by its name, which turbo needs too.
 *
 * @returns {NodeJS.ProcessEnv} `env` with that pnpm first on PATH.
 */
export function providePnpm(env = process.env) {
  const pinned = readJson('package.json').packageManager;
  if (`pnpm@${outputOf('pnpm', ['--version'], env)}` === pinned) return env;
  const lookUp = ['--yes', '--package', pinned, '--call', 'command -v pnpm'];
  const path = outputOf('npx', lookUp, env)?.split('\n').at(-1);
  if (!path?.startsWith('/')) throw new Failure(`${pinned} can't be had through npx`);
  return { ...env, PATH: `${dirname(path)}${delimiter}${env.PATH ?? ''}` };
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns what it printed; undefined if it isn't there or failed.
 */
function outputOf(program, args, env) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, env, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Installs what the lockfile names, unless that was done last time too.
 *
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 */
export function installPackages(env) {
  const wanted = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    wanted.update(readFileSync(join(root, file)));
  }
  const digest = wanted.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  const start = performance.now();
  if (process.stdout.isTTY) process.stdout.write('Packages …\r');
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8' });
  // Without CI pnpm asks, on a terminal that it doesn't have here, before it replaces a folder.
  const installing = { ...options, env: { ...env, CI: 'true' } };
  const { status, stdout } = spawnSync('pnpm', ['install', '--frozen-lockfile'], installing);
  if (status !== 0) throw new Failure(`pnpm install ended with ${status}`, `${stdout}\n`);
  writeFileSync(stamp, digest);
  console.log(`✓ Packages: installed ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
