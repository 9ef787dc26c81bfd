import { build } from 'esbuild';
import { bundleLimit as limit } from './limits.ts';

// size-limit minifies and compresses what it measures; the limit here is on what a bundler keeps.

/** Prints what a program that uses one wrapper weighs once bundled: unminified, the raw package apart. */
export async function showBundles(): Promise<number> {
  for (const wrapper of [
    'getpid',
    'read',
    'openat',
    'statx',
    'fcntl',
    'io_uring_enter',
    'waitid',
  ]) {
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
    const size = outputFiles[0]!.contents.length;
    const beyond = size > limit ? `, the limit is ${limit}` : '';
    console.log(`${wrapper.padEnd(16)}${String(size).padStart(7)} bytes${beyond}`);
  }
  return 0;
}
