import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { readJson, supportedArchitectures } from './repository.mjs';

/** What installs node-gyp's needs, by the ID or ID_LIKE of os-release. */
const installers = new Map([
  ['debian', 'apt-get install g++ make python3'],
  ['fedora', 'dnf install gcc-c++ make python3'],
  ['rhel', 'dnf install gcc-c++ make python3'],
  ['alpine', 'apk add g++ make python3 linux-headers'],
  ['arch', 'pacman -S gcc make python'],
  ['suse', 'zypper install gcc-c++ make python3'],
]);

const { platform, arch, versions } = process;
const thisMachine = { platform, arch, node: versions.node };

/**
 * Throws a Failure on a machine that can't run any of it.
 *
 * @param {{ platform: string, arch: string, node: string }} [machine]
 */
export function checkMachine({ platform, arch, node } = thisMachine) {
  const least = readJson('package.json').engines.node.replace('>=', '');
  if (node.localeCompare(least, 'en', { numeric: true }) < 0) {
    throw new Failure(`Node ${least} or newer is needed, this is ${node}`);
  }
  if (platform !== 'linux') {
    throw new Failure(`Linux is needed to make its system calls, this is ${platform}`);
  }
  const known = supportedArchitectures();
  if (!known.includes(arch)) {
    throw new Failure(`no stub exists for ${arch}, only for ${known.join(', ')}`);
  }
}

/**
 * Throws a Failure that says what to install, on a machine that can't compile the stub.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [osRelease] the text of /etc/os-release.
 */
export function checkCompiler(env = process.env, osRelease = readOsRelease()) {
  const compilers = env.CXX ? [env.CXX.split(' ')[0] ?? ''] : ['g++', 'c++'];
  const missing = [
    { what: 'a C++ compiler', programs: compilers },
    { what: 'make', programs: ['make', 'gmake'] },
    { what: 'Python 3', programs: [env.PYTHON ?? 'python3', 'python'] },
  ]
    .filter(({ programs }) => !programs.some((program) => isHere(program, env)))
    .map(({ what, programs }) => `${what} (${programs[0]})`);
  if (missing.length === 0) return;
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, names = '']) =>
    names.split(' '),
  );
  const command = ids.map((id) => installers.get(id)).find(Boolean);
  const hint = command ? `install with: ${command}` : 'install g++, make and python3';
  throw new Failure(`${missing.join(', ')} not found; ${hint}`);
}

const osReleaseFile = '/etc/os-release';
const readOsRelease = () => (existsSync(osReleaseFile) ? readFileSync(osReleaseFile, 'utf8') : '');

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 */
const isHere = (program, env) => spawnSync(program, ['--version'], { env }).error === undefined;
