import { dirname, relative, resolve } from 'node:path';
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';
import { exportedInPlace } from '../../building/bundling/exportedInPlace.ts';
import { sharedNumbers } from '../../building/bundling/sharedNumbers.ts';
import { shortLocals } from '../../building/bundling/shortLocals.ts';
import { unmapped } from '../../building/bundling/unmapped.ts';
import { headerModules, withMacros, writeHeaderModules } from './packaging/headerModules.ts';
import { recordsAsJson } from './packaging/recordsAsJson.ts';

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

/** What every module needs, in a file of its own: headers load nothing else. */
const engine: UserConfig = {
  ...common,
  entry: { engine: 'src/engine.ts' },
  plugins: [unmapped, exportedInPlace],
};

const root: UserConfig = {
  ...common,
  entry: { index: 'src/index.ts' },
  plugins: [otherModules('index'), unmapped, recordsAsJson, exportedInPlace],
};

/** A header whose module has something in it that is written by hand. */
const withHandwritten = (module: string): UserConfig => ({
  ...common,
  entry: { [module]: `src/${module}.ts` },
  plugins: [otherModules(module), unmapped, recordsAsJson, sharedNumbers, exportedInPlace],
});

/** Its declarations name what other headers declare where it is declared. */
const declarationsWithHandwritten = (module: string): UserConfig => ({
  ...withHandwritten(module),
  ...declarations,
  plugins: [otherModules(module, /\.declared$/)],
});

/**
 * Leaves the engine, and other headers, to their own modules; `module` is below `src`, as they are.
 *
 * @param part what the name of a file ends with that is part of a header's module too
 */
function otherModules(module: string, part = /$/): Rolldown.Plugin {
  const apart = new Set(['engine', ...headerModules].map((other) => resolve('src', other)));
  const entry = resolve('src', module);
  return {
    name: 'other-modules',
    resolveId: {
      filter: { id: /\.ts$/ },
      handler(specifier, importer) {
        if (importer === undefined) return null;
        const id = resolve(importer, '..', specifier).replace(/\.ts$/, '').replace(part, '');
        if (!apart.has(id) || id === entry) return null;
        const path = relative(dirname(entry), id);
        return { id: `${path.startsWith('.') ? path : `./${path}`}.js`, external: true };
      },
    },
  };
}

const script: UserConfig = { dts: false, sourcemap: true };
const declarations: UserConfig = {
  dts: { oxc: true, emitDtsOnly: true, sourcemap: false },
};

export default defineConfig([
  { ...engine, ...script, hooks: { 'build:done': writeHeaderModules } },
  { ...engine, ...declarations },
  // All of it is generated: there is no source to lead to.
  { ...root, ...script, sourcemap: false },
  { ...root, ...declarations },
  ...withMacros.flatMap((module) => [
    { ...withHandwritten(module), ...script },
    declarationsWithHandwritten(module),
  ]),
]);
