import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts' },
  platform: 'neutral',
  target: 'es2022',
  sourcemap: true,
  dts: { oxc: true, sourcemap: false },
  deps: { alwaysBundle: ['@linux-syscalls/abi/arch'] },
  outputOptions: { codeSplitting: false },
});
