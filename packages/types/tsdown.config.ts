import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { exportedInPlace } from '../../tools/bundling/exportedInPlace.mjs';
import { sharedNumbers } from '../../tools/bundling/sharedNumbers.mjs';
import { shortLocals } from '../../tools/bundling/shortLocals.mjs';
import { unmapped } from '../../tools/bundling/unmapped.mjs';
import { rootFrom, withMacros, writeHeaderModules } from './packaging/headerModules.ts';
import { plainStrings } from './packaging/plainStrings.ts';

// Each entry point is one file, with its declarations.
const common: UserConfig = {
  // The script has done it: an entry that is built beside others would take theirs away.
  clean: false,
  platform: 'neutral',
  target: 'es2022',
  deps: { alwaysBundle: ['@linux-syscalls/abi/arch', '@linux-syscalls/abi/host'] },
  // The sources that maps name are published; those of generated modules are in `dist` as they are.
  outputOptions: {
    codeSplitting: false,
    sourcemapExcludeSources: true,
    comments: { annotation: true, jsdoc: false },
  },
  minify: shortLocals,
  logLevel: 'warn',
};

const ofRoot: UserConfig = {
  ...common,
  entry: { index: 'src/index.ts' },
  plugins: [unmapped, plainStrings, sharedNumbers, exportedInPlace],
};

/** A header whose module has something in it that is written by hand. */
const withHandwritten = (module: string): UserConfig => ({
  ...common,
  outDir: 'dist/generated',
  entry: { [module]: `src/generated/${module}.ts` },
  plugins: [otherModules(module), unmapped, plainStrings, sharedNumbers, exportedInPlace],
});

/** Leaves engine and common records to the package's root, other headers to their own modules. */
const otherModules = (module: string): UserConfig['plugins'] => ({
  name: 'other-modules',
  resolveId: {
    filter: { id: /\.ts$/ },
    handler(specifier, importer) {
      if (importer === undefined) return null;
      if (/\/(engine|root\/generated\/records)\.ts$/.test(specifier)) {
        return { id: rootFrom(`dist/generated/${module}.js`), external: true };
      }
      const id = resolve(importer, '..', specifier);
      const isHeader = id.startsWith(resolve('src/generated')) && !id.endsWith('.constants.ts');
      const entry = resolve(`src/generated/${module}.ts`);
      if (!isHeader || id === entry) return null;
      const path = relative(dirname(entry), id).replace(/\.ts$/, '.js');
      return { id: path.startsWith('.') ? path : `./${path}`, external: true };
    },
  },
});

const script: UserConfig = { dts: false, sourcemap: true };
const declarations: UserConfig = {
  dts: { oxc: true, emitDtsOnly: true, sourcemap: false },
};

export default defineConfig([
  { ...ofRoot, ...script, hooks: { 'build:done': writeHeaderModules } },
  { ...ofRoot, ...declarations },
  ...withMacros.flatMap((module) => [
    { ...withHandwritten(module), ...script },
    { ...withHandwritten(module), ...declarations },
  ]),
]);
