import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/index.ts', 'src/nothrow.ts', 'src/raw.ts'],
  platform: 'node',
  target: 'es2023',
  sourcemap: true,
  dts: { sourcemap: false },
});
