// The runtimes that are on this machine, and how each is started.

import { execFileSync } from 'node:child_process';
import { major } from 'semver';
import which from 'which';
import { Failure } from '../tools/bootstrap/failure.mjs';
import { findPrograms } from '../tools/install/programs.ts';

export interface Runtime {
  /** Such as `Node`. */
  readonly name: string;
  readonly version: string;
  /** Starts a module in it. */
  readonly command: readonly string[];
  /** The flags with which programs may collect garbage; undefined if it runs no JavaScript. */
  readonly collecting?: readonly string[];
  /** How numbers can reach the stub there, what it does by itself first. */
  readonly ways: readonly Way[];
}

interface Way {
  readonly way: string;
  /** The environment that asks for it. */
  readonly env: NodeJS.ProcessEnv;
}

const byNodeApi: Way = { way: 'Node-API', env: { LINUX_SYSCALLS_FFI: '0' } };
const byFfi: Way = { way: 'FFI', env: { LINUX_SYSCALLS_FFI: '1' } };

/** What has to be fetched to have all of them, for who lacks some. */
export const howToHave = 'pnpm bench --fetch (it asks npm’s registry), or install them';

/**
 * Finds this Node, and what is kept for the tests of installations or can be found as a shell would.
 *
 * @returns runtimes, and the names of those that are absent.
 */
export function findRuntimes(): { runtimes: Runtime[]; absent: string[] } {
  const kept = findPrograms();
  const others = kept ? [kept.node20, kept.node22, kept.node24, kept.node26] : [];
  const nodes = [[process.execPath], ...others].map(node);
  const found = new Map([
    ['Bun', bun(kept?.bun ?? commandOf('bun'))],
    ['Deno', deno(kept?.deno ?? commandOf('deno'))],
    ['Python', python(commandOf('python3'))],
  ]);
  const absent = [...found].filter(([, runtime]) => !runtime).map(([name]) => name);
  return {
    runtimes: [...oneOfEach(nodes), ...[...found.values()].filter((it) => it !== undefined)],
    absent: kept ? absent : ['other Nodes', ...absent],
  };
}

/** @param filters beginnings of names, such as `node 24`; none for all. */
export function runtimesNamed(
  runtimes: readonly Runtime[],
  filters: readonly string[],
): readonly Runtime[] {
  const chosen = runtimes.filter(({ name, version }) => {
    const title = `${name} ${version}`.toLowerCase();
    return filters.length === 0 || filters.some((it) => title.startsWith(it.toLowerCase()));
  });
  if (chosen.length === 0) throw new Failure(`no runtime here is called ${filters.join(' or ')}`);
  return chosen;
}

function node([program = '']: readonly string[]): Runtime {
  const version = versionOf(program).replace('v', '');
  const flags = major(version) >= 26 ? ['--experimental-ffi', '--no-warnings'] : [];
  const collecting = ['--expose-gc'];
  return { name: 'Node', version, command: [program, ...flags], collecting, ways: [byNodeApi] };
}

function bun(command: readonly string[] | undefined): Runtime | undefined {
  return (
    command && {
      name: 'Bun',
      version: versionOf(command[0]!),
      // Without the flag it would fetch what it doesn't find.
      command: [...command, '--no-install'],
      collecting: [],
      ways: [byNodeApi, byFfi],
    }
  );
}

function deno(command: readonly string[] | undefined): Runtime | undefined {
  return (
    command && {
      name: 'Deno',
      version: /^deno (\S+)/.exec(versionOf(command[0]!))![1]!,
      command: [...command, 'run', '--allow-all', '--no-remote', '--quiet'],
      collecting: ['--v8-flags=--expose-gc'],
      ways: [byFfi, byNodeApi],
    }
  );
}

function python(command: readonly string[] | undefined): Runtime | undefined {
  return (
    command && {
      name: 'Python',
      version: versionOf(command[0]!).replace('Python ', ''),
      command,
      ways: [],
    }
  );
}

/** The first of each major version, in the order of versions: this Node stands for its own. */
function oneOfEach(nodes: readonly Runtime[]): Runtime[] {
  const majors = new Map<number, Runtime>();
  for (const it of nodes) {
    if (!majors.has(major(it.version))) majors.set(major(it.version), it);
  }
  return [...majors].sort(([a], [b]) => a - b).map(([, it]) => it);
}

function commandOf(name: string): readonly string[] | undefined {
  const program = which.sync(name, { nothrow: true });
  return program === null ? undefined : [program];
}

function versionOf(program: string): string {
  return execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
}
