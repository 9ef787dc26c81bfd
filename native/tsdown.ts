import { resolve } from 'node:path';
import type { UserConfig } from 'tsdown';

const common: UserConfig = {
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  // Maps would lead to sources outside of the package.
  sourcemap: false,
  // Docstrings are in the declarations.
  outputOptions: { comments: { annotation: true, jsdoc: false } },
  dts: { oxc: true, sourcemap: false },
  alias: { '#machine': resolve('src/machine.ts') },
};

/**
 * How each raw package is built: the shared face around its own tables. `numbers` and `errno` are
 * entries of their own, which `index` imports, so that there is one `SYS` however one comes by it.
 *
 * `program` has its own copy of the little that it shares with `index`: in a chunk between the two,
 * the register file would be no constant of the module that makes the calls, which costs each call.
 */
export const rawPackage: UserConfig[] = [
  {
    ...common,
    entry: { index: 'src/index.ts', numbers: 'src/numbers.ts', errno: 'src/errno.ts' },
    inputOptions: { preserveEntrySignatures: 'allow-extension' },
  },
  { ...common, entry: { program: 'src/program.ts' }, clean: false },
];
