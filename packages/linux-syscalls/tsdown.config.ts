import { basename } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';

const entries = ['index', 'nothrow', 'raw'];

// Each entry point is one file. `index` imports `nothrow`, which imports `raw`, as users would: so
// the wrappers and the choice of the raw package exist once.
const siblings = {
  name: 'siblings',
  resolveId(source: string, importer: string | undefined) {
    const name = basename(source, '.ts');
    if (importer === undefined || !/^(\.\.?\/)+[a-z]+\.ts$/.test(source)) return null;
    return isEntry(source, importer) ? { id: `./${name}.js`, external: true } : null;
  },
};

/** Whether a module below `src` means one of the entry points, which lie directly in it. */
function isEntry(source: string, importer: string): boolean {
  const path = new URL(source, `file://${importer}`).pathname;
  return entries.some((name) => path.endsWith(`/packages/linux-syscalls/src/${name}.ts`));
}

const entry = (name: string): UserConfig => ({
  entry: { [name]: `src/${name}.ts` },
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  fixedExtension: false,
  clean: name === entries[0],
  sourcemap: true,
  // Docstrings are in the declarations.
  outputOptions: { comments: { annotation: true, jsdoc: false } },
  dts: { oxc: true, sourcemap: false },
  plugins: [siblings],
});

export default defineConfig(entries.map(entry));
