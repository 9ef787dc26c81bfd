import { spawn, spawnSync } from 'node:child_process';
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
import { argv, env, execPath, exit, versions } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { cacheFolder } from './setup/cache.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const native = join(root, 'native');
const nativeRequire = createRequire(join(native, 'package.json'));

/**
 * @typedef {import('../abi/src/arch/index.ts').Architecture} Architecture
 * @typedef {import('../abi/src/arch/index.ts').ArchName} ArchName
 *
 * @typedef {object} Compiler the programs that compile for one architecture.
 * @property {string} CC
 * @property {string} CXX
 * @property {string} AR
 * @property {string} LINK
 * @property {string} strip
 * @property {string} version what the compiler says of itself.
 */

/** @type {typeof import('../abi/src/arch/index.ts')} */
const { architectures, archNames, archOfNode } = await tsImport(
  '../abi/src/arch/index.ts',
  import.meta.url,
);
/** @type {typeof import('../targets/src/index.ts')} */
const { targets } = await tsImport('../targets/src/index.ts', import.meta.url);
/** @type {typeof import('../native/check-stub.ts')} */
const { checkStub } = await tsImport('../native/check-stub.ts', import.meta.url);
/** @type {typeof import('../native/src/generated/machines.ts')} */
const { machines } = await tsImport('../native/src/generated/machines.ts', import.meta.url);

/** A message for the person at the terminal, who can mend what it says. */
class SetupError extends Error {}

/**
 * Builds the stub and the recording stub of some architectures, two at a time, and skips those whose
 * inputs haven't changed, here or in another working tree.
 *
 * @param {readonly ArchName[]} names
 * @param {(line: string) => void} log
 * @param {boolean} anew whether nothing that was built before is used.
 * @returns {Promise<ArchName[]>} the names of those that failed.
 */
export async function buildStubs(names, log = console.log, anew = false) {
  const waiting = [...names];
  /** @type {ArchName[]} */
  const failed = [];
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      try {
        if (anew) removeBuilt(architectures[name]);
        log(`raw-${name}: ${await buildStub(architectures[name], anew)}`);
      } catch (error) {
        failed.push(name);
        log(`raw-${name}: ${describe(error)}`);
      }
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}

/** @param {unknown} error */
function describe(error) {
  if (error instanceof SetupError) return error.message;
  return error instanceof Error ? error.stack : String(error);
}

/**
 * Where an architecture's files are: the published stub, and the recording one for tests.
 *
 * @param {Architecture} arch
 */
export function stubFiles(arch) {
  return {
    stub: join(
      root,
      `packages/raw-${arch.name}/prebuilds/linux-${arch.node}/@linux-syscalls+raw-${arch.name}.node`,
    ),
    recording: join(native, `build/recording/${arch.name}.node`),
  };
}

/** @param {Architecture} arch */
function removeBuilt({ name }) {
  for (const folder of ['build', 'prebuilds']) {
    rmSync(join(root, 'packages', `raw-${name}`, folder), { recursive: true, force: true });
  }
}

/**
 * @param {Architecture} arch
 * @param {boolean} anew
 * @returns {Promise<string>} what was done.
 */
