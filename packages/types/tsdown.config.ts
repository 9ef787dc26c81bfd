import { defineConfig, type UserConfig } from 'tsdown';

const common: UserConfig = {
  entry: { index: 'src/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  deps: { alwaysBundle: ['@linux-syscalls/abi/arch'] },
  outputOptions: { codeSplitting: false },
};

export default defineConfig([
  { ...common, sourcemap: true, dts: false },
  { ...common, clean: false, dts: { oxc: true, emitDtsOnly: true, sourcemap: false } },
]);
