import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/command.mjs';
import { root } from '../setup/repository.mjs';
import { writeChecksums } from './checksums.mjs';
import { publishable } from './publishable.mjs';
import { releaseFolder } from './tarballs.mjs';

/**
 * Packs every package that is published, as it is built now. Tarballs of before are removed.
 *
 * @param {NodeJS.ProcessEnv} env with pnpm on PATH.
 * @returns {Promise<number>} how many there are.
 */
export async function packAll(env) {
  rmSync(releaseFolder, { recursive: true, force: true });
  mkdirSync(releaseFolder);
  const packages = publishable();
  for (const one of packages) {
    if (one.short.startsWith('raw-')) writeChecksums(one);
    const command = ['pnpm', 'pack', '--pack-destination', releaseFolder];
    await run(command, { cwd: join(root, one.folder), env });
  }
  return packages.length;
}
