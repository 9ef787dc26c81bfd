import { basename, resolve } from 'node:path';
import type { UserConfig } from 'tsdown';
import { shortLocals } from '../bundling/shortLocals.ts';

const entries = [
  ...['index', 'nothrow', 'trap', 'raw', 'recording', 'batch', 'child', 'spawn', 'async', 'ring'],
  ...['memory', 'events', 'values', 'calls'],
];

// Each entry point is one file. What several share exists once: the choice of the raw package is in `trap`, what
// records calls in `recording`, what starts programs in `child`. The wrappers of `nothrow` are in `index` too: to
// load and link them as a file of their own would cost each start more than they take on a disk, and few programs
// want both.
const siblings = (trap: string) => ({
  name: 'siblings',
  resolveId(source: string, importer: string | undefined) {
    const name = basename(source, '.ts');
    if (importer === undefined || !/^(\.\.?\/)+[a-z]+\.ts$/.test(source)) return null;
    if (name === 'nothrow' || !isEntry(source, importer)) return null;
    return { id: name === 'trap' ? trap : `./${name}.js`, external: true };
  },
});

/** Runtimes choose among two files, as package.json says; their declarations are the same. */
const inScripts = siblings('#trap');
const inDeclarations = siblings('./trap.js');

/** Of the two, what Deno takes. */
const nodeLater = {
  name: 'node-later',
  resolveId: (source: string) =>
    source === 'node:module' ? resolve('src/machine/nodeModule.deno.ts') : null,
};

/** Whether a module below `src` means one of the entry points, which lie directly in it. */
function isEntry(source: string, importer: string): boolean {
  const path = new URL(source, `file://${importer}`).pathname;
  return entries.some((name) => path.endsWith(`/packages/linux-syscalls/src/${name}.ts`));
}

/** One line for each call would be long enough; the bundler would make ten. */
const asData: NonNullable<UserConfig['minify']> = {
  compress: false,
  mangle: false,
  codegen: { removeWhitespace: true },
};

const entry = (name: string): UserConfig => ({
  entry: { [name]: `src/${name}.ts` },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  // The script has done it: an entry that is built beside others would take theirs away.
  clean: false,
  // A map would lead to sources that are not published.
  sourcemap: false,
  minify: name === 'calls' ? asData : shortLocals,
  // Docstrings are in the declarations.
  outputOptions: {
    codeSplitting: false,
    // Of what records a bundler keeps all or nothing.
    comments: { annotation: name !== 'recording', jsdoc: false },
  },
  plugins: [inScripts],
});

// Beside declarations the bundler would put its helpers into a file of their own.
const script: UserConfig = { dts: false };
const declarations: UserConfig = {
  dts: { oxc: { stripInternal: true }, emitDtsOnly: true, sourcemap: false },
  plugins: [inDeclarations],
};

const trapOfDeno: UserConfig = {
  ...entry('trap'),
  ...script,
  entry: { 'trap.deno': 'src/trap.ts' },
  plugins: [nodeLater, inScripts],
};

/** How `linux-syscalls` is built, in its folder. */
export const linuxSyscalls: UserConfig[] = [
  trapOfDeno,
  ...entries.flatMap((name) => [
    { ...entry(name), ...script },
    {
      ...entry(name),
      ...declarations,
      // A program’s `lib` may be of a time before `using`.
      ...(['memory', 'async', 'events', 'ring'].includes(name) && {
        banner: { dts: '/// <reference lib="esnext.disposable" />' },
      }),
    },
  ]),
];
