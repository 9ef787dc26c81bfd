import type { Programs } from './programs.ts';

export interface Installer {
  readonly name: string;
  /** What runs a program in its project, for a reader. */
  readonly runtime: string;
  /** That a project has from the beginning. */
  readonly files?: Readonly<Record<string, string>>;
  /** A command. */
  readonly add: (programs: Programs, packages: readonly string[]) => readonly string[];
  /** A command. */
  readonly run: (programs: Programs, script: string) => readonly string[];
}

const throughNode: (programs: Programs, script: string) => readonly string[] = (
  { node },
  script,
) => [...node, script];

/** Deno’s default is a day. */
export const anyAge = '--minimum-dependency-age=0';

const thisNode = 'Node';

export const installers: readonly Installer[] = [
  {
    name: 'npm',
    runtime: thisNode,
    add: ({ npm }, packages) => [...npm, 'install', ...packages],
    run: throughNode,
  },
  {
    name: 'pnpm',
    runtime: thisNode,
    add: ({ pnpm }, packages) => [...pnpm, 'add', ...packages],
    run: throughNode,
  },
  {
    name: 'yarn classic',
    runtime: thisNode,
    add: ({ yarnClassic }, packages) => [...yarnClassic, 'add', ...packages],
    run: throughNode,
  },
  {
    name: 'yarn with Plug’n’Play',
    runtime: thisNode,
    files: { 'yarn.lock': '' }, // Without one of its own, it takes the project for part of another.
    add: ({ yarn }, packages) => [...yarn, 'add', ...packages],
    run: ({ yarn }, script) => [...yarn, 'node', script],
  },
  {
    name: 'Bun',
    runtime: 'Bun',
    add: ({ bun }, packages) => [...bun, 'add', ...packages],
    run: ({ bun }, script) => [...bun, script],
  },
  {
    name: 'Deno',
    runtime: 'Deno',
    add: ({ deno }, packages) => [...deno, 'add', anyAge, ...packages.map((name) => `npm:${name}`)],
    run: ({ deno }, script) => [...deno, 'run', '--allow-all', script],
  },
];
