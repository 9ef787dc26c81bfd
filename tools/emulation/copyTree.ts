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
import { root } from '../bootstrap/repository.mjs';

/** What of the working tree the tests of a guest read; what lies in `dist` must be built. */
const folders = ['abi', 'errors', 'native', 'packages', 'examples', 'targets', 'tools/report'];

/** Needed by what runs the tests; what tests import comes with the packages that they are in. */
const rootDependencies = ['vitest', 'vite'];

/**
 * Vitest's limits are five and ten seconds, as long as code may run fifty times slower; projects don't
 * take them from the command line. Two limits can't be changed: a new worker must answer within a minute, and
 * its start, answer included, must take less than 90 seconds. Here the minute begins when the worker has
 * loaded its modules, not when its thread begins.
 */
const guestConfig = `import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ThreadsPoolWorker } from 'vitest/node';
import shared from './vitest.shared.mjs';

class LoadedWorker extends ThreadsPoolWorker {
  name = 'loaded';
  entrypoint = fileURLToPath(new URL('./worker.mjs', import.meta.url));

  async start() {
    const isNew = this._thread === undefined;
    await super.start();
    if (isNew) await once(this._thread, 'message');
  }
}

const pool = { name: 'loaded', createPoolWorker: (options) => new LoadedWorker(options) };
const own = {
  pool,
  experimental: { viteModuleRunner: false, nodeLoader: false },
  execArgv: ['--import', './register.mjs'],
  testTimeout: 240_000,
  hookTimeout: 240_000,
};
const projects = shared.test.projects.map((it) => ({ ...it, test: { ...it.test, ...own } }));

export default { ...shared, esbuild: false, test: { ...shared.test, pool, projects } };
`;

/** A worker that tells when it has loaded what it needs to answer. */
const worker = `import { parentPort } from 'node:worker_threads';
import './node_modules/vitest/dist/workers/threads.js';

parentPort.postMessage('loaded');
`;

/**
 * Makes Node's loader take what is called .ts for JavaScript, which it is in the copy. Sources import
 * JSON as bundlers take it, without an attribute. Older Nodes run it in a thread of its own, which takes
 * an emulator seconds to start.
 */
const loader = {
  'register.mjs': `import * as module from 'node:module';
import { load } from './asJavaScript.mjs';

if (module.registerHooks) module.registerHooks({ load });
else module.register('./asJavaScript.mjs', import.meta.url);
`,
  'asJavaScript.mjs': `export function load(url, context, nextLoad) {
  const { pathname } = new URL(url);
  if (pathname.endsWith('.json')) {
    return nextLoad(url, { ...context, importAttributes: { type: 'json' } });
  }
  const isSource = pathname.endsWith('.ts');
  return nextLoad(url, isSource ? { ...context, format: 'module' } : context);
}
`,
};

/** Of dependencies, nothing runs these. */
const forReaders = /\.d\.[cm]?ts$|\.map$|\.md$/;

/**
 * Copies into a folder what it takes to run the tests on another machine, without a compiler there:
 * TypeScript becomes JavaScript under its old name, so that nobody's imports change, and Node loads
 * it as it is: Vite would transform each module again, which takes two thirds of an emulator's time.
 */
export async function copyTree(target: string): Promise<void> {
  const store = new DependencyStore(target);
  const sources: string[] = [];
  for (const folder of folders) copyFolder(folder);
  for (const name of rootDependencies) store.copyLink(`node_modules/${name}`);
  store.copyPackages();
  copy('package.json', target);
  await Promise.all(sources.map((path) => compile(path, target)));
  await writeConfig(target);

  function copyFolder(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.name === '.turbo' || (entry.name === 'build' && folder !== 'native')) continue;
      // The rest is programs of this machine's, and what fuzzing has found.
      if (folder === 'native/build' && entry.name !== 'recording') continue;
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
  readonly #target: string;
  /** The folders of pnpm's store to copy. */
  readonly #wanted: Set<string> = new Set();

  constructor(target: string) {
    this.#target = target;
  }

  /** Copies a link to a package, and wants what it leads to if that is in the store. */
  copyLink(path: string): void {
    const to = join(this.#target, path);
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(readlinkSync(join(root, path)), to);
    if (!existsSync(join(root, path))) return;
    const real = relative(root, realpathSync(join(root, path)));
    const inStore = /^node_modules\/\.pnpm\/[^/]+/.exec(real);
    if (inStore) this.#wanted.add(inStore[0]);
  }

  /** Copies all that is wanted, and what that needs. */
  copyPackages(): void {
    for (const folder of this.#wanted) this.#copyFolder(folder); // A set's loop sees what is added.
  }

  #copyFolder(folder: string): void {
    if (isNative(folder)) return;
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) this.copyLink(path);
      else if (entry.isDirectory()) this.#copyFolder(path);
      else if (!forReaders.test(path)) copy(path, this.#target);
    }
  }
}

/** Whether a folder is a package for this machine's processor only: nothing that a guest could run. */
function isNative(folder: string): boolean {
  const manifest = join(root, folder, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).cpu !== undefined;
}

function copy(path: string, target: string): void {
  const to = join(target, path);
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(join(root, path), to);
}

async function compile(path: string, target: string): Promise<void> {
  const source = readFileSync(join(root, path), 'utf8');
  const { code } = await transform(source, { loader: 'ts', target: 'node20', sourcefile: path });
  const to = join(target, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, code);
}

/** The configuration of the tests as modules of JavaScript that ask for no compiler. */
async function writeConfig(target: string): Promise<void> {
  await build({
    entryPoints: [join(root, 'vitest.config.ts')],
    outfile: join(target, 'vitest.shared.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['vitest/config'],
    logLevel: 'error',
  });
  const files = { 'vitest.config.mjs': guestConfig, 'worker.mjs': worker, ...loader };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(target, name), text);
  }
}
