import { resolve } from 'node:path';
import type { UserConfig } from 'tsdown';

/**
 * How each raw package is built: the shared face around its own tables. `numbers` and `errno` are
 * entries of their own, which `index` imports, so that there is one `SYS` however one comes by it.
 */
export const rawPackage: UserConfig = {
  entry: { index: 'src/index.ts', numbers: 'src/numbers.ts', errno: 'src/errno.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  sourcemap: true,
  // Docstrings are in the declarations.
  outputOptions: { comments: { annotation: true, jsdoc: false } },
  dts: { oxc: true, sourcemap: false },
  inputOptions: { preserveEntrySignatures: 'allow-extension' },
  alias: { '#machine': resolve('src/machine.ts') },
};
