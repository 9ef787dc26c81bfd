import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../bootstrap/failure.mjs';
import { readJson } from '../bootstrap/repository.mjs';
import { run } from '../setup/command.ts';
import { cacheFolder } from '../setup/folders.ts';

export const bunVersion = '1.4.5';

/** What installs, what bundles and what runs, each in the one version that is tested, as npm knows them. */
const dependencies = {
  npm: '11.21.2',
  pnpm: readJson('package.json').packageManager.replace('pnpm@', ''),
  yarn: '1.22.22',
  '@yarnpkg/cli-dist': '4.18.1',
  bun: bunVersion,
  deno: '2.9.6',
  esbuild: '0.28.2',
  postject: '1.0.0-alpha.6',
  rolldown: '1.3.2',
  webpack: '5.112.2',
  'webpack-cli': '6.0.1',
  'node-20': `npm:node-linux-${process.arch}@20.20.2`,
  'node-22': `npm:node-linux-${process.arch}@22.23.3`,
  'node-24': `npm:node-linux-${process.arch}@24.9.0`,
  'node-26': `npm:node-linux-${process.arch}@26.9.0`,
};

/** How each program is called: the start of a command. */
export interface Programs {
  readonly npm: readonly string[];
  readonly pnpm: readonly string[];
  readonly yarnClassic: readonly string[];
  readonly yarn: readonly string[];
  readonly bun: readonly string[];
  readonly deno: readonly string[];
  /** This one. */
  readonly node: readonly string[];
  readonly node20: readonly string[];
  readonly node22: readonly string[];
  readonly node24: readonly string[];
  readonly node26: readonly string[];
  /** The folder of what bundles and what makes executables. */
  readonly tools: string;
}

/** Provides all of them, from the registry that npm is configured with or from the cache. */
export async function providePrograms(): Promise<Programs> {
  return programsIn(await providePackages(dependencies));
}

/** Finds all of them, if they were provided before: without a network. */
export function findPrograms(): Programs | undefined {
  const { folder } = placeOf(dependencies);
  return existsSync(folder) ? programsIn(folder) : undefined;
}

/** @param folder in which they are installed. */
function programsIn(folder: string): Programs {
  const modules = join(folder, 'node_modules');
  const script = (path: string) => [process.execPath, join(modules, path)];
  /** The program of this machine, among those that a package has for each in its scope. */
  const binary = (scope: string, path: string) => {
    const found = readdirSync(join(modules, scope))
      .map((folder) => join(modules, scope, folder, path))
      .find(existsSync);
    if (found === undefined) throw new Failure(`${scope} has no ${path} for this machine`);
    return [found];
  };
  return {
    npm: script('npm/bin/npm-cli.js'),
    pnpm: binary('@pnpm', 'pnpm'),
    yarnClassic: script('yarn/bin/yarn.js'),
    yarn: script('@yarnpkg/cli-dist/bin/yarn.js'),
    bun: binary('@oven', 'bin/bun'),
    deno: binary('@deno', 'deno'),
    node: [process.execPath],
    node20: [join(modules, 'node-20/bin/node')],
    node22: [join(modules, 'node-22/bin/node')],
    node24: [join(modules, 'node-24/bin/node')],
    node26: [join(modules, 'node-26/bin/node')],
    tools: join(modules, '.bin'),
  };
}

/**
 * Installs packages in a folder of their own, unless that was done before.
 *
 * @param dependencies in exact versions.
 * @param options for npm.
 * @returns the folder.
 */
export async function providePackages(
  dependencies: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<string> {
  const { parent, folder, manifest } = placeOf(dependencies);
  if (existsSync(folder)) return folder;
  // Made beside its place and renamed, so that an interrupted run leaves nothing half done.
  const draft = mkdtempSync(join(parent, '.draft-'));
  writeFileSync(join(draft, 'package.json'), manifest);
  const install = ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', ...options];
  await run(install, { cwd: draft });
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

/** Where packages are installed: in a folder whose name tells which they are. */
function placeOf(dependencies: Readonly<Record<string, string>>) {
  const manifest = JSON.stringify({ private: true, dependencies });
  const digest = createHash('sha256').update(manifest).digest('hex').slice(0, 12);
  const parent = cacheFolder('installers');
  return { parent, folder: join(parent, digest), manifest };
}
