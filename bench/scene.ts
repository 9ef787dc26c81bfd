import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { AT_FDCWD, mknodat, S_IFREG } from 'linux-syscalls';
import { run } from '../tools/setup/command.ts';
import { entries, names } from './measured/files.ts';

/** Makes the files that all works use, in a folder. */
export function makeFiles(folder: string): void {
  const at = (name: string) => join(folder, name);
  writeFileSync(at(names.large), new Uint8Array(2 ** 20));
  writeFileSync(at(names.small), 'a small file\n'.repeat(20));
  mkdirSync(at(names.directory));
  for (let i = 0; i < entries; i++) mknodat(AT_FDCWD, at(names.entry(i)), S_IFREG | 0o600, 0);
}

const require = createRequire(import.meta.url);

/** Builds the C loops with this machine's compiler into the same folder. */
export async function buildLoops(folder: string): Promise<void> {
  const source = (name: string) => join(import.meta.dirname, 'loop', name);
  const compile = [process.env.CC ?? 'cc', '-O2', '-fPIC', '-shared', '-pthread'];
  await run([...compile, source('loop.c'), '-o', join(folder, names.library)]);
  const headers: { include_dir: string } = require('node-api-headers');
  const sources = [source('loop.c'), source('addon.c')];
  await run([...compile, '-I', headers.include_dir, ...sources, '-o', join(folder, names.addon)]);
}
