// The files that all works use: made once, in a folder that every runtime gets the path of.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AT_FDCWD, mknodat, S_IFREG } from 'linux-syscalls';

/** How many entries the large directory has. */
export const entries = 100_000;

/** What the files are called, below the folder. */
export const names = {
  large: 'large',
  small: 'small',
  missing: 'missing',
  directory: 'directory',
  /** An entry of the directory. */
  entry: (i) => `directory/entry-${i}`,
};

/** Makes the folder. */
export function makeScene() {
  const folder = mkdtempSync(join(tmpdir(), 'linux-syscalls-bench-'));
  const at = (name) => join(folder, name);
  writeFileSync(at(names.large), new Uint8Array(2 ** 20));
  writeFileSync(at(names.small), 'a small file\n'.repeat(20));
  mkdirSync(at(names.directory));
  for (let i = 0; i < entries; i++) mknodat(AT_FDCWD, at(names.entry(i)), S_IFREG | 0o600, 0);
  return folder;
}

/** Removes it. */
export function removeScene(folder) {
  rmSync(folder, { recursive: true });
}
