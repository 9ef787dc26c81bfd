// What a program that uses one wrapper weighs once bundled: unminified, the raw package apart.

import { build } from 'esbuild';
import { bundleLimit as limit } from './limits.mjs';

for (const wrapper of ['getpid', 'read', 'openat', 'statx', 'fcntl', 'io_uring_enter', 'waitid']) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${wrapper} } from 'linux-syscalls';\nconsole.log(${wrapper});\n`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['@linux-syscalls/raw-*'],
    write: false,
  });
  const size = outputFiles[0].contents.length;
  const beyond = size > limit ? `, the limit is ${limit}` : '';
  console.log(`${wrapper.padEnd(16)}${String(size).padStart(7)} bytes${beyond}`);
}
