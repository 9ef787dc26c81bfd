import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import { releaseFolder } from './tarballs.ts';

/** What lies beside sources and isn't any: what was built, and what was installed. */
const notSources = ['build', 'dist', 'prebuilds', 'node_modules', '.turbo'];

/**
 * Copies what the repository holds without its history, and nothing that was built or installed.
 */
export function copyRepository(target: string) {
  const left = [...notSources, '.git'];
  cpSync(root, target, {
    recursive: true,
    filter: (path) => !left.includes(basename(path)) && path !== releaseFolder,
  });
}

/**
 * Copies what stubs are built from into a folder, and nothing that was built; dependencies are the
 * installed ones.
 */
export function copyStubSources(target: string) {
  const raw = readdirSync(join(root, 'packages')).filter((name) => name.startsWith('raw-'));
  const folders = [
    'abi',
    'building',
    'errors',
    'native',
    'targets',
    ...raw.map((name) => `packages/${name}`),
  ];
  mkdirSync(join(target, 'packages'), { recursive: true });
  cpSync(join(root, 'package.json'), join(target, 'package.json'));
  for (const folder of folders) {
    cpSync(join(root, folder), join(target, folder), {
      recursive: true,
      filter: (path) => !notSources.includes(basename(path)),
    });
  }
  for (const folder of ['.', ...folders]) {
    const modules = join(root, folder, 'node_modules');
    if (existsSync(modules)) symlinkSync(modules, join(target, folder, 'node_modules'));
  }
}
