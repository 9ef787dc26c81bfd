import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: ['src/*.ts'],
  platform: 'node',
  dts: false,
});
