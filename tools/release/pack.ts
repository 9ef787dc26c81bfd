import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bootstrap/repository.mjs';
import { run } from '../setup/command.ts';
import { writeChecksums } from './checksums.ts';
import { publishable } from './publishable.ts';
import { releaseFolder } from './tarballs.ts';

/**
 * Packs every package that is published, as it is built now. Tarballs of before are removed.
 * @returns how many there are.
 */
export async function packAll(): Promise<number> {
  rmSync(releaseFolder, { recursive: true, force: true });
  mkdirSync(releaseFolder);
  const packages = publishable();
  for (const one of packages) {
    if (one.short.startsWith('raw-')) writeChecksums(one);
    const command = ['pnpm', 'pack', '--pack-destination', releaseFolder];
    await run(command, { cwd: join(root, one.folder) });
  }
  return packages.length;
}