async function buildStub(arch, anew) {
  const { stub, recording } = stubFiles(arch);
  const compiler = findCompiler(arch);
  const fingerprint = join(native, `build/inputs/${arch.name}.sha256`);
  const inputs = hashInputs(arch, compiler);
  const size = () => `${Math.round(statSync(stub).size / 1024)} KB`;
  if ([stub, recording, fingerprint].every(existsSync)) {
    if (readFileSync(fingerprint, 'utf8') === inputs) return `up to date, ${size()}`;
  }
  for (const file of [stub, recording, fingerprint]) mkdirSync(dirname(file), { recursive: true });
  const start = performance.now();
  const kept = !anew && takeFromCache(inputs, stub, recording);
  if (!kept) {
    const folder = join(root, 'packages', `raw-${arch.name}`);
    await prebuildify(arch, compiler, folder);
    copyFileSync(join(folder, 'build/Release/recording.stub'), recording);
  }
  for (const file of [stub, recording]) checkStub(file, machines[arch.name]);
  writeFileSync(fingerprint, inputs);
  if (kept) return `built before, ${size()}`;
  putIntoCache(inputs, stub, recording);
  return `built, ${size()}, ${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Takes what another working tree has built of the same inputs.
 *
 * @param {string} inputs
 * @param {string} stub
 * @param {string} recording
 * @returns {boolean} whether there was any.
 */
function takeFromCache(inputs, stub, recording) {
  const cached = join(cacheFolder('stubs'), inputs);
  if (!existsSync(cached)) return false;
  copyFileSync(join(cached, 'stub'), stub);
  copyFileSync(join(cached, 'recording'), recording);
  return true;
}

/**
 * @param {string} inputs
 * @param {string} stub
 * @param {string} recording
 */
function putIntoCache(inputs, stub, recording) {
  const folder = cacheFolder('stubs');
  const whole = mkdtempSync(join(folder, 'new-'));
  copyFileSync(stub, join(whole, 'stub'));
  copyFileSync(recording, join(whole, 'recording'));
  // At once, since others may look; what they have put there is the same.
  rmSync(join(folder, inputs), { recursive: true, force: true });
  renameSync(whole, join(folder, inputs));
}

/**
 * The tools by their names: this machine's own for its architecture, cross compilers for others.
 *
 * @param {Architecture} arch
 * @returns {Compiler}
 */
function findCompiler(arch) {
  const own = archOfNode(process.arch) === arch.name;
  const { triplet } = targets[arch.name];
  const prefix = own ? '' : `${triplet}-`;
  const tools = {
    CC: (own && env.CC) || `${prefix}gcc`,
    CXX: (own && env.CXX) || `${prefix}g++`,
    AR: (own && env.AR) || `${prefix}ar`,
    LINK: (own && (env.LINK || env.CXX)) || `${prefix}g++`,
    strip: `${prefix}strip`,
  };
  const version = spawnSync(tools.CXX, ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) {
    // Debian names packages without underscores.
    const debian = own ? 'g++' : `g++-${triplet.replaceAll('_', '-')}`;
    throw new SetupError(`needs the compiler ${tools.CXX}: apt-get install ${debian}`);
  }
  for (const tool of ['make', 'python3']) {
    if (spawnSync(tool, ['--version']).status !== 0) {
      throw new SetupError(`node-gyp needs ${tool}: apt-get install ${tool}`);
    }
  }
  return { ...tools, version: version.stdout };
}

/**
 * Everything that the bytes of a stub depend on.
 *
 * @param {Architecture} arch
 * @param {Compiler} compiler
 * @returns {string} its digest.
 */
function hashInputs(arch, compiler) {
  const hash = createHash('sha256').update(`${arch.name} ${versions.node} ${compiler.version}`);
  const glue = join(native, 'glue');
  const own = join(root, 'packages', `raw-${arch.name}`);
  const files = [
    ...readdirSync(glue)
      .sort()
      .map((name) => join(glue, name)),
    join(own, 'binding.gyp'),
    ...readdirSync(join(own, 'native'))
      .sort()
      .map((name) => join(own, 'native', name)),
    nativeRequire.resolve('node-addon-api/package.json'),
    nativeRequire.resolve('node-gyp/package.json'),
    fileURLToPath(import.meta.url),
  ];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Runs prebuildify; its output is shown only if it fails.
 *
 * @param {Architecture} arch
 * @param {Compiler} compiler
 * @param {string} folder of the raw package.
 * @returns {Promise<void>}
 */
function prebuildify(arch, compiler, folder) {
  const args = ['--napi', '--strip', `--strip-bin=${compiler.strip}`];
  args.push(`--arch=${arch.node}`, `--target=${versions.node}`);
  const { CC, CXX, AR, LINK } = compiler;
  const nodedir = findHeaders();
  const child = spawn(execPath, [nativeRequire.resolve('prebuildify/bin.js'), ...args], {
    cwd: folder,
    env: {
      ...env,
      ...(nodedir && { npm_config_nodedir: nodedir }),
      PREBUILD_NODE_GYP: join(native, 'node_modules/.bin/node-gyp'),
      CC,
      CXX,
      AR,
      LINK,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`prebuildify ended with ${status}\n${output}`));
    });
  });
}

/** @type {string | undefined} */
let headers;

/**
 * npm's nodedir, else the headers beside the Node that runs, else none: node-gyp downloads them.
 *
 * @returns {string} a folder, or empty.
 */
function findHeaders() {
  if (headers === undefined) {
    const configured =
      env.npm_config_nodedir ||
      spawnSync('npm', ['config', 'get', 'nodedir'], { encoding: 'utf8' }).stdout?.trim();
    const beside = dirname(dirname(execPath));
    headers =
      [configured, beside].find(
        (folder) => folder && existsSync(join(folder, 'include/node/node_api.h')),
      ) ?? '';
  }
  return headers;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const anew = argv.includes('--anew');
  const wanted = argv.slice(2).filter((argument) => argument !== '--anew');
  const host = archOfNode(process.arch);
  const asked = wanted.map((name) => (name === '--host' ? host : name));
  const names = wanted.length === 0 ? archNames : archNames.filter((name) => asked.includes(name));
  if (asked.some((name) => !names.some((known) => known === name))) {
    console.error(`usage: build-stubs [--anew] [--host | ${archNames.join(' | ')}] …`);
    exit(2);
  }
  const failed = await buildStubs(names, console.log, anew);
  if (failed.length > 0) exit(1);
}
