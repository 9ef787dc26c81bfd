import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { root, writeHeaderModules } from './packaging/headerModules.ts';

const common: UserConfig = {
  platform: 'neutral',
  target: 'es2022',
  deps: { alwaysBundle: ['@linux-syscalls/abi/arch'] },
};

const ofRoot: UserConfig = {
  ...common,
  entry: { index: 'src/index.ts' },
  outputOptions: { codeSplitting: false },
};

/** What headers' modules have that is written by hand. */
const ofMacros: UserConfig = {
  ...common,
  outDir: 'dist/macros',
  entry: Object.fromEntries(
    readdirSync('src/macros', { recursive: true, encoding: 'utf8' })
      .filter((file) => /^[^/]+\/.*\.ts$/.test(file))
      .map((file) => [file.replace(/\.ts$/, ''), `src/macros/${file}`]),
  ),
  plugins: [
    {
      name: 'outside-of-macros',
      resolveId: {
        filter: { id: /\/(engine|generated\/.*)\.ts$/ },
        handler(specifier, importer) {
          if (specifier.endsWith('/engine.ts')) return { id: root, external: true };
          const id = resolve(importer ?? '.', '..', specifier).replace(/\.ts$/, '.js');
          return { id, external: 'relative' };
        },
      },
    },
  ],
  outputOptions: { chunkFileNames: 'shared/[name].js' },
  hooks: { 'build:done': writeHeaderModules },
  logLevel: 'warn',
};

export default defineConfig([
  { ...ofRoot, dts: false, sourcemap: true },
  { ...ofRoot, clean: false, dts: { oxc: true, emitDtsOnly: true, sourcemap: false } },
  { ...ofMacros, dts: false, sourcemap: true },
]);
