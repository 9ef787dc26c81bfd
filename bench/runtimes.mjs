// The runtimes that are on this machine, and how each is started.

import { execFileSync } from 'node:child_process';
import { findProgram } from '../tools/bootstrap/machine.mjs';
import { findPrograms } from '../tools/install/programs.ts';

/**
 * A runtime has a `name`, such as `Node`, and a `version`; `command` starts a module in it. `ways` are how
 * numbers can reach the stub there, what it does by itself first, with the environment that asks for each.
 */
const byNodeApi = { way: 'Node-API', env: { LINUX_SYSCALLS_FFI: '0' } };
const byFfi = { way: 'FFI', env: { LINUX_SYSCALLS_FFI: '1' } };

/** What has to be fetched to have all of them, for who lacks some. */
export const howToHave = 'pnpm bench --fetch (it asks npm’s registry), or install them';

/**
 * Finds this Node, and what is kept for the tests of installations or can be found as a shell would.
 *
 * @returns runtimes, and the names of those that are absent.
 */
export function findRuntimes() {
  const kept = findPrograms();
  const others = kept ? [kept.node20, kept.node22, kept.node24, kept.node26] : [];
  const nodes = [[process.execPath], ...others].map(node);
  const found = {
    'other Nodes': kept && oneOfEach(nodes),
    Bun: bun(kept?.bun ?? commandOf('bun')),
    Deno: deno(kept?.deno ?? commandOf('deno')),
    Python: python(commandOf('python3')),
  };
  const { 'other Nodes': ofCache = [node([process.execPath])], ...rest } = found;
  return {
    runtimes: [...ofCache, ...Object.values(rest).filter(Boolean)],
    absent: Object.keys(found).filter((name) => !found[name]),
  };
}

function node([program]) {
  const version = versionOf(program, '--version').replace('v', '');
  const flags = Number.parseInt(version, 10) >= 26 ? ['--experimental-ffi', '--no-warnings'] : [];
  const collecting = ['--expose-gc'];
  return { name: 'Node', version, command: [program, ...flags], collecting, ways: [byNodeApi] };
}

function bun(command) {
  if (!command) return undefined;
  const version = versionOf(command[0], '--version');
  // Without the flag it would fetch what it doesn't find.
  return {
    name: 'Bun',
    version,
    command: [...command, '--no-install'],
    collecting: [],
    ways: [byNodeApi, byFfi],
  };
}

function deno(command) {
  if (!command) return undefined;
  const [, version] = /^deno (\S+)/.exec(versionOf(command[0], '--version'));
  return {
    name: 'Deno',
    version,
    command: [...command, 'run', '--allow-all', '--no-remote', '--quiet'],
    collecting: ['--v8-flags=--expose-gc'],
    ways: [byFfi, byNodeApi],
  };
}

function python(command) {
  if (!command) return undefined;
  const version = versionOf(command[0], '--version').replace('Python ', '');
  return { name: 'Python', version, command };
}

/** The first of each major version, in the order of versions: this Node stands for its own. */
function oneOfEach(nodes) {
  const majors = new Map();
  for (const it of nodes) {
    const major = Number.parseInt(it.version, 10);
    if (!majors.has(major)) majors.set(major, it);
  }
  return [...majors].sort(([a], [b]) => a - b).map(([, it]) => it);
}

function commandOf(name) {
  const program = findProgram(name);
  return program && [program];
}

function versionOf(program, flag) {
  return execFileSync(program, [flag], { encoding: 'utf8' }).trim();
}
