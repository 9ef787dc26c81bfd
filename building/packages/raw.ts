import { resolve } from 'node:path';
import type { UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  // Maps would lead to sources outside of the package.
  sourcemap: false,
  // The script has done it: an entry that is built beside others would take theirs away.
  clean: false,
  // Docstrings are in the declarations.
  outputOptions: { comments: { annotation: true, jsdoc: false } },
  alias: { '#machine': resolve('src/machine.ts') },
};

const declarations: UserConfig = {
  ...common,
  dts: { oxc: true, emitDtsOnly: true, sourcemap: false },
};

// Comments that name the sources would lead out of the package too.
const experimental = { attachDebugInfo: 'none' } as const;

const calls: UserConfig = {
  entry: { index: 'src/index.ts', numbers: 'src/numbers.ts', errno: 'src/errno.ts' },
  // An entry that another imports stays one file.
  inputOptions: { experimental, preserveEntrySignatures: 'allow-extension' },
};

const programs: UserConfig = {
  entry: { program: 'src/program.ts' },
  inputOptions: { experimental },
};

/**
 * How each raw package is built: the shared face around its own tables.
 *
 * `index` imports the tables from their own entries. `program` has its own copy of what it shares with
 * `index`: in a chunk between the two the register file would be no constant of the module that makes the
 * calls, which costs each call.
 */
export const rawPackage: UserConfig[] = [
  { ...common, ...calls, dts: false },
  { ...common, ...programs, dts: false },
  { ...declarations, ...calls },
  { ...declarations, ...programs },
];
