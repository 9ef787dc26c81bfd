import { readFileSync } from 'node:fs';
import { Failure } from '../console/failure.mjs';
import { findProgram } from './command.mjs';

/** What installs node-gyp's needs, by the ID or ID_LIKE of os-release. */
const installers = new Map([
  ['debian', 'apt-get install g++ make python3'],
  ['fedora', 'dnf install gcc-c++ make python3'],
  ['rhel', 'dnf install gcc-c++ make python3'],
  ['alpine', 'apk add g++ make python3 linux-headers'],
  ['arch', 'pacman -S gcc make python'],
  ['suse', 'zypper install gcc-c++ make python3'],
]);

/**
 * Refuses, in one line that says what to install, a machine that can't compile the stub.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @param {string} [osRelease] the text of /etc/os-release.
 */
export function checkCompiler(env = process.env, osRelease = readOsRelease()) {
  const needed = [
    { what: 'a C++ compiler', programs: env.CXX ? [env.CXX.split(' ')[0] ?? ''] : ['g++', 'c++'] },
    { what: 'make', programs: ['make', 'gmake'] },
    { what: 'Python 3', programs: [env.PYTHON ?? 'python3', 'python'] },
  ];
  const missing = needed
    .filter(({ programs }) => !programs.some((program) => findProgram(program, env)))
    .map(({ what, programs }) => `${what} (${programs[0]})`);
  if (missing.length === 0) return;
  throw new Failure(`${missing.join(', ')} not found; ${installHint(osRelease)}`);
}

/** @param {string} osRelease */
function installHint(osRelease) {
  const ids = [...osRelease.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)"?$/gm)].flatMap(([, names]) =>
    (names ?? '').split(' '),
  );
  const command = ids.map((id) => installers.get(id)).find(Boolean);
  return command ? `install with: ${command}` : 'install g++, make and python3';
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return ''; // The hint is then a general one.
  }
}
