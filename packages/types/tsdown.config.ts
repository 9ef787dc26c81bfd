import { readdirSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'tsdown';

const generated = 'src/generated';

/** The headers' modules, by the path that they are imported by. */
const headers = Object.fromEntries(
  readdirSync(generated, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[^.]+\.ts$/.test(file))
    .sort()
    .map((file) => [file.slice(0, -'.ts'.length), `${generated}/${file}`]),
);

const common: UserConfig = {
  platform: 'neutral',
  target: 'es2022',
  deps: { alwaysBundle: ['@linux-syscalls/abi/arch'] },
};

const root: UserConfig = {
  ...common,
  entry: { index: 'src/index.ts' },
  outputOptions: { codeSplitting: false },
};

// Headers take the engine from the root module: one copy, and one set of types.
const ofHeaders: UserConfig = {
  ...common,
  entry: headers,
  clean: false,
  plugins: [
    {
      name: 'engine-from-root',
      resolveId: (id: string) =>
        id.endsWith('/engine.ts') ? { id: '@linux-syscalls/types', external: true } : null,
    },
  ],
  outputOptions: { chunkFileNames: sharedFile },
};

/** Where what several headers need goes: beside the header that declares it, or as in `src`. */
function sharedFile({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  const [, module] = moduleIds.at(-1)?.split(/\/src\/(?:generated\/)?/) ?? [];
  return `${module?.replace(/(\.d)?\.ts$/, '') ?? 'namespace'}.js`;
}

export default defineConfig([
  { ...root, sourcemap: true, dts: false },
  { ...root, clean: false, dts: { oxc: true, emitDtsOnly: true, sourcemap: false } },
  { ...ofHeaders, dts: { oxc: true, sourcemap: false } },
]);
