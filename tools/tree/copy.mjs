import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, transform } from 'esbuild';
import { root } from '../setup/repository.mjs';

/** What of the working tree the tests of a guest read; what lies in `dist` must be built. */
const folders = ['abi', 'native', 'packages', 'examples', 'targets', 'tools/report', 'tools/tree'];

/** Needed by what runs the tests; what tests import comes with the packages that they are in. */
const rootDependencies = ['vitest', 'vite'];

/**
 * Vitest's limits are five and ten seconds, as long as code may run fifty times slower; projects don't
 * take them from the command line.
 */
const guestConfig = `import shared from './vitest.shared.mjs';

const own = {
  experimental: { viteModuleRunner: false, nodeLoader: false },
  execArgv: ['--import', './tools/tree/register.mjs'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
};
const projects = shared.test.projects.map((it) => ({ ...it, test: { ...it.test, ...own } }));

export default { ...shared, esbuild: false, test: { ...shared.test, projects } };
`;

/** Of dependencies, nothing runs these. */
const forReaders = /\.d\.[cm]?ts$|\.map$|\.md$/;

/**
 * Copies into a folder what it takes to run the tests on another machine, without a compiler there:
 * TypeScript becomes JavaScript under its old name, so that nobody's imports change, and Node loads
 * it as it is: Vite would transform each module again, which takes two thirds of an emulator's time.
 *
 * @param {string} target
 */
export async function copyTree(target) {
  const store = new DependencyStore(target);
  /** @type {string[]} */
  const sources = [];
  for (const folder of folders) copyFolder(folder);
  for (const name of rootDependencies) store.copyLink(`node_modules/${name}`);
  store.copyPackages();
  copy('package.json', target);
  await Promise.all(sources.map((path) => compile(path, target)));
  await writeConfig(target);

  /** @param {string} folder */
  function copyFolder(folder) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name === '.turbo' || (entry.name === 'build' && folder !== 'native')) continue;
      if (entry.isSymbolicLink()) store.copyLink(path);
      else if (entry.isDirectory()) copyFolder(path);
      else if (/\.d\.[cm]?ts$|\.map$/.test(path)) continue;
      else if (/\.[cm]?ts$/.test(path)) sources.push(path);
      else copy(path, target);
    }
  }
}

/** Packages of others, where pnpm keeps them: each beside links to those that it needs. */
class DependencyStore {
  #target;
  /** @type {Set<string>} folders of pnpm's store that are wanted. */
  #wanted = new Set();

  /** @param {string} target */
  constructor(target) {
    this.#target = target;
  }

  /**
   * Copies a link to a package, and wants what it leads to if that is in the store.
   *
   * @param {string} path
   */
  copyLink(path) {
    const to = join(this.#target, path);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(readlinkSync(join(root, path)), to);
    if (!existsSync(join(root, path))) return;
    const inStore = /^node_modules\/\.pnpm\/[^/]+/.exec(
      relative(root, realpathSync(join(root, path))),
    );
    if (inStore) this.#wanted.add(inStore[0]);
  }

  /** Copies all that is wanted, and what that needs. */
  copyPackages() {
    for (const folder of this.#wanted) this.#copyFolder(folder); // A set's loop sees what is added.
  }

  /** @param {string} folder */
  #copyFolder(folder) {
    if (isNative(folder)) return;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) this.copyLink(path);
      else if (entry.isDirectory()) this.#copyFolder(path);
      else if (!forReaders.test(path)) copy(path, this.#target);
    }
  }
}

/**
 * Whether a folder is a package for this machine's processor only: nothing that a guest could run.
 *
 * @param {string} folder
 */
function isNative(folder) {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).cpu !== undefined;
}

/**
 * @param {string} path
 * @param {string} target
 */
function copy(path, target) {
  const to = join(target, path);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(root, path), to);
}

/**
 * @param {string} path
 * @param {string} target
 */
async function compile(path, target) {
  const source = readFileSync(join(root, path), 'utf8');
  const { code } = await transform(source, { loader: 'ts', target: 'node20', sourcefile: path });
  const to = join(target, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, code);
}

/**
 * The configuration of the tests as one module of JavaScript that asks for no compiler.
 *
 * @param {string} target
 */
async function writeConfig(target) {
  await build({
    entryPoints: [join(root, 'vitest.config.ts')],
    outfile: join(target, 'vitest.shared.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['vitest/config'],
    logLevel: 'error',
  });
  writeFileSync(join(target, 'vitest.config.mjs'), guestConfig);
}
