import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { env, execPath, versions } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Architecture } from '@linux-syscalls/abi/arch';
import { machines } from '@linux-syscalls/native/machines';
import envPaths from 'env-paths';
import { execa, execaSync } from 'execa';
import { checkStub } from './check.ts';
import { type Compiler, findCompiler } from './compiler.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const native = join(root, 'native');
const nativeRequire = createRequire(join(native, 'package.json'));
const require = createRequire(import.meta.url);
const cache = join(envPaths('linux-syscalls', { suffix: '' }).cache, 'stubs');

/** The files that a build makes: the published stub, and the recording one for tests. */
interface StubFiles {
  readonly stub: string;
  readonly recording: string;
}

/**
 * Builds the stub and the recording stub of an architecture, unless their inputs haven't changed since
 * they were built, here or in another working tree.
 *
 * @param anew whether nothing that was built before is used.
 * @returns what was done.
 */
export async function buildStub(arch: Architecture, anew: boolean): Promise<string> {
  const folder = join(root, 'packages', `raw-${arch.name}`);
  if (anew) {
    for (const built of ['build', 'prebuilds']) {
      rmSync(join(folder, built), { recursive: true, force: true });
    }
  }
  const files = {
    stub: join(folder, `prebuilds/linux-${arch.node}/@linux-syscalls+raw-${arch.name}.node`),
    recording: join(native, `build/recording/${arch.name}.node`),
  };
  const compiler = findCompiler(arch.name);
  const digest = digestOfInputs(arch, compiler);
  const fingerprint = join(native, `build/inputs/${arch.name}.sha256`);
  const paths = [files.stub, files.recording, fingerprint];
  const size = () => `${Math.round(statSync(files.stub).size / 1024)} KB`;
  if (paths.every((path) => existsSync(path)) && readFileSync(fingerprint, 'utf8') === digest) {
    return `up to date, ${size()}`;
  }
  for (const path of paths) mkdirSync(dirname(path), { recursive: true });
  const start = performance.now();
  const isCached = !anew && takeFromCache(digest, files);
  if (!isCached) {
    await prebuildify(arch, compiler, folder);
    copyFileSync(join(folder, 'build/Release/recording.stub'), files.recording);
  }
  for (const file of Object.values(files)) checkStub(file, machines[arch.name]);
  writeFileSync(fingerprint, digest);
  if (isCached) return `built before, ${size()}`;
  putIntoCache(digest, files);
  return `built, ${size()}, ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** The digest of everything that the bytes of a stub depend on. */
function digestOfInputs(arch: Architecture, compiler: Compiler): string {
  const hash = createHash('sha256').update(`${arch.name} ${versions.node} ${compiler.version}`);
  const own = join(root, 'packages', `raw-${arch.name}`);
  const filesIn = (folder: string) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name));
  const files = [
    ...filesIn(join(native, 'glue')),
    join(own, 'binding.gyp'),
    ...filesIn(join(own, 'native')),
    nativeRequire.resolve('node-addon-api/package.json'),
    require.resolve('node-gyp/package.json'),
    ...filesIn(import.meta.dirname),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Takes what another working tree has built of the same inputs, if there is any. */
function takeFromCache(digest: string, { stub, recording }: StubFiles): boolean {
  const cached = join(cache, digest);
  if (!existsSync(cached)) return false;
  copyFileSync(join(cached, 'stub'), stub);
  copyFileSync(join(cached, 'recording'), recording);
  return true;
}

function putIntoCache(digest: string, { stub, recording }: StubFiles): void {
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'new-'));
  copyFileSync(stub, join(draft, 'stub'));
  copyFileSync(recording, join(draft, 'recording'));
  // Renamed into place, since others may look; what they have put there is the same.
  rmSync(join(cache, digest), { recursive: true, force: true });
  renameSync(draft, join(cache, digest));
}

/** Runs prebuildify in the folder of a raw package; its output is shown only if it fails. */
async function prebuildify(arch: Architecture, compiler: Compiler, folder: string): Promise<void> {
  const args = ['--napi', '--strip', `--strip-bin=${compiler.strip}`];
  args.push(`--arch=${arch.node}`, `--target=${versions.node}`);
  const headers = findHeaders();
  await execa(execPath, [require.resolve('prebuildify/bin.js'), ...args], {
    cwd: folder,
    env: {
      ...(headers && { npm_config_nodedir: headers }),
      PREBUILD_NODE_GYP: join(import.meta.dirname, '../node_modules/.bin/node-gyp'),
      ...compiler.programs,
    },
    stdin: 'ignore',
    all: true,
  });
}

/**
 * The folder of Node's headers: npm's nodedir, else that of the Node that runs, else none: node-gyp
 * downloads them.
 */
function findHeaders(): string | undefined {
  const configured =
    env.npm_config_nodedir ||
    execaSync('npm', ['config', 'get', 'nodedir'], { reject: false }).stdout;
  const beside = dirname(dirname(execPath));
  return [configured, beside].find(
    (folder) => folder && existsSync(join(folder, 'include/node/node_api.h')),
  );
}
