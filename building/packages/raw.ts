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

/**
 * How each raw package is built: the shared face around its own tables.
 *
 * Each entry is one script, with its own copy of what it shares with others. Two more files would add
 * a millisecond to the start of who imports `index`; and in a chunk between `index` and `program` the
 * register file would be no constant of the module that makes the calls, which costs each call.
 */
export const rawPackage: UserConfig[] = [
  ...['index', 'numbers', 'errno', 'program'].map((name) => ({
    ...common,
    entry: { [name]: `src/${name}.ts` },
    dts: false,
  })),
  {
    ...declarations,
    entry: { index: 'src/index.ts', numbers: 'src/numbers.ts', errno: 'src/errno.ts' },
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
  },
  { ...declarations, entry: { program: 'src/program.ts' } },
];
