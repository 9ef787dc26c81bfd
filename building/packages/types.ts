import { dirname, relative, resolve } from 'node:path';
import type { Rolldown, UserConfig } from 'tsdown';
import { shortLocals } from '../bundling/shortLocals.ts';
import { headerModules, withMacros } from './headerModules.ts';

// Each entry point is one file, with its declarations.
const common: UserConfig = {
  // The script has done it: an entry that is built beside others would take theirs away.
  clean: false,
  platform: 'neutral',
  target: 'es2022',
  deps: {
    alwaysBundle: [
      '@linux-syscalls/abi/arch',
      '@linux-syscalls/abi/host',
      '@linux-syscalls/errors',
    ],
  },
  outputOptions: {
    codeSplitting: false,
    comments: { annotation: true, jsdoc: false },
  },
  minify: shortLocals,
  logLevel: 'warn',
};

/** What every module needs, in a file of its own: headers load nothing else. */
const engine: UserConfig = {
  ...common,
  entry: { engine: 'src/engine.ts' },
};

const root: UserConfig = {
  ...common,
  entry: { index: 'src/index.ts' },
  plugins: [otherModules('index')],
};

/** A header whose module has something in it that is written by hand. */
const withHandwritten = (module: string): UserConfig => ({
  ...common,
  entry: { [module]: `src/${module}.ts` },
  plugins: [otherModules(module)],
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

/** Without maps: they would lead to sources outside of the package. */
const script: UserConfig = { dts: false, sourcemap: false };
const declarations: UserConfig = {
  dts: { oxc: true, emitDtsOnly: true, sourcemap: false },
};

/** How `@linux-syscalls/types` is built, in its folder. */
export const typesPackage: UserConfig[] = [
  { ...engine, ...script },
  { ...engine, ...declarations },
  { ...root, ...script },
  { ...root, ...declarations },
  ...withMacros.flatMap((module) => [
    { ...withHandwritten(module), ...script },
    declarationsWithHandwritten(module),
  ]),
];
