import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../bootstrap/failure.mjs';
import { root } from '../bootstrap/repository.mjs';
import type { Publishable } from './publishable.ts';

/** What holds the digests of a raw package's stubs, as `sha256sum --check` reads them. */
export const checksumsFile = 'checksums.txt';

/** Writes the digests of a raw package's stubs beside them, to be packed. */
export function writeChecksums({ folder, short }: Publishable) {
  const within = join(root, folder);
  const stubs = listFiles(within, 'prebuilds');
  if (stubs.length === 0) {
    throw new Failure(`${folder} has no stub: pnpm build:stubs builds it`);
  }
  if (stubs.length > 1) {
    throw new Failure(`${folder}/prebuilds holds more than the stub of ${short}: remove the rest`);
  }
  const lines = stubs.map((path) => `${digestOf(readFileSync(join(within, path)))}  ${path}\n`);
  writeFileSync(join(within, checksumsFile), lines.join(''));
}

export function digestOf(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @returns paths from `within`. */
function listFiles(within: string, folder: string): string[] {
  if (!existsSync(join(within, folder))) return [];
  return readdirSync(join(within, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(within, path) : [path];
  });
}
